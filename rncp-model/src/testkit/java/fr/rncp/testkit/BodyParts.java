package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/** Prints the certifying bodies and the partners of a sheet. */
final class BodyParts {

    private static final List<String> HABILITATIONS = List.of(
            "HABILITATION_FORMER", "HABILITATION_ORGA_FORM", "HABILITATION_ORGA_FORM", "HABILITATION_ORGANISER");

    private final SheetPlan plan;
    private final FeedWriterContext context;
    private final FeedPrinter out;
    private final SeededRandom random;

    BodyParts(FeedWriterContext context) {
        this.context = context;
        this.plan = context.plan();
        this.out = context.out();
        this.random = context.random();
    }

    void certifiers() throws IOException {
        if (plan.certifiers() == 0) {
            return;
        }
        out.open("CERTIFICATEURS");
        for (int n = plan.certifiers(); n > 0; n--) {
            certifier(new Organisation(random.below(Organisation.CERTIFIERS)));
        }
        out.close();
    }

    private void certifier(Organisation body) throws IOException {
        out.open("CERTIFICATEUR");
        if (!random.percent(31)) {
            out.leaf("SIRET_CERTIFICATEUR", body.siret());
        }
        out.leaf("NOM_CERTIFICATEUR", body.legalName());
        out.leaf("ETAT_CERTIFICATEUR", random.percent(90) ? "Actif" : "Inactif");
        context.date(80, "DATE_DERNIERE_MODIFICATION_ETAT", plan.start(), 900);
        if (random.percent(6)) {
            out.leaf("NOM_COMMERCIAL", body.tradeName());
        }
        if (random.percent(25)) {
            out.leaf("SITE_INTERNET", body.website());
        }
        out.close();
    }

    void partners() throws IOException {
        out.leaf("EXISTENCE_PARTENAIRES", plan.partners() > 0);
        if (plan.partners() == 0) {
            return;
        }
        out.open("PARTENAIRES");
        for (int n = plan.partners(); n > 0; n--) {
            partner(new Organisation(random.below(Organisation.PARTNERS)));
        }
        out.close();
    }

    private void partner(Organisation body) throws IOException {
        out.open("PARTENAIRE");
        out.leaf("NOM_PARTENAIRE", body.legalName());
        if (!random.percent(1)) {
            out.leaf("SIRET_PARTENAIRE", body.siret());
        }
        out.leaf("HABILITATION_PARTENAIRE", random.pick(HABILITATIONS));
        out.leaf("ETAT_HABILITATION", partnerState());
        context.date(23, "DATE_ACTIF", plan.start(), 700);
        context.date(94, "DATE_DERNIERE_MODIFICATION_ETAT", plan.start(), 900);
        out.close();
    }

    private String partnerState() {
        if (random.percent(10)) {
            return "Supprimé";
        }
        return plan.active() || random.percent(80) ? "Actif" : "Inactif";
    }
}
