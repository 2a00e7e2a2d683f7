package fr.rncp.testkit;

import java.io.IOException;
import java.time.LocalDate;

/** The objects that are needed to print every part of a sheet. */
record FeedWriterContext(FeedPrinter out, SeededRandom random, FrenchText text, SheetPlan plan) {

    FeedWriterContext(FeedPrinter out, SeededRandom random, SheetPlan plan, int textPercent) {
        this(out, random, new FrenchText(random, textPercent), plan);
    }

    /** Prints a prose leaf with a probability of {@code chance} per cent. */
    void prose(int chance, String element, int shortest, int longest) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, text.prose(shortest, longest));
        }
    }

    /**
     * Prints a date leaf with a probability of {@code chance} per cent, up to {@code days} days after the given date.
     */
    void date(int chance, String element, LocalDate from, int days) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, from.plusDays(random.below(days)));
        }
    }
}
