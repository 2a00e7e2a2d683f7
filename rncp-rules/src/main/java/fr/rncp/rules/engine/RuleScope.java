package fr.rncp.rules.engine;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Register;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets to which a rule applies. */
public enum RuleScope {
    RNCP(Reason.RNCP_ONLY, SheetPointers.NUMBER),
    RS(Reason.RS_ONLY, SheetPointers.NUMBER),
    BY_LAW(Reason.BY_LAW_ONLY, SheetPointers.REGISTRATION_TYPE),
    ON_REQUEST(Reason.ON_REQUEST_ONLY, SheetPointers.REGISTRATION_TYPE),
    /** Certifications that have blocks, and all certifications of the RNCP, which always have some. */
    BLOCKS(Reason.NOTHING_TO_JUDGE, SheetPointers.NUMBER),
    /** The certification is accessible by experience (VAE). */
    EXPERIENCE(Reason.NOTHING_TO_JUDGE, SheetPointers.ACCESS_PATHWAYS_AVAILABLE);

    private final Reason reason;
    private final SheetPointer decidedBy;

    RuleScope(Reason reason, SheetPointer decidedBy) {
        this.reason = reason;
        this.decidedBy = decidedBy;
    }

    static List<SheetPointer> reads(List<RuleScope> scopes) {
        return scopes.stream().flatMap(RuleScope::places).toList();
    }

    private Stream<SheetPointer> places() {
        if (this == BLOCKS) {
            return Stream.of(decidedBy, SheetPointers.BLOCKS_CODE);
        }
        return this == EXPERIENCE ? Stream.of(decidedBy, SheetPointers.ACCESS_PATHWAYS_PATHWAY) : Stream.of(decidedBy);
    }

    /** Returns the outcome if a rule of this scope does not apply to the sheet; empty if it does. */
    Optional<Outcome> refusal(CertificationSheet sheet) {
        return switch (this) {
            case RNCP -> refusedUnless(sheet.number().register() == Register.RNCP);
            case RS -> refusedUnless(sheet.number().register() == Register.RS);
            case BY_LAW -> refusedUnless(sheet, RegistrationType.BY_LAW);
            case ON_REQUEST -> refusedUnless(sheet, RegistrationType.ON_REQUEST);
            case BLOCKS ->
                refusedUnless(sheet.number().register() == Register.RNCP
                        || !sheet.blocks().isEmpty());
            case EXPERIENCE -> refusedUnless(experience(sheet));
        };
    }

    private static Answer experience(CertificationSheet sheet) {
        return sheet.pathway(Pathway.EXPERIENCE).map(AccessPathway::available).orElse(Answer.UNKNOWN);
    }

    private Optional<Outcome> refusedUnless(Answer answer) {
        return answer == Answer.UNKNOWN
                ? Optional.of(new Undetermined(List.of(decidedBy)))
                : refusedUnless(answer == Answer.YES);
    }

    private Optional<Outcome> refusedUnless(CertificationSheet sheet, RegistrationType expected) {
        Optional<RegistrationType> type = sheet.registration().type();
        return type.isEmpty()
                ? Optional.of(new Undetermined(List.of(decidedBy)))
                : refusedUnless(type.get() == expected);
    }

    private Optional<Outcome> refusedUnless(boolean met) {
        return met ? Optional.empty() : Optional.of(new NotApplicable(reason));
    }
}
