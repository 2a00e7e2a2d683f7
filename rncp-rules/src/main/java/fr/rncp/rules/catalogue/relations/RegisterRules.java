package fr.rncp.rules.catalogue.relations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a whole register. */
public final class RegisterRules {

    private static final List<CatalogueRegisterRule> RULES = Stream.of(
                    DuplicateBlockRules.rules(),
                    ReplacementRules.rules(),
                    CorrespondenceRules.rules(),
                    SheetNumberRules.rules(),
                    TwinRules.rules())
            .flatMap(Collection::stream)
            .toList();

    private RegisterRules() {}

    /**
     * Returns all rules, in the order of the catalogue: blocks before relations, and last the rules that the first
     * catalogue did not contain.
     */
    public static List<CatalogueRegisterRule> rules() {
        return RULES;
    }
}
