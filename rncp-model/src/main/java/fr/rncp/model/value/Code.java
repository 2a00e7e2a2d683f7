package fr.rncp.model.value;

/**
 * A code as a register published it: any text that is not blank and can be encoded in UTF-8.
 *
 * <p>There are three ways to get one. The constructor accepts what real data contains, such as the block code
 * {@code 01} or a foreign number in place of a SIRET; {@link #isWellFormed()} checks the grammar. It rejects a blank
 * text and an unpaired surrogate with an {@link IllegalArgumentException}. The factory {@code of} accepts only the
 * canonical spelling. The factory {@code parse} accepts other spellings (white space, case, separators, a name before
 * the code, a label after it) and returns the canonical one. Both factories throw an {@link UnreadableCodeException}
 * that explains the reason, and neither guesses: a missing digit is never added. {@code tryParse} returns an empty
 * result where {@code parse} throws.
 *
 * <p>Only {@link SheetNumber} is always well formed: its constructor is as strict as its {@code of}.
 *
 * <p>Two codes are equal if they have the same type and the same text. For a well-formed code,
 * {@code parse(code.toString())} returns an equal one. Codes of one type are ordered by their text, sheet numbers by
 * register and number.
 */
public sealed interface Code
        permits BrochureNumber,
                DiplomaTypeCode,
                Formacode,
                Idcc,
                LevelCode,
                NsfCode,
                RomeCode,
                SheetNumber,
                Siren,
                Siret,
                SkillBlockCode,
                Uai {

    /** {@return the code as published, never blank} */
    String value();

    /**
     * {@return whether the code follows its grammar, including a check digit or letter} Only a nomenclature determines
     * whether the code was ever assigned.
     */
    boolean isWellFormed();

    /** {@return the same text as {@link #value()}} */
    @Override
    String toString();
}
