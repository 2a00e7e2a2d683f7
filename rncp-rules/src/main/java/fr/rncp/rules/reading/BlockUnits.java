package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.BlockNames.Edit;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units, modules and domains, which are blocks only in a text that equates them: "chaque unité constitue un bloc", "à
 * chaque bloc correspond une unité". A block that consists of several units equates nothing.
 */
final class BlockUnits {

    private static final String KIND = "(?:unite|uc|module|domaine|dc)s?";

    private static final String ENDING = "\\b(?: (?:capitalisables?|constitutives?|certificatives?))?"
            + "(?: de (?:competences?|certification))?(?: \\((?:uc|dc)\\))?(?! (?:d'enseignement|de formation))";

    private static final String NAME = KIND + ENDING;

    private static final String ARTICLES =
            "(?:(?:l'un|l'|la|le|les|une?|aux?|des|chaque|chacune?|a|quatre|cinq|six|[0-9]{1,2}) ?){0,3}";

    private static final String EQUATES =
            "(?:,? ?\\(?(?:qui |chacune? )?(?:correspond(?:ant|ent)?|equiva(?:ut|lent)|constitu(?:e|ent|ant)"
                    + "|form(?:e|ent|ant)|est|sont|etant|tient lieu|tiennent lieu|valant|valent|vaut)(?: chacune?)?(?: a| aux?| de)?(?! (?:deux|trois|plusieurs)) )";

    private static final GuardedPattern EQUATION = GuardedPattern.of(
            List.of("unite", "uc", "module", "domaine", "dc"),
            "\\b" + NAME + EQUATES + ARTICLES + "blocs?\\b(?! ?(?:n° ?)?[0-9])"
                    + "|\\bblocs?\\b(?: de competences?)?" + EQUATES + ARTICLES + NAME
                    + "|\\bblocs? (?:de competences? )?\\((?:ou )?" + NAME + "\\)|\\b" + NAME
                    + " ?(?:\\((?:ou )?|ou )blocs?\\b");

    private static final Pattern KIND_WORD = Pattern.compile("\\b(unite|uc|module|domaine|dc)(?=s?\\b)");

    private static final Pattern PLURAL =
            Pattern.compile("\\b(?:les|des|ces|ses|aux|[2-9]|1[0-9]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) $");
    private static final Pattern PLURAL_FORM = Pattern.compile("[a-z]+s\\b");
    private static final int ARTICLE = 7;

    private BlockUnits() {}

    static void apply(String folded, SortedMap<Integer, Edit> edits) {
        Set<String> kinds = new TreeSet<>();
        Matcher equation = EQUATION.matcher(folded);
        while (equation.find()) {
            Matcher kind = KIND_WORD.matcher(equation.group());
            while (kind.find()) {
                kinds.add(kind.group(1));
            }
        }
        if (kinds.isEmpty()) {
            return;
        }
        addAbbreviations(kinds);
        String names = "\\b(?:" + String.join("|", kinds) + ")";
        Matcher named = Pattern.compile(names + "s?" + ENDING + "|" + names + " ?(?=[0-9])")
                .matcher(folded);
        while (named.find()) {
            boolean coded = named.end() < folded.length() && Character.isDigit(folded.charAt(named.end()));
            boolean plural = PLURAL_FORM.matcher(named.group()).lookingAt()
                    || PLURAL.matcher(folded.substring(Math.max(0, named.start() - ARTICLE), named.start()))
                            .find();
            String words = coded ? "bc" : plural ? "blocs" : "bloc";
            edits.putIfAbsent(named.start(), new Edit(named.start(), named.end(), words));
        }
    }

    private static void addAbbreviations(Set<String> kinds) {
        if (kinds.contains("unite")) {
            kinds.add("uc");
        }
        if (kinds.contains("domaine")) {
            kinds.add("dc");
        }
    }
}
