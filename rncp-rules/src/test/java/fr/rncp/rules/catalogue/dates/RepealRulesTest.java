package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.ending;
import static fr.rncp.rules.catalogue.dates.DateExamples.jury;
import static fr.rncp.rules.catalogue.dates.DateExamples.pathway;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.RuleContext;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DAT-016. The texts are made up. */
class RepealRulesTest {

    private static final String CITED = "WARNING DAT-016 at ";
    private static final String JURY = "/accessPathways/0/jury";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voir R335-8.",
                "Voir l'article R. 335-8 du code de l'éducation.",
                "Voir R.335‑11",
                "Voir R 335-8, et le code de l’éducation",
                "Voir R335-6",
                "Jury de VAE composé selon l'art. R.335-10 du Code de l’Éducation",
                "Code de l'éducation, art. R*335-9 : le jury délibère",
                "La VAE (articles L. 335-5 et L.335-6 du code de l'éducation) est ouverte",
                "L'article L. 613-3 du code de l'éducation fonde la VAE",
                "VAE : voir L613-4 et suivants",
                "Certification inscrite au répertoire national (L335-6)",
                "La VAE est régie par l'article L. 6412-1 du code du travail",
                "Formation au sens de l'article L. 900-2 du code du travail",
                "Les candidats visés à l’article R. 335-21 c. éduc. sont admis"
            })
    void findsRepealedArticles(String text) {
        assertThat(rule("DAT-016"), jury(text)).finds(CITED + JURY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Articles R335-6 à R335-11 du code de l'éducation",
                "Articles R. 335-5 à R. 335-10",
                "Articles R335-5 à 11 du code de l'éducation",
                "VAE : articles L613-3 à L613-6 du code de l'éducation"
            })
    void findsRangesWithRepealedArticles(String text) {
        assertThat(rule("DAT-016"), jury(text)).finds("WARNING DAT-016.range at " + JURY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voir l'article R. 338-6 du code de l'éducation.",
                "Voir R335-80",
                "Voir ER335-8",
                "Voir R335-5",
                "Voir R. 335-8 du code de la construction et de l'habitation",
                "Code de la construction et de l'habitation, article R. 335-8",
                "Voir D. 6412-6",
                "Carte professionnelle : article L. 613-3 du code de la sécurité intérieure",
                "Surveillance humaine selon l'article L613-3",
                "Contrefaçon : articles L. 335-2 à L. 335-6 du CPI",
                "La VAE est ouverte (article L. 335-5 du code de l'éducation)",
                "Réductions de la sécurité sociale, art. L. 613-4",
                "Article R335-8 du code rural",
                "Selon les articles R. 6412-1 à R. 6412-7 du code du travail",
                "Voir R6113-25-1 et L6113-5"
            })
    void leavesOtherArticlesAlone(String text) {
        assertThat(rule("DAT-016"), jury(text)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Règlement pris en application de l'ancien article R. 335-8 du code de l'éducation.",
                "L'article R335-8 du code de l'éducation, abrogé en 2023, n'est plus appliqué.",
                "Pour les parcours engagés avant le 13 avril 2024, l'article R335-8 reste applicable.",
                "Jury conforme à l'article R. 335-8 dans sa rédaction antérieure au décret de 2023",
                "Arrêté pris en application de l'article R. 335-8 du code de l'éducation",
                "L'article R335-8 est remplacé par l'article D. 6412-6 du code du travail"
            })
    void lawOfAnotherTimeIsNoFault(String text) {
        assertThat(rule("DAT-016"), jury(text)).passes();
    }

    @Test
    void historyOfOneSentenceDoesNotExcuseAnother() {
        assertThat(rule("DAT-016"), jury("L'ancien article R335-7 est abrogé. Le jury suit l'article R. 335-8."))
                .finds(CITED + JURY);
    }

    @ParameterizedTest
    @CsvSource({
        "'Justifier d''un an d''expérience (article L. 335-5 du code de l''éducation).', WARNING DAT-016.minimum",
        "'VAE : durée minimale fixée par L335-5', WARNING DAT-016.minimum",
        "'VAE selon R613-33 du code de l''éducation', INFO DAT-016.studies",
        "'Acquis de l''expérience : articles R. 613-32 à R. 613-37', INFO DAT-016.studies",
        "'Le jury est désigné par la CNCP.', INFO DAT-016.commission",
        "'Titre reconnu par la Commission nationale de la certification professionnelle', INFO DAT-016.commission"
    })
    void findsWhatTheLawNoLongerSays(String text, String found) {
        assertThat(rule("DAT-016"), jury(text)).finds(found + " at " + JURY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Validation des études selon l'article R613-33 du code de l'éducation",
                "Une expérience d'un an est un atout. La VAE relève de l'article L335-5.",
                "Titre enregistré par arrêté après avis de la CNCP",
                "Enregistré par la CNCP en 2016",
                "France compétences, qui a succédé à la CNCP",
                "Commission nationale des certificateurs"
            })
    void acceptsWhatIsStillTrue(String text) {
        assertThat(rule("DAT-016"), jury(text)).passes();
    }

    @Test
    void readsEveryTextOnce() {
        Prose cited = Prose.of("Voir R335-8 et R335-11.");
        CertificationSheet sheet = RNCP.withDescription(RNCP.description()
                        .withAssessment(Prose.of("Voir R335-8 d'abord."))
                        .withRegulations(Prose.of("Voir R335-8 ensuite."))
                        .withAccumulation(cited))
                .withPrerequisites(RNCP.prerequisites().withEntry(Prose.of("Voir R335-8 pour entrer.")))
                .withAccessPathways(pathway().withJury(cited), pathway().withJury(Prose.of("Voir R335-8 enfin.")));
        assertThat(rule("DAT-016"), sheet)
                .finds(
                        CITED + "/description/assessment",
                        CITED + "/description/regulations",
                        CITED + "/description/accumulation",
                        CITED + "/prerequisites/entry",
                        CITED + "/accessPathways/1/jury");
    }

    @Test
    void twoRepealsAreTwoFindings() {
        assertThat(rule("DAT-016"), jury("VAE : R335-8 et R335-9, L613-3 du code de l'éducation"))
                .finds(CITED + JURY, CITED + JURY);
    }

    @Test
    void judgesNothingBeforeTheRepeal() {
        CertificationSheet citing = jury("Voir R335-8.");
        assertThat(rule("DAT-016"), citing, day("2023-12-28")).passes();
        assertThat(rule("DAT-016"), citing, day("2023-12-29")).finds(CITED + JURY);
        assertThat(rule("DAT-016"), citing.withRegistration(ending("2023-12-28").registration()))
                .passes();
        assertThat(rule("DAT-016"), citing.withRegistration(ending("2023-12-29").registration()))
                .finds(CITED + JURY);
    }

    @ParameterizedTest
    @CsvSource({
        "justifiant de 3 ans d'expérience pour l'accès aux certificats complémentaires de spécialisation, INFO DAT-016.specialisation at /accessPathways/0/jury",
        "trois années d'expérience avant un CCS, INFO DAT-016.specialisation at /accessPathways/0/jury",
        "un an d'expérience avant un CCS, passed",
        "trois ans d'expérience. Un CCS existe, passed"
    })
    void reportsFormerTermOfSpecialisations(String text, String expected) {
        assertThat(rule("DAT-016"), jury(text)).hasOutcome(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R335-8 à 9 ", "CNCP ", "l.r.d.art. R335-5 ", "L335-5 à ", "code du travail R335-8, "})
    void takesLinearTime(String part) {
        CertificationSheet endless = jury(part.repeat(40_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> rule("DAT-016").check(endless, RuleContext.at(day("2026-01-15"))));
    }
}
