package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/**
 * Prints one sheet, with its elements in the order of the published export. The positions of the few elements that have
 * not been found in any export (collective agreements, validity and renewal of RS sheets) are a guess.
 */
final class SheetParts {

    /** The distance between a sheet and the one that it replaces, for every third sheet. */
    private static final int SUCCESSION = 7;

    private static final List<String> STATES =
            List.of("Modifications à valider", "Modifications à valider par le ministère");

    private final SheetPlan plan;
    private final FeedWriterContext context;
    private final FeedPrinter out;
    private final SeededRandom random;
    private final CodeParts codes;
    private final BodyParts bodies;
    private final RegistrationParts registration;
    private final BlockParts blocks;

    SheetParts(FeedWriterContext context) {
        this.context = context;
        this.plan = context.plan();
        this.out = context.out();
        this.random = context.random();
        this.codes = new CodeParts(context);
        this.bodies = new BodyParts(context);
        this.registration = new RegistrationParts(context);
        this.blocks = new BlockParts(context);
    }

    void print() throws IOException {
        out.open("FICHE");
        identity();
        classification();
        bodies.certifiers();
        bodies.partners();
        texts();
        new PathwayParts(context).print();
        territories();
        registration.legalTexts();
        registration.decision();
        registration.statistics();
        link();
        registration.validity();
        blocks.blocks();
        closingTexts();
        registration.awardDeadline();
        blocks.correspondences();
        out.close();
    }

    private void identity() throws IOException {
        out.leaf("ID_FICHE", plan.id());
        out.leaf("NUMERO_FICHE", plan.number());
        if (succeeds(plan.rank() + SUCCESSION) && random.percent(80)) {
            succession("NOUVELLE", plan.rank() + SUCCESSION);
        }
        if (succeeds(plan.rank()) && random.percent(80)) {
            succession("ANCIENNE", plan.rank() - SUCCESSION);
        }
        out.leaf("INTITULE", context.text().title());
        codes.award();
        out.leaf("ETAT_FICHE", editorialState());
    }

    /**
     * Checks whether a sheet replaces another one. Both sheets of a succession use this result; each then states the
     * succession or omits it, as in the register.
     */
    private static boolean succeeds(int rank) {
        return rank >= SUCCESSION && rank % 3 == 0;
    }

    private void succession(String age, int rank) throws IOException {
        out.open(age + "S_CERTIFICATIONS");
        out.open(age + "_CERTIFICATION");
        out.leaf("ID_FICHE_" + age + "_CERTIFICATION", plan.number(rank));
        out.close();
        out.close();
    }

    private String editorialState() {
        if (random.percent(3)) {
            return random.pick(STATES);
        }
        return plan.active() || random.percent(70) ? "Publiée" : "Dépubliée/Archivée";
    }

    private void classification() throws IOException {
        codes.formacodes();
        codes.level();
        codes.specialities();
        codes.agreements();
    }

    private void texts() throws IOException {
        int scale = plan.recent() ? 1 : 5;
        if (!plan.isRs()) {
            context.prose(99, "ACTIVITES_VISEES", 400 / scale, 8500 / scale);
        }
        context.prose(99, "CAPACITES_ATTESTEES", 400 / scale, longestSkills() / scale);
        if (!plan.isRs()) {
            context.prose(97, "SECTEURS_ACTIVITE", 60, 1500 / scale);
            context.prose(97, "TYPE_EMPLOI_ACCESSIBLES", 60, 1200 / scale);
        }
        codes.occupations();
        context.prose(40, "REGLEMENTATIONS_ACTIVITES", 50, 1800 / scale);
    }

    /** Returns the maximum length of the skills; for one sheet in two hundred it is close to the limit of the field. */
    private int longestSkills() {
        return random.below(200) == 0 ? 60_000 : plan.isRs() ? 6000 : 9500;
    }

    private void territories() throws IOException {
        if (!plan.isRs()) {
            out.leaf("ACCESSIBLE_NOUVELLE_CALEDONIE", random.percent(20));
            out.leaf("ACCESSIBLE_POLYNESIE_FRANCAISE", random.percent(20));
        }
    }

    private void link() throws IOException {
        if (random.percent(60)) {
            out.leaf("LIEN_URL_DESCRIPTION", context.text().link());
        }
    }

    private void closingTexts() throws IOException {
        context.prose(plan.recent() ? 100 : 60, "OBJECTIFS_CONTEXTE", 200, plan.recent() ? 4000 : 900);
        if (plan.isRs()) {
            specificRegister();
        }
        out.leaf("ACTIF", plan.active());
        context.prose(plan.recent() ? 70 : 10, "PREREQUIS_ENTREE_FORMATION", 60, 1500);
        registration.publication();
        context.prose(8, "PREREQUIS_VALIDATION_CERTIFICATION", 60, 600);
    }

    private void specificRegister() throws IOException {
        context.prose(15, "NIVEAU_MAITRISE_COMPETENCES", 20, 300);
        context.prose(15, "MODALITES_RENOUVELLEMENT", 30, 500);
        context.prose(15, "DUREE_VALIDITE", 20, 80);
        if (random.percent(80)) {
            boolean partial = random.percent(20);
            out.leaf("VALIDATION_PARTIELLE", partial);
            context.prose(partial ? 80 : 0, "VALIDATION_PARTIELLE_PERIMETRE", 30, 400);
        }
    }
}
