package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.model.value.QualificationLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of a page that are no longer visible in its sheet. */
class PageFlawTest {

    private static final String NUMBER = "RNCP9999998";
    private static final String END = "\nRéférentiel d'activité, de compétences et d'évaluation :\n";

    private static final String HEAD = """
            Nomenclature
            du niveau de qualification
            Niveau 5
            Code(s) NSF
            326 : Informatique
            Date d'échéance de l'enregistrement
            20-07-2025
            """;

    private static Pages read(String head, String activities) {
        return Pages.read(
                head + "Objectifs et contexte de la certification :\nUn métier.\nActivités visées :\n" + activities
                        + "\nCompétences attestées :\nUne compétence" + END,
                NUMBER);
    }

    private static List<ReadProblem> problems(Pages read, ProblemCode code) {
        return read.problems().stream().filter(p -> p.code() == code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Niveau 4\n", "326 : Informatique\nNiveau 4\n"})
    void reportsALevelThatContradictsTheFirst(String again) {
        Pages read = read(HEAD + again, "Rédiger");
        assertThat(read.sheet().classification().level()).contains(QualificationLevel.LEVEL_5);
        assertThat(problems(read, ProblemCode.CONTRADICTED_LEVEL)).hasSize(1);
        assertThat(problems(read, ProblemCode.CONTRADICTED_LEVEL).get(0).severity())
                .isEqualTo(ProblemSeverity.WARNING);
        assertThat(read.extensions()).anyMatch(e -> e.endsWith("=Niveau 4"));
        assertThat(read.codes()).doesNotContain(ProblemCode.UNRECOGNISED_LINE);
    }

    @Test
    void reportsALevelThatContradictsTheFirstBelowTheSameLabel() {
        Pages read = read("Nomenclature\ndu niveau de qualification\nNiveau 5\nNiveau 6\n", "Rédiger");
        assertThat(problems(read, ProblemCode.CONTRADICTED_LEVEL)).hasSize(1);
    }

    @Test
    void reportsADateThatContradictsTheFirst() {
        Pages read = read(HEAD + "20-07-2027\n", "Rédiger");
        assertThat(read.sheet().registration().endDate()).contains(LocalDate.of(2025, 7, 20));
        assertThat(problems(read, ProblemCode.CONTRADICTED_DATE)).hasSize(1);
        assertThat(read.extensions()).anyMatch(e -> e.endsWith("=20-07-2027"));
    }

    @Test
    void reportsATermThatContradictsTheFirst() {
        Pages read = read(HEAD + "Durée de l'enregistrement en années\n3\n5\n", "Rédiger");
        assertThat(problems(read, ProblemCode.CONTRADICTED_DATE)).hasSize(1);
    }

    @Test
    void takesARepeatedFactForARepetition() {
        Pages read = read(HEAD + "Niveau 5\n20-07-2025\n", "Rédiger");
        assertThat(problems(read, ProblemCode.CONTRADICTED_LEVEL)).isEmpty();
        assertThat(problems(read, ProblemCode.CONTRADICTED_DATE)).isEmpty();
        assertThat(read.extensions()).isEmpty();
        assertThat(problems(read, ProblemCode.REPEATED_FACT))
                .hasSize(1); // the date is below its label, which is allowed
    }

    @Test
    void reportsAnInvalidDate() {
        Pages read = read(HEAD.replace("20-07-2025", "31-11-2026"), "Rédiger");
        assertThat(problems(read, ProblemCode.UNREADABLE_DATE)).hasSize(1);
        assertThat(read.sheet().registration().endDate()).isEmpty();
        assertThat(read.extensions()).anyMatch(e -> e.endsWith("=31-11-2026"));
    }

    @Test
    void reportsMixedStylesOfDatesOnce() {
        Pages read =
                read(HEAD + "Date de décision\n19/07/2022\nDate de publication de la fiche\n20/07/2022\n", "Rédiger");
        assertThat(problems(read, ProblemCode.MIXED_DATE_STYLES)).hasSize(1);
    }

    @Test
    void leavesDatesInsideATextToTheirAuthor() {
        Pages read = read(HEAD, "Appliquer l'arrêté du 03/11/2021");
        assertThat(problems(read, ProblemCode.MIXED_DATE_STYLES)).isEmpty();
    }

    @Test
    void reportsTheFlawsOfATextWithTheirLine() {
        Pages read = read(HEAD, "Gérer d''autres systèmes\n<p>Rédiger</p>\nPME SIGLE\n.\nAnalyser :");
        assertThat(lines(read, ProblemCode.DOUBLED_APOSTROPHE)).containsExactly(11L);
        assertThat(lines(read, ProblemCode.RESIDUAL_MARKUP)).containsExactly(12L);
        assertThat(lines(read, ProblemCode.ORPHAN_TEXT)).containsExactly(13L, 14L);
        assertThat(lines(read, ProblemCode.UNFINISHED_TEXT)).containsExactly(15L);
    }

    private static List<Long> lines(Pages read, ProblemCode code) {
        return problems(read, code).stream()
                .map(p -> p.location().line().orElseThrow() + 0L)
                .toList();
    }

    @Test
    void doesNotMissTheEndOfATextThatWasCut() {
        Pages read = read(HEAD, "Analyser :\n[...]");
        assertThat(read.codes()).contains(ProblemCode.CUT_PAGE);
        assertThat(problems(read, ProblemCode.UNFINISHED_TEXT)).isEmpty();
    }

    @Test
    void reportsMixedApostrophesOnce() {
        Pages read = read(HEAD, "L'art\nl’art\nl'art");
        assertThat(lines(read, ProblemCode.MIXED_TYPOGRAPHY)).containsExactly(12L);
        assertThat(problems(read(HEAD, "L'art\nl'art"), ProblemCode.MIXED_TYPOGRAPHY))
                .isEmpty();
    }

    @Test
    void reportsUnusualSpacesOnce() {
        assertThat(lines(read(HEAD, "un\u00a0parc\nun\u00a0autre, l'art, l’art"), ProblemCode.MIXED_TYPOGRAPHY))
                .containsExactly(11L);
    }

    @Test
    void reportsACaptionThatIsUsedAgain() {
        String seed = Pages.seed("RNCP36716");
        assertThat(lines(Pages.read(seed), ProblemCode.REUSED_CAPTION)).containsExactly(184L, 214L);
        String stated = seed.replace("Validité des composantes acquises\nOui Non", "Oui Non");
        assertThat(lines(Pages.read(stated), ProblemCode.REUSED_CAPTION)).containsExactly(184L);
    }

    @Test
    void reportsTheKnownFaultsOfTheSeeds() {
        Pages bars = Pages.read(Pages.seed("RNCP36440"));
        assertThat(lines(bars, ProblemCode.ORPHAN_TEXT)).containsExactly(69L, 102L);
        assertThat(problems(bars, ProblemCode.MIXED_DATE_STYLES)).hasSize(1);
        assertThat(problems(bars, ProblemCode.MIXED_TYPOGRAPHY)).hasSize(1);
        Pages flat = Pages.read(Pages.seed("RNCP36716"));
        assertThat(problems(flat, ProblemCode.DOUBLED_APOSTROPHE)).hasSize(2);
        assertThat(problems(flat, ProblemCode.MIXED_TYPOGRAPHY)).hasSize(1);
        assertThat(problems(flat, ProblemCode.CONTRADICTED_LEVEL)).isEmpty();
        assertThat(problems(flat, ProblemCode.CONTRADICTED_DATE)).isEmpty();
    }
}
