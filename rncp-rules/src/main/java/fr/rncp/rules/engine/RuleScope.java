package fr.rncp.rules.engine;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Register;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import java.util.List;
import java.util.Optional;

/** Which sheets a rule is about. */
public enum RuleScope {
    RNCP(Reason.RNCP_ONLY, "/number"),
    RS(Reason.RS_ONLY, "/number"),
    BY_LAW(Reason.BY_LAW_ONLY, "/registration/type"),
    ON_REQUEST(Reason.ON_REQUEST_ONLY, "/registration/type");

    private final Reason reason;
    private final String decidedBy;

    RuleScope(Reason reason, String decidedBy) {
        this.reason = reason;
        this.decidedBy = decidedBy;
    }

    static List<SheetPointer> reads(List<RuleScope> scopes) {
        return scopes.stream().map(scope -> new SheetPointer(scope.decidedBy)).toList();
    }

    /** Why a rule of this scope says nothing about the sheet; empty if it does. */
    Optional<Outcome> refusal(CertificationSheet sheet) {
        return switch (this) {
            case RNCP -> refusedUnless(sheet.number().register() == Register.RNCP);
            case RS -> refusedUnless(sheet.number().register() == Register.RS);
            case BY_LAW -> refusedUnless(sheet, RegistrationType.BY_LAW);
            case ON_REQUEST -> refusedUnless(sheet, RegistrationType.ON_REQUEST);
        };
    }

    private Optional<Outcome> refusedUnless(CertificationSheet sheet, RegistrationType expected) {
        Optional<RegistrationType> type = sheet.registration().type();
        return type.isEmpty()
                ? Optional.of(new Undetermined(List.of(new SheetPointer(decidedBy))))
                : refusedUnless(type.get() == expected);
    }

    private Optional<Outcome> refusedUnless(boolean met) {
        return met ? Optional.empty() : Optional.of(new NotApplicable(reason));
    }
}
