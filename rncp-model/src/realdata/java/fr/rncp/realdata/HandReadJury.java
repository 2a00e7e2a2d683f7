package fr.rncp.realdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A jury text written by hand, with the facts in it.
 *
 * @param expected the facts, separated by "; "; those in brackets may be read or not
 * @param text the text
 */
public record HandReadJury(String expected, String text) {

    /** A line of expectations, with the manner of the text in brackets or without it, and the text. */
    private static final Pattern ENTRY =
            Pattern.compile("^= (?:\\[[^\\]]*\\] )?(.*)\\R(?!= |//)(.*)$", Pattern.MULTILINE);

    /** Reads the texts of a file next to this class. */
    public static List<HandReadJury> all(String file) {
        try (InputStream stream = HandReadJury.class.getResourceAsStream(file)) {
            String texts = new String(Objects.requireNonNull(stream, file).readAllBytes(), UTF_8);
            return ENTRY.matcher(texts)
                    .results()
                    .map(entry -> new HandReadJury(
                            entry.group(1), entry.group(2).strip().replace('|', '\n')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
