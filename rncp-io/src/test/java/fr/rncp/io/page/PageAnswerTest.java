package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.LegalReference;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stated answer is read, a denial is not a jury, and columns that may have moved prove nothing. */
class PageAnswerTest {

    private static final PageModel PAGE = PageModel.fictional();
    private static final String STUDENT = "Après un parcours de formation sous statut d’élève ou d’étudiant";
    private static final String HTML_ROW = "<tr><td>" + STUDENT + "</td><td>X</td><td></td><td>Trois membres</td>";
    private static final String HTML_TERRITORY =
            "<td>Inscrite au cadre de la Nouvelle Calédonie</td><td></td><td>X</td>";
    private static final String LEGAL = "24/09/2020 | Délibération fictive |";

    @ParameterizedTest
    @CsvSource(
            nullValues = "''",
            value = {
                "'',Non,NO",
                "'',non,NO",
                "'',✔,NO",
                "'',×,NO",
                "Oui,'',YES",
                "✓,'',YES",
                "☑,'',YES",
                "✔\uFE0F,'',YES",
                "Non,'',NO",
                "Non,X,NO",
                "X,X,UNKNOWN",
                "Oui,Non,UNKNOWN",
                "'','',UNKNOWN"
            })
    void readsMarksAndWordsOfTheColumns(String yes, String no, Answer answer) {
        String row = "<tr><td>" + STUDENT + "</td><td>" + text(yes) + "</td><td>" + text(no) + "</td><td>-</td>";
        AccessPathway html = student(PAGE.html().replace(HTML_ROW, row));
        AccessPathway bars =
                student(withStudent(PAGE.barred(), STUDENT + " | " + text(yes) + " | " + text(no) + " | - | - |"));

        assertThat(html.available()).isEqualTo(answer);
        assertThat(html.jury().isEmpty()).isTrue();
        assertThat(bars.jury().isEmpty()).as(bars.jury()::text).isTrue();
        assertThat(bars.available() == answer || !bars.available().isKnown())
                .as(bars::toString)
                .isTrue();
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource({
        "' | | Non | - | - |',NO,''",
        "' | | ✔ | - | - |',NO,''",
        "' | Non | - | - |',NO,''",
        "' | ✔ | - | - |',UNKNOWN,''",
        "' | X | Non | - |',UNKNOWN,''",
        "' Non - -',NO,''",
        "' Non',NO,''",
        "' Oui - 20-07-2022',YES,''",
        "' Oui - Trois membres',YES,Trois membres",
        "' × Trois membres 20-07-2022',YES,Trois membres",
        "' X Non concerné -',UNKNOWN,Non concerné",
        "' | X | Aucun jury pour cette voie |',UNKNOWN,Aucun jury pour cette voie",
        "' Non-lieu',UNKNOWN,Non-lieu",
        "' | X | Pas de jury |',UNKNOWN,Pas de jury",
        "' | X | Sans jury |',UNKNOWN,Sans jury",
        "' | X | Néant. |',UNKNOWN,Néant.",
        "' | X | 3 |',UNKNOWN,3",
        "' | X | Nonante membres |',YES,Nonante membres",
    })
    void takesNoAnswerForAJuryAndNoDenialForAProof(String row, Answer answer, String jury) {
        AccessPathway pathway = student(withStudent(PAGE.barred(), STUDENT + row));

        assertThat(pathway.available()).isEqualTo(answer);
        assertThat(pathway.jury().text()).isEqualTo(jury);
    }

    @Test
    void infersNothingFromAStatedAnswer() {
        var source = Pages.read(withStudent(PAGE.barred(), STUDENT + " Non - -"))
                .sheet()
                .source();

        assertThat(source.hasInferred(new SheetPointer("/accessPathways/0/available")))
                .isFalse();
        assertThat(source.hasLost(new SheetPointer("/accessPathways/0/available")))
                .isFalse();
    }

    @Test
    void infersNoTerritoryFromCellsPaddedAtTheEnd() {
        String html = PAGE.html()
                .replace("<th></th><th>Oui</th><th>Non</th>", "<th>Oui</th><th>Non</th><th></th>")
                .replace(HTML_TERRITORY, "<td>Inscrite au cadre de la Nouvelle Calédonie</td><td>X</td><td></td>");
        Pages read = Pages.read(html);

        assertThat(read.sheet().territories()).isEqualTo(Territories.NONE);
        assertThat(read.codes()).contains(ProblemCode.LOST_COLUMNS);
        assertThat(read.sheet().source().hasLost(new SheetPointer("/territories")))
                .isTrue();
    }

    /** Every X is in the first column, which is that of Oui according to the header of the table. */
    @Test
    void believesTheHeaderOfATableOfHtml() {
        String html = PAGE.html()
                .replace(HTML_TERRITORY, "<td>Inscrite au cadre de la Nouvelle Calédonie</td><td>X</td><td></td>");

        assertThat(Pages.read(html).sheet().territories().newCaledonia()).isEqualTo(Answer.YES);
    }

    @Test
    void readsWordsOfTheTerritories() {
        String html =
                PAGE.html().replace(HTML_TERRITORY, HTML_TERRITORY.replace("<td></td><td>X</td>", "<td>Non</td>"));

        assertThat(Pages.read(html).sheet().territories().newCaledonia()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 septembre 2020 | Délibération fictive |",
                "24 septembre 2020 |\nDélibération fictive |",
                "le 1er sept. 2020 | Délibération fictive |",
                "2020-09-24 | Délibération fictive |"
            })
    void keepsAnUnreadableLegalDateOutOfTheTitle(String row) {
        Pages read = Pages.read(PAGE.barred().replace(LEGAL, LEGAL + "\n" + row));
        List<LegalReference> references = read.sheet().legalReferences();

        assertThat(references).hasSize(2);
        assertThat(references.get(0).publishedOn()).contains(LocalDate.of(2020, 9, 24));
        assertThat(references.get(0).title()).contains("Délibération fictive");
        assertThat(references.get(1).publishedOn()).isEmpty();
        assertThat(references.get(1).title()).contains("Délibération fictive");
        assertThat(read.codes()).contains(ProblemCode.UNREADABLE_DATE);
        assertThat(read.extensions().toString())
                .contains(row.lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<td></td>"})
    void keepsAnUnreadableLegalDateOfHtml(String more) {
        Pages read = Pages.read(PAGE.html()
                .replace(
                        "<td>24/09/2020</td><td>Délibération fictive</td>",
                        "<td>24 septembre 2020</td><td>Délibération fictive</td>" + more));

        assertThat(read.sheet().legalReferences().get(0).title()).contains("Délibération fictive");
        assertThat(read.codes()).contains(ProblemCode.UNREADABLE_DATE);
        assertThat(read.extensions().toString()).contains("24 septembre 2020");
    }

    private static AccessPathway student(String page) {
        return Pages.read(page).sheet().accessPathways().get(0);
    }

    /** Returns a page with bars in which the row of students is replaced. */
    private static String withStudent(String page, String row) {
        String old = page.lines()
                .filter(line -> line.startsWith(STUDENT))
                .findFirst()
                .orElseThrow();
        return page.replace(old, row);
    }
}
