package fr.rncp.model.jury;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the verbs that make a sentence one about members rather than a list of them. */
final class MainVerbs {

    /** Verbs in the present tense; folded, some of them look like participles: "nommé", "désigné". */
    private static final Pattern VERB = Pattern.compile("(?<!qui |dont |qui en |qui n'|qui ne |n'en )\\b(?:est|sont|sera|seront|ont|a|doit|doivent|peut|peuvent|"
            + "dispose(?:nt)?|participe(?:nt)?|assiste(?:nt)?|evalue|siege|nomme(?:nt)?|designe(?:nt)?|delibere(?:nt)?"
            + "|valide(?:nt)?|assure(?:nt)?|veille(?:nt)?|arrete(?:nt)?|fixe(?:nt)?|preside|statue(?:nt)?|decide(?:nt)?"
            + "|examine(?:nt)?|procede(?:nt)?|etabli(?:t|ssent)|intervien(?:t|nent)|prononce(?:nt)?|recoi(?:t|vent)|prend|prennent"
            + "|vote(?:nt)?|signe(?:nt)?|ren(?:d|dent)|ecoute(?:nt)?|interroge(?:nt)?|questionne(?:nt)?|convoque(?:nt)?"
            + "|transmet(?:tent)?|dure(?:nt)?|reste(?:nt)?|appartien(?:t|nent)|garanti(?:t|ssent)|observe(?:nt)?|note(?:nt)?"
            + "|accompagne(?:nt)?|represente(?:nt)?|tient|tiennent|fait|font|met|mettent|remet|remettent|organise(?:nt)?"
            + "|choisi(?:t|ssent)|donne(?:nt)?|attribue(?:nt)?|verifie(?:nt)?|confie(?:nt)?|delivre(?:nt)?|dirige(?:nt)?"
            + "|anime(?:nt)?|reuni(?:t|ssent)|etudie(?:nt)?|remplace(?:nt)?|tranche(?:nt)?|sieg(?:e|era))\\b");

    private MainVerbs() {}

    /** Returns the end of the last verb of a main clause between two positions; -1 if there is none. */
    static int lastIn(JuryText text, int from, int to) {
        Matcher verb = text.find(VERB).region(from, to).useTransparentBounds(true);
        int last = -1;
        while (verb.find()) {
            last = isOther(text, verb) ? last : verb.end();
        }
        return last;
    }

    /** Checks for a verb of a main clause between two positions. */
    static boolean standIn(JuryText text, int from, int to) {
        return lastIn(text, from, to) >= 0;
    }

    /** Checks for a participle, "nommé", or a preposition, "à", by the accent of the original. */
    private static boolean isOther(JuryText text, Matcher verb) {
        String last = text.excerpt(verb.end() - 1, verb.end());
        return last.equals("\u00e9") || last.equals("\u00c9") || last.equals("\u00e0") || last.equals("A");
    }
}
