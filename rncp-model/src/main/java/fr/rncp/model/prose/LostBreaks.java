package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds line breaks that were lost between two skills: "… avec l'équipe Participer aux réunions". A capital opens a
 * verb with an object, behind a word in lower case that neither ends a clause nor governs the verb.
 */
final class LostBreaks {

    private static final int FIRST_WORDS = 60;

    /** Each of the two skills is longer. */
    private static final int SHORTEST = 15;

    /** Words after a verb, but not after a name: "sur Twitter pour", "Blender et". */
    private static final Pattern OBJECT = Pattern.compile(
            "[a-z-]+ (?:(?:l[ae]|les|une?|des|du|aux?|a|son|sa|ses|leurs?|ces?|cet|cette|chaque|tout|toute|tous|toutes) |[ld]').*",
            Pattern.DOTALL);

    /** Words that no skill ends with, and words before a name or a title: "le module Gérer un stock". */
    private static final Set<String> GOVERNING = Set.of(
            ("a au aux avec ce ces cet cette chez comme d' dans de des dit dite du en entre est et l' la le les leur leurs"
                            + " nomme nommee ou par pour que qui sa sans ses son sous sur un une vers via"
                            + " action activite application atelier axe bloc bouton campagne certificat certification commande"
                            + " competence concours cours dispositif enseigne etape film fonction formation guide intitule livre"
                            + " logiciel marque menu mention methode mission module objectif onglet option outil parcours phase"
                            + " piece plateforme programme projet questionnaire reseau revue rubrique serie site societe specialite"
                            + " tache theme titre unite volet")
                    .split(" ", -1));

    /** Names of tools that end like a verb. */
    private static final Set<String> NAMES = Set.of(
            "blender",
            "buffer",
            "center",
            "discover",
            "explorer",
            "flutter",
            "inventor",
            "jupyter",
            "messenger",
            "photographer",
            "power",
            "premiere",
            "qualtrics",
            "solver",
            "swagger",
            "tinder",
            "twitter",
            "writer");

    private LostBreaks() {}

    /** Returns the blanks at which a text is to be cut; none if its first words are not a verb. */
    static List<Integer> in(OutlineLine line, List<LineGap> gaps) {
        List<Integer> cuts = new ArrayList<>();
        String text = line.text;
        int start = 0;
        for (LineGap gap : gaps) {
            int i = gap.index();
            if (!gap.isEnclosed()
                    && Character.isUpperCase(text.charAt(i + 1))
                    && i - start >= SHORTEST
                    && text.length() - i > SHORTEST
                    && endsOpenly(text, start, i)
                    && opensSkill(text, i + 1)
                    && (start > 0 || line.isVerbal())) {
                cuts.add(i);
                start = i + 1;
            }
        }
        return cuts;
    }

    /** Checks for a word in lower case that does not govern what follows it. */
    private static boolean endsOpenly(String text, int from, int end) {
        int start = end;
        while (start > from && end - start <= FIRST_WORDS && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        return start < end
                && start > from
                && (Blank.isBlank(text.charAt(start - 1)) || "'’-".indexOf(text.charAt(start - 1)) >= 0)
                && !GOVERNING.contains(FoldedText.of(text.substring(start, end)).toString());
    }

    private static boolean opensSkill(String text, int index) {
        String words = text.substring(index, Math.min(text.length(), index + FIRST_WORDS));
        OutlineLine skill = new OutlineLine("", -1, ItemLabel.NONE, words);
        if (!skill.isVerbal()) {
            return false;
        }
        String folded = FoldedText.of(words).unbroken().toString();
        int end = folded.indexOf(' ');
        return end > 0
                && !NAMES.contains(folded.substring(0, end))
                && OBJECT.matcher(folded).matches();
    }
}
