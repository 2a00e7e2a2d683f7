package fr.rncp.io.xml;

import fr.rncp.io.xml.FeedLeaves.FeedLeaf;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of the leaves of {@link FullFeed}, by the kind of leaf. */
final class LeafValues {

    /** A value as written in the feed, and as it appears in the model and in JSON. */
    record Pair(String written, String read) {}

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final List<Pair> ANSWERS = List.of(new Pair("Non", "false"), new Pair("Oui", "true"));

    private static final Map<String, List<Pair>> WORDS = Map.of(
            "ETAT_FICHE",
            List.of(
                    new Pair("Publiée", "PUBLISHED"),
                    new Pair("Dépubliée/Archivée", "ARCHIVED"),
                    new Pair("Modifications à valider", "CHANGES_PENDING"),
                    new Pair("Modifications à valider par le ministère", "CHANGES_PENDING_MINISTRY")),
            "TYPE_ENREGISTREMENT",
            List.of(
                    new Pair("Enregistrement de droit", "BY_LAW"),
                    new Pair("Enregistrement sur demande", "ON_REQUEST")),
            "ETAT_CERTIFICATEUR",
            List.of(new Pair("Actif", "ACTIVE"), new Pair("Inactif", "INACTIVE")),
            "ETAT_HABILITATION",
            List.of(new Pair("Actif", "ACTIVE"), new Pair("Inactif", "INACTIVE"), new Pair("Supprimé", "REMOVED")),
            "HABILITATION_PARTENAIRE",
            List.of(
                    new Pair("HABILITATION_FORMER", "TRAIN"),
                    new Pair("HABILITATION_ORGANISER", "ASSESS"),
                    new Pair("HABILITATION_ORGA_FORM", "TRAIN_AND_ASSESS")),
            "NIVEAU",
            List.of(
                    new Pair("NIV3", "3"),
                    new Pair("NIV4", "4"),
                    new Pair("NIV5", "5"),
                    new Pair("NIV6", "6"),
                    new Pair("NIV7", "7"),
                    new Pair("NIV8", "8")));

    private LeafValues() {}

    /** Returns the value of a leaf, by its position among all values and the seed of the sheet. */
    static Pair of(FeedLeaf leaf, int position, int seed) {
        String name = leaf.path().substring(leaf.path().lastIndexOf('/') + 1);
        int unique = 1_000 * (seed + 1) + position;
        if (WORDS.containsKey(name)) {
            return word(WORDS.get(name), position, seed);
        }
        if (isAnswer(name)) {
            return word(ANSWERS, position, seed);
        }
        if (name.startsWith("DATE_")) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(unique);
            return new Pair(FRENCH.format(day), day.toString());
        }
        String text = text(name, leaf.pointer(), unique);
        return new Pair(text, text);
    }

    private static String text(String name, String pointer, int unique) {
        if (name.equals("NUMERO_FICHE") || name.startsWith("ID_FICHE_")) {
            return "RNCP" + unique;
        }
        boolean number = name.equals("ID_FICHE")
                || name.equals("DUREE_ENREGISTREMENT")
                || name.startsWith("ANNEE")
                || pointer.startsWith("/statistics");
        return number ? Integer.toString(unique) : name + " n° " + unique;
    }

    private static boolean isAnswer(String name) {
        return List.of("ACTIF", "EXISTENCE_PARTENAIRES", "VALIDATION_PARTIELLE").contains(name)
                || name.startsWith("ACCESSIBLE_");
    }

    /**
     * Returns the word for the digit of the position that belongs to this seed, so that two positions differ in at
     * least one sheet.
     */
    private static Pair word(List<Pair> words, int position, int seed) {
        int digit = (position + 1) / (int) Math.pow(words.size(), seed);
        return words.get(digit % words.size());
    }
}
