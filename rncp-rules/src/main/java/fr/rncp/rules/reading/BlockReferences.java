package fr.rncp.rules.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of blocks by number or code in folded texts: "BC01, BC02 et BC03", "blocs 1 à 4", "5A ou 5B". */
final class BlockReferences {

    /** The number of one block, perhaps with a letter or in a code. */
    static final String REFERENCE = "(?:(?:rncp[0-9]{1,7})?bc ?|n° ?)?0?[1-9][0-9]?(?:[a-e]\\b)?"
            + "(?![0-9%/]| ?(?:%|blocs?\\b|ans?\\b|annees?\\b|mois\\b|heures?\\b|semaines?\\b))";

    /** The words before a number in a list. */
    static final String NOUN = "(?:(?:les? |des |du |de |aux? )?(?:blocs?|ccp)(?: |(?=[0-9]))(?:de competences? )?)";

    /** A comment behind a number: "le bloc 3 (hôtellerie)". */
    static final String COMMENT = "(?: ?\\([^()\\n]{1,40}\\))?";

    /** The first entry of a list: a noun with a number, or a code. */
    static final String FIRST = "(?:" + NOUN + "|(?=(?:rncp[0-9]{1,7})?bc ?0?[1-9]))" + REFERENCE;

    private static final String AND = " ?(?:, et|, ainsi que|ainsi que|,|et|\\+|&|a|au|jusqu'au?) ?";
    private static final String OR = " ?(?:, ou(?: bien)?|,? soit|,|/|ou(?: bien)?) ?";

    /** Blocks that are all meant; not the beginning of "blocs 1, 2 et 3 ou 4", which may be read in two ways. */
    static final String ALL_OF =
            FIRST + "(?:" + AND + NOUN + "?" + REFERENCE + "){0,30}+(?!" + COMMENT + " ?(?:,? ou\\b|,? soit\\b|/))";

    /** Two blocks or more from which some are taken, with or without a noun: "5A ou 5B", "les blocs 4 à 6". */
    static final String SOME_OF = "(?:" + NOUN + ")?" + REFERENCE + COMMENT + "(?:(?:" + AND + "|" + OR + ")" + NOUN
            + "?" + REFERENCE + COMMENT + "){1,30}+";

    /** Blocks of which one is needed: "le bloc 3 (hôtellerie) ou le bloc 4 (restauration)". */
    static final String ONE_OF = "(?:soit )?" + FIRST + COMMENT + "(?:" + OR + NOUN + "?" + REFERENCE + COMMENT
            + "){0,30}? ?(?:, ou(?: bien)?|,? soit|ou(?: bien)?) " + NOUN + "?" + REFERENCE + COMMENT;

    private static final Pattern ENTRY =
            Pattern.compile("(?:bc ?|blocs?|ccp|(?<![0-9a-z]))0?([1-9][0-9]?)([a-e]\\b)?(?![0-9])");
    private static final Pattern SHEET = Pattern.compile("rncp[0-9]{1,7}(?=bc)");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern TO = Pattern.compile(" (?:a|au|jusqu'au?) (?:" + NOUN + ")?$");

    private BlockReferences() {}

    /** Counts the different blocks of a list; a range counts each of its blocks. */
    static int count(String list) {
        String plain = PARENTHESES.matcher(SHEET.matcher(list).replaceAll("")).replaceAll("");
        Set<String> labels = new HashSet<>();
        Matcher entry = ENTRY.matcher(plain);
        int last = 0;
        int end = 0;
        while (entry.find()) {
            int number = Integer.parseInt(entry.group(1));
            boolean range =
                    last > 0 && TO.matcher(plain.substring(end, entry.start())).find();
            for (int i = range ? last : number; i <= number; i++) {
                labels.add(i + (entry.group(2) == null ? "" : entry.group(2)));
            }
            last = number;
            end = entry.end();
        }
        return labels.size();
    }
}
