package fr.rncp.rules.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts written by hand, each with the facts that it states.
 *
 * <p>An entry is a line with {@code =}, a manner in brackets if it is known, and the facts, separated by semicolons;
 * the lines below are the text, with {@code |} for a line break. A fact in brackets may be read or not: it is right if
 * read, and not missed otherwise. In {@code demand ALL [of 3]}, the number may be read or not. Lines with {@code //}
 * are comments.
 */
record WrittenTexts(List<Entry> entries) {

    private static final Pattern ENTRY = Pattern.compile(
            "^= ?(?:\\[(?<manner>[^\\]=;]*)\\] )?(?<facts>.*)\n(?<text>(?:(?!=|//).*\n?)+)", Pattern.MULTILINE);
    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final Pattern NUMBER = Pattern.compile(" \\[(?<number>[^]]*)]");
    private static final Set<String> NO_FACTS = Set.of("", "none", "cardinals none");

    /**
     * One text.
     *
     * @param facts the facts that a reading must contain
     * @param possible the facts that it may contain
     */
    record Entry(String text, List<String> facts, List<String> possible) {

        /** Returns the facts that a reading must contain, with the numbers in brackets that it contains. */
        List<String> facts(List<String> read) {
            return facts.stream().map(fact -> fact(fact, read)).toList();
        }

        private static String fact(String fact, List<String> read) {
            String with = NUMBER.matcher(fact).replaceAll(" ${number}");
            return read.contains(with) ? with : NUMBER.matcher(fact).replaceAll("");
        }

        /** Returns the entry with the facts in brackets in either certainty. */
        Entry withEitherCertainty() {
            List<String> either = possible.stream()
                    .map(WrittenTexts::withoutMark)
                    .flatMap(fact -> Stream.of(fact, fact + "?"))
                    .toList();
            return new Entry(text, facts, either);
        }

        /** Returns the entry without regard to what is inferred rather than stated. */
        Entry certaintyAside() {
            return new Entry(
                    text,
                    facts.stream().map(WrittenTexts::withoutMark).toList(),
                    possible.stream().map(WrittenTexts::withoutMark).toList());
        }
    }

    /** Removes the mark of what is inferred. */
    static String withoutMark(String fact) {
        return fact.replace("?", "");
    }

    static WrittenTexts of(String resource) throws IOException {
        return in(TestResource.text(resource));
    }

    static WrittenTexts in(String file) {
        return new WrittenTexts(
                ENTRY.matcher(file).results().map(WrittenTexts::entry).toList());
    }

    private static Entry entry(MatchResult entry) {
        List<String> facts = SEPARATOR
                .splitAsStream(entry.group(2))
                .map(String::strip)
                .filter(fact -> !NO_FACTS.contains(fact))
                .toList();
        return new Entry(
                entry.group(3).strip().replace('|', '\n'),
                facts.stream().filter(fact -> !fact.startsWith("[")).toList(),
                facts.stream()
                        .filter(fact -> fact.startsWith("["))
                        .map(fact -> fact.substring(1, fact.length() - 1))
                        .toList());
    }
}
