package fr.rncp.rules.catalogue;

import java.util.List;

/** DAT: dates of the registration and of what surrounds it. */
final class DateRules {

    private DateRules() {}

    static List<CatalogueRule> rules() {
        return List.of();
    }
}
