package fr.rncp.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointerWordsTest {

    private static final PointerWords ENGLISH = new PointerWords(Language.ENGLISH);
    private static final PointerWords FRENCH = new PointerWords(Language.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/title | title | intitulé",
                "/blocks/1/skills | skill block 2, skills | bloc de compétences 2, liste des compétences",
                "/blocks/0 | skill block 1 | bloc de compétences 1",
                "/classification/rome/2/code | classification, ROME 3, code | nomenclatures, codes ROME 3, code",
                "/statistics/1/year | statistics 2, year | statistiques par promotion 2, année d'obtention",
                "/partners/9/siret | partner 10, SIRET | partenaire 10, SIRET",
                "/relations/replacedBy/0 | relations, replaced by 1 | liens avec d'autres fiches, nouvelles certifications 1",
                "/registration/endDate | registration, end date | enregistrement, date d'échéance de l'enregistrement"
            })
    void saysWhereInWords(String pointer, String english, String french) {
        assertThat(ENGLISH.of(new SheetPointer(pointer))).isEqualTo(english);
        assertThat(FRENCH.of(new SheetPointer(pointer))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"/blocks/*/skills", "/blocks/-", "/nowhere", "/title/1", "/", "//", "/blocks/99999999999", "/~0"})
    void showsThePointerOfAPlaceThatTheSchemaDoesNotName(String pointer) {
        assertThat(FRENCH.of(new SheetPointer(pointer))).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource("''")
    void hasNoWordsForTheWholeSheet(String pointer) {
        assertThat(FRENCH.of(new SheetPointer(pointer))).isEmpty();
    }
}
