package fr.rncp.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.model.value.QualificationLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of a page that the sheet which it gives no longer shows. */
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
    void tellsALevelThatContradictsTheFirst(String again) {
        Pages read = read(HEAD + again, "Rédiger");
        assertEquals(
                Optional.of(QualificationLevel.LEVEL_5),
                read.sheet().classification().level());
        assertEquals(1, problems(read, ProblemCode.CONTRADICTED_LEVEL).size());
        assertEquals(
                ProblemSeverity.WARNING,
                problems(read, ProblemCode.CONTRADICTED_LEVEL).get(0).severity());
        assertTrue(read.extensions().stream().anyMatch(e -> e.endsWith("=Niveau 4")), read.extensions()::toString);
        assertFalse(read.codes().contains(ProblemCode.UNRECOGNISED_LINE));
    }

    @Test
    void tellsALevelThatContradictsTheFirstBelowTheSameLabel() {
        Pages read = read("Nomenclature\ndu niveau de qualification\nNiveau 5\nNiveau 6\n", "Rédiger");
        assertEquals(1, problems(read, ProblemCode.CONTRADICTED_LEVEL).size());
    }

    @Test
    void tellsADateThatContradictsTheFirst() {
        Pages read = read(HEAD + "20-07-2027\n", "Rédiger");
        assertEquals(
                Optional.of(LocalDate.of(2025, 7, 20)),
                read.sheet().registration().endDate());
        assertEquals(1, problems(read, ProblemCode.CONTRADICTED_DATE).size());
        assertTrue(read.extensions().stream().anyMatch(e -> e.endsWith("=20-07-2027")), read.extensions()::toString);
    }

    @Test
    void tellsATermThatContradictsTheFirst() {
        Pages read = read(HEAD + "Durée de l'enregistrement en années\n3\n5\n", "Rédiger");
        assertEquals(1, problems(read, ProblemCode.CONTRADICTED_DATE).size());
    }

    @Test
    void takesARepeatedFactForARepetition() {
        Pages read = read(HEAD + "Niveau 5\n20-07-2025\n", "Rédiger");
        assertTrue(problems(read, ProblemCode.CONTRADICTED_LEVEL).isEmpty());
        assertTrue(problems(read, ProblemCode.CONTRADICTED_DATE).isEmpty());
        assertEquals(List.of(), read.extensions());
        assertEquals(
                1, problems(read, ProblemCode.REPEATED_FACT).size()); // the date stands below its label, as a date may
    }

    @Test
    void tellsADateThatIsNone() {
        Pages read = read(HEAD.replace("20-07-2025", "31-11-2026"), "Rédiger");
        assertEquals(1, problems(read, ProblemCode.UNREADABLE_DATE).size());
        assertEquals(Optional.empty(), read.sheet().registration().endDate());
        assertTrue(read.extensions().stream().anyMatch(e -> e.endsWith("=31-11-2026")), read.extensions()::toString);
    }

    @Test
    void tellsMixedStylesOfDatesOnce() {
        Pages read =
                read(HEAD + "Date de décision\n19/07/2022\nDate de publication de la fiche\n20/07/2022\n", "Rédiger");
        assertEquals(1, problems(read, ProblemCode.MIXED_DATE_STYLES).size());
    }

    @Test
    void leavesDatesInsideATextToTheirAuthor() {
        Pages read = read(HEAD, "Appliquer l'arrêté du 03/11/2021");
        assertEquals(List.of(), problems(read, ProblemCode.MIXED_DATE_STYLES));
    }

    @Test
    void tellsTheFlawsOfATextWithTheirLine() {
        Pages read = read(HEAD, "Gérer d''autres systèmes\n<p>Rédiger</p>\nPME SIGLE\n.\nAnalyser :");
        assertEquals(List.of(11L), lines(read, ProblemCode.DOUBLED_APOSTROPHE));
        assertEquals(List.of(12L), lines(read, ProblemCode.RESIDUAL_MARKUP));
        assertEquals(List.of(13L, 14L), lines(read, ProblemCode.ORPHAN_TEXT));
        assertEquals(List.of(15L), lines(read, ProblemCode.UNFINISHED_TEXT));
    }

    private static List<Long> lines(Pages read, ProblemCode code) {
        return problems(read, code).stream()
                .map(p -> p.location().line().orElseThrow() + 0L)
                .toList();
    }

    @Test
    void doesNotMissTheEndOfATextThatWasCut() {
        Pages read = read(HEAD, "Analyser :\n[...]");
        assertTrue(read.codes().contains(ProblemCode.CUT_SHORT));
        assertEquals(List.of(), problems(read, ProblemCode.UNFINISHED_TEXT));
    }

    @Test
    void tellsMixedApostrophesOnce() {
        Pages read = read(HEAD, "L'art\nl’art\nl'art");
        assertEquals(List.of(12L), lines(read, ProblemCode.MIXED_TYPOGRAPHY));
        assertEquals(List.of(), problems(read(HEAD, "L'art\nl'art"), ProblemCode.MIXED_TYPOGRAPHY));
    }

    @Test
    void tellsUnusualSpacesOnce() {
        assertEquals(
                List.of(11L),
                lines(read(HEAD, "un\u00a0parc\nun\u00a0autre, l'art, l’art"), ProblemCode.MIXED_TYPOGRAPHY));
    }

    @Test
    void tellsACaptionThatIsUsedAgain() {
        String seed = Pages.seed("RNCP36716");
        assertEquals(List.of(184L, 214L), lines(Pages.read(seed), ProblemCode.REUSED_CAPTION));
        String stated = seed.replace("Validité des composantes acquises\nOui Non", "Oui Non");
        assertEquals(List.of(184L), lines(Pages.read(stated), ProblemCode.REUSED_CAPTION));
    }

    @Test
    void tellsTheKnownFaultsOfTheSeeds() {
        Pages bars = Pages.read(Pages.seed("RNCP36440"));
        assertEquals(List.of(69L, 102L), lines(bars, ProblemCode.ORPHAN_TEXT));
        assertEquals(1, problems(bars, ProblemCode.MIXED_DATE_STYLES).size());
        assertEquals(1, problems(bars, ProblemCode.MIXED_TYPOGRAPHY).size());
        Pages flat = Pages.read(Pages.seed("RNCP36716"));
        assertEquals(2, problems(flat, ProblemCode.DOUBLED_APOSTROPHE).size());
        assertEquals(1, problems(flat, ProblemCode.MIXED_TYPOGRAPHY).size());
        assertEquals(List.of(), problems(flat, ProblemCode.CONTRADICTED_LEVEL));
        assertEquals(List.of(), problems(flat, ProblemCode.CONTRADICTED_DATE));
    }
}
