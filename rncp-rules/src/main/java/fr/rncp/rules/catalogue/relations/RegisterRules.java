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

    /** Returns all rules, in the order of the catalogue. */
    public static List<CatalogueRegisterRule> rules() {
        return RULES;
    }
}
