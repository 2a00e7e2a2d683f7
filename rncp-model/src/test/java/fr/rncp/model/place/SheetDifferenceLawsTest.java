package fr.rncp.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.ChangeKind;
import fr.rncp.model.Language;
import fr.rncp.model.SheetChange;
import fr.rncp.model.SheetDifference;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.testkit.SheetArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the difference of two sheets. */
class SheetDifferenceLawsTest {

    /** Two sheets that may have much in common. */
    record Pair(CertificationSheet before, CertificationSheet after) {}

    @Property(tries = 60)
    void aSheetDoesNotDifferFromItself(@ForAll("sheets") CertificationSheet sheet) {
        assertThat(SheetDifference.includingSource(sheet, sheet).changes()).isEmpty();
    }

    @Property(tries = 150)
    void thereIsNoChangeIfAndOnlyIfSheetsAreEqual(@ForAll("pairs") Pair pair) {
        CertificationSheet after = pair.after().withSource(pair.before().source());
        assertThat(SheetDifference.between(pair.before(), pair.after()).isEmpty())
                .isEqualTo(pair.before().equals(after));
        assertThat(SheetDifference.includingSource(pair.before(), pair.after()).isEmpty())
                .isEqualTo(pair.before().equals(pair.after()));
    }

    @Property(tries = 150)
    void changesMakeTheLaterSheetOfTheEarlierOne(@ForAll("pairs") Pair pair) {
        List<SheetChange> changes =
                SheetDifference.includingSource(pair.before(), pair.after()).changes();
        assertThat(PatchedSheet.of(pair.before(), changes)).isEqualTo(PatchedSheet.of(pair.after()));
    }

    @Property(tries = 150)
    void theOtherDirectionHasBeforeAndAfterExchanged(@ForAll("pairs") Pair pair) {
        assertThat(counted(
                        SheetDifference.between(/* before= */ pair.after(), /* after= */ pair.before()),
                        SheetDifferenceLawsTest::exchanged))
                .isEqualTo(counted(SheetDifference.between(pair.before(), pair.after()), Function.identity()));
    }

    private static SheetChange exchanged(SheetChange change) {
        ChangeKind kind =
                switch (change.kind()) {
                    case ITEM_ADDED -> ChangeKind.ITEM_REMOVED;
                    case ITEM_REMOVED -> ChangeKind.ITEM_ADDED;
                    case CHANGED, REORDERED -> change.kind();
                };
        return new SheetChange(kind, change.pointer(), /* before= */ change.after(), /* after= */ change.before());
    }

    private static Map<SheetChange, Long> counted(
            SheetDifference difference, Function<SheetChange, SheetChange> direction) {
        return difference.changes().stream()
                .map(direction)
                .map(change ->
                        new SheetChange(change.kind(), anyPosition(change.pointer()), change.before(), change.after()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static SheetPointer anyPosition(SheetPointer pointer) {
        return new SheetPointer(pointer.value().replaceAll("/[0-9]+", "/*"));
    }

    @Property(tries = 150)
    void pointersLeadToTheValues(@ForAll("pairs") Pair pair) {
        SheetDifference difference = SheetDifference.includingSource(pair.before(), pair.after());
        assertThat(difference.changes()).allSatisfy(change -> {
            assertThat(change.before()).isNotEqualTo(change.after());
            boolean isRemovedItem = change.after().isEmpty()
                    && SheetPath.of(change.pointer()).orElseThrow().isItem();
            assertThat(change.pointer().valueIn(isRemovedItem ? pair.before() : pair.after()))
                    .isEqualTo(isRemovedItem ? change.before() : change.after());
        });
    }

    @Property(tries = 60)
    void aChangeIsALine(@ForAll("pairs") Pair pair, @ForAll Language language) {
        SheetDifference difference = SheetDifference.between(pair.before(), pair.after());
        assertThat(difference.describe(language).split("\n", -1))
                .hasSize(Math.max(1, difference.changes().size()))
                .doesNotContain("");
    }

    @Property
    void twoTextsLookDifferent(@ForAll("texts") String one, @ForAll("texts") String other) {
        Assume.that(!one.equals(other));
        String line =
                SheetDifference.between(withSkills(one), withSkills(other)).describe(Language.ENGLISH);
        String[] sides = line.substring(line.indexOf(": ") + 2).split(" → ", -1);
        assertThat(sides).hasSize(2);
        assertThat(sides[0]).as(line).isNotEqualTo(sides[1]);
    }

    private static CertificationSheet withSkills(String text) {
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP1"))
                .addBlocks(SkillBlock.builder().skills(Prose.of(text)).build())
                .build();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> beginnings = Arbitraries.of("abc", "abc ", "Gérer un projet ".repeat(20), "x".repeat(38));
        Arbitrary<String> ends = Arbitraries.of("\n", "\\n", " ", "\u00A0", "e\u0301", "é", "\uD83D\uDE00", "…", "a")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
        return Combinators.combine(beginnings, ends, beginnings).as((start, end, rest) -> start + end + rest);
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Combinators.combine(sheets(), sheets(), Arbitraries.integers().between(0, 99), Arbitraries.longs())
                .as(SheetDifferenceLawsTest::pair);
    }

    private static Pair pair(CertificationSheet one, CertificationSheet other, int kind, long seed) {
        Random random = new Random(seed);
        return switch (kind % 4) {
            case 0 -> new Pair(one, other);
            case 1 -> new Pair(one, one.withSource(other.source()));
            case 2 -> new Pair(one, mixed(one, other, random));
            default -> new Pair(mixed(one, other, random), mixed(one, other, random));
        };
    }

    /** Lists whose items come from both, in any order and some of them twice, and one group of the other. */
    private static CertificationSheet mixed(CertificationSheet one, CertificationSheet other, Random random) {
        return one.withBlocks(mixed(one.blocks(), other.blocks(), random))
                .withPartners(mixed(one.partners(), other.partners(), random))
                .withStatistics(mixed(one.statistics(), other.statistics(), random))
                .withLegalReferences(mixed(one.legalReferences(), other.legalReferences(), random))
                .withExtensions(mixed(one.extensions(), other.extensions(), random))
                .withClassification(one.classification()
                        .withNsf(mixed(
                                one.classification().nsf(),
                                other.classification().nsf(),
                                random)))
                .withRelations(one.relations()
                        .withCorrespondences(
                                mixed(
                                                one.relations().correspondences(),
                                                other.relations().correspondences(),
                                                random)
                                        .stream()
                                        .map(each -> withTargetBlocks(each, random))
                                        .toList()))
                .withRegistration(random.nextBoolean() ? one.registration() : other.registration());
    }

    /** A list within an item of a list: other blocks of the same sheet. */
    private static BlockCorrespondence withTargetBlocks(BlockCorrespondence correspondence, Random random) {
        List<SkillBlockCode> others = List.of(new SkillBlockCode("X01"), new SkillBlockCode("X02"));
        return correspondence.withTargetBlocks(mixed(correspondence.targetBlocks(), others, random));
    }

    private static <T> List<T> mixed(List<T> one, List<T> other, Random random) {
        List<T> items = new ArrayList<>(one);
        items.addAll(other);
        items.addAll(one.subList(0, one.size() / 2));
        items.removeIf(item -> random.nextInt(3) == 0);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(items, random);
        }
        return items;
    }
}
