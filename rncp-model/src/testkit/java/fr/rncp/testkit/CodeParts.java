package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/** Prints the codes of a sheet: type of award, level, specialities, occupations, collective agreements. */
final class CodeParts {

    private static final List<List<String>> AWARDS = List.of(
            List.of("MASTER", "Master"),
            List.of("Licence Professionnelle", "Licence professionnelle"),
            List.of("TP", "Titre professionnel"),
            List.of("CAP", "Certificat d’aptitude professionnelle"),
            List.of("BTS", "Brevet de technicien supérieur"),
            List.of("BAC PRO", "Baccalauréat professionnel"),
            List.of("Grade_Licence", "Diplôme conférant le grade de Licence "),
            List.of("MC5", "Mention complémentaire"));
    private static final List<String> NSF = List.of(
            "326t", "326m", "312p", "312t", "310m", "230r", "250", "330t", "334w", "201", "115f", "413", "3", "25");
    private static final List<String> LEVELS = List.of("3", "4", "5", "5", "6", "6", "7", "7", "8");
    private static final String ROME_DOMAINS = "ABCDEFGHIJKLMN";

    private final FeedWriterContext pen;
    private final FeedPrinter out;
    private final SeededRandom dice;

    CodeParts(FeedWriterContext pen) {
        this.pen = pen;
        this.out = pen.out();
        this.dice = pen.dice();
    }

    void award() throws IOException {
        boolean stated = dice.percent(pen.plan().byLaw() ? 78 : 12);
        if (stated && !pen.plan().isRs()) {
            List<String> award = dice.pick(AWARDS);
            coded("ABREGE", award.get(0), award.get(1));
        }
    }

    void formacodes() throws IOException {
        out.open("FORMACODES");
        for (int n = dice.between(1, 5); n > 0; n--) {
            coded("FORMACODE", Integer.toString(10_000 + dice.below(80_000)), dice.pick(FrenchWords.THEMES));
        }
        out.close();
    }

    void level() throws IOException {
        int draw = dice.below(100);
        if (pen.plan().isRs() || draw == 0) {
            return;
        }
        if (draw == 1) {
            level("AUCUN", "Sans niveau spécifique");
        } else if (draw == 2) {
            level("REPRISE", "Niveau en reprise");
        } else {
            String level = dice.pick(LEVELS);
            level("NIV" + level, "Niveau " + level);
        }
    }

    private void level(String code, String label) throws IOException {
        out.open("NOMENCLATURE_EUROPE");
        out.leaf("NIVEAU", code);
        out.leaf("LIBELLE", label);
        out.close();
    }

    void specialities() throws IOException {
        out.open("CODES_NSF");
        for (int n = dice.between(1, 3); n > 0; n--) {
            coded("NSF", dice.pick(NSF), dice.pick(FrenchWords.THEMES));
        }
        out.close();
    }

    /** Only certifications of professional branches name collective agreements. */
    void agreements() throws IOException {
        if (dice.percent(2)) {
            out.open("CODES_IDCC");
            coded("IDCC", Integer.toString(1000 + dice.below(2200)), dice.pick(FrenchWords.THEMES));
            out.close();
        }
        int brochures = !pen.plan().byLaw() && dice.percent(8) ? dice.between(1, 3) : 0;
        for (int n = 1; n <= brochures; n++) {
            out.open("CCN_" + n);
            out.leaf("NUMERO", 3000 + dice.below(400));
            out.leaf("LIBELLE", dice.pick(FrenchWords.THEMES));
            out.close();
        }
    }

    void occupations() throws IOException {
        if (pen.plan().isRs()) {
            return;
        }
        out.open("CODES_ROME");
        for (int n = dice.between(1, 5); n > 0; n--) {
            char domain = ROME_DOMAINS.charAt(dice.below(ROME_DOMAINS.length()));
            coded("ROME", domain + Integer.toString(1101 + dice.below(800)), dice.pick(FrenchWords.TRADES));
        }
        out.close();
    }

    private void coded(String element, String code, String label) throws IOException {
        out.open(element);
        out.leaf("CODE", code);
        out.leaf("LIBELLE", label);
        out.close();
    }
}
