package fr.rncp.testkit;

import java.io.IOException;
import java.time.LocalDate;

/** Prints legal texts, dates and statistics. Registrations by law and on request have disjoint sets of dates. */
final class RegistrationParts {

    private final SheetPlan plan;
    private final FeedWriterContext context;
    private final FeedPrinter out;
    private final SeededRandom random;

    RegistrationParts(FeedWriterContext context) {
        this.context = context;
        this.plan = context.plan();
        this.out = context.out();
        this.random = context.random();
    }

    /** Prints the legal texts. Like the register, it prints the texts of _CREATION again as _AUTRE. */
    void legalTexts() throws IOException {
        if (!plan.isRs() && random.percent(75)) {
            decree(
                    "GENERAL",
                    context.text().legalTitle(plan.start().getYear() - 3).toString(),
                    random.percent(80));
        }
        if (plan.byLaw() || random.percent(15)) {
            String title = context.text().legalTitle(plan.start().getYear()).toString();
            boolean dated = random.percent(85);
            decree("CREATION", title, dated);
            decree("AUTRE", title, dated);
        }
    }

    private void decree(String kind, String title, boolean dated) throws IOException {
        out.open("PUBLICATION_DECRET_" + kind);
        out.open("PUBLICATION_JO");
        out.leaf("TITRE", title);
        if (dated) {
            out.leaf("DATE_PUBLICATION_JO", plan.start());
        }
        out.close();
        out.close();
    }

    void decision() throws IOException {
        if (plan.byLaw()) {
            return;
        }
        context.date(plan.recent() ? 15 : 60, "DATE_DERNIER_JO", plan.start(), 40);
        out.leaf("DATE_DECISION", plan.start());
        out.leaf("DUREE_ENREGISTREMENT", plan.years());
    }

    void statistics() throws IOException {
        if (!random.percent(plan.recent() ? 70 : 15)) {
            return;
        }
        out.open("STATISTIQUES_PROMOTIONS");
        for (int n = random.between(1, 4); n > 0; n--) {
            promotion(plan.start().getYear() - n);
        }
        out.close();
    }

    private void promotion(int year) throws IOException {
        out.open("STATISTIQUES_PROMOTION");
        out.leaf("ANNEE", year);
        out.leaf("NOMBRE_CERTIFIES", random.mostlySmall(0, 900));
        if (!plan.isRs()) {
            number(70, "NOMBRE_CERTIFIES_VAE", 20);
            number(80, "TAUX_INSERTION_GLOBAL_6MOIS", 100);
            number(20, "TAUX_INSERTION_METIER_6MOIS", 100);
            number(60, "TAUX_INSERTION_METIER_2ANS", 100);
        }
        out.close();
    }

    private void number(int chance, String element, int highest) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, random.between(0, highest));
        }
    }

    void validity() throws IOException {
        if (plan.end().isPresent()) {
            out.leaf("DATE_FIN_ENREGISTREMENT", plan.end().get());
        }
        if (plan.byLaw()) {
            out.leaf("DATE_EFFET", plan.start());
        }
        if (!plan.isRs() && random.percent(4)) {
            out.open("ANNEES_PROMOTIONS_NIVEAU");
            out.leaf("ANNEE", plan.start().getYear());
            out.leaf("ANNEE", plan.start().getYear() + 1);
            out.close();
        }
        out.leaf("TYPE_ENREGISTREMENT", plan.byLaw() ? "Enregistrement de droit" : "Enregistrement sur demande");
    }

    void publication() throws IOException {
        if (plan.byLaw()) {
            out.leaf("DATE_DE_PUBLICATION", plan.start().minusDays(random.below(60)));
        }
    }

    /**
     * Prints the award deadline. Awards can be delivered for some time after the end: six months for the RS, years for
     * the RNCP.
     */
    void awardDeadline() throws IOException {
        if (plan.end().isPresent() && random.percent(plan.isRs() ? 60 : 20)) {
            LocalDate end = plan.end().get();
            out.leaf("DATE_LIMITE_DELIVRANCE", plan.isRs() ? end.plusMonths(6) : end.plusYears(4));
        }
    }
}
