package fr.rncp.rules.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** DAT: dates of the registration and of what surrounds it, subject by subject. */
final class DateRules {

    private DateRules() {}

    static List<CatalogueRule> rules() {
        return Stream.of(
                        PrintedDateRules.rules(),
                        TermRules.rules(),
                        ExpiryRules.rules(),
                        JournalRules.rules(),
                        ChangeRules.rules(),
                        RepealRules.rules())
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(CatalogueRule::id))
                .toList();
    }
}
