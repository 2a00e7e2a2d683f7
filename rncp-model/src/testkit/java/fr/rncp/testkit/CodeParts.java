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

    private final FeedWriterContext context;
    private final FeedPrinter out;
    private final SeededRandom random;

    CodeParts(FeedWriterContext context) {
        this.context = context;
        this.out = context.out();
        this.random = context.random();
    }

    void award() throws IOException {
        boolean stated = random.percent(context.plan().byLaw() ? 78 : 12);
        if (stated && !context.plan().isRs()) {
            List<String> award = random.pick(AWARDS);
            coded("ABREGE", award.get(0), award.get(1));
        }
    }

    void formacodes() throws IOException {
        out.open("FORMACODES");
        for (int n = random.between(1, 5); n > 0; n--) {
            coded("FORMACODE", Integer.toString(10_000 + random.below(80_000)), random.pick(FrenchWords.THEMES));
        }
        out.close();
    }

    void level() throws IOException {
        int draw = random.below(100);
        if (context.plan().isRs() || draw == 0) {
            return;
        }
        if (draw == 1) {
            level("AUCUN", "Sans niveau spécifique");
        } else if (draw == 2) {
            level("REPRISE", "Niveau en reprise");
        } else {
            String level = random.pick(LEVELS);
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
        for (int n = random.between(1, 3); n > 0; n--) {
            coded("NSF", random.pick(NSF), random.pick(FrenchWords.THEMES));
        }
        out.close();
    }

    /** Prints the collective agreements, which only certifications of professional branches have. */
    void agreements() throws IOException {
        if (random.percent(2)) {
            out.open("CODES_IDCC");
            coded("IDCC", Integer.toString(1000 + random.below(2200)), random.pick(FrenchWords.THEMES));
            out.close();
        }
        int brochures = !context.plan().byLaw() && random.percent(8) ? random.between(1, 3) : 0;
        for (int n = 1; n <= brochures; n++) {
            out.open("CCN_" + n);
            out.leaf("NUMERO", 3000 + random.below(400));
            out.leaf("LIBELLE", random.pick(FrenchWords.THEMES));
            out.close();
        }
    }

    void occupations() throws IOException {
        if (context.plan().isRs()) {
            return;
        }
        out.open("CODES_ROME");
        for (int n = random.between(1, 5); n > 0; n--) {
            char domain = ROME_DOMAINS.charAt(random.below(ROME_DOMAINS.length()));
            coded("ROME", domain + Integer.toString(1101 + random.below(800)), random.pick(FrenchWords.TRADES));
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
