package fr.rncp.architecture;

import java.util.regex.Pattern;

/** What the French of messages must not contain, with the better way. */
enum FrenchFault {
    STRAIGHT_APOSTROPHE("'", "the typographic apostrophe ’ (U+2019)", "l'intitulé"),
    STRAIGHT_QUOTE("\"", "« and » with a no-break space (U+00A0) inside", "le code \"A1\""),
    SPACE_BEFORE_PUNCTUATION(
            "[^\u00A0](?:[;»]|[:?!](?=[ \u00A0,.)…]|$))|[0-9}] ?%",
            "a no-break space (U+00A0) before : ; ? ! % »", "le code : A1"),
    SPACE_AFTER_GUILLEMET("«(?!\u00A0)", "a no-break space (U+00A0) after «", "« A1\u00A0»"),
    THREE_FULL_STOPS("\\.\\.\\.", "… (U+2026)", "et la suite..."),
    DOUBLE_SPACE("[ \u00A0]{2}", "one space", "le  code"),
    CAPITAL_WITHOUT_ACCENT(
            "\\b(?:A [a-zé]|E(?:cri|lé[mv]|ta[bt]|tud|preuv|valu|duc|chéan|num)|Etre\\b)",
            "À, É or Ê (U+00C0, U+00C9, U+00CA)",
            "Ecrire le numéro"),
    SAID_TO_BE(
            "(?U)\\b(?:est|sont) dite?s?\\b|\\bdonnée?s? pour\\b", "“est indiqué comme”", "la fiche est dite active"),
    SPEAKS("(?U)\\bparle(?:nt)?\\b", "“mentionne”, “prévoit” or “concerne”", "le texte parle du jury"),
    SAYS(
            "(?U)\\b(?:fiche|texte|source|phrase) (?:ne )?dit\\b|^Dire\\b|[,;] dire\\b",
            "“indique”, “précise” or “déclare”",
            "la fiche ne dit pas"),
    GOES_TOGETHER("(?U)\\bv(?:a|ont) ensemble\\b|\\bs['’]accordent?\\b", "“concorde avec”", "ils vont ensemble"),
    TAKEN_FOR("(?U)\\b(?:pris|tenu)e?s? pour\\b", "“considéré comme”", "il est pris pour exigé"),
    ALERT("(?U)\\b[Aa]lertes?\\b", "“avertissement”, the term for a warning", "2 alertes"),
    INFORMATION("^(?:\\{} )?[Ii]nfo(?:rmation)?s?$", "“remarque”, the term for an info", "{} informations"),
    UNANSWERED("\\bsans réponse\\b", "“non vérifiable”, the term for an undetermined rule", "règles sans réponse");

    private final Pattern pattern;
    private final String better;
    private final String example;

    FrenchFault(String pattern, String better, String example) {
        this.pattern = Pattern.compile(pattern);
        this.better = better;
        this.example = example;
    }

    /** Checks whether a message has the fault. */
    boolean isIn(String message) {
        return pattern.matcher(message).find();
    }

    /** What to type instead. */
    String better() {
        return better;
    }

    /** A message that has the fault. */
    String example() {
        return example;
    }
}
