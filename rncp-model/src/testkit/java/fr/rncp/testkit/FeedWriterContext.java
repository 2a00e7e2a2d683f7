package fr.rncp.testkit;

import java.io.IOException;
import java.time.LocalDate;

/** What every part of a sheet is printed with. */
record FeedWriterContext(FeedPrinter out, SeededRandom random, FrenchText text, SheetPlan plan) {

    FeedWriterContext(FeedPrinter out, SeededRandom random, SheetPlan plan, int textPercent) {
        this(out, random, new FrenchText(random, textPercent), plan);
    }

    /** A prose leaf that so many sheets in a hundred have. */
    void prose(int chance, String element, int shortest, int longest) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, text.prose(shortest, longest));
        }
    }

    /** A date leaf that so many in a hundred have, some days after the given one. */
    void date(int chance, String element, LocalDate from, int days) throws IOException {
        if (random.percent(chance)) {
            out.leaf(element, from.plusDays(random.below(days)));
        }
    }
}
