package fr.rncp.model.message;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All messages of one module in one language, from UTF-8 property files such as {@code BLK_fr.properties}. It does not
 * use {@code ResourceBundle}, because that falls back to the default locale. Immutable.
 */
public final class MessageBundle {

    private final Language language;
    private final Map<String, MessageTemplate> templates;

    private MessageBundle(Language language, Map<String, MessageTemplate> templates) {
        this.language = language;
        this.templates = Map.copyOf(templates);
    }

    /**
     * Loads the messages of one language.
     *
     * @param language the language
     * @param names the names of the files, without language and extension
     * @param resource opens a file of that name, or returns null; the module that owns the files has to open them
     * @return the messages of all files
     * @throws IllegalStateException if a file is missing or two messages have the same key
     */
    public static MessageBundle load(
            Language language, List<String> names, Function<String, @Nullable InputStream> resource) {
        Map<String, MessageTemplate> templates = new TreeMap<>();
        for (String name : names) {
            String file = name + "_" + language.code() + ".properties";
            properties(file, resource).forEach((key, template) -> {
                if (templates.put(key, template) != null) {
                    throw new IllegalStateException("two messages for " + key + ", one of them in " + file);
                }
            });
        }
        return new MessageBundle(language, templates);
    }

    private static Map<String, MessageTemplate> properties(
            String file, Function<String, @Nullable InputStream> resource) {
        try (InputStream in = resource.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, MessageTemplate> templates = new TreeMap<>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> templates.put(key, MessageTemplate.of(properties.getProperty(key))));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Formats a message.
     *
     * @param key the key of the message; a key that the bundle does not contain is used as the template
     * @param arguments the values that the message refers to
     * @return the message
     */
    public String render(String key, List<Argument> arguments) {
        MessageTemplate template = templates.get(key);
        return (template == null ? MessageTemplate.of(key) : template).render(arguments, language, this);
    }

    /**
     * Finds a message without arguments.
     *
     * @param key the key
     * @return the message; empty if the bundle does not contain the key
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(templates.get(key)).map(MessageTemplate::source);
    }

    /** {@return all templates by key, in the order of the keys, for tests and documentation} */
    public Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        templates.forEach((key, template) -> sources.put(key, template.source()));
        return sources;
    }
}
