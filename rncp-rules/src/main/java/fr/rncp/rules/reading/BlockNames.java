package fr.rncp.rules.reading;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Writes the word "bloc" where a text on accumulation means blocks without it: "la validation des trois", "le candidat
 * les a tous validés", "BCC2", and the units of a text that equates them with blocks ({@link BlockUnits}). It also
 * removes inclusive endings ("étudiant.e.s").
 */
final class BlockNames {

    private static final String ACQUIRED = "(?:valid|acqui|obten|reuss|capitalis)\\w{1,6}";

    private static final String ENDS = "(?= ?(?:[.,;:)\\n]|$)| (?:est|sont|pour|conduit|permet|ouvre|donne|entraine|"
            + "emporte|suffit|par|lors|dans|avant|conditionne|vaut)\\b)";

    private static final List<Rewriting> REWRITINGS = List.of(
            // "Étudiant.e.s", "candidat(e)"
            Rewriting.of(
                    List.of(".e", "·e", "•e", "(e)", "(s)"),
                    "(?<=[a-z])(?<at>[.·•]e(?:[.·•]?s)?|\\(e\\)|\\(s\\))(?![a-z.·•]\\w)",
                    ""),
            // "Blocs de connaissances et de compétences (BCC)"
            Rewriting.of(
                    List.of("bloc"),
                    "\\bblocs?(?<at> (?:de connaissances et (?:de )?competences|certificatifs?|certifiants?)(?: \\(bcc?\\))?)",
                    ""),
            Rewriting.of(List.of("bcc"), "\\b(?:les|des|ces|ses|aux|tous les) (?<at>bcc)\\b(?! ?[0-9])", "blocs"),
            Rewriting.of(List.of("bcc"), "\\b(?<at>bcc)\\b(?! ?[0-9])", "bloc"),
            Rewriting.of(List.of("bcc"), "\\b(?<at>bcc ?)(?=[0-9])", "bc"),
            // "La validation des trois", "exige la validation des cinq", "requiert les quatre"
            Rewriting.of(
                    List.of("valid", "acqui", "acquer", "obten", "reuss", "exige", "requiert", "suppose", "necessit"),
                    "\\b(?:(?:valid|acqui|acquer|obten|reuss|capitalis)\\w{0,6} (?:(?:a|aux|de|des|les|tous les|ces|chacun des) ){1,2}|(?:exige|requiert|suppose|necessite) (?:tous )?les )(?<at>(?!un)"
                            + FrenchNumbers.PATTERN + ")" + ENDS,
                    "@ blocs"),
            // "La validation de l'ensemble donne le titre"
            Rewriting.of(
                    List.of("ensemble", "totalite", "integralite"),
                    "\\b(?:valid|acqui|acquer|obten|reuss|capitalis)\\w{0,6} (?:de |a )?(?<at>(?:l'ensemble|la totalite|l'integralite))"
                            + ENDS,
                    "@ des blocs"),
            // "Les quatre blocs … Leur acquisition entraîne la délivrance du titre"
            Rewriting.of(
                    List.of("leur "),
                    "\\b(?:blocs|bcc|ccp|uc)\\b[^.;:]{0,120}[.;:] (?:(?:et|seule) )?(?<at>leur (?:validation|acquisition|obtention|cumul|reunion|capitalisation)(?: complete?| totale?| integrale?)?)(?= (?:est (?:necessaire|requise|exigee|obligatoire|indispensable)|entraine|conduit|permet|donne|ouvre|vaut|conditionne|emporte|suffit)\\b)",
                    "la validation de tous les blocs"),
            // "Le candidat qui les a tous validés", "les avoir tous obtenus"
            Rewriting.of(
                    List.of("tous"),
                    "\\bles (?:a|ont|aura|auront|avoir|ait|aient|ayant|valider|obtenir) (?<at>tous)(?= " + ACQUIRED
                            + "| ?[.,;])",
                    "tous les blocs"),
            // "L'acquisition de chacun d'eux"
            Rewriting.of(
                    List.of("chacun d'"),
                    "\\b(?:moyenne|(?:valid|acqui|acquer|obten|reuss|capitalis)\\w{0,6}) (?:de |a |dans )?(?<at>chacun d'(?:entre )?eux)\\b",
                    "chacun des blocs"),
            // "Tous doivent être validés", "chacun d'eux doit être acquis"
            Rewriting.of(
                    List.of("tous"),
                    "(?:^|(?<=[.;:,] |\\n|\\b(?:que|si|ou|mais) ))(?<at>tous)(?= (?:doivent|devront) (?:\\w{2,16}ment )?(?:etre|avoir ete) (?:\\w{2,16}ment )?"
                            + ACQUIRED
                            + "| sont (?:[a-z]{3,8} )?(?:a (?:valider|acquerir|obtenir)|exiges|requis|obligatoires)\\b)",
                    "tous les blocs"),
            Rewriting.of(
                    List.of(": tous"),
                    "\\bblocs(?: de competences)? ?: (?<at>tous)(?= (?:sont )?(?:a (?:valider|acquerir|obtenir)|obligatoires|exiges))",
                    "tous les blocs"),
            Rewriting.of(
                    List.of(" tous "),
                    "\\b(?:si|lorsque|quand|des que|que) (?<at>tous)(?= (?:sont|soient|seront|ont ete) (?:\\w{2,16}ment )?"
                            + ACQUIRED + ")",
                    "tous les blocs"),
            Rewriting.of(
                    List.of("chacun"),
                    "(?:^|(?<=[.;:,] |\\n))(?<at>chacun(?: d'(?:entre )?eux)?)(?= (?:doit|devra) (?:\\w{2,16}ment )?(?:etre|avoir ete) (?:\\w{2,16}ment )?"
                            + ACQUIRED + "(?! (?:avec|par|a la|au moyen)\\b))",
                    "chacun des blocs"),
            Rewriting.of(
                    List.of("doivent tous", "devront tous", "sont tous"),
                    "(?:^|(?<=[.;:,] |\\n))(?<at>ils|ces derniers|ceux-ci)(?= (?:doivent|devront|sont) tous (?:(?:etre|avoir ete) (?:\\w{2,16}ment )?"
                            + ACQUIRED + "|a (?:valider|acquerir|obtenir)|exiges|requis|obligatoires)\\b)",
                    "les blocs"));

    private BlockNames() {}

    /** Returns the wording of a text in which blocks are called so. */
    static PlainWording plain(FoldedText source) {
        String folded = source.toString();
        if (!folded.contains("bloc") && !folded.contains("ccp") && !folded.contains("bcc") && !folded.contains("= b")) {
            return PlainWording.same(source);
        }
        SortedMap<Integer, Edit> edits = new TreeMap<>();
        REWRITINGS.forEach(rewriting -> rewriting.apply(folded, edits));
        BlockUnits.apply(folded, edits);
        BlockLetters.apply(source, edits);
        PlainWording.Builder builder = new PlainWording.Builder(source);
        edits.values().forEach(edit -> builder.replace(edit.from(), edit.to(), edit.words()));
        return builder.build();
    }

    /** A range of the text and the words that replace it. */
    record Edit(int from, int to, String words) {}

    /**
     * Words to be replaced.
     *
     * @param pattern a pattern with the group "at", which is replaced
     * @param words what replaces it; {@code @} is the group itself
     */
    record Rewriting(GuardedPattern pattern, String words) {

        static Rewriting of(List<String> guards, String regex, String words) {
            return new Rewriting(GuardedPattern.of(guards, regex), words);
        }

        void apply(String folded, SortedMap<Integer, Edit> edits) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                int from = matcher.start("at");
                edits.putIfAbsent(from, new Edit(from, matcher.end("at"), words.replace("@", matcher.group("at"))));
            }
        }
    }
}
