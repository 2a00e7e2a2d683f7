package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/**
 * Prints one sheet, its elements in the order of the published export. Where the few elements stand that were never seen in an export
 * (collective agreements, validity and renewal of RS sheets) is a guess.
 */
final class SheetParts {

    /** Every third sheet replaces the one so many places before it. */
    private static final int SUCCESSION = 7;

    private static final List<String> STATES =
            List.of("Modifications à valider", "Modifications à valider par le ministère");

    private final SheetPlan plan;
    private final FeedWriterContext pen;
    private final FeedPrinter out;
    private final SeededRandom dice;
    private final CodeParts codes;
    private final BodyParts bodies;
    private final RegistrationParts registration;
    private final BlockParts blocks;

    SheetParts(FeedWriterContext pen) {
        this.pen = pen;
        this.plan = pen.plan();
        this.out = pen.out();
        this.dice = pen.dice();
        this.codes = new CodeParts(pen);
        this.bodies = new BodyParts(pen);
        this.registration = new RegistrationParts(pen);
        this.blocks = new BlockParts(pen);
    }

    void print() throws IOException {
        out.open("FICHE");
        identity();
        classification();
        bodies.certifiers();
        bodies.partners();
        texts();
        new PathwayParts(pen).print();
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
        if (succeeds(plan.rank() + SUCCESSION) && dice.percent(80)) {
            succession("NOUVELLE", plan.rank() + SUCCESSION);
        }
        if (succeeds(plan.rank()) && dice.percent(80)) {
            succession("ANCIENNE", plan.rank() - SUCCESSION);
        }
        out.leaf("INTITULE", pen.text().title());
        codes.award();
        out.leaf("ETAT_FICHE", editorialState());
    }

    /** Asked from both ends of a succession; each end then states it or forgets to, as in the register. */
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
        if (dice.percent(3)) {
            return dice.pick(STATES);
        }
        return plan.active() || dice.percent(70) ? "Publiée" : "Dépubliée/Archivée";
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
            pen.prose(99, "ACTIVITES_VISEES", 400 / scale, 8500 / scale);
        }
        pen.prose(99, "CAPACITES_ATTESTEES", 400 / scale, longestSkills() / scale);
        if (!plan.isRs()) {
            pen.prose(97, "SECTEURS_ACTIVITE", 60, 1500 / scale);
            pen.prose(97, "TYPE_EMPLOI_ACCESSIBLES", 60, 1200 / scale);
        }
        codes.occupations();
        pen.prose(40, "REGLEMENTATIONS_ACTIVITES", 50, 1800 / scale);
    }

    /** One sheet in two hundred comes near the limit of the field. */
    private int longestSkills() {
        return dice.below(200) == 0 ? 60_000 : plan.isRs() ? 6000 : 9500;
    }

    private void territories() throws IOException {
        if (!plan.isRs()) {
            out.leaf("ACCESSIBLE_NOUVELLE_CALEDONIE", dice.percent(20));
            out.leaf("ACCESSIBLE_POLYNESIE_FRANCAISE", dice.percent(20));
        }
    }

    private void link() throws IOException {
        if (dice.percent(60)) {
            out.leaf("LIEN_URL_DESCRIPTION", pen.text().link());
        }
    }

    private void closingTexts() throws IOException {
        pen.prose(plan.recent() ? 100 : 60, "OBJECTIFS_CONTEXTE", 200, plan.recent() ? 4000 : 900);
        if (plan.isRs()) {
            specificRegister();
        }
        out.leaf("ACTIF", plan.active());
        pen.prose(plan.recent() ? 70 : 10, "PREREQUIS_ENTREE_FORMATION", 60, 1500);
        registration.publication();
        pen.prose(8, "PREREQUIS_VALIDATION_CERTIFICATION", 60, 600);
    }

    private void specificRegister() throws IOException {
        pen.prose(15, "NIVEAU_MAITRISE_COMPETENCES", 20, 300);
        pen.prose(15, "MODALITES_RENOUVELLEMENT", 30, 500);
        pen.prose(15, "DUREE_VALIDITE", 20, 80);
        if (dice.percent(80)) {
            boolean partial = dice.percent(20);
            out.leaf("VALIDATION_PARTIELLE", partial);
            pen.prose(partial ? 80 : 0, "VALIDATION_PARTIELLE_PERIMETRE", 30, 400);
        }
    }
}
