package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.rules.award.AwardReason;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.AccumulationReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of a proposal: the sheet, the reading of its text on accumulation, and the evidence and doubts collected so
 * far.
 */
final class RulesDraft {

    static final SheetPointer TEXT = SheetPointers.DESCRIPTION_ACCUMULATION;

    final CertificationSheet sheet;
    final AccumulationReading reading;
    final List<RuleEvidence> evidence = new ArrayList<>();
    final Set<RuleDoubt> doubts = new LinkedHashSet<>();

    RulesDraft(CertificationSheet sheet) {
        this.sheet = sheet;
        this.reading = AccumulationReading.of(sheet.description().accumulation());
    }

    static AwardReason reason(String key, Argument... arguments) {
        return new AwardReason(key, List.of(arguments), Optional.empty());
    }

    static AwardReason reason(String key, Requirement requirement) {
        return new AwardReason(key, List.of(), Optional.of(requirement));
    }

    Requirement block(int position) {
        return Requirement.block(sheet.blocks().get(position).code().orElseThrow());
    }

    List<Requirement> blocks(List<Integer> positions) {
        return positions.stream().map(this::block).toList();
    }

    /** Records a part that was read from the text on accumulation. */
    void read(AwardReason what, TextReading<?> by) {
        read(what, by, TEXT);
    }

    void read(AwardReason what, TextReading<?> by, SheetPointer pointer) {
        EvidenceBasis basis = by.certainty() == Certainty.STATED ? EvidenceBasis.STATED : EvidenceBasis.INFERRED;
        evidence.add(new RuleEvidence(what, basis, pointer, Optional.of(by.excerpt())));
    }

    /** Records a part that follows from the title of a block. */
    void titled(AwardReason what, int block) {
        evidence.add(new RuleEvidence(
                what,
                EvidenceBasis.INFERRED,
                SheetPointers.BLOCKS_TITLE.at(block),
                sheet.blocks().get(block).title()));
    }

    /** Records a part that comes from the doctrine, because the text on accumulation does not state it. */
    void assumed(AwardReason what, Optional<String> excerpt) {
        evidence.add(new RuleEvidence(what, EvidenceBasis.ASSUMED, TEXT, excerpt));
    }

    void doubt(DoubtKind kind, SheetPointer pointer, Argument... about) {
        doubts.add(new RuleDoubt(kind, List.of(about), pointer, Optional.empty()));
    }

    void doubt(DoubtKind kind, SheetPointer pointer, String excerpt, Argument... about) {
        doubts.add(new RuleDoubt(kind, List.of(about), pointer, Optional.of(excerpt)));
    }
}
