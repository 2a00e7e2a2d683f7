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
 * The equivalences between an old sheet and a new one, according to the correspondences that either of them states. Add
 * {@link #equivalences()} to the rules of the new sheet.
 *
 * <p>A correspondence states that blocks of its own sheet (<i>SOURCE</i>) and blocks of the other sheet
 * (<i>DESTINATION</i>) are equivalent. Sheets mostly state correspondences with their predecessors: RNCP40344 names
 * itself as the source and RNCP37507, which it replaces, as the destination. A correspondence is therefore read in both
 * directions: from destination to source if the new sheet states it, from source to destination if the old one does. If
 * the side that is required names several blocks, all of them are required; if the side that is given names several
 * blocks, all of them are given. A side without blocks means the whole certification. Holding the old certification
 * does not imply holding each of its blocks, because some may be optional.
 *
 * <p>A succession without correspondences contains no equivalences, because blocks with the same position need not be
 * equivalent.
 *
 * @param from the old sheet
 * @param to the new sheet
 * @param stated whether either sheet states that the new one replaces the old one; unknown if neither mentions it
 * @param carried the equivalences, each with the correspondence that states it; those stated by the new sheet first
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
     * An equivalence and the correspondence from which it was read.
     *
     * @param equivalence the equivalence
     * @param statedOn the sheet that states the correspondence
     * @param direction the direction in which the correspondence was read
     * @param correspondence the correspondence, as published
     */
    public record CarriedEquivalence(
            Equivalence equivalence, SheetNumber statedOn, Direction direction, BlockCorrespondence correspondence) {

        /** Rejects nulls. */
        public CarriedEquivalence {
            Objects.requireNonNull(equivalence, "equivalence");
            Objects.requireNonNull(statedOn, "statedOn");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(correspondence, "correspondence");
        }
    }

    /** The direction in which a correspondence was read. */
    public enum Direction {
        /** From its source to its destination, because the old sheet states it. */
        SOURCE_TO_DESTINATION,
        /** From its destination to its source, because the new sheet states it. */
        DESTINATION_TO_SOURCE
    }

    /**
     * Reads the equivalences between an old sheet and a new one.
     *
     * @param oldSheet the old sheet
     * @param newSheet the new sheet
     * @return the succession; it has no equivalences if neither sheet states a correspondence with the other
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

    /** {@return the equivalences, each only once even if both sheets state it} */
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

    /**
     * Returns whether either sheet states the replacement. A link is often stated on one side only, so its absence on
     * the other is not a denial.
     */
    private static Answer stated(CertificationSheet oldSheet, CertificationSheet newSheet) {
        boolean replaces = newSheet.relations().replaces().contains(oldSheet.number())
                || oldSheet.relations().replacedBy().contains(newSheet.number());
        return replaces ? Answer.YES : Answer.UNKNOWN;
    }
}
