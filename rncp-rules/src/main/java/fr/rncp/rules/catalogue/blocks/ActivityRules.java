package fr.rncp.rules.catalogue.blocks;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** BLK-013: numbered activities and the blocks of the same number. */
final class ActivityRules {

    private static final Pattern NUMBERED = Pattern.compile("(?:activites? )?([0-9]{1,3})(?![0-9])[ .):–-]*");

    private ActivityRules() {}

    static Outcome activitiesMatchBlocks(SheetCheck check) {
        if (SheetBlocks.of(check).isEmpty()) {
            return check.nothingToJudge();
        }
        List<Skill> numbered = numbered(check, check.sheet().description().activities());
        if (numbered.size() < 2 || !areCountedFromOne(numbered)) {
            return check.nothingToJudge();
        }
        int blocks = SheetBlocks.of(check).size();
        return numbered.size() == blocks
                ? titlesMatch(check, numbered)
                : check.violatedBy(check.finding(
                        SheetPointers.DESCRIPTION_ACTIVITIES,
                        Argument.number("count", numbered.size()),
                        Argument.number("blocks", blocks)));
    }

    /** Returns the items with a plain number. A text without a 1 and a 2 has no numbering that starts at one. */
    private static List<Skill> numbered(SheetCheck check, Prose activities) {
        return !hasNumber(activities.text(), '1') || !hasNumber(activities.text(), '2')
                ? List.of()
                : check.facts().items(activities).items().stream()
                        .filter(ActivityRules::mayBeNumbered)
                        .map(Skill::of)
                        .filter(item -> NUMBERED.matcher(item.label()).matches())
                        .toList();
    }

    /** Checks whether a text contains the number that consists of this figure. */
    private static boolean hasNumber(String text, char figure) {
        int at = text.indexOf(figure);
        while (at >= 0 && !(isNoLetter(text, at - 1) && isNoLetter(text, at + 1))) {
            at = text.indexOf(figure, at + 1);
        }
        return at >= 0;
    }

    private static boolean isNoLetter(String text, int index) {
        return index < 0 || index == text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    /**
     * Checks the first character, to avoid reading items that can start neither with a number nor with "activite 1".
     */
    private static boolean mayBeNumbered(String item) {
        char first = item.charAt(0);
        return first == 'a' || first == 'A' || (first >= '0' && first <= '9') || first >= 128;
    }

    private static boolean areCountedFromOne(List<Skill> numbered) {
        return IntStream.range(0, numbered.size())
                .allMatch(i -> NUMBERED.matcher(numbered.get(i).label())
                        .replaceAll("$1")
                        .equals(String.valueOf(i + 1)));
    }

    /**
     * Compares the titles in the order of the codes. If a code gives no number, the blocks may be in another order than
     * the activities, and only a match is certain.
     */
    private static Outcome titlesMatch(SheetCheck check, List<Skill> numbered) {
        Optional<List<Integer>> byCode = positionsByCode(check);
        List<Integer> positions =
                byCode.orElseGet(() -> SheetBlocks.positions(check).boxed().toList());
        List<Integer> others = check.positions(positions)
                .filter(rank -> !titlesMatch(check, numbered.get(rank), title(check, positions.get(rank))))
                .boxed()
                .toList();
        if (!others.isEmpty() && byCode.isEmpty()) {
            return check.undetermined(SheetPointers.BLOCKS_CODE);
        }
        return others.isEmpty() ? check.passed() : check.violatedBy(titlesDiffer(check, numbered, positions, others));
    }

    /** Returns the positions of the blocks by the numbers in their codes; empty unless each has a number of its own. */
    private static Optional<List<Integer>> positionsByCode(SheetCheck check) {
        Map<Integer, Integer> byNumber = new TreeMap<>();
        SheetBlocks.positions(check).forEach(i -> SheetBlocks.of(check)
                .get(i)
                .code()
                .flatMap(BlockCodeRules::rank)
                .ifPresent(rank -> byNumber.put(rank, i)));
        return byNumber.size() == SheetBlocks.of(check).size()
                ? Optional.of(List.copyOf(byNumber.values()))
                : Optional.empty();
    }

    private static String title(SheetCheck check, int position) {
        return SheetBlocks.of(check).get(position).title().orElse("");
    }

    private static boolean titlesMatch(SheetCheck check, Skill activity, String title) {
        return WordedTitle.of(activity.folded()).matches(WordedTitle.of(check.folded(title)));
    }

    /** Returns one finding: blocks in another order differ from several activities at once. */
    private static Finding titlesDiffer(
            SheetCheck check, List<Skill> numbered, List<Integer> positions, List<Integer> others) {
        int rank = others.get(0);
        int position = positions.get(rank);
        return check.variant(
                        others.size() == 1 ? "other" : "others",
                        SheetPointers.BLOCKS_TITLE.at(position),
                        SheetBlocks.name(check, position),
                        Argument.number("number", rank + 1),
                        Argument.number("count", others.size()))
                .showing(numbered.get(rank).text());
    }
}
