package fr.rncp.rules.reading;

import java.util.List;

/**
 * A choice between options: each candidate needs some of them, and all blocks of each.
 *
 * @param needed the number of options that a candidate needs, from 1 to the number of options
 * @param options the options, at least two
 */
public record BlockChoice(int needed, List<BlockOption> options) {

    /** Copies the list. */
    public BlockChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || needed < 1 || needed > options.size()) {
            throw new IllegalArgumentException(
                    "from 1 to all of two options or more are expected, found " + needed + " of " + options.size());
        }
    }

    /** {@return whether each option consists of a single block} */
    public boolean isOfSingleBlocks() {
        return options.stream().allMatch(option -> option.blocks().size() == 1);
    }
}
