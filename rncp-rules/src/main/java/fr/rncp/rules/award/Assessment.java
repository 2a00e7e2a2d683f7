package fr.rncp.rules.award;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The assessment of one record on one day. */
final class Assessment {

    private final AwardRules rules;
    private final LocalDate asOf;
    private final CandidateRecord record;
    private final Ledger ledger;

    private Assessment(AwardRules rules, CandidateRecord record, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
        this.record = record;
        this.ledger = Ledger.of(rules, record);
    }

    static AwardStatus of(AwardRules rules, CandidateRecord record, LocalDate asOf) {
        return new Assessment(rules, record, asOf).status();
    }

    private AwardStatus status() {
        List<HeldBlock> held = held();
        Attainment attainment = Attainment.of(rules, ledger, asOf);
        Requirement remaining = attainment.reached()
                ? Requirement.nothing()
                : rules.awaited().remaining(leaf -> ledger.has(leaf, asOf));
        List<HeldBlock> counting = held.stream().filter(this::counts).toList();
        List<AwardReason> reasons = new Reasons(rules, record, asOf, ledger).of(attainment, held, remaining);
        if (attainment.reached()) {
            return new AwardStatus.Full(rules.sheet(), asOf, attainment.since(), held, reasons);
        }
        if (counting.isEmpty()) {
            return new AwardStatus.None(rules.sheet(), asOf, held, remaining, reasons);
        }
        AwardDocument document =
                new AwardDocument.BlockStatement(rules.sheet(), rules.options().partialDocument(), counting);
        return new AwardStatus.Partial(rules.sheet(), asOf, held, remaining, document, reasons);
    }

    private boolean counts(HeldBlock block) {
        return block.required() || rules.options().optionalBlocks() == AwardOptions.OptionalBlocks.COUNT_FOR_PARTIAL;
    }

    private List<HeldBlock> held() {
        return Stream.concat(rules.requiredBlocks().stream(), rules.optionalBlocks().stream())
                .map(this::held)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HeldBlock> held(SkillBlockCode code) {
        return ledger.at(Credential.block(rules.sheet(), code), asOf)
                .map(holding -> new HeldBlock(
                        new Acquisition(
                                rules.sheet(), code, holding.on(), holding.means(), holding.from(), holding.jury()),
                        holding.until(),
                        rules.requiredBlocks().contains(code)));
    }
}
