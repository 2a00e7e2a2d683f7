package fr.rncp.rules.reading.title;

import java.util.List;

/**
 * The mark in the title of a block that shows which candidates need it.
 *
 * @param role the role of the block
 * @param word the word that marks an option, in the singular, or the number before a letter; empty for other roles
 * @param names the options to which the block belongs, mostly one; empty unless the role is {@code OPTION}
 * @param excerpt the words of the title that mark the block; empty if nothing does
 */
public record OptionMark(BlockRole role, String word, List<OptionName> names, String excerpt) {

    /** The candidates who need a block. */
    public enum BlockRole {
        /** All: nothing marks the block. */
        COMMON,
        /** Those who choose the option or options that the title names. */
        OPTION,
        /** No one needs it. */
        OPTIONAL,
        /** The block is marked, but the title names no option. */
        UNCLEAR,
        /** The title names options in a way that leaves the groups in doubt. */
        DOUBTFUL,
        /** A letter follows the number of the block ("Bloc 4A"); {@code word} is the number. */
        LETTERED
    }

    static final OptionMark NONE = new OptionMark(BlockRole.COMMON, "", List.of(), "");

    /** Copies the list. */
    public OptionMark {
        names = List.copyOf(names);
    }

    static OptionMark of(BlockRole role, String excerpt) {
        return new OptionMark(role, "", List.of(), excerpt);
    }
}
