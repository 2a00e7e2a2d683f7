package fr.rncp.rules.award;

import fr.rncp.rules.reading.PartialDocument;
import fr.rncp.rules.tree.TreeExpectation;
import fr.rncp.rules.tree.TreeNode;
import fr.rncp.rules.tree.TreeReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Award options as trees: an object of the options that differ from their defaults. */
final class OptionsTree {

    private static final String FINAL_INTERVIEW = "finalInterview";
    private static final String OPTIONAL_BLOCKS = "optionalBlocks";
    private static final String OUT_OF_SCOPE = "outOfScope";
    private static final String FULL_VALIDATION = "fullValidation";
    private static final String REVALIDATION = "revalidation";
    private static final String AFTER_REVOCATION = "afterRevocation";
    private static final String PARTIAL_DOCUMENT = "partialDocument";

    private static final List<String> NAMES = List.of(
            FINAL_INTERVIEW,
            OPTIONAL_BLOCKS,
            OUT_OF_SCOPE,
            FULL_VALIDATION,
            REVALIDATION,
            AFTER_REVOCATION,
            PARTIAL_DOCUMENT);

    private final TreeReading reading;

    OptionsTree(TreeReading reading) {
        this.reading = reading;
    }

    AwardOptions read(TreeNode node) {
        Map<String, TreeNode> parts =
                reading.properties(node, NAMES, TreeExpectation.OPTIONS, TreeExpectation.PROPERTY_OF_OPTIONS);
        AwardOptions.Builder options = AwardOptions.builder();
        read(parts.get(FINAL_INTERVIEW), AwardOptions.FinalInterview.class, options::finalInterview);
        read(parts.get(OPTIONAL_BLOCKS), AwardOptions.OptionalBlocks.class, options::optionalBlocks);
        read(parts.get(OUT_OF_SCOPE), AwardOptions.OutOfScope.class, options::outOfScope);
        read(parts.get(FULL_VALIDATION), AwardOptions.FullValidation.class, options::fullValidation);
        read(parts.get(REVALIDATION), AwardOptions.Revalidation.class, options::revalidation);
        read(parts.get(AFTER_REVOCATION), AwardOptions.AfterRevocation.class, options::afterRevocation);
        read(parts.get(PARTIAL_DOCUMENT), PartialDocument.class, options::partialDocument);
        return options.build();
    }

    private <E extends Enum<E>> void read(@Nullable TreeNode node, Class<E> type, Consumer<E> setter) {
        if (node != null) {
            reading.constant(node, type, TreeExpectation.OPTION).ifPresent(setter);
        }
    }

    static Map<String, Object> write(AwardOptions options) {
        AwardOptions standard = AwardOptions.DEFAULT;
        Map<String, Object> tree = new LinkedHashMap<>();
        write(tree, FINAL_INTERVIEW, options.finalInterview(), standard.finalInterview());
        write(tree, OPTIONAL_BLOCKS, options.optionalBlocks(), standard.optionalBlocks());
        write(tree, OUT_OF_SCOPE, options.outOfScope(), standard.outOfScope());
        write(tree, FULL_VALIDATION, options.fullValidation(), standard.fullValidation());
        write(tree, REVALIDATION, options.revalidation(), standard.revalidation());
        write(tree, AFTER_REVOCATION, options.afterRevocation(), standard.afterRevocation());
        write(tree, PARTIAL_DOCUMENT, options.partialDocument(), standard.partialDocument());
        return tree;
    }

    private static void write(Map<String, Object> tree, String name, Enum<?> value, Enum<?> standard) {
        if (value != standard) {
            tree.put(name, value.name());
        }
    }
}
