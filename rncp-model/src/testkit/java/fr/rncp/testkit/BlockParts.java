package fr.rncp.testkit;

import java.io.IOException;

/** Prints the skill blocks of a sheet and their correspondences with other sheets. */
final class BlockParts {

    private final SheetPlan plan;
    private final FeedWriterContext context;
    private final FeedPrinter out;
    private final SeededRandom random;

    BlockParts(FeedWriterContext context) {
        this.context = context;
        this.plan = context.plan();
        this.out = context.out();
        this.random = context.random();
    }

    void blocks() throws IOException {
        if (plan.blocks() == 0) {
            return;
        }
        out.open("BLOCS_COMPETENCES");
        for (int n = 1; n <= plan.blocks(); n++) {
            block(n);
        }
        out.close();
    }

    private void block(int n) throws IOException {
        out.open("BLOC_COMPETENCES");
        out.leaf("CODE", code(n));
        out.leaf("LIBELLE", context.text().title());
        context.prose(97, "LISTE_COMPETENCES", 450, 6000);
        context.prose(95, "MODALITES_EVALUATION", 200, 3400);
        context.prose(4, "PREREQUIS_ENTREE_FORMATION_BLOC", 40, 400);
        context.prose(4, "PREREQUIS_VALIDATION_BLOC", 40, 400);
        out.close();
    }

    /**
     * Returns the code of a block. As in the real register, there is the code {@code 01} on two sheets, a block without
     * code and one with a single digit.
     */
    private String code(int n) {
        if (n > 1) {
            return blockCode(plan.number(), n);
        }
        return switch (plan.rank()) {
            case 20, 40 -> "01";
            case 50 -> "";
            case 60 -> plan.number() + "BC1";
            default -> blockCode(plan.number(), n);
        };
    }

    private static String blockCode(String sheet, int n) {
        return sheet + "BC" + (n < 10 ? "0" : "") + n;
    }

    void correspondences() throws IOException {
        if (plan.blocks() == 0 || !random.percent(30)) {
            return;
        }
        String target = plan.number(random.below(plan.rank() + 1));
        out.open("CORRESPONDANCES");
        for (int n = random.mostlySmall(1, 12); n > 0; n--) {
            correspondence(target);
        }
        out.close();
    }

    /** Prints a correspondence; no block on a side means the whole sheet. */
    private void correspondence(String target) throws IOException {
        out.open("CORRESPONDANCE");
        int sources = blocksOfOneSide();
        if (sources > 0) {
            out.open("SOURCE");
            cite(plan.number(), sources);
            out.close();
        }
        out.open("DESTINATION");
        out.leaf("NUMERO_FICHE", target);
        cite(target, blocksOfOneSide());
        out.close();
        out.close();
    }

    private int blocksOfOneSide() {
        int draw = random.below(100);
        return draw < 7 ? 0 : draw < 85 ? 1 : 2;
    }

    private void cite(String sheet, int blocks) throws IOException {
        int first = random.between(1, plan.blocks());
        for (int n = first; n < first + blocks; n++) {
            out.open("BLOC_COMPETENCES");
            out.leaf("CODE", blockCode(sheet, n));
            out.close();
        }
    }
}
