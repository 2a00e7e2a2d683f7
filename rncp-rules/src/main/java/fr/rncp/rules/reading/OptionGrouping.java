package fr.rncp.rules.reading;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.reading.title.OptionMark;
import fr.rncp.rules.reading.title.OptionTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups the blocks of a sheet by the options that their titles name. */
final class OptionGrouping {

    /** Some sheets have thousands of blocks; no one chooses between more options than this. */
    private static final int MOST_OPTIONS = 40;

    private final List<Integer> common = new ArrayList<>();
    private final List<Integer> optional = new ArrayList<>();
    private final TreeSet<Integer> unclear = new TreeSet<>();
    private final List<Integer> untitled = new ArrayList<>();
    private final List<TextReading<BlockChoice>> choices = new ArrayList<>();

    /** The options by the word that names them. */
    private final Map<String, List<NamedOption>> families = new LinkedHashMap<>();

    /** The blocks with a letter behind their number, with the words of their titles, by number. */
    private final Map<String, SortedMap<Integer, String>> lettered = new LinkedHashMap<>();

    private Optional<String> doubt = Optional.empty();

    private OptionGrouping() {}

    static BlockOptionGroups of(CertificationSheet sheet) {
        OptionGrouping grouping = new OptionGrouping();
        for (int i = 0; i < sheet.blocks().size(); i++) {
            grouping.add(i, sheet.blocks().get(i));
        }
        grouping.lettered.values().forEach(grouping::addLettered);
        grouping.families.values().forEach(grouping::choose);
        FoldedText text = FoldedText.of(sheet.description().accumulation().text());
        return grouping.areNamed() ? grouping.counted(text) : TextOptions.in(text, sheet.blocks(), grouping.groups());
    }

    private boolean areNamed() {
        return !choices.isEmpty() || doubt.isPresent();
    }

    private void add(int position, SkillBlock block) {
        if (block.title().isEmpty()) {
            untitled.add(position);
            return;
        }
        OptionMark mark = OptionTitle.read(FoldedText.of(block.title().orElseThrow()));
        switch (mark.role()) {
            case COMMON -> common.add(position);
            case OPTIONAL -> optional.add(position);
            case UNCLEAR -> unclear.add(position);
            case DOUBTFUL -> doubtful(position, mark.excerpt());
            case LETTERED ->
                lettered.computeIfAbsent(mark.word(), number -> new TreeMap<>()).put(position, mark.excerpt());
            case OPTION -> option(position, mark);
        }
    }

    /** A number with several letters may represent alternatives; a single one ("3D") means something else. */
    private void addLettered(SortedMap<Integer, String> blocks) {
        if (blocks.size() == 1) {
            common.add(blocks.firstKey());
        } else {
            blocks.forEach(this::doubtful);
        }
    }

    private void doubtful(int position, String excerpt) {
        unclear.add(position);
        doubt(excerpt);
    }

    private void doubt(String excerpt) {
        doubt = doubt.or(() -> Optional.of(excerpt));
    }

    private void option(int position, OptionMark mark) {
        List<NamedOption> family = families.computeIfAbsent(mark.word(), word -> new ArrayList<>());
        if (family.size() > MOST_OPTIONS) {
            doubtful(position, mark.excerpt());
            return;
        }
        mark.names()
                .forEach(name ->
                        NamedOption.in(family, name, mark.excerpt()).blocks().add(position));
    }

    private void choose(List<NamedOption> family) {
        if (family.size() < 2) {
            family.forEach(option -> unclear.addAll(option.blocks()));
            return;
        }
        NamedOption first = family.get(0);
        Set<Integer> shared = new TreeSet<>(first.blocks());
        family.forEach(option -> shared.retainAll(option.blocks()));
        family.forEach(option -> option.blocks().removeAll(shared));
        common.addAll(shared);
        if (!NamedOption.areDistinct(family)
                || family.stream().anyMatch(option -> option.blocks().isEmpty())) {
            doubt(first.excerpt());
        }
        Certainty certainty = family.stream().allMatch(NamedOption::isCoded) ? Certainty.STATED : Certainty.INFERRED;
        List<BlockOption> options = family.stream().map(NamedOption::option).toList();
        choices.add(new TextReading<>(new BlockChoice(1, options), first.excerpt(), certainty));
    }

    private BlockOptionGroups groups() {
        return groups(choices, Optional.empty());
    }

    private BlockOptionGroups groups(List<TextReading<BlockChoice>> chosen, Optional<TextReading<Integer>> needed) {
        return new BlockOptionGroups(
                chosen, needed, common.stream().sorted().toList(), optional, List.copyOf(unclear), untitled, doubt);
    }

    /** Returns the groups with the number of options that the text requires. */
    private BlockOptionGroups counted(FoldedText text) {
        OptionCount count = OptionCount.in(text, families.keySet());
        Optional<TextReading<Integer>> needed = count.needed();
        int most = choices.stream()
                .mapToInt(choice -> choice.value().options().size())
                .min()
                .orElse(1);
        int number = needed.map(TextReading::value).orElse(1);
        if (count.doubt().isPresent()) {
            doubt(count.doubt().get());
        } else if (number > 1 && (choices.size() > 1 || number >= most)) {
            doubt(needed.map(TextReading::excerpt).orElse(""));
        }
        return doubt.isPresent() || number == 1
                ? groups(choices, needed)
                : groups(List.of(withNumber(choices.get(0), number)), needed);
    }

    private static TextReading<BlockChoice> withNumber(TextReading<BlockChoice> choice, int number) {
        return new TextReading<>(
                new BlockChoice(number, choice.value().options()), choice.excerpt(), choice.certainty());
    }
}
