package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.Words;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleSource.SourceKind;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a report in one language, except the messages of the rules. */
public final class ReportWords {

    private final Words words;

    private ReportWords(Words words) {
        this.words = words;
    }

    public static ReportWords in(Language language) {
        return new ReportWords(Words.load(ReportWords.class, "report", language));
    }

    Language language() {
        return words.language();
    }

    /** Returns the words of a key, with <code>{}</code> replaced by each value in turn. */
    String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** Returns a number with the counted noun. */
    String count(String key, long number) {
        return words.count(key, number);
    }

    String number(long number) {
        return words.number(number);
    }

    Optional<String> find(String key) {
        return words.find(key);
    }

    String day(LocalDate day) {
        return words.day(day);
    }

    /** Returns the key of a severity, such as {@code error}. */
    static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
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
        return kind.description(words.language());
    }
}
