package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.BY_LAW_ONLY;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.byLaw;
import static fr.rncp.rules.catalogue.dates.DateExamples.citing;
import static fr.rncp.rules.catalogue.dates.DateExamples.created;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.reference;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Registration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2022-11-05, passed",
        "2022-11-06, INFO DAT-010 at /registration/publicationDate",
        "2021-10-01, passed",
        "2026-01-16, not applicable: NOTHING_TO_JUDGE"
    })
    void countsDaysUntilTheSheetIsPublished(String published, String expected) {
        assertThat(rule("DAT-010"), byLaw("2021-11-04", published)).hasOutcome(expected);
    }

    @Test
    void wantsNoSheetBeforeItsDecision() {
        Registration registration = byLaw("2021-11-04", "2021-11-10").registration();
        assertThat(rule("DAT-010"), registered(registration.withDecisionDate(day("2021-11-11"))))
                .finds("WARNING DAT-010.decision at /registration/publicationDate");
        assertThat(rule("DAT-010"), registered(registration.withDecisionDate(day("2021-11-10"))))
                .passes();
    }

    @Test
    void needsPublicationAndStart() {
        assertThat(rule("DAT-010"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-010"), losing(RNCP, "/registration/publicationDate"))
                .isUndeterminedAt("/registration/publicationDate");
        Registration startless = Registration.NONE.withPublicationDate(day("2021-11-04"));
        assertThat(rule("DAT-010"), registered(startless)).isUndeterminedAt("/registration/effectiveDate");
    }

    @ParameterizedTest
    @CsvSource({
        "Arrêté du 27 octobre 2021 portant création, 2021-10-26, INFO DAT-011 at /legalReferences/0/publishedOn",
        "Arrêté du 27 octobre 2021 portant création, 2021-10-27, INFO DAT-011.same at /legalReferences/0/publishedOn",
        "Arrêté du 27 octobre 2021 portant création, 2021-10-28, passed",
        "Arrêté du 27/10/2021 – BO n°30 du 12/11/2021, 2021-11-12, passed",
        "Arrêté du 27/10/2021 – BO n°30 du 12/11/2021, 2021-11-13, INFO DAT-011.issue at /legalReferences/0/publishedOn",
        "Arrêté du 27/10/2021 (JORF n°0264 du 13 novembre 2021), 2021-10-27, INFO DAT-011.issue at /legalReferences/0/publishedOn",
        "'Arrêté du 27 octobre 2021, J.O. du 13/11/2021', 2021-10-28, passed",
        "Arrêté du 27 octobre 2021 paru au Journal officiel de la République française n° 264 du 13 novembre 2021, 2021-12-13, INFO DAT-011.issue at /legalReferences/0/publishedOn",
        "Arrêté du 27 octobre 2021 publié au Bulletin officiel n° 41 du 4 novembre 2021, 2021-11-04, passed",
        "Loi du 3 mars 2020 (JO du 4 mars 2020) modifiée par la loi du 5 mai 2021 (JO du 6 mai 2021), 2021-05-06, passed",
        "Arrêté du 27.10.2021 portant création, 2021-10-27, INFO DAT-011.same at /legalReferences/0/publishedOn",
        "Arrêté paru au JO du 12 novembre 2021, 2021-11-12, passed",
        "Arrêté publié le 12 et du 12 novembre 2021, 2021-11-12, passed",
        "Décret n° 2004-171 du 19 février 2004 modifiant le décret n° 2002-616 du 26 avril 2002, 2003-01-01, passed",
        "Décret n° 2004-171 du 19 février 2004 modifiant le décret n° 2002-616 du 26 avril 2002, 2002-02-26, INFO DAT-011 at /legalReferences/0/publishedOn",
        "Décret n° 2004-171 du 19 février 2004 modifiant le décret n° 2002-616 du 26 avril 2002, 2002-04-26, passed",
        "Arrêté du 31 novembre 2021, 2000-01-01, passed",
        "Sujet du 27 octobre 2021, 2000-01-01, passed"
    })
    void comparesPublicationWithSignature(String title, String published, String expected) {
        assertThat(rule("DAT-011"), citing(title, published)).hasOutcome(expected);
    }

    @Test
    void reportsRepeatedTextOnce() {
        CertificationSheet twice = RNCP.withLegalReferences(
                reference("Loi du 27 octobre 2021", "2021-10-27"),
                reference("Loi du 27 octobre 2021", "2021-10-27").withKind(LegalReferenceKind.OTHER),
                reference("Loi du 27 octobre 2021", "2021-10-26"));
        assertThat(rule("DAT-011"), twice)
                .finds(
                        "INFO DAT-011.same at /legalReferences/0/publishedOn",
                        "INFO DAT-011 at /legalReferences/2/publishedOn");
    }

    @Test
    void needsTextsThatAreDated() {
        assertThat(rule("DAT-011"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet undated = RNCP.withLegalReferences(
                reference("Loi du 27 octobre 2021", "2021-10-27").withPublishedOn(Optional.empty()));
        assertThat(rule("DAT-011"), undated).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-011"), citing("Loi du 27 octobre 2021", "1823-10-27"))
                .as("DAT-017 reports the day")
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-02, WARNING DAT-014 at /registration/effectiveDate", "2021-11-03, passed", "2021-11-04, passed"
    })
    void startsAfterItsText(String start, String expected) {
        assertThat(rule("DAT-014"), created("2021-11-03", start)).hasOutcome(expected);
    }

    @Test
    void leavesTextsInTheFutureToTheRuleOnThem() {
        CertificationSheet sheet = created("2036-11-03", "2021-11-04");
        assertThat(rule("DAT-014"), sheet).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-017"), sheet).finds("WARNING DAT-017 at /legalReferences/0/publishedOn");
    }

    @Test
    void usesEarliestTextThatCreates() {
        CertificationSheet sheet = created("2021-11-03", "2021-11-04");
        CertificationSheet more = sheet.withLegalReferences(
                reference("Arrêté", "2022-11-03"),
                reference("Arrêté", "2021-11-03"),
                reference("Loi", "2022-01-01").withKind(LegalReferenceKind.GENERAL));
        assertThat(rule("DAT-014"), more).passes();
        CertificationSheet general =
                sheet.withLegalReferences(reference("Loi", "2022-01-01").withKind(LegalReferenceKind.GENERAL));
        assertThat(rule("DAT-014"), general).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void judgesRegistrationsByLawWithTextAndStart() {
        assertThat(rule("DAT-014"), citing("Arrêté", "2030-01-01")).doesNotApply(BY_LAW_ONLY);
        CertificationSheet textless = byLaw("2021-11-04", "2021-11-04");
        assertThat(rule("DAT-014"), losing(textless, "/legalReferences"))
                .isUndeterminedAt("/legalReferences/*/publishedOn");
        CertificationSheet startless = created("2021-11-03", "2021-11-04");
        assertThat(
                        rule("DAT-014"),
                        startless.withRegistration(startless.registration().withEffectiveDate(Optional.empty())))
                .isUndeterminedAt("/registration/effectiveDate");
    }
}
