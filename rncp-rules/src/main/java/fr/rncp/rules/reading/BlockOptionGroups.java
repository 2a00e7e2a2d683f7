package fr.rncp.rules.reading;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.prose.TextReading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The blocks of a sheet, grouped by the candidates who need them; created by {@link #of(CertificationSheet)}. Only the
 * titles of the blocks and the text on accumulation show this: no code does. Positions count from 0 and ascend.
 *
 * <p>A title shows an option by a word (<i>option, spécialité, spécialisation, parcours, filière, dominante,
 * mention</i>) with a letter, a number or a name: "(Option A)", "Option 2 – …", "… – Parcours Réseaux". Blocks with the
 * same name belong to the same option. A word without a counterpart on the sheet ("option B", and no other) shows no
 * choice.
 *
 * @param choices the choices between options, each with the words of the first title, or of the text, that show it
 * @param needed how many options the text on accumulation requires, if it states that; {@code choices} respect it
 * @param common the blocks that nothing marks: all candidates need them
 * @param optional the blocks that no candidate needs (<i>facultatif</i>)
 * @param unclear the blocks that are marked without a counterpart (<i>bloc optionnel, au choix</i>)
 * @param untitled the blocks without a title
 * @param doubt the words that leave the groups in doubt; if present, {@code choices} are only likely
 */
public record BlockOptionGroups(
        List<TextReading<BlockChoice>> choices,
        Optional<TextReading<Integer>> needed,
        List<Integer> common,
        List<Integer> optional,
        List<Integer> unclear,
        List<Integer> untitled,
        Optional<String> doubt) {

    /** Copies the lists. */
    public BlockOptionGroups {
        choices = List.copyOf(choices);
        Objects.requireNonNull(needed, "needed");
        common = List.copyOf(common);
        optional = List.copyOf(optional);
        unclear = List.copyOf(unclear);
        untitled = List.copyOf(untitled);
        Objects.requireNonNull(doubt, "doubt");
    }

    /**
     * Reads the groups of a sheet. Accepts any sheet, never throws, and takes time proportional to the length of the
     * texts.
     *
     * @param sheet the sheet
     * @return the groups; all blocks are common if nothing marks any
     */
    public static BlockOptionGroups of(CertificationSheet sheet) {
        return OptionGrouping.of(sheet);
    }

    /** {@return whether all candidates need all blocks, as far as titles and text show} */
    public boolean areAllCommon() {
        return choices.isEmpty() && optional.isEmpty() && unclear.isEmpty() && untitled.isEmpty() && doubt.isEmpty();
    }
}
