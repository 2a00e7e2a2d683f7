package fr.rncp.testkit;

import java.io.IOException;
import java.util.List;

/** Prints the pathways to a certification, with their juries. */
final class PathwayParts {

    private static final List<String> PATHWAYS = List.of("FI", "CA", "FC", "CQ", "CL", "VAE");

    private final FeedWriterContext context;
    private final FeedPrinter out;
    private final SeededRandom random;

    PathwayParts(FeedWriterContext context) {
        this.context = context;
        this.out = context.out();
        this.random = context.random();
    }

    /** Prints the pathways. Most sheets repeat one text for all pathways; some have a different jury for each. */
    void print() throws IOException {
        boolean sameJury = random.percent(88);
        boolean dated = random.percent(10);
        String jury = context.text().jury();
        for (String pathway : PATHWAYS) {
            if (context.plan().isRs() && pathway.equals("CA")) {
                continue;
            }
            pathway("SI_JURY_" + pathway, sameJury ? jury : context.text().jury(), dated);
        }
    }

    private void pathway(String element, String jury, boolean dated) throws IOException {
        boolean available = random.percent(60);
        out.open(element);
        context.date(
                dated ? 70 : 0, "DATE_DERNIERE_MODIFICATION", context.plan().start(), 900);
        out.leaf("ACTIF", available);
        if (available) {
            out.leaf("COMPOSITION", jury);
        }
        out.close();
    }
}
