package fr.rncp.rules.award;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Credential;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What acquisitions of one sheet give on another, by the correspondences that either states. Add
 * {@link #equivalences()} to the rules of the new sheet.
 *
 * <p>A correspondence says that blocks of its own sheet (<i>SOURCE</i>) and blocks of the other (<i>DESTINATION</i>)
 * are equivalent. Sheets state them mostly of their predecessors: RNCP40344 names itself the source and the replaced
 * RNCP37507 the destination. So a correspondence is read both ways: from destination to source where the new sheet
 * states it, from source to destination where the old one does. Several blocks on a side are all needed, or all given.
 * No block on a side means the whole certification. To hold the old certification is not taken for holding each of its
 * blocks: some may be optional.
 *
 * <p>A succession without correspondences carries nothing: blocks of the same rank need not be equivalent.
 *
 * @param from the old sheet
 * @param to the new sheet
 * @param stated whether either sheet says that the new one replaces the old one; unknown if both say nothing of it
 * @param carried what is carried, with the statement that carries it: first those of the new sheet
 */
public record Succession(SheetNumber from, SheetNumber to, Answer stated, List<CarriedEquivalence> carried) {

    /** Copies the list. */
    public Succession {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(stated, "stated");
        carried = List.copyOf(carried);
    }

    /**
     * An equivalence and what it was read from.
     *
     * @param equivalence what gives what
     * @param statedOn the sheet that states the correspondence
     * @param direction how it was read
     * @param correspondence the correspondence, as published
     */
    public record CarriedEquivalence(
            Equivalence equivalence, SheetNumber statedOn, Direction direction, BlockCorrespondence correspondence) {

        /** Refuses nulls. */
        public CarriedEquivalence {
            Objects.requireNonNull(equivalence, "equivalence");
            Objects.requireNonNull(statedOn, "statedOn");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(correspondence, "correspondence");
        }
    }

    /** How a correspondence was read. */
    public enum Direction {
        /** Its source gives its destination: the old sheet states it. */
        SOURCE_TO_DESTINATION,
        /** Its destination gives its source: the new sheet states it. */
        DESTINATION_TO_SOURCE
    }

    /**
     * What acquisitions of an old sheet give on a new one.
     *
     * @param oldSheet the old sheet
     * @param newSheet the new sheet
     * @return what is carried; nothing if neither states a correspondence with the other
     */
    public static Succession between(CertificationSheet oldSheet, CertificationSheet newSheet) {
        SheetNumber from = oldSheet.number();
        SheetNumber to = newSheet.number();
        List<CarriedEquivalence> carried = new ArrayList<>();
        for (BlockCorrespondence correspondence : of(newSheet, from)) {
            Equivalence equivalence = Equivalence.of(
                    credentials(from, correspondence.targetBlocks()),
                    credentials(to, correspondence.sourceBlocks()).toArray(Credential[]::new));
            carried.add(new CarriedEquivalence(equivalence, to, Direction.DESTINATION_TO_SOURCE, correspondence));
        }
        for (BlockCorrespondence correspondence : of(oldSheet, to)) {
            Equivalence equivalence = Equivalence.of(
                    credentials(from, correspondence.sourceBlocks()),
                    credentials(to, correspondence.targetBlocks()).toArray(Credential[]::new));
            carried.add(new CarriedEquivalence(equivalence, from, Direction.SOURCE_TO_DESTINATION, correspondence));
        }
        return new Succession(from, to, stated(oldSheet, newSheet), carried);
    }

    /** {@return the equivalences that are carried, each once even if both sheets state it} */
    public List<Equivalence> equivalences() {
        return carried.stream().map(CarriedEquivalence::equivalence).distinct().toList();
    }

    private static List<BlockCorrespondence> of(CertificationSheet sheet, SheetNumber other) {
        return sheet.relations().correspondences().stream()
                .filter(correspondence ->
                        correspondence.target().filter(other::equals).isPresent())
                .toList();
    }

    private static List<Credential> credentials(SheetNumber sheet, List<SkillBlockCode> blocks) {
        return blocks.isEmpty()
                ? List.of(Credential.certification(sheet))
                : blocks.stream().map(code -> Credential.block(sheet, code)).toList();
    }

    /** Links are often stated on one side only, so their absence is no denial. */
    private static Answer stated(CertificationSheet oldSheet, CertificationSheet newSheet) {
        boolean replaces = newSheet.relations().replaces().contains(oldSheet.number())
                || oldSheet.relations().replacedBy().contains(newSheet.number());
        return replaces ? Answer.YES : Answer.UNKNOWN;
    }
}
