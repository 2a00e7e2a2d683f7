package fr.rncp.rules.reading;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads options from a text that names their blocks by number or code: "option A : BC02 et BC04". */
final class TextOptions {

    private static final String REFERENCE =
            "(?:(?:rncp[0-9]{1,7})?bc ?|n° ?)?0?[1-9][0-9]?(?![0-9%/]| ?(?:%|blocs?\\b|ans?\\b|mois\\b|heures?\\b))";

    private static final String LIST =
            "(?:(?:les? |des |du |aux? )?(?:blocs?|ccp) (?:de competences? )?|(?=(?:rncp[0-9]{1,7})?bc ?0?[1-9]))"
                    + REFERENCE + "(?: ?(?:, et|,|et|\\+|&|a|ou) ?(?:(?:les? |des |du )?(?:blocs?|ccp) )?" + REFERENCE
                    + "){0,30}";

    /** "Un bloc au choix parmi BC04, BC05 et BC06". */
    private static final Pattern AMONG = Pattern.compile("(?<!\\w)(?<needed>" + FrenchNumbers.PATTERN
            + ") (?:(?:seul )?blocs? |ccp )(?:de competences? )?(?:" + BlockWords.OPTIONAL
            + "|de specialit\\w{1,4})? ?,?\\(? ?(?:parmi|entre)(?: les| :)? ?(?<list>"
            + LIST + ")");

    /** "Option A : blocs 2 et 4". */
    private static final Pattern LABELLED =
            Pattern.compile("(?<![\\w'])(?<word>option|parcours|specialite|specialisation|filiere|dominante)"
                    + " (?<name>[^.;:()\\[\\]\\n=]{1,60}?) ?(?:[:(\\[=–—-]|,? (?:comporte|comprend|correspond (?:a|aux)|regroupe|avec)) ?(?<list>"
                    + LIST + ")");

    /** "Soit BC02 et BC04, soit BC03 et BC05". */
    private static final Pattern EITHER = Pattern.compile("(?<![\\w'])soit (?<list>" + LIST + ")");

    private static final int SENTENCE = 120;

    /** Words that permit, in the first sentence of a range. */
    private static final Pattern HEDGE = Pattern.compile(
            "[^.\\n]{0,400}?\\b(?:peut|peuvent|pourra|pourront|possib\\w{1,6}|eventuel\\w{0,6}|dispens\\w{1,4}|equivalences?)\\b");

    private static final Pattern NUMBER = Pattern.compile("(?:bc ?)?0?([1-9][0-9]?)(?![0-9])");
    private static final Pattern CODED_NUMBER = Pattern.compile("([0-9]{1,2})$");

    private final FoldedText text;
    private final BlockOptionGroups byTitles;
    private final Map<Integer, Integer> positionOfNumber;

    private TextOptions(FoldedText text, BlockOptionGroups byTitles, Map<Integer, Integer> positionOfNumber) {
        this.text = text;
        this.byTitles = byTitles;
        this.positionOfNumber = positionOfNumber;
    }

    /** Returns the groups that the titles show, or those that the text states if the titles mark no block. */
    static BlockOptionGroups in(FoldedText text, List<SkillBlock> blocks, BlockOptionGroups byTitles) {
        boolean silent = !byTitles.unclear().isEmpty() || !byTitles.untitled().isEmpty() || blocks.size() < 2;
        return silent || !mentionsChoice(text.toString())
                ? byTitles
                : new TextOptions(text, byTitles, numbers(blocks)).read();
    }

    private static boolean mentionsChoice(String folded) {
        return folded.contains("parmi")
                || folded.contains("entre")
                || folded.contains("soit ")
                || folded.contains("option")
                || folded.contains("parcours")
                || folded.contains("specialit")
                || folded.contains("specialisation")
                || folded.contains("filiere")
                || folded.contains("dominante");
    }

    /** Returns the positions by the number in the code; a number that occurs twice is left out. */
    private static Map<Integer, Integer> numbers(List<SkillBlock> blocks) {
        Map<Integer, Integer> numbers = new HashMap<>();
        TreeSet<Integer> twice = new TreeSet<>();
        IntStream.range(0, blocks.size()).forEach(i -> blocks.get(i).code().ifPresent(code -> {
            Matcher number = CODED_NUMBER.matcher(code.value());
            if (number.find() && numbers.putIfAbsent(Integer.parseInt(number.group(1)), i) != null) {
                twice.add(Integer.parseInt(number.group(1)));
            }
        }));
        numbers.keySet().removeAll(twice);
        return numbers;
    }

    private BlockOptionGroups read() {
        List<TextReading<BlockChoice>> choices = new ArrayList<>();
        Matcher among = AMONG.matcher(text.toString());
        while (among.find()) {
            Optional<BlockChoice> choice = isHedged(among) ? Optional.empty() : among(among);
            if (choice.isEmpty()) {
                return doubting(among);
            }
            choices.add(reading(choice.get(), among.start(), among.end()));
        }
        return choices.isEmpty() ? readLists(LABELLED) : grouped(choices);
    }

    /** Checks whether the sentence only permits the choice, or grants blocks in another way. */
    private boolean isHedged(Matcher matcher) {
        String folded = text.toString();
        String before = folded.substring(Math.max(0, matcher.start() - SENTENCE), matcher.start());
        int from = matcher.start() - before.length() + Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1;
        return HEDGE.matcher(folded)
                .region(from, Math.min(folded.length(), matcher.end() + SENTENCE))
                .lookingAt();
    }

    private Optional<BlockChoice> among(Matcher matcher) {
        SortedSet<Integer> blocks = positions(matcher.group("list"));
        int needed = FrenchNumbers.value(matcher.group("needed"));
        return blocks.size() < 2 || needed >= blocks.size()
                ? Optional.empty()
                : Optional.of(new BlockChoice(
                        needed,
                        blocks.stream()
                                .map(i -> new BlockOption(String.valueOf(i + 1), List.of(i)))
                                .toList()));
    }

    private BlockOptionGroups readLists(Pattern pattern) {
        List<BlockOption> options = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        int from = -1;
        int to = -1;
        while (matcher.find()) {
            SortedSet<Integer> blocks = positions(matcher.group("list"));
            if (blocks.isEmpty() || matcher.group("list").contains(" ou ") || isHedged(matcher)) {
                return doubting(matcher);
            }
            from = from < 0 ? matcher.start() : from;
            to = matcher.end();
            options.add(new BlockOption(name(matcher, pattern), List.copyOf(blocks)));
        }
        if (options.size() < 2) {
            return pattern == LABELLED ? readLists(EITHER) : byTitles;
        }
        return grouped(List.of(reading(new BlockChoice(1, options), from, to)));
    }

    private String name(Matcher matcher, Pattern pattern) {
        return pattern == LABELLED ? text.excerpt(matcher.start("name"), matcher.end("name")) : matcher.group("list");
    }

    private TextReading<BlockChoice> reading(BlockChoice choice, int from, int to) {
        return new TextReading<>(choice, text.excerpt(from, to), Certainty.STATED);
    }

    private BlockOptionGroups doubting(Matcher matcher) {
        return with(List.of(), Optional.of(text.excerpt(matcher.start(), matcher.end())));
    }

    /** Returns the groups; if a block occurs twice, they are in doubt. */
    private BlockOptionGroups grouped(List<TextReading<BlockChoice>> choices) {
        List<Integer> all = choices.stream()
                .flatMap(choice -> choice.value().options().stream())
                .flatMap(option -> option.blocks().stream())
                .toList();
        boolean twice =
                all.stream().distinct().count() < all.size() || all.stream().anyMatch(byTitles.optional()::contains);
        return with(choices, twice ? Optional.of(choices.get(0).excerpt()) : Optional.empty());
    }

    private BlockOptionGroups with(List<TextReading<BlockChoice>> choices, Optional<String> doubt) {
        List<Integer> common = byTitles.common().stream()
                .filter(i -> choices.stream()
                        .flatMap(choice -> choice.value().options().stream())
                        .noneMatch(option -> option.blocks().contains(i)))
                .toList();
        return new BlockOptionGroups(
                choices, Optional.empty(), common, byTitles.optional(), byTitles.unclear(), byTitles.untitled(), doubt);
    }

    /** Returns the positions of the blocks in a list; empty if one of them is not on the sheet. */
    private SortedSet<Integer> positions(String list) {
        SortedSet<Integer> positions = new TreeSet<>();
        Matcher number = NUMBER.matcher(list.replaceAll("rncp[0-9]{1,7}(?=bc)", ""));
        int last = 0;
        while (number.find()) {
            int value = Integer.parseInt(number.group(1));
            boolean range =
                    last > 0 && list.matches("(?s).*\\b0?" + last + " a (?:(?:blocs?|bc) ?)?0?" + value + "\\b.*");
            for (int i = range ? last : value; i <= value; i++) {
                Integer position = positionOfNumber.get(i);
                if (position == null) {
                    return new TreeSet<>();
                }
                positions.add(position);
            }
            last = value;
        }
        return positions;
    }
}
