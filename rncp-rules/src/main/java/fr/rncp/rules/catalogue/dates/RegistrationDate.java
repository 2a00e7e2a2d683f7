package fr.rncp.rules.catalogue.dates;

import static java.util.Map.entry;

import fr.rncp.model.Registration;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.UnmappedText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The dates of a registration: where the sheet has them, and what feed and page call them. */
public enum RegistrationDate {
    DECISION("decisionDate"),
    EFFECT("effectiveDate"),
    START("pathwaysStartDate"),
    PUBLICATION("publicationDate"),
    JOURNAL("lastOfficialJournalDate"),
    END("endDate"),
    AWARD_DEADLINE("awardDeadline");

    private static final Map<String, RegistrationDate> BY_NAME = Map.ofEntries(
            entry("DATE_DECISION", DECISION),
            entry("date de decision", DECISION),
            entry("DATE_EFFET", EFFECT),
            entry("date d'effet de l'enregistrement", EFFECT),
            entry("date de debut des parcours certifiants", START),
            entry("DATE_DE_PUBLICATION", PUBLICATION),
            entry("date de publication de la fiche", PUBLICATION),
            entry("DATE_DERNIER_JO", JOURNAL),
            entry("date du dernier journal officiel ou bulletin officiel", JOURNAL),
            entry("DATE_FIN_ENREGISTREMENT", END),
            entry("date d'echeance de l'enregistrement", END),
            entry("date d'echance de l'enregistrement", END), // the site's own misspelling
            entry("DATE_LIMITE_DELIVRANCE", AWARD_DEADLINE),
            entry("date de derniere delivrance possible de la certification", AWARD_DEADLINE));

    private final String pointer;

    RegistrationDate(String component) {
        this.pointer = "/registration/" + component;
    }

    /** The date that a leftover is another value of. */
    static Optional<RegistrationDate> of(UnmappedText unmapped) {
        return Optional.ofNullable(BY_NAME.get(unmapped.field()));
    }

    public String pointer() {
        return pointer;
    }

    public Optional<LocalDate> in(SheetCheck check) {
        Registration registration = check.sheet().registration();
        return switch (this) {
            case DECISION -> registration.decisionDate();
            case EFFECT -> registration.effectiveDate();
            case START -> registration.pathwaysStartDate();
            case PUBLICATION -> registration.publicationDate();
            case JOURNAL -> registration.lastOfficialJournalDate();
            case END -> registration.endDate();
            case AWARD_DEADLINE -> registration.awardDeadline();
        };
    }
}
