package fr.rncp.model;

/**
 * A code as a register published it: any text that is not blank. The factory {@code of} of each code is strict, its {@code parse}
 * is lenient on spelling; the constructor takes what real data holds, and {@link #isWellFormed()} tells.
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
                SkillBlockCode {

    /**
     * The code as published.
     *
     * @return a text that is not blank
     */
    String value();

    /**
     * Tells whether the code follows its grammar; whether it exists is another question.
     *
     * @return true if it does
     */
    boolean isWellFormed();
}
