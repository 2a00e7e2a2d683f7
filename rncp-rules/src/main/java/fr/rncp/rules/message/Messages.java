package fr.rncp.rules.message;

import fr.rncp.rules.Argument;
import fr.rncp.rules.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All messages of one language, from the bundles of this package: {@code BLK_fr.properties} and the like, UTF-8. No {@code ResourceBundle}: that one
 * falls back to the default locale.
 */
public final class Messages {

    /** Bundles: one for each family of rules, one for words of the domain, one for award and juries each. */
    static final List<String> BUNDLES = List.of(
            "ID", "COD", "LVL", "DAT", "BLK", "CMP", "EVA", "ACC", "JUR", "CAP", "STA", "CRT", "LEG", "REL", "TER",
            "terms", "engine", "award", "panel");

    private static final Map<Language, Messages> ALL = loadAll();

    private final Map<String, Template> templates;
    private final Language language;

    private Messages(Language language, Map<String, Template> templates) {
        this.language = language;
        this.templates = templates;
    }

    /** The messages in a language. */
    public static Messages in(Language language) {
        Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalStateException("no messages in " + language);
        }
        return messages;
    }

    /** The message of a key with its arguments; a key that no bundle has is itself the template. */
    public String render(String key, List<Argument> arguments) {
        Template template = templates.get(key);
        return (template == null ? Template.of(key) : template).render(arguments, language, this);
    }

    /** The message of a key without arguments, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(templates.get(key)).map(Template::source);
    }

    /** Every key with its template, for tests and documentation. */
    public Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        templates.forEach((key, template) -> sources.put(key, template.source()));
        return sources;
    }

    private static Map<Language, Messages> loadAll() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Template> templates = new TreeMap<>();
            BUNDLES.forEach(bundle -> load(bundle + "_" + language.code() + ".properties", templates));
            all.put(language, new Messages(language, Map.copyOf(templates)));
        }
        return all;
    }

    private static void load(String file, Map<String, Template> templates) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> {
                if (templates.put(key, Template.of(properties.getProperty(key))) != null) {
                    throw new IllegalStateException("two messages for " + key + ", one of them in " + file);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
