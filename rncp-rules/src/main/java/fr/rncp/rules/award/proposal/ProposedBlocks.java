package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardReason;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.BlockCardinal;
import fr.rncp.rules.reading.BlockCardinals;
import fr.rncp.rules.reading.BlockDemand;
import fr.rncp.rules.reading.BlockDemand.Scope;
import fr.rncp.rules.reading.BlockOptionGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The blocks that the text and the titles of a sheet require. */
final class ProposedBlocks {

    private final RulesDraft draft;
    private final List<SkillBlock> blocks;
    private final BlockOptionGroups groups;
    private final List<TextReading<BlockDemand>> choices;
    private final Optional<TextReading<BlockDemand>> every;

    ProposedBlocks(RulesDraft draft) {
        this.draft = draft;
        this.blocks = draft.sheet.blocks();
        this.groups = BlockOptionGroups.of(draft.sheet);
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
        return Collections.unmodifiableSet(new TreeSet<>(groups.optional().stream()
                .flatMap(i -> blocks.get(i).code().stream())
                .toList()));
    }

    /** Returns the parts of the requirement that concern blocks. */
    Optional<List<Requirement>> required() {
        if (!NameableBlocks.in(draft)) {
            return Optional.empty();
        }
        numbersAgree();
        if (isContradictory() || isUnclear()) {
            return Optional.empty();
        }
        return groups.choices().isEmpty() && choices.isEmpty()
                ? byTitles()
                : byChoice(new ProposedChoice(draft, groups, choices));
    }

    private void numbersAgree() {
        cardinals()
                .filter(number -> number.value().count() > blocks.size()
                        || (number.value().kind() == BlockCardinal.CardinalKind.TOTAL
                                && number.value().count() != blocks.size()))
                .forEach(number -> draft.doubt(
                        DoubtKind.NUMBER_OF_BLOCKS,
                        RulesDraft.TEXT,
                        number.excerpt(),
                        Argument.number("stated", number.value().count()),
                        Argument.number("there", blocks.size())));
    }

    private Stream<TextReading<BlockCardinal>> cardinals() {
        Prose text = draft.sheet.description().accumulation();
        return BlockCardinals.in(text).all().stream();
    }

    private boolean isContradictory() {
        Optional<String> denied = draft.reading
                .optionalBlocks()
                .filter(said -> said.value().isNo())
                .map(TextReading::excerpt);
        Optional<String> all = every.map(TextReading::excerpt);
        boolean optional = !groups.choices().isEmpty() || !groups.optional().isEmpty();
        Optional<String> against = optional ? all.or(() -> denied) : choices.isEmpty() ? Optional.empty() : all;
        against.ifPresent(excerpt -> draft.doubt(DoubtKind.OPTIONAL_BLOCKS_CONTRADICTED, RulesDraft.TEXT, excerpt));
        return against.isPresent();
    }

    /** Checks whether the options, or the blocks from which candidates choose, are in doubt. */
    private boolean isUnclear() {
        boolean several = groups.unclear().size() > 1 && choices.isEmpty() && every.isEmpty();
        groups.doubt()
                .or(() -> groups.unclear().stream()
                        .filter(i -> several)
                        .findFirst()
                        .flatMap(i -> blocks.get(i).title()))
                .ifPresent(words -> draft.doubt(DoubtKind.OPTIONS_UNCLEAR, SheetPointers.BLOCKS, words));
        return several || groups.doubt().isPresent();
    }

    private Optional<List<Requirement>> byChoice(ProposedChoice choice) {
        if (!choice.isPlaced()) {
            return Optional.empty();
        }
        if (!groups.choices().isEmpty() && !areNumbersThoseOfACandidate()) {
            draft.doubt(DoubtKind.CHOICE_UNPLACED, RulesDraft.TEXT);
            return Optional.empty();
        }
        if (!groups.choices().isEmpty()) {
            doubtTitles();
        }
        List<Requirement> parts = requiredParts();
        parts.addAll(choice.parts());
        return Optional.of(parts);
    }

    /**
     * Checks whether each number of blocks in the text may be that of the sheet, or the number that each candidate
     * needs: "quatre blocs" contradicts one common block and options of two.
     */
    private boolean areNumbersThoseOfACandidate() {
        boolean common = demands(Scope.COMMON).stream()
                .flatMapToInt(demand -> demand.value().outOf().stream())
                .allMatch(count -> count == requiredByAll().size());
        Set<Integer> possible = new TreeSet<>(List.of(blocks.size()));
        int certain = requiredByAll().size();
        if (groups.choices().size() == 1) {
            groups.choices()
                    .get(0)
                    .value()
                    .options()
                    .forEach(option -> possible.add(certain
                            + option.blocks().size()
                                    * groups.choices().get(0).value().needed()));
        }
        return common
                && cardinals()
                        .map(TextReading::value)
                        .filter(number -> number.kind() != BlockCardinal.CardinalKind.PART)
                        .allMatch(number -> possible.contains(number.count()));
    }

    private Optional<List<Requirement>> byTitles() {
        if (every.isEmpty()) {
            doubtTitles();
        }
        if (groups.optional().size() == blocks.size()) {
            draft.doubt(DoubtKind.NO_REQUIRED_BLOCK, SheetPointers.BLOCKS);
            return Optional.empty();
        }
        return Optional.of(requiredParts());
    }

    private void doubtTitles() {
        if (draft.sheet.source().overlapsLost(SheetPointers.BLOCKS_TITLE)) {
            draft.doubt(DoubtKind.TITLE_UNKNOWN, SheetPointers.BLOCKS_TITLE);
        } else {
            groups.untitled().forEach(i -> draft.doubt(DoubtKind.TITLE_UNKNOWN, SheetPointers.BLOCKS_TITLE.at(i)));
        }
        groups.unclear()
                .forEach(i -> draft.doubt(
                        DoubtKind.MARK_UNCLEAR,
                        SheetPointers.BLOCKS_TITLE.at(i),
                        blocks.get(i).title().orElse("")));
        draft.reading
                .optionalBlocks()
                .filter(said -> said.value().isYes() && groups.areAllCommon())
                .ifPresent(said -> draft.doubt(DoubtKind.OPTIONAL_BLOCKS_UNNAMED, RulesDraft.TEXT, said.excerpt()));
    }

    /** Returns the blocks that all candidates need; an unclear one is required unless the text offers a choice. */
    private List<Integer> requiredByAll() {
        boolean chosen = groups.choices().isEmpty() && !choices.isEmpty();
        if (chosen && groups.areAllCommon() && demands(Scope.COMMON).isEmpty()) {
            return List.of();
        }
        return Stream.of(groups.common(), chosen ? List.<Integer>of() : groups.unclear(), groups.untitled())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /**
     * Checks whether a demand may be for as many blocks as all candidates need, or records the doubt: "les blocs 1 et 2
     * sont obligatoires" leaves a third one open, which is proposed as required.
     */
    private boolean areThose(TextReading<BlockDemand> said, int count) {
        int stated = said.value().outOf().orElse(count);
        boolean differs = said.value().scope() == Scope.COMMON && stated != count;
        if (differs && draft.doubts.stream().noneMatch(doubt -> doubt.kind() == DoubtKind.NUMBER_OF_BLOCKS)) {
            draft.doubt(
                    DoubtKind.NUMBER_OF_BLOCKS,
                    RulesDraft.TEXT,
                    said.excerpt(),
                    Argument.number("stated", stated),
                    Argument.number("there", blocks.size()));
        }
        return !differs;
    }

    /** Returns all blocks that all candidates need, and records the text that requires them as evidence. */
    private List<Requirement> requiredParts() {
        List<Requirement> parts = new ArrayList<>(draft.blocks(requiredByAll()));
        Optional<TextReading<BlockDemand>> said =
                every.or(() -> demands(Scope.COMMON).stream().findFirst());
        if (!parts.isEmpty()) {
            AwardReason what = RulesDraft.reason("award.part.all", Requirement.allOf(parts));
            said.filter(words -> areThose(words, parts.size()))
                    .ifPresentOrElse(words -> draft.read(what, words), () -> draft.assumed(what, Optional.empty()));
        }
        groups.optional().forEach(i -> draft.titled(RulesDraft.reason("award.part.optional", draft.block(i)), i));
        return parts;
    }
}
