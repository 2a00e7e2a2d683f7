package fr.rncp.rules.catalogue.dates;

import fr.rncp.rules.engine.CatalogueRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules DAT, on the dates of the registration and related dates, grouped by subject. */
public final class DateRules {

    private DateRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(
                        PrintedDateRules.rules(),
                        TermRules.rules(),
                        ExpiryRules.rules(),
                        AwardDeadlineRules.rules(),
                        PastEventRules.rules(),
                        ValidityRules.rules(),
                        JournalRules.rules(),
                        ChangeRules.rules(),
                        RepealRules.rules())
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(CatalogueRule::id))
                .toList();
    }
}
