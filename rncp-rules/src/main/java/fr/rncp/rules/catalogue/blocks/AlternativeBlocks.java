package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.BlockChoice;
import fr.rncp.rules.reading.BlockOption;
import fr.rncp.rules.reading.BlockOptionGroups;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The blocks of which each candidate may need only one: those of different options. Built for look-up. */
final class AlternativeBlocks {

    /** For each choice, the blocks of each option. */
    private final List<List<BitSet>> choices;

    /** The blocks that not all candidates need. */
    private final BitSet marked = new BitSet();

    /** The blocks whose alternatives are not known. */
    private final BitSet unclear;

    private AlternativeBlocks(BlockOptionGroups groups) {
        choices = groups.choices().stream().map(choice -> bits(choice.value())).toList();
        choices.forEach(options -> options.forEach(marked::or));
        unclear = bits(groups.unclear());
        marked.or(unclear);
        if (groups.doubt().isPresent()) {
            unclear.or(marked);
        }
    }

    static AlternativeBlocks of(SheetCheck check) {
        return new AlternativeBlocks(check.facts().optionGroups());
    }

    private static List<BitSet> bits(BlockChoice choice) {
        return choice.options().stream()
                .map(BlockOption::blocks)
                .map(AlternativeBlocks::bits)
                .toList();
    }

    private static BitSet bits(Collection<Integer> positions) {
        BitSet bits = new BitSet();
        positions.forEach(bits::set);
        return bits;
    }

    /** Checks whether there may be no candidate who needs both blocks. */
    boolean mayExclude(int one, int other) {
        if (!marked.get(one) || !marked.get(other)) {
            return false;
        }
        return unclear.get(one)
                || unclear.get(other)
                || choices.stream().anyMatch(options -> exclude(options, one, other));
    }

    private static boolean exclude(List<BitSet> options, int one, int other) {
        return options.stream().anyMatch(option -> option.get(one))
                && options.stream().anyMatch(option -> option.get(other))
                && options.stream().noneMatch(option -> option.get(one) && option.get(other));
    }
}
