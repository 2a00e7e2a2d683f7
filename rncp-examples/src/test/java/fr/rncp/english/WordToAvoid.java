package fr.rncp.english;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words to avoid, a row of {@code word-list.tsv}.
 *
 * @param name the name of the row
 * @param pattern the words, in any case; a space matches a line break too
 * @param better what to write instead
 */
record WordToAvoid(String name, Pattern pattern, String better) {

    static final List<WordToAvoid> ALL =
            TestTable.rows("word-list.tsv").map(WordToAvoid::of).toList();

    static WordToAvoid of(List<String> cells) {
        String words = cells.get(1).replace(" ", "\\s+");
        return new WordToAvoid(cells.get(0), Pattern.compile(words, Pattern.CASE_INSENSITIVE), cells.get(2));
    }

    /** Returns the places of all words to avoid in a file, row by row. */
    static Stream<AvoidedWords> allIn(TextFile file) {
        String prose = file.prose();
        return ALL.stream().flatMap(row -> row.in(prose, file.name()));
    }

    private Stream<AvoidedWords> in(String prose, String file) {
        return pattern.matcher(prose)
                .results()
                .map(match -> new AvoidedWords(file, lineAt(prose, match.start()), match.group(), this));
    }

    private static int lineAt(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
