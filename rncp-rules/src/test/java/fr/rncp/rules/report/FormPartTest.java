package fr.rncp.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormPartTest {

    @ParameterizedTest
    @CsvSource({
        "'', IDENTITY",
        "/title, IDENTITY",
        "/classification/nsf/0/code, CLASSIFICATION",
        "/description/skills, SUMMARY",
        "/description/accumulation, BLOCKS",
        "/description/link, FURTHER_INFORMATION",
        "/blocks/3/title, BLOCKS",
        "/accessPathways/*/jury, ACCESS",
        "/relations/replacedBy/0, RELATIONS",
        "/registration/endDate, LEGAL_BASIS",
        "/partners/12/siret, FURTHER_INFORMATION",
        "/extensions/0, OTHER",
        "/unheard/of, OTHER"
    })
    void isThePartOfThePageThatContainsThePlace(String pointer, FormPart part) {
        assertThat(FormPart.of(new SheetPointer(pointer))).isEqualTo(part);
    }

    @Test
    void coversTheModelButForTheSourceAndTheExtensions() throws IllegalAccessException {
        for (SheetPointer pointer : pointers()) {
            boolean other =
                    pointer.value().startsWith("/source") || pointer.value().startsWith("/extensions");
            assertThat(FormPart.of(pointer) == FormPart.OTHER)
                    .as(pointer.value())
                    .isEqualTo(other);
        }
    }

    private static List<SheetPointer> pointers() throws IllegalAccessException {
        Stream.Builder<SheetPointer> pointers = Stream.builder();
        for (Field field : SheetPointers.class.getFields()) {
            if (field.get(null) instanceof SheetPointer pointer) {
                pointers.add(pointer);
            }
        }
        return pointers.build().toList();
    }

    @ParameterizedTest
    @EnumSource
    void hasAHeadingInBothLanguages(FormPart part) {
        assertThat(part.heading(Language.FRENCH)).isNotBlank().doesNotContain("report.part");
        assertThat(part.heading(Language.ENGLISH)).isNotBlank().doesNotContain("report.part");
    }
}
