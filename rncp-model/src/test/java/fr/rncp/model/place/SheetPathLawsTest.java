package fr.rncp.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.testkit.SheetArbitraries;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of values and words of places. */
class SheetPathLawsTest {

    @Property(tries = 60)
    void valuesAreThoseOfTheAccessors(@ForAll("sheets") CertificationSheet sheet) {
        assertThat(PlacedValues.of(sheet)).hasSizeGreaterThan(50).allSatisfy((place, value) -> {
            assertThat(place.valueIn(sheet)).isEqualTo(value);
            assertThat(place.valuesIn(sheet)).isEqualTo(value.stream().toList());
        });
    }

    @Property(tries = 60)
    void valuesOfAnyPositionAreThoseOfEach(@ForAll("sheets") CertificationSheet sheet) {
        var placed = PlacedValues.of(sheet).entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getKey().value().replaceAll("/[0-9]+", "/*"),
                        Collectors.flatMapping(each -> each.getValue().stream(), Collectors.toList())));
        placed.forEach((place, values) ->
                assertThat(new SheetPointer(place).valuesIn(sheet)).as(place).isEqualTo(values));
    }

    @Property(tries = 300)
    void noPointerIsRefused(@ForAll("sheets") CertificationSheet sheet, @ForAll("pointers") SheetPointer pointer) {
        assertThat(pointer.describe(sheet, Language.FRENCH)).isNotEmpty();
        assertThat(pointer.describe(Language.ENGLISH)).isNotEmpty();
        assertThat(pointer.valuesIn(sheet))
                .containsAll(pointer.valueIn(sheet).stream().toList());
    }

    @Property(tries = 60)
    void wordsAreOneLine(@ForAll("sheets") CertificationSheet sheet, @ForAll Language language) {
        PlaceWords words = PlaceWords.in(sheet, language);
        PlacedValues.of(sheet).keySet().forEach(place -> assertThat(words.of(place))
                .isEqualTo(place.describe(sheet, language))
                .isNotBlank()
                .doesNotContain("\n", "\r", "CertificationSheet."));
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }

    @Provide
    Arbitrary<SheetPointer> pointers() {
        Arbitrary<String> steps = Arbitraries.oneOf(
                Arbitraries.of(
                        "blocks",
                        "title",
                        "classification",
                        "nsf",
                        "code",
                        "relations",
                        "correspondences",
                        "targetBlocks"),
                Arbitraries.of("*", "0", "1", "7", "01", "-", "-1", "999999999", "99999999999", "~1", "", "٣"));
        return Arbitraries.oneOf(
                steps.list().ofMaxSize(5).map(list -> new SheetPointer("/" + String.join("/", list))),
                Arbitraries.of(List.of(SheetPointers.SHEET, SheetPointers.BLOCKS_TITLE.at(7))));
    }
}
