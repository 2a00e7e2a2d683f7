package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/** Prints the certifying bodies and the partners of a sheet. */
final class BodyParts {

    private static final List<String> HABILITATIONS = List.of(
            "HABILITATION_FORMER", "HABILITATION_ORGA_FORM", "HABILITATION_ORGA_FORM", "HABILITATION_ORGANISER");

    private final SheetPlan plan;
    private final FeedWriterContext pen;
    private final FeedPrinter out;
    private final SeededRandom dice;

    BodyParts(FeedWriterContext pen) {
        this.pen = pen;
        this.plan = pen.plan();
        this.out = pen.out();
        this.dice = pen.dice();
    }

    void certifiers() throws IOException {
        if (plan.certifiers() == 0) {
            return;
        }
        out.open("CERTIFICATEURS");
        for (int n = plan.certifiers(); n > 0; n--) {
            certifier(new Organisation(dice.below(Organisation.CERTIFIERS)));
        }
        out.close();
    }

    private void certifier(Organisation body) throws IOException {
        out.open("CERTIFICATEUR");
        if (!dice.percent(31)) {
            out.leaf("SIRET_CERTIFICATEUR", body.siret());
        }
        out.leaf("NOM_CERTIFICATEUR", body.legalName());
        out.leaf("ETAT_CERTIFICATEUR", dice.percent(90) ? "Actif" : "Inactif");
        pen.date(80, "DATE_DERNIERE_MODIFICATION_ETAT", plan.start(), 900);
        if (dice.percent(6)) {
            out.leaf("NOM_COMMERCIAL", body.tradeName());
        }
        if (dice.percent(25)) {
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
            partner(new Organisation(dice.below(Organisation.PARTNERS)));
        }
        out.close();
    }

    private void partner(Organisation body) throws IOException {
        out.open("PARTENAIRE");
        out.leaf("NOM_PARTENAIRE", body.legalName());
        if (!dice.percent(1)) {
            out.leaf("SIRET_PARTENAIRE", body.siret());
        }
        out.leaf("HABILITATION_PARTENAIRE", dice.pick(HABILITATIONS));
        out.leaf("ETAT_HABILITATION", partnerState());
        pen.date(23, "DATE_ACTIF", plan.start(), 700);
        pen.date(94, "DATE_DERNIERE_MODIFICATION_ETAT", plan.start(), 900);
        out.close();
    }

    private String partnerState() {
        if (dice.percent(10)) {
            return "Supprimé";
        }
        return plan.active() || dice.percent(80) ? "Actif" : "Inactif";
    }
}
