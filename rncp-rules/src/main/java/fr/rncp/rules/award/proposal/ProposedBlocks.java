package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardReason;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.BlockCardinal;
import fr.rncp.rules.reading.BlockCardinals;
import fr.rncp.rules.reading.BlockDemand;
import fr.rncp.rules.reading.BlockDemand.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The blocks that the text and the titles of a sheet require. */
final class ProposedBlocks {

    private final RulesDraft draft;
    private final List<SkillBlock> blocks;
    private final BlockRoles roles;
    private final List<TextReading<BlockDemand>> choices;
    private final Optional<TextReading<BlockDemand>> every;

    ProposedBlocks(RulesDraft draft) {
        this.draft = draft;
        this.blocks = draft.sheet.blocks();
        this.roles = new BlockRoles(blocks);
        this.choices = demands(Scope.CHOICE);
        this.every = demands(Scope.ALL).stream().findFirst();
    }

    private List<TextReading<BlockDemand>> demands(Scope scope) {
        return draft.reading.demands().stream()
                .filter(demand -> demand.value().scope() == scope)
                .toList();
    }

    /** Returns the optional blocks. The titles mark them, whatever else is open. */
    Set<SkillBlockCode> optional() {
        return Collections.unmodifiableSet(new TreeSet<>(roles.optional.stream()
                .flatMap(i -> blocks.get(i).code().stream())
                .toList()));
    }

    /** Returns the parts of the requirement that concern blocks. */
    Optional<List<Requirement>> required() {
        if (!NameableBlocks.in(draft)) {
            return Optional.empty();
        }
        numbersAgree();
        if (isContradictory()) {
            return Optional.empty();
        }
        return choices.isEmpty() ? byTitles() : byChoice();
    }

    private void numbersAgree() {
        BlockCardinals.in(draft.sheet.description().accumulation()).all().stream()
                .filter(number -> number.value().count() > blocks.size()
                        || (number.value().kind() == BlockCardinal.CardinalKind.TOTAL
                                && number.value().count() != blocks.size()))
                .forEach(number -> draft.doubt(
                        DoubtKind.NUMBER_OF_BLOCKS,
                        RulesDraft.TEXT,
                        number.excerpt(),
                        Argument.number("said", number.value().count()),
                        Argument.number("there", blocks.size())));
    }

    private boolean isContradictory() {
        Optional<String> denied = draft.reading
                .optionalBlocks()
                .filter(said -> said.value().isNo())
                .map(TextReading::excerpt);
        Optional<String> all = every.map(TextReading::excerpt);
        boolean optional = !roles.electives.isEmpty() || !roles.optional.isEmpty();
        Optional<String> against = optional ? all.or(() -> denied) : choices.isEmpty() ? Optional.empty() : all;
        against.ifPresent(excerpt -> draft.doubt(DoubtKind.OPTIONAL_BLOCKS_CONTRADICTED, RulesDraft.TEXT, excerpt));
        return against.isPresent();
    }

    private Optional<List<Requirement>> byChoice() {
        TextReading<BlockDemand> choice = choices.get(0);
        int needed = choice.value().needed().orElse(0);
        boolean amongAll = roles.areAllCommon() && demands(Scope.COMMON).isEmpty();
        List<Integer> group = amongAll ? roles.common : roles.electives;
        int outOf = choice.value().outOf().orElse(amongAll ? 0 : group.size());
        boolean unsure = !roles.unclear.isEmpty() || !roles.untitled.isEmpty();
        if (choices.size() > 1 || unsure || needed > group.size() || outOf != group.size()) {
            choices.forEach(c -> draft.doubt(DoubtKind.CHOICE_UNPLACED, RulesDraft.TEXT, c.excerpt()));
            return Optional.empty();
        }
        Requirement chosen = Requirement.atLeast(needed, leaves(group));
        List<Requirement> parts = amongAll ? new ArrayList<>() : requiredByTitle();
        draft.read(RulesDraft.reason("award.part.some", chosen), choice);
        parts.add(chosen);
        return Optional.of(parts);
    }

    private Optional<List<Requirement>> byTitles() {
        if (every.isEmpty()) {
            doubtTitles();
        }
        if (roles.optional.size() == blocks.size()) {
            draft.doubt(DoubtKind.NO_REQUIRED_BLOCK, SheetPointers.BLOCKS);
            return Optional.empty();
        }
        List<Requirement> parts = requiredByTitle();
        if (!roles.electives.isEmpty()) {
            parts.add(oneOption());
        }
        return Optional.of(parts);
    }

    private void doubtTitles() {
        if (draft.sheet.source().overlapsLost(SheetPointers.BLOCKS_TITLE)) {
            draft.doubt(DoubtKind.TITLE_UNKNOWN, SheetPointers.BLOCKS_TITLE);
        } else {
            roles.untitled.forEach(i -> draft.doubt(DoubtKind.TITLE_UNKNOWN, SheetPointers.BLOCKS_TITLE.at(i)));
        }
        roles.unclear.forEach(i -> draft.doubt(
                DoubtKind.MARK_UNCLEAR,
                SheetPointers.BLOCKS_TITLE.at(i),
                blocks.get(i).title().orElse("")));
        draft.reading
                .optionalBlocks()
                .filter(said -> said.value().isYes() && roles.areAllCommon())
                .ifPresent(said -> draft.doubt(DoubtKind.OPTIONAL_BLOCKS_UNNAMED, RulesDraft.TEXT, said.excerpt()));
    }

    private Requirement oneOption() {
        Requirement one = Requirement.atLeast(1, leaves(roles.electives));
        roles.electives.forEach(i -> draft.titled(RulesDraft.reason("award.part.elective", leaf(i)), i));
        draft.doubt(DoubtKind.NUMBER_OF_ELECTIVES, RulesDraft.TEXT, Argument.number("count", roles.electives.size()));
        return one;
    }

    /** Returns all blocks except electives and optional ones, and records the text that requires them as evidence. */
    private List<Requirement> requiredByTitle() {
        List<Requirement> parts = new ArrayList<>(leaves(roles.required()));
        Optional<TextReading<BlockDemand>> said =
                every.or(() -> demands(Scope.COMMON).stream().findFirst());
        if (!parts.isEmpty()) {
            AwardReason what = RulesDraft.reason("award.part.all", Requirement.allOf(parts));
            said.ifPresentOrElse(words -> draft.read(what, words), () -> draft.assumed(what, Optional.empty()));
        }
        roles.optional.forEach(i -> draft.titled(RulesDraft.reason("award.part.optional", leaf(i)), i));
        return parts;
    }

    private List<Requirement> leaves(List<Integer> positions) {
        return positions.stream().<Requirement>map(this::leaf).toList();
    }

    private Requirement leaf(int position) {
        return Requirement.block(blocks.get(position).code().orElseThrow());
    }
}
