package fr.rncp.cli.terminal;

import fr.rncp.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/**
 * Words in one language, from a properties file. The class does not use ResourceBundle, because that falls back to the
 * default locale.
 */
public final class Words {

    private final Language language;
    private final Properties words = new Properties();

    private Words(Language language) {
        this.language = language;
    }

    /** Loads the file {@code NAME_fr.properties} or {@code NAME_en.properties} next to a class. */
    public static Words load(Class<?> owner, String name, Language language) {
        Words loaded = new Words(language);
        String file = name + "_" + language.code() + ".properties";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            loaded.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    /** Loads the words of messages on standard error. */
    public static Words ofMessages(Language language) {
        return load(Words.class, "messages", language);
    }

    public Language language() {
        return language;
    }

    /** Returns the words of a key, with <code>{}</code> replaced by each value in turn. */
    public String of(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = text.indexOf("{}", from);
            filled.append(text, from, place).append(value);
            from = place + 2;
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** Returns a number with the counted noun; in French 0 takes the singular. */
    public String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && language == Language.FRENCH);
        return of(key + (one ? ".one" : ".many"), number(number));
    }

    /** Returns a number with a space or a comma between thousands. */
    public String number(long number) {
        String separator = language == Language.FRENCH ? "\u202F" : ",";
        return Long.toString(number).replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", separator);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    public String day(LocalDate day) {
        return language.format(day);
    }
}
