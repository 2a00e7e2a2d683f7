package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A block that a candidate has acquired (<i>bloc acquis</i>). Record an acquisition only if no decision of a jury is
 * available: a decision implies the acquisition of the blocks that it validates.
 *
 * @param sheet the sheet of the block
 * @param block the code of the block
 * @param on the day from which it is held
 * @param means the means of acquisition
 * @param from the credentials to which it is equivalent; empty unless it was acquired by equivalence
 * @param jury a reference to the jury
 */
public record Acquisition(
        SheetNumber sheet,
        SkillBlockCode block,
        LocalDate on,
        AcquisitionMeans means,
        List<Credential> from,
        Optional<String> jury)
        implements RecordEvent {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if sources are given but the block was not acquired by equivalence
     */
    public Acquisition {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(means, "means");
        from = from.stream().sorted().distinct().toList();
        Objects.requireNonNull(jury, "jury");
        if (!from.isEmpty() && means != AcquisitionMeans.EQUIVALENCE) {
            throw new IllegalArgumentException("block " + block + " acquired by " + means + " from " + from
                    + ": expected sources for an equivalence only");
        }
    }

    /**
     * Creates an acquisition without a reference to a jury.
     *
     * @param block the block and its sheet
     * @param on the day from which it is held
     * @param means the means of acquisition
     * @return the acquisition
     * @throws IllegalArgumentException if the credential is a whole certification, which needs a {@link Conferral}
     */
    public static Acquisition of(Credential block, LocalDate on, AcquisitionMeans means) {
        SkillBlockCode code = block.block()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the certification " + block + ": expected a block; record a certification as a Conferral"));
        return new Acquisition(block.sheet(), code, on, means, List.of(), Optional.empty());
    }
}
