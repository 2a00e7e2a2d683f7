package fr.rncp.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** law.tsv, and the versions that references cite. */
class LabourCodeTest {

    @ParameterizedTest
    @MethodSource("fr.rncp.rules.law.LabourCode#articles")
    void versionsFollowEachOtherWithoutGaps(String article) {
        List<ArticleVersion> versions = LabourCode.versions(article);
        for (int i = 1; i < versions.size(); i++) {
            assertThat(versions.get(i).from())
                    .contains(versions.get(i - 1).until().orElseThrow().plusDays(1));
        }
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.rules.law.LabourCode#articles")
    void currentTextHasAHashAndNoTextIsKept(String article) {
        List<ArticleVersion> versions = LabourCode.versions(article);
        ArticleVersion last = versions.get(versions.size() - 1);
        if (last.state().equals("ABROGE")) {
            assertThat(last.id() + last.hash()).isEmpty();
            assertThat(last.until()).isPresent();
        } else {
            assertThat(last.id()).matches("LEGIARTI\\d{12}");
            assertThat(last.hash()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void referenceCitesTheVersionOfItsDayOrTheLastOne() {
        assertThat(from("Code du travail, art. R6113-9, I, 3°, c")).isEqualTo("2025-06-09");
        assertThat(from("Code du travail, art. R6113-9 (version du 05/04/2021)"))
                .isEqualTo("2021-04-05");
        assertThat(from("Code du travail, art. R6113-25-1, I, 4°")).isEqualTo("2026-01-01");
    }

    private static String from(String reference) {
        return LabourCode.cited(reference)
                .flatMap(ArticleVersion::from)
                .map(LocalDate::toString)
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code de l’éducation, art. R335-8",
                "Code du travail, art. L9999-1",
                "Code du travail, art. R6113-9 (version du 05/04/1999)",
                "Code du travail",
                "Arrêté du 4 janvier 2019"
            })
    void otherReferencesCiteNoVersion(String reference) {
        assertThat(LabourCode.cited(reference)).isEmpty();
    }

    @Test
    void repealedArticlesAreFoundByRange() {
        assertThat(repealed("R335-8", "R335-8")).isEqualTo("2023-12-29");
        assertThat(repealed("R335-1", "R335-6")).isEqualTo("2023-12-29");
        assertThat(repealed("R335-5", "R335-5")).isEmpty();
        assertThat(repealed("L613-3", "L613-4")).isEqualTo("2022-12-23");
        assertThat(repealed("R613-3", "R613-4")).isEmpty();
    }

    private static String repealed(String from, String to) {
        return RepealedArticles.among(
                        RepealedArticles.LegalCode.EDUCATION, ArticleNumber.parse(from), ArticleNumber.parse(to))
                .map(row -> row.repealedOn().toString())
                .orElse("");
    }
}
