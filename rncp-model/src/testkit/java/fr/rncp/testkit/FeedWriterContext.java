package fr.rncp.testkit;

import java.io.IOException;
import java.time.LocalDate;

/** The context that all parts of a sheet are printed with. */
record FeedWriterContext(FeedPrinter out, SeededRandom random, FrenchText text, SheetPlan plan) {

    FeedWriterContext(FeedPrinter out, SeededRandom random, SheetPlan plan, int textPercent) {
        this(out, random, new FrenchText(random, textPercent), plan);
    }

    /** Prints a prose leaf that a percentage of the sheets have. */
    void prose(int chance, String element, int shortest, int longest) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, text.prose(shortest, longest));
        }
    }

    /** Prints a date leaf that a percentage of the sheets have, some days after the given one. */
    void date(int chance, String element, LocalDate from, int days) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, from.plusDays(random.below(days)));
        }
    }
}
