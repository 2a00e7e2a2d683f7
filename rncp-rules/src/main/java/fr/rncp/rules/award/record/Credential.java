package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A credential that a candidate can hold: a block of a sheet, or the whole certification. A block is identified by
 * sheet and code, because codes such as {@code 01} occur on several sheets.
 *
 * @param sheet the sheet of the certification
 * @param block the block; empty for the whole certification
 */
public record Credential(SheetNumber sheet, Optional<SkillBlockCode> block) implements Comparable<Credential> {

    private static final Comparator<Credential> ORDER = Comparator.comparing(Credential::sheet)
            .thenComparing(
                    credential -> credential.block().map(SkillBlockCode::value).orElse(""));

    /** Rejects nulls. */
    public Credential {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(block, "block");
    }

    /**
     * Creates the credential of a block.
     *
     * @param sheet its sheet
     * @param code the code of the block on that sheet
     * @return the credential
     */
    public static Credential block(SheetNumber sheet, SkillBlockCode code) {
        return new Credential(sheet, Optional.of(code));
    }

    /**
     * Creates the credential of a whole certification.
     *
     * @param sheet its sheet
     * @return the credential
     */
    public static Credential certification(SheetNumber sheet) {
        return new Credential(sheet, Optional.empty());
    }

    /** Compares by sheet number, then by block code; a certification comes before its blocks. */
    @Override
    public int compareTo(Credential other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@return the code of the block, preceded by the sheet number if the code does not contain it; for a whole
     * certification, the sheet number: {@code RNCP36716BC01}, {@code RNCP40505 01} or {@code RNCP36716}}
     */
    @Override
    public String toString() {
        return block.map(code -> code.sheet().equals(Optional.of(sheet)) ? code.value() : sheet + " " + code)
                .orElse(sheet.value());
    }
}
