package fr.rncp.model.value;

/**
 * A code as a register published it: any text that is not blank and can be written in UTF-8.
 *
 * <p>There are three ways to get one. The constructor takes what real data holds, be it the block code {@code 01} or a
 * foreign number in the place of a SIRET, and {@link #isWellFormed()} tells; it refuses a blank text or half a
 * surrogate pair with an {@link IllegalArgumentException}. The factory {@code of} takes the canonical spelling only.
 * The factory {@code parse} forgives the spelling (white space, case, separators, a name before the code, a label after
 * it) and gives the canonical one. Both factories refuse with an {@link UnreadableCodeException} that explains, and
 * neither guesses: a missing digit is never added. {@code tryParse} is {@code parse} with an empty result for a
 * refusal.
 *
 * <p>{@link SheetNumber} alone is always well formed: its constructor is as strict as its {@code of}.
 *
 * <p>Two codes are equal when they are of one type and hold the same text. For a well-formed code,
 * {@code parse(code.toString())} gives an equal one. Codes of one type sort by their text, sheet numbers by register
 * and number.
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
     * {@return whether the code follows its grammar, check digit or letter included} This does not cover whether the
     * code was ever given out, which is for the nomenclature that lists it.
     */
    boolean isWellFormed();

    /** {@return the code alone: the same text as {@link #value()}} */
    @Override
    String toString();
}
