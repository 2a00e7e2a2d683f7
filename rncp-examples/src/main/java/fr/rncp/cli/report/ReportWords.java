package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleSource.SourceKind;
import fr.rncp.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words of a report in one language, except the messages of the rules. The class does not use ResourceBundle,
 * because that falls back to the default locale.
 */
public final class ReportWords {

    private final Language language;
    private final Properties words = new Properties();

    private ReportWords(Language language) {
        this.language = language;
    }

    public static ReportWords in(Language language) {
        ReportWords report = new ReportWords(language);
        String file = "report_" + language.code() + ".properties";
        try (InputStream in = ReportWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            report.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report;
    }

    Language language() {
        return language;
    }

    /** Returns the words of a key, with <code>{}</code> replaced by each value in turn. */
    String of(String key, Object... values) {
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
    String count(String key, long number) {
        boolean one = number == 1 || (number == 0 && language == Language.FRENCH);
        return of(key + (one ? ".one" : ".many"), number(number));
    }

    /** Returns the key of a severity, such as {@code error}. */
    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Returns a number with a space or a comma between thousands. */
    String number(long number) {
        String plain = Long.toString(number);
        String separator = language == Language.FRENCH ? "\u202F" : ",";
        return plain.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", separator);
    }

    /** Returns the columns of the longest label of a finding, with the space after it. */
    int labelWidth() {
        return 1
                + Stream.of("label.where", "label.why", "label.fix", "label.waived")
                        .map(this::of)
                        .mapToInt(TextLayout::columns)
                        .max()
                        .orElse(0);
    }

    /** Returns a kind of source in words. */
    String kind(SourceKind kind) {
        return kind.description(language);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    String day(LocalDate day) {
        return language.format(day);
    }
}
