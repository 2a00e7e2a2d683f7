package fr.rncp.rules.catalogue.codes;

import fr.rncp.rules.engine.CatalogueRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rules COD, on NSF, Formacode, ROME, SIRET, IDCC and other codes. */
public final class CodeRules {

    private CodeRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(NsfRules.rules(), CodeListRules.rules(), NumberRules.rules())
                .flatMap(Collection::stream)
                .toList();
    }
}
