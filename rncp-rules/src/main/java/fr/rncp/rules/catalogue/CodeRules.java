package fr.rncp.rules.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** COD: NSF, Formacode, ROME, SIRET, IDCC and other codes. */
final class CodeRules {

    private CodeRules() {}

    static List<CatalogueRule> rules() {
        return Stream.of(NsfRules.rules(), CodeListRules.rules(), NumberRules.rules())
                .flatMap(Collection::stream)
                .toList();
    }
}
