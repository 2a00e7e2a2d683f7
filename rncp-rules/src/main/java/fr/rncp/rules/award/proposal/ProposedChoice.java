package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.prose.TextReading;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.BlockChoice;
import fr.rncp.rules.reading.BlockDemand;
import fr.rncp.rules.reading.BlockDemand.Scope;
import fr.rncp.rules.reading.BlockOption;
import fr.rncp.rules.reading.BlockOptionGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks between which candidates choose, according to the text and the titles of a sheet. */
final class ProposedChoice {

    /** Words that may require one of the blocks to choose from, of which nothing can be proposed then. */
    private static final Pattern NAMED_BLOCK = Pattern.compile(
            "\\bdont\\b|\\bobligatoire|\\bimperati|\\bBC ?[0-9]|\\b[Bb]locs? (?:de compétences )?(?:n° ?)?[0-9]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final RulesDraft draft;
    private final BlockOptionGroups groups;
    private final List<TextReading<BlockDemand>> demands;

    /**
     * Creates the choice.
     *
     * @param demands the numbers of blocks to be chosen according to the text
     */
    ProposedChoice(RulesDraft draft, BlockOptionGroups groups, List<TextReading<BlockDemand>> demands) {
        this.draft = draft;
        this.groups = groups;
        this.demands = demands;
    }

    /** Checks whether the text and the titles settle the choice, or records the doubt. */
    boolean isPlaced() {
        boolean placed = groups.choices().isEmpty() ? areBlocksPlaced() : demands.isEmpty() || areOptionsPlaced();
        if (!placed) {
            demands.forEach(demand -> draft.doubt(DoubtKind.CHOICE_UNPLACED, RulesDraft.TEXT, demand.excerpt()));
        }
        return placed;
    }

    /** Returns the requirements of the choice. */
    List<Requirement> parts() {
        if (groups.choices().isEmpty()) {
            return List.of(stated(Requirement.atLeast(needed(), draft.blocks(pool()))));
        }
        return demands.isEmpty()
                ? groups.choices().stream().map(this::required).toList()
                : List.of(stated(requirement(groups.choices().get(0).value(), needed())));
    }

    private int needed() {
        return demands.get(0).value().needed().orElse(0);
    }

    /** Returns the blocks to choose from if no title names an option. */
    private List<Integer> pool() {
        return isAmongAll() ? groups.common() : groups.unclear();
    }

    private boolean isAmongAll() {
        return groups.areAllCommon()
                && draft.reading.demands().stream()
                        .noneMatch(demand -> demand.value().scope() == Scope.COMMON);
    }

    private boolean areBlocksPlaced() {
        int outOf = demands.get(0).value().outOf().orElse(isAmongAll() ? 0 : pool().size());
        return demands.size() == 1
                && groups.untitled().isEmpty()
                && !namesBlocks()
                && needed() < pool().size()
                && outOf == pool().size();
    }

    private boolean areOptionsPlaced() {
        TextReading<BlockChoice> choice = groups.choices().get(0);
        int pool = choice.value().options().size();
        return demands.size() == 1
                && groups.choices().size() == 1
                && groups.unclear().isEmpty()
                && groups.untitled().isEmpty()
                && choice.value().isOfSingleBlocks()
                && needed() < pool
                && demands.get(0).value().outOf().orElse(pool) == pool
                && !isOtherNumber(choice.value())
                && (isInText(choice) || !namesBlocks());
    }

    private boolean namesBlocks() {
        return NAMED_BLOCK
                .matcher(draft.sheet.description().accumulation().text())
                .find();
    }

    /** Checks whether the options require another number than the blocks: "un bloc au choix", but "deux options". */
    private boolean isOtherNumber(BlockChoice choice) {
        boolean counted = groups.needed().isPresent() || choice.needed() > 1;
        return counted && choice.needed() != needed();
    }

    private Requirement stated(Requirement some) {
        draft.read(RulesDraft.reason("award.part.some", some), demands.get(0));
        return some;
    }

    private Requirement required(TextReading<BlockChoice> choice) {
        Requirement some = requirement(choice.value(), choice.value().needed());
        if (groups.needed().isPresent()) {
            draft.read(
                    RulesDraft.reason("award.part.some", some), groups.needed().get());
        } else if (isInText(choice)) {
            draft.read(RulesDraft.reason("award.part.some", some), choice);
        } else {
            titled(choice.value());
        }
        return some;
    }

    private boolean isInText(TextReading<BlockChoice> choice) {
        return draft.sheet.description().accumulation().text().contains(choice.excerpt());
    }

    private void titled(BlockChoice choice) {
        choice.options().forEach(option -> option.blocks()
                .forEach(i -> draft.titled(RulesDraft.reason("award.part.elective", requirement(option)), i)));
        draft.doubt(
                DoubtKind.NUMBER_OF_ELECTIVES,
                RulesDraft.TEXT,
                Argument.number("count", choice.options().size()));
    }

    private Requirement requirement(BlockChoice choice, int needed) {
        List<Requirement> options = new ArrayList<>();
        choice.options().forEach(option -> options.add(requirement(option)));
        return Requirement.atLeast(needed, options);
    }

    private Requirement requirement(BlockOption option) {
        List<Requirement> blocks = draft.blocks(option.blocks());
        return blocks.size() == 1 ? blocks.get(0) : Requirement.allOf(blocks);
    }
}
