package fr.rncp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Register;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

class SheetArbitrariesTest {

    private static final int SAMPLES = 1000;
    private static final int VERY_LONG = 100_000;

    @Provide
    Arbitrary<CertificationSheet> rncp() {
        return SheetArbitraries.rncpSheets();
    }

    @Provide
    Arbitrary<CertificationSheet> rs() {
        return SheetArbitraries.rsSheets();
    }

    @Provide
    Arbitrary<CertificationSheet> realistic() {
        return SheetArbitraries.sheets();
    }

    @Provide
    Arbitrary<CertificationSheet> hostile() {
        return SheetArbitraries.hostileSheets();
    }

    @Property(tries = 200)
    void numbersBlocksAfterTheirSheet(@ForAll("rncp") CertificationSheet sheet) {
        List<String> codes = sheet.blocks().stream()
                .map(block -> block.code().orElseThrow().value())
                .toList();
        assertThat(codes)
                .isEqualTo(IntStream.range(0, codes.size())
                        .mapToObj(i -> sheet.number() + "BC" + (i < 9 ? "0" : "") + (i + 1))
                        .toList());
    }

    @Property(tries = 200)
    void givesRsSheetsNothingOfTheRncp(@ForAll("rs") CertificationSheet sheet) {
        assertThat(sheet.number().value()).startsWith(Register.RS.name());
        assertThat(sheet.classification().level()).isEmpty();
        assertThat(sheet.blocks()).isEmpty();
        assertThat(sheet.pathway(Pathway.APPRENTICESHIP)).isEmpty();
        assertThat(sheet.accessPathways()).hasSize(5);
    }

    @Property(tries = 200)
    void givesRealisticRegistrationsTheDatesOfTheirType(@ForAll("realistic") CertificationSheet sheet) {
        Registration registration = sheet.registration();
        boolean byLaw = registration.type().equals(Optional.of(RegistrationType.BY_LAW));
        assertThat(
                        byLaw
                                ? registration.decisionDate().isEmpty()
                                : registration.effectiveDate().isEmpty())
                .isTrue();
    }

    @Property(tries = 200)
    void givesRealisticSheetsWellFormedCodes(@ForAll("realistic") CertificationSheet sheet) {
        List<Code> bad = values(sheet)
                .filter(Code.class::isInstance)
                .map(Code.class::cast)
                .filter(code -> !code.isWellFormed())
                .filter(code -> !List.of("AUCUN", "REPRISE").contains(code.value()))
                .toList();
        assertThat(bad).isEmpty();
    }

    @Provide
    Arbitrary<Code> codesOfNoSheet() {
        ValueArbitraries values = ValueArbitraries.realistic();
        return Arbitraries.oneOf(values.uais(), values.sirens());
    }

    @Property(tries = 200)
    void givesRealisticCodesOfNoSheetTheirForm(@ForAll("codesOfNoSheet") Code code) {
        assertThat(code.isWellFormed()).as(code::value).isTrue();
    }

    @Property(tries = 200)
    void givesRealisticRatesBetweenNothingAndAll(@ForAll("realistic") CertificationSheet sheet) {
        assertThat(values(sheet)
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                        .allMatch(rate -> rate.signum() >= 0 && rate.compareTo(BigDecimal.valueOf(100)) <= 0))
                .isTrue();
    }

    @Property(tries = 200)
    void keepsTheInvariantsOfTheModel(@ForAll("hostile") CertificationSheet sheet) {
        values(sheet).filter(Prose.class::isInstance).map(Prose.class::cast).forEach(prose -> {
            assertThat(prose.isEmpty() || !prose.text().isBlank()).isTrue();
        });
        assertThat(texts(sheet).noneMatch(SheetArbitrariesTest::hasLoneSurrogate))
                .isTrue();
    }

    @Example
    void fillsAndLeavesOutEveryComponent() {
        Set<String> filled = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        List<CertificationSheet> sheets = Stream.of(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets())
                .flatMap(arbitrary -> samples(arbitrary, SAMPLES / 2))
                .toList();
        sheets.stream()
                .flatMap(sheet -> Records.everythingIn(sheet).stream())
                .forEach(held -> (held.value().isPresent() ? filled : absent).add(held.component()));
        Set<String> neverFilled = new TreeSet<>(absent);
        neverFilled.removeAll(filled);
        assertThat(neverFilled).isEmpty();
        assertThat(absent)
                .containsAll(List.of(
                        "CertificationSheet.title", "CertificationSheet.blocks", "SkillBlock.code", "Partner.siret"));
    }

    @Example
    void reachesWhatIsHostile() {
        List<CertificationSheet> sheets =
                samples(SheetArbitraries.hostileSheets(), SAMPLES).toList();
        assertReached("astral characters", sheets, text -> text.codePoints().anyMatch(c -> c > 0xFFFF));
        assertReached("control characters", sheets, text -> text.indexOf(0) >= 0);
        assertReached("line separators", sheets, text -> text.contains("\u2028"));
        assertReached("very long texts", sheets, text -> text.length() >= VERY_LONG);
        assertReached("odd block codes", sheets, "01"::equals);
        assertReached("markup", sheets, text -> text.contains("</FICHE>"));
        assertThat(sheets.stream()
                        .anyMatch(s -> s.blocks().isEmpty() && s.partners().isEmpty()))
                .as("empty lists")
                .isTrue();
        assertThat(sheets.stream().anyMatch(s -> hasDuplicates(s.partners())))
                .as("repeated partners")
                .isTrue();
        assertThat(sheets.stream().anyMatch(s -> s.blocks().stream()
                        .anyMatch(b -> b.code().isEmpty())))
                .as("no code")
                .isTrue();
        assertThat(sheets.stream().flatMap(s -> values(s)).anyMatch(v -> v.equals(Integer.MIN_VALUE)))
                .as("extremes")
                .isTrue();
        assertThat(scales(sheets)).as("scales").containsAll(List.of(0, 1, 12));
    }

    @Example
    void dependsOnTheSeedOnly() {
        for (Arbitrary<CertificationSheet> sheets :
                List.of(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets())) {
            assertThat(samples(sheets, 50).toList())
                    .isEqualTo(samples(sheets, 50).toList());
        }
    }

    /** A failure is only readable if what made it fail is nearly all that is left. */
    @Example
    void shrinksToWhatMatters() {
        Predicate<CertificationSheet> hasPartners = sheet -> !sheet.partners().isEmpty();
        Shrinkable<CertificationSheet> sheet = SheetArbitraries.hostileSheets().generator(SAMPLES).stream(new Random(1))
                .filter(candidate -> hasPartners.test(candidate.value()))
                .findFirst()
                .orElseThrow();
        CertificationSheet smallest = shrunk(sheet, hasPartners);
        assertThat(smallest.partners()).hasSize(1);
        assertThat(smallest.blocks()).isEmpty();
        assertThat(smallest.title()).isEmpty();
    }

    private static CertificationSheet shrunk(
            Shrinkable<CertificationSheet> sheet, Predicate<CertificationSheet> stillFails) {
        Optional<Shrinkable<CertificationSheet>> smaller = Optional.of(sheet);
        Shrinkable<CertificationSheet> smallest = sheet;
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallest.shrink().filter(s -> stillFails.test(s.value())).findFirst();
        }
        return smallest.value();
    }

    private static void assertReached(String what, List<CertificationSheet> sheets, Predicate<String> text) {
        assertThat(sheets.stream().flatMap(SheetArbitrariesTest::texts).anyMatch(text))
                .as(what)
                .isTrue();
    }

    private static Set<Integer> scales(List<CertificationSheet> sheets) {
        return sheets.stream()
                .flatMap(SheetArbitrariesTest::values)
                .filter(BigDecimal.class::isInstance)
                .map(value -> ((BigDecimal) value).scale())
                .collect(Collectors.toSet());
    }

    private static boolean hasDuplicates(List<?> items) {
        return new HashSet<>(items).size() < items.size();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Stream<String> texts(CertificationSheet sheet) {
        return values(sheet).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<Object> values(CertificationSheet sheet) {
        return Records.everythingIn(sheet).stream().flatMap(held -> held.value().stream());
    }

    private static <T> Stream<T> samples(Arbitrary<T> arbitrary, int number) {
        return arbitrary.generator(SAMPLES).stream(new Random(1)).limit(number).map(Shrinkable::value);
    }
}
