package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/** Prints the ways to reach a certification, with their juries. */
final class PathwayParts {

    private static final List<String> PATHWAYS = List.of("FI", "CA", "FC", "CQ", "CL", "VAE");

    private final FeedWriterContext pen;
    private final FeedPrinter out;
    private final SeededRandom dice;

    PathwayParts(FeedWriterContext pen) {
        this.pen = pen;
        this.out = pen.out();
        this.dice = pen.dice();
    }

    /** Most sheets repeat one text for all their ways; some have another jury for each. */
    void print() throws IOException {
        boolean sameJury = dice.percent(88);
        boolean dated = dice.percent(10);
        String jury = pen.text().jury();
        for (String pathway : PATHWAYS) {
            if (pen.plan().isRs() && pathway.equals("CA")) {
                continue;
            }
            pathway("SI_JURY_" + pathway, sameJury ? jury : pen.text().jury(), dated);
        }
    }

    private void pathway(String element, String jury, boolean dated) throws IOException {
        boolean available = dice.percent(60);
        out.open(element);
        pen.date(dated ? 70 : 0, "DATE_DERNIERE_MODIFICATION", pen.plan().start(), 900);
        out.leaf("ACTIF", available);
        if (available) {
            out.leaf("COMPOSITION", jury);
        }
        out.close();
    }
}
