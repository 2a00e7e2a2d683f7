package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.BlockCardinal.CardinalKind;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of blocks in a text. */
final class CardinalFinder {

    /** The words between a number and the noun that it counts. */
    private static final String BETWEEN = "(?<between> (?:premiers|derniers|autres|seuls?|differents|grands|memes))?";

    private static final String DEFINITE = "(?<definite>" + BlockWords.EVERY + " |\\b(?:les|des|ces|ses|aux|nos) )";

    private static final String COMPOSED =
            "(?<composed>\\b(?:compos|constitu|comport|comprend|compren|compt|structur|organis|"
                    + "articul|decoup|declin|divis|repart|conten|contien|regroup)\\w{0,5}"
                    + "(?: (?:en|de|d'|autour de|par|au total)){0,2} ?)";

    private static final String LEAST =
            "(?<least>\\b(?:au moins|au minimum|a minima|minimum|au plus|jusqu'a|seulement) )";

    /** The possible first characters of a number of blocks and of the words before it. */
    private static final String FIRST = "(?=[0-9acdehijlmnoqrstuv])";

    private static final GuardedPattern CARDINAL = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "certificat"),
            FIRST + "(?:" + DEFINITE + "|" + COMPOSED + "|" + LEAST + ")?"
                    + "(?<!\\bblocs? |\\bccp |\\bbloc n°)(?<count>" + BlockWords.NUMBER + ")" + BlockWords.AGAIN
                    + BETWEEN
                    + "(?: (?:des|de ces|sur(?: les)?|parmi les) (?<group>" + FrenchNumbers.PATTERN
                    + ")| d'entre les| des| de ces)?"
                    + "[ \\n](?<noun>" + BlockWords.BLOCK + ")(?<option>" + BlockWords.OPTION + ")?"
                    + "(?: ?,?\\(? ?(?:parmi|sur)(?: les| l'ensemble des| un total de)? (?<pool>"
                    + FrenchNumbers.PATTERN + ")"
                    + "(?! (?:ans?|annees?|mois|jours?|heures?|semaines?|candidats?|points?)\\b| ?[%/]))?");

    private static final Pattern PART = Pattern.compile(
            " (?:communs?|optionnel|facultatif|restants?|manquants?|au choix|a choisir|"
                    + "d'option|en option|electif|specifiques?|transvers|de specialis|de specialit|du tronc|complementaires?|supplementaires?)");
    private static final Pattern DOUBT =
            Pattern.compile(" (?:obligatoires?|valides?|acquis|obtenus?|concernes?|vises?|generaux)"
                    + "| (?:et|plus) (?:de |d')?" + FrenchNumbers.PATTERN + " (?:" + BlockWords.BLOCK + ")");

    private final ClauseText text;
    private final List<TextReading<BlockCardinal>> found = new ArrayList<>();

    private CardinalFinder(ClauseText text) {
        this.text = text;
    }

    static List<TextReading<BlockCardinal>> find(ClauseText text) {
        CardinalFinder finder = new CardinalFinder(text);
        text.clauses.forEach(finder::read);
        return List.copyOf(finder.found);
    }

    private void read(Clause clause) {
        Matcher matcher = clause.find(CARDINAL);
        while (matcher.find()) {
            int count = FrenchNumbers.value(matcher.group("count"));
            if (isCardinal(matcher, count)) {
                add(clause, matcher, count);
            }
        }
    }

    /** "Un bloc" contains an article and "bloc 1\nbloc 2" contains labels; a count above one requires a plural. */
    private static boolean isCardinal(Matcher matcher, int count) {
        boolean plural = matcher.group("noun").matches("(?:blocs|ccp|certificats)\\b.*");
        boolean article = matcher.group("count").startsWith("un");
        boolean counted = matcher.group("pool") != null
                || matcher.group("group") != null
                || matcher.group("option") != null
                || matcher.group("least") != null
                || matcher.group("between") != null;
        return count > 1 ? plural || matcher.group("pool") != null : counted || !article;
    }

    private void add(Clause clause, Matcher matcher, int count) {
        ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
        String pool = matcher.group("group") == null ? matcher.group("pool") : matcher.group("group");
        if (pool == null) {
            CardinalKind kind = kind(clause, matcher, count);
            found.add(text.reading(new BlockCardinal(count, kind), span, Certainty.STATED));
            return;
        }
        boolean ofOptions = matcher.group("option") != null
                || PART.matcher(text.behind(clause, matcher.end())).lookingAt();
        found.add(text.stated(new BlockCardinal(count, CardinalKind.PART), span));
        found.add(text.stated(
                new BlockCardinal(FrenchNumbers.value(pool), ofOptions ? CardinalKind.PART : CardinalKind.TOTAL),
                span));
    }

    private CardinalKind kind(Clause clause, Matcher matcher, int count) {
        String behind = text.behind(clause, matcher.end());
        String between = matcher.group("between");
        boolean subset = between != null && !between.matches(" (?:differents|grands|memes)");
        if (count == 1
                || subset
                || matcher.group("option") != null
                || PART.matcher(behind).lookingAt()) {
            return CardinalKind.PART;
        }
        if (matcher.group("least") != null) {
            return CardinalKind.PART;
        }
        boolean whole = matcher.group("definite") != null || matcher.group("composed") != null;
        return whole && !DOUBT.matcher(behind).lookingAt() ? CardinalKind.TOTAL : CardinalKind.UNCLEAR;
    }
}
