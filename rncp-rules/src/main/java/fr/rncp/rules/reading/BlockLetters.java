package fr.rncp.rules.reading;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.BlockNames.Edit;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers blocks that are named by a capital or by a capital with a number: "les blocs A, B et C", "le bloc B2". */
final class BlockLetters {

    private static final String LABEL = "(?:[a-k]|b[1-9][0-9]?)\\b(?!['-])";

    private static final String AND = "(?: ?, ?(?:et |ou )?| et | a | ou | ?\\+ ?)(?:(?:du |le |les )?blocs? )?";

    private static final GuardedPattern LIST = GuardedPattern.of(
            List.of("bloc", "="),
            "\\bblocs? (?:de competences? |[a-z]{5,14} )?(?<list>" + LABEL + "(?:" + AND + LABEL + ")*+)"
                    + "|\\bblocs? [a-z' ]{4,24}\\((?<options>[a-k](?:(?: ou |, ?| et |/)[a-k]\\b)++)\\)"
                    + "|= ?(?:blocs? )?(?<sum>b?[1-9a-k]\\b(?: ?\\+ ?b?[1-9a-k]\\b)++)"
                    + "|\\bblocs?[^.;\\n]{0,60}?\\b(?:entre|parmi) (?<choice>" + LABEL + "(?:" + AND + LABEL + ")++)");

    private static final Pattern ENTRY = Pattern.compile("\\b(?:(?<letter>[a-k])|(?<code>b)(?=[1-9]))(?=\\b|[0-9])");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");

    private BlockLetters() {}

    /** Capitals are not distinguished from other letters in a text without small ones, which is left as it is. */
    static void apply(FoldedText source, SortedMap<Integer, Edit> edits) {
        String folded = source.toString();
        Matcher list = LIST.matcher(folded);
        Boolean mixed = null;
        while (list.find()) {
            if (mixed == null) {
                mixed = LOWER_CASE.matcher(source.excerpt(0, source.length())).find();
            }
            for (String group : List.of("list", "options", "sum", "choice")) {
                if (mixed && list.group(group) != null) {
                    number(source, list.start(group), list.group(group), edits);
                }
            }
        }
    }

    private static void number(FoldedText source, int from, String list, SortedMap<Integer, Edit> edits) {
        Matcher entry = ENTRY.matcher(list);
        while (entry.find()) {
            int at = from + entry.start();
            String original = source.excerpt(at, at + 1);
            if (!original.isEmpty() && original.charAt(0) >= 'A' && original.charAt(0) <= 'Z') {
                String letter = entry.group("letter");
                String words = letter == null ? "bc" : String.valueOf(letter.charAt(0) - 'a' + 1);
                edits.putIfAbsent(at, new Edit(at, at + 1, words));
            }
        }
    }
}
