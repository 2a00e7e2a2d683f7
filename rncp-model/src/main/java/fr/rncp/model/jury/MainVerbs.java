package fr.rncp.model.jury;

import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.regex.Matcher;

/** The verbs of a jury text that make a sentence one about members rather than a list of them. */
final class MainVerbs {

    /** Verbs in the present tense; folded, some of them look like participles: "nommé", "désigné". */
    private static final WordPatterns VERBS = WordPatterns.atWordStart(
            "est\\b",
            "sont\\b",
            "sera\\b",
            "seront\\b",
            "ont\\b",
            "a (?=\\w)",
            "doit\\b",
            "doivent\\b",
            "peut\\b",
            "peuvent\\b",
            "dispose(?:nt)?\\b",
            "participe(?:nt)?\\b",
            "assiste(?:nt)?\\b",
            "evalue\\b",
            "siege\\b",
            "siegera\\b",
            "nomme(?:nt)?\\b",
            "designe(?:nt)?\\b",
            "delibere(?:nt)?\\b",
            "valide(?:nt)?\\b",
            "assure(?:nt)?\\b",
            "veille(?:nt)?\\b",
            "arrete(?:nt)?\\b",
            "fixe(?:nt)?\\b",
            "preside\\b",
            "statue(?:nt)?\\b",
            "decide(?:nt)?\\b",
            "examine(?:nt)?\\b",
            "procede(?:nt)?\\b",
            "etablit\\b",
            "etablissent\\b",
            "intervient\\b",
            "interviennent\\b",
            "prononce(?:nt)?\\b",
            "recoit\\b",
            "recoivent\\b",
            "prend\\b",
            "prennent\\b",
            "vote(?:nt)?\\b",
            "signe(?:nt)?\\b",
            "rend\\b",
            "rendent\\b",
            "ecoute(?:nt)?\\b",
            "interroge(?:nt)?\\b",
            "questionne(?:nt)?\\b",
            "convoque(?:nt)?\\b",
            "transmet(?:tent)?\\b",
            "dure(?:nt)?\\b",
            "reste(?:nt)?\\b",
            "appartient\\b",
            "appartiennent\\b",
            "garantit\\b",
            "garantissent\\b",
            "observe(?:nt)?\\b",
            "note(?:nt)?\\b",
            "accompagne(?:nt)?\\b",
            "represente(?:nt)?\\b",
            "tient\\b",
            "tiennent\\b",
            "fait\\b",
            "font\\b",
            "met\\b",
            "mettent\\b",
            "remet\\b",
            "remettent\\b",
            "organise(?:nt)?\\b",
            "choisit\\b",
            "choisissent\\b",
            "donne(?:nt)?\\b",
            "attribue(?:nt)?\\b",
            "verifie(?:nt)?\\b",
            "confie(?:nt)?\\b",
            "delivre(?:nt)?\\b",
            "dirige(?:nt)?\\b",
            "anime(?:nt)?\\b",
            "reunit\\b",
            "reunissent\\b",
            "etudie(?:nt)?\\b",
            "remplace(?:nt)?\\b",
            "tranche(?:nt)?\\b");

    /** The words before a verb of a relative clause. */
    private static final List<String> RELATIVES =
            List.of("qui ", "dont ", "qui en ", "qui n'", "qui ne ", "n'en ", "(");

    private MainVerbs() {}

    /** Finds the verbs of main clauses. */
    static WordPlaces in(JuryText text) {
        return new WordPlaces(VERBS.allIn(text.source).stream()
                .filter(verb -> !isRelative(text.folded, verb.start()) && !isOther(text, verb))
                .toList());
    }

    private static boolean isRelative(String folded, int index) {
        return RELATIVES.stream().anyMatch(words -> folded.startsWith(words, index - words.length()));
    }

    /** Checks for a participle, "nommé", or a preposition, "à", by the accent of the original. */
    private static boolean isOther(JuryText text, Matcher verb) {
        int last = verb.end() - (verb.group().endsWith(" ") ? 2 : 1);
        String letter = text.excerpt(last, last + 1);
        return letter.equals("\u00e9") || letter.equals("\u00c9") || letter.equals("\u00e0") || letter.equals("A");
    }
}
