package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rncp.io.ProblemCode;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SkillBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits of single converters: broken titles, joined rows, repeated titles. */
class PageConverterTest {

    private static final String TEXTS = """
            Objectifs et contexte de la certification :
            Un métier.
            Activités visées :
            Des activités.
            Compétences attestées :
            Des compétences.
            """;

    private static final String TABLE =
            "\n\nListe de compétences | Modalités d'évaluation |\n---|---|\nRédiger | Un écrit |\n";

    private static Pages page(String rest) {
        return Pages.read("RNCP9999998 - Un métier\n" + TEXTS + rest);
    }

    @Test
    void readsATitleOfABlockThatWasBroken() {
        List<SkillBlock> blocks =
                page("""
                RNCP9999998BC01 - Préparer et conduire un projet de transformation des
                pratiques professionnelles dans une organisation publique ou associative
                de taille moyenne""" + TABLE + "RNCP9999998BC02 - Relire" + TABLE).sheet().blocks();

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).title())
                .contains("Préparer et conduire un projet de transformation des pratiques professionnelles dans une"
                        + " organisation publique ou associative de taille moyenne");
        assertThat(blocks.get(0).assessment().text()).isEqualTo("Un écrit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rédiger", "Préparer et conduire un projet de transformation des pratiques"})
    void reportsATableThatIsNotDirectlyBelowItsHeading(String title) {
        String prose = "Un texte d'une seule ligne, beaucoup plus longue que celle du titre de ce bloc. ".repeat(3);
        Pages read = page("RNCP9999998BC01 - " + title + "\nBloc obligatoire" + TABLE + "Secteurs d’activités :\n"
                + prose + "\n" + prose + "\n" + prose);

        assertThat(read.sheet().source().hasLost(new SheetPointer("/blocks"))).isTrue();
    }

    @Test
    void readsRowsThatWereJoined() {
        String line = ("N° de fiche RNCP9999998 " + TEXTS).replace('\n', ' ')
                + "Nom légal Siret Nom commercial Site internet UN INSTITUT 12345678901234 Institut Un"
                + " https://un.example.org UNE ECOLE 23456789012345 - - UNE AUTRE 34567890123456 Autre"
                + " www.autre.example.org Secteurs d’activités : Tous.";

        CertificationSheet sheet = Pages.read(line).sheet();

        assertThat(sheet.certifyingBodies())
                .extracting(
                        body -> body.legalName().orElse(""),
                        body -> body.tradeName().orElse(""),
                        body -> body.website().orElse(""))
                .containsExactly(
                        tuple("UN INSTITUT", "Institut Un", "https://un.example.org"),
                        tuple("UNE ECOLE", "", ""),
                        tuple("UNE AUTRE", "Autre", "www.autre.example.org"));
        assertThat(sheet.source().hasLost(new SheetPointer("/certifyingBodies")))
                .isFalse();
    }

    @Test
    void losesJoinedRowsOfWhichOneIsUnclear() {
        String line = ("N° de fiche RNCP9999998 " + TEXTS).replace('\n', ' ')
                + "Nom légal Siret Nom commercial Site internet UN INSTITUT 12345678901234 Institut Un"
                + " https://un.example.org UNE ECOLE 23456789012345 Ecole - Paris - UNE AUTRE 34567890123456 Autre"
                + " www.autre.example.org Secteurs d’activités : Tous.";

        CertificationSheet sheet = Pages.read(line).sheet();

        assertThat(sheet.certifyingBodies()).isEmpty();
        assertThat(sheet.source().hasLost(new SheetPointer("/certifyingBodies")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "RNCP9999998 - TP - Un métier,TP - Un métier",
        "RNCP9999998 - Un métier,TP - Un métier",
        "RNCP9999998 - TP - Un métier,Un Métier",
        "RNCP9999998 - TP - Un métier - France compétences,TP - Un métier"
    })
    void readsARepeatedTitleOnce(String first, String second) {
        Pages read = Pages.read(first + "\n\n" + second + "\n" + "=".repeat(second.length()) + "\n\n" + TEXTS);

        assertThat(read.sheet().title())
                .hasValueSatisfying(title -> assertThat(title).isEqualToIgnoringCase("Un métier"));
        assertThat(read.sheet().classification().diplomaType().map(type -> type.code()
                        .value()))
                .contains("TP");
        assertThat(read.extensions()).isEmpty();
        assertThat(read.codes()).contains(ProblemCode.REPEATED_FACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTS - Un métier", "TP - Un autre métier"})
    void keepsAnotherTitle(String second) {
        Pages read = Pages.read("RNCP9999998 - TP - Un métier\n\n" + second + "\n\n" + TEXTS);

        assertThat(read.sheet().title()).contains("Un métier");
        assertThat(read.extensions()).containsExactly("page/line[3]=" + second);
    }
}
