package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.codes.CodeExamples.certifiedBy;
import static fr.rncp.rules.catalogue.codes.CodeExamples.formacodes;
import static fr.rncp.rules.catalogue.codes.CodeExamples.idcc;
import static fr.rncp.rules.catalogue.codes.CodeExamples.list;
import static fr.rncp.rules.catalogue.codes.CodeExamples.lists2026;
import static fr.rncp.rules.catalogue.codes.CodeExamples.nsf;
import static fr.rncp.rules.catalogue.codes.CodeExamples.nsfLabelled;
import static fr.rncp.rules.catalogue.codes.CodeExamples.rome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.Classification;
import fr.rncp.model.Partner;
import fr.rncp.model.nomenclature.Nomenclatures;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.BrochureNumber;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.RuleExample;
import fr.rncp.rules.catalogue.certifiers.CertifierExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {

    @ParameterizedTest
    @CsvSource({
        "326x, ERROR COD-001 at /classification/nsf/0/code",
        "114r, ERROR COD-001 at /classification/nsf/0/code",
        "132v, ERROR COD-001 at /classification/nsf/0/code",
        "411a, ERROR COD-001 at /classification/nsf/0/code",
        "526, ERROR COD-001 at /classification/nsf/0/code",
        "5, ERROR COD-001 at /classification/nsf/0/code",
        "1x, ERROR COD-001 at /classification/nsf/0/code",
        "0, ERROR COD-001 at /classification/nsf/0/code",
        "3, WARNING COD-001.coarse at /classification/nsf/0/code",
        "4, WARNING COD-001.coarse at /classification/nsf/0/code",
        "11, WARNING COD-001.coarse at /classification/nsf/0/code",
        "326R, WARNING COD-001.spelling at /classification/nsf/0/code",
        "' 326r', WARNING COD-001.spelling at /classification/nsf/0/code",
    })
    void codeAgainstLawIsError(String code, String expected) {
        assertThat(rule("COD-001"), nsf(code)).hasOutcome(expected);
    }

    @Test
    void groupsAndDomainsAreLookedUpInTheLaw() {
        assertThat(rule("COD-002"), nsf("326r", "327r", "32", "19", "526", "424"))
                .finds(
                        "ERROR COD-002 at /classification/nsf/1/code",
                        "ERROR COD-002 at /classification/nsf/3/code",
                        "ERROR COD-002 at /classification/nsf/5/code");
        assertThat(rule("COD-002"), nsf()).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("COD-001"), nsf()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void appliesOnlyWithNomenclatureOfTheDay() {
        LocalDate before = LocalDate.of(1994, 6, 20);
        assertThat(rule("COD-002"), RNCP, before).needs(Need.NSF_LIST);
        assertThat(rule("COD-002"), RNCP, before.plusDays(1)).passes();
        assertThat(rule("COD-003"), RNCP, LocalDate.of(1999, 12, 21)).needs(Need.NSF_LIST);
        assertThat(rule("COD-009"), RNCP).needs(Need.FORMACODE_LIST);
        assertThat(rule("COD-012"), RNCP).needs(Need.ROME_LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COD-002", "COD-003", "COD-009", "COD-012", "COD-018"})
    void sheetWithoutCodesNeedsNoList(String rule) {
        assertThat(rule(rule), RNCP.withClassification(Classification.NONE)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "326r, 'Assistance informatique, maintenance de logiciels et réseaux'",
        "326, 'Informatique, traitement de l''information, réseaux de transmission'",
        "326, 'Informatique, traitement de l''information, réseau de transmission des données'",
        "326, 'INFORMATIQUE, TRAITEMENT DE L INFORMATION, TRANSMISSION DES DONNEES'",
        "110, Spécialités pluri-scientifiques",
        "110, Spécialités pluriscientifiques",
        "242, Habillement",
        "242, 'Habillement (y compris mode, couture)'",
        "323n, 'Techniques de l''image et du son, métiers connexes du spectacle'",
        "320t, Réalisation du service",
        "336, 'Coiffure, esthétique et autres spécialités des services aux personnes'",
        "'326R', Commerce",
    })
    void labelOfAnyEditionIsRight(String code, String label) {
        assertThat(rule("COD-003"), nsfLabelled(code, label)).passes();
    }

    @ParameterizedTest
    @CsvSource({"32, 'Commerce, vente'", "3x6, Informatique", "326x, Informatique"})
    void malformedCodeHasNoLabel(String code, String label) {
        assertThat(rule("COD-001"), nsfLabelled(code, label)).isViolatedAt("/classification/nsf/0/code");
        assertThat(rule("COD-003"), nsfLabelled(code, label)).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "326r, 'Commerce, vente'",
        "326, Informatique",
        "322, 'Commerce, vente'",
        "312, 'Techniques de l''imprimerie et de l''édition'",
        "242, (y compris mode)",
        "110, Physique-chimie",
        "343, Nettoyage",
    })
    void anotherLabelIsFoundWithoutAList(String code, String label) {
        assertThat(rule("COD-003"), nsfLabelled(code, label)).finds("WARNING COD-003 at /classification/nsf/0/label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Techniques de l'imprimerie et de l'édition",
                "TECHNIQUES DE L’IMPRIMERIE ET DE L’EDITION",
                "Techniques de l''imprimerie  et de l''édition",
                "Techniques de l imprimerie – et de l édition."
            })
    void labelIsComparedByItsWords(String label) {
        assertThat(rule("COD-003"), nsfLabelled("322", label), lists2026()).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Techniques de l'imprimerie", "Techniques de l'imprimerie et de l'éditions", "édition"})
    void truncatedLabelIsAnotherLabel(String label) {
        assertThat(rule("COD-003"), nsfLabelled("322", label), lists2026())
                .finds("WARNING COD-003 at /classification/nsf/0/label");
    }

    @Test
    void labelOfUnlistedCodeOrWithoutTextIsNotJudged() {
        assertThat(rule("COD-003"), nsfLabelled("326v", "Informatique"), lists2026())
                .passes();
        assertThat(rule("COD-003"), nsf("322"), lists2026()).passes();
        assertThat(rule("COD-003"), nsf(), lists2026()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void codesAreHeldAgainstTheVersionInForce() {
        CertificationSheet sheet = rome("B1402", "A1101", "N4999", "Z1");
        RuleContext two = lists2026()
                .withNomenclatures(lists2026()
                        .nomenclatures()
                        .withRome(list("ROME", LocalDate.of(2019, 1, 1), new RomeCode("A1101"), "Conduite d'engins")));
        assertThat(rule("COD-012"), sheet, two)
                .finds(
                        "WARNING COD-012.other at /classification/rome/1/code",
                        "WARNING COD-012 at /classification/rome/2/code");
        RuleContext earlier = RuleContext.at(LocalDate.of(2025, 12, 31)).withNomenclatures(two.nomenclatures());
        assertThat(rule("COD-012"), sheet, earlier)
                .finds(
                        "WARNING COD-012.other at /classification/rome/0/code",
                        "WARNING COD-012 at /classification/rome/2/code");
    }

    @Test
    void labelsOfAnyVersionAreRight() {
        RomeCode code = new RomeCode("B1402");
        CertificationSheet sheet = RNCP.withClassification(
                RNCP.classification().withRome(List.of(Coded.of(code, "Reliure"), Coded.of(code, "Dorure"))));
        Nomenclatures both =
                lists2026().nomenclatures().withRome(list("ROME", LocalDate.of(2019, 1, 1), code, "RELIURE"));
        assertThat(rule("COD-012"), sheet, lists2026().withNomenclatures(both))
                .finds("INFO COD-012.label at /classification/rome/1/label");
        assertThat(rule("COD-009"), formacodes("46013"), lists2026())
                .finds("WARNING COD-009 at /classification/formacodes/0/code");
        assertThat(rule("COD-009"), formacodes(), lists2026()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void ligatureIsTwoLetters() {
        RuleContext context = RuleContext.at(RuleExample.AS_OF)
                .withNomenclatures(Nomenclatures.embedded()
                        .withNsfLabels(
                                list("NSF", LocalDate.of(2020, 1, 1), new NsfCode("344r"), "Mise en œuvre, ex æquo")));
        assertThat(rule("COD-003"), nsfLabelled("344r", "Mise en oeuvre, ex aequo"), context)
                .passes();
    }

    @Test
    void classFourIsForOldSheets() {
        CertificationSheet old =
                nsf("411").withRegistration(RNCP.registration().withDecisionDate(LocalDate.of(2018, 12, 31)));
        assertThat(rule("COD-004"), old).doesNotApply(NOT_IN_FORCE);
        CertificationSheet first = old.withRegistration(RNCP.registration().withDecisionDate(LocalDate.of(2019, 1, 1)));
        assertThat(rule("COD-004"), first).finds("WARNING COD-004 at /classification/nsf/0/code");
        assertThat(rule("COD-004"), losing(first, "/registration/pathwaysStartDate"))
                .finds("WARNING COD-004 at /classification/nsf/0/code");
        assertThat(rule("COD-004"), nsf()).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("COD-004"), losing(nsf(), "/classification/nsf")).isUndeterminedAt("/classification/nsf");
    }

    @Test
    void differentCodesAreCounted() {
        assertThat(rule("COD-005"), nsf("326", "335t", "312")).passes();
        assertThat(rule("COD-005"), nsf("326", "335t", "312", "313")).finds("WARNING COD-005 at /classification/nsf");
        assertThat(rule("COD-005"), nsf("326", "335t", "312", "312")).passes();
        assertThat(rule("COD-005"), nsf()).finds("WARNING COD-005.none at /classification/nsf");
        assertThat(rule("COD-010"), formacodes("1", "2", "3", "4", "5")).passes();
        assertThat(rule("COD-010"), formacodes("1", "2", "3", "4", "5", "6"))
                .finds("WARNING COD-010 at /classification/formacodes");
        assertThat(rule("COD-013"), rome("1", "2", "3", "4", "5")).passes();
        assertThat(rule("COD-013"), rome()).finds("WARNING COD-013.none at /classification/rome");
    }

    @Test
    void sheetsOfTheSpecificRegisterHaveNoOccupation() {
        assertThat(rule("COD-013"), RS).passes();
        assertThat(rule("COD-013"), RS.withClassification(rome("I1401").classification()))
                .finds("WARNING COD-013.specific at /classification/rome");
    }

    @Test
    void groupAndDomainContainTheirParts() {
        assertThat(rule("COD-006"), nsf("326", "326r", "32", "3"))
                .finds(
                        "INFO COD-006 at /classification/nsf/0/code",
                        "INFO COD-006 at /classification/nsf/2/code",
                        "INFO COD-006 at /classification/nsf/3/code");
        assertThat(rule("COD-006"), nsf("326r", "326t", "325", "31", "999", "99"))
                .passes();
        assertThat(rule("COD-006"), nsf()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void repetitionsAreFoundListByList() {
        CertificationSheet sheet = RNCP.withClassification(RNCP.classification()
                .withNsf(nsf("326", "326", "326").classification().nsf())
                .withFormacodes(formacodes("31051", "326").classification().formacodes())
                .withRome(rome("I1401", "I1402", "I1401").classification().rome()));
        assertThat(rule("COD-007"), sheet)
                .finds(
                        "WARNING COD-007 at /classification/nsf/1/code",
                        "WARNING COD-007 at /classification/nsf/2/code",
                        "WARNING COD-007 at /classification/rome/2/code");
        assertThat(rule("COD-007"), RNCP.withClassification(Classification.NONE))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("COD-007"), losing(RNCP, "/classification/rome"))
                .isUndeterminedAt("/classification/rome/*/code");
        assertThat(rule("COD-007"), losing(nsf("326", "326"), "/classification/rome"))
                .finds("WARNING COD-007 at /classification/nsf/1/code");
    }

    @ParameterizedTest
    @CsvSource({
        "COD-008, 3105, ERROR COD-008 at /classification/formacodes/0/code",
        "COD-008, 310511, ERROR COD-008 at /classification/formacodes/0/code",
        "COD-008, '31051 ', WARNING COD-008.spelling at /classification/formacodes/0/code",
        "COD-008, 00000, ERROR COD-008.zeros at /classification/formacodes/0/code",
        "COD-008, 0000, ERROR COD-008 at /classification/formacodes/0/code",
        "COD-008, 10000, passed",
    })
    void formacodeHasFiveDigits(String rule, String code, String expected) {
        assertThat(rule(rule), formacodes(code)).hasOutcome(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "O1401, ERROR COD-011 at /classification/rome/0/code",
        "I140, ERROR COD-011 at /classification/rome/0/code",
        "i1401, WARNING COD-011.spelling at /classification/rome/0/code",
        "A0000, ERROR COD-011.zeros at /classification/rome/0/code",
        "n0000, ERROR COD-011.zeros at /classification/rome/0/code",
    })
    void occupationHasLetterAndFourDigits(String code, String expected) {
        assertThat(rule("COD-011"), rome(code)).hasOutcome(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1500", "N4401"})
    void occupationOfAnyRankIsWellFormed(String code) {
        assertThat(rule("COD-011"), rome(code)).passes();
    }

    @Test
    void doubledApostrophesAreFoundInAllLabels() {
        String doubled = "l’'or";
        CertificationSheet sheet = RNCP.withClassification(RNCP.classification()
                .withDiplomaType(Coded.of(new DiplomaTypeCode("TP"), doubled))
                .withLevelAsPublished(Coded.of(new LevelCode("NIV5"), doubled))
                .withIdcc(List.of(Coded.of(new Idcc("1486"), doubled)))
                .withCcnBrochures(List.of(Coded.of(new BrochureNumber("3018"), doubled)))
                .withFormacodes(List.of(Coded.of(new Formacode("46012"), doubled)))
                .withRome(List.of(Coded.of(new RomeCode("B1402"), doubled))));
        assertThat(rule("COD-014"), sheet)
                .finds(
                        "INFO COD-014 at /classification/diplomaType/label",
                        "INFO COD-014 at /classification/levelAsPublished/label",
                        "INFO COD-014 at /classification/formacodes/0/label",
                        "INFO COD-014 at /classification/rome/0/label",
                        "INFO COD-014 at /classification/idcc/0/label",
                        "INFO COD-014 at /classification/ccnBrochures/0/label");
        assertThat(rule("COD-014"), RNCP.withClassification(Classification.NONE))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "49386136300081, ERROR COD-015 at /certifyingBodies/0/siret",
        "493861363 00081, ERROR COD-015 at /certifyingBodies/0/siret",
        "493861363, ERROR COD-015.siren at /certifyingBodies/0/siret",
        "1987301300017, ERROR COD-015.length at /certifyingBodies/0/siret",
        "00000000000000, ERROR COD-015.zeros at /certifyingBodies/0/siret",
        "000 000 000 00000, ERROR COD-015.zeros at /certifyingBodies/0/siret",
        "00000000000018, ERROR COD-015.zeros at /certifyingBodies/0/siret",
        "77572257301107, ERROR COD-015.person at /certifyingBodies/0/siret",
        "775 722 573 01107, ERROR COD-015.person at /certifyingBodies/0/siret",
        "49386136200017, ERROR COD-015.person at /certifyingBodies/0/siret",
        "81234587400000, ERROR COD-015.establishment at /certifyingBodies/0/siret",
        "11111111111111, ERROR COD-015 at /certifyingBodies/0/siret",
        "99999999999999, ERROR COD-015 at /certifyingBodies/0/siret",
        "000000000, ERROR COD-015.siren at /certifyingBodies/0/siret",
    })
    void wrongNumberIsError(String siret, String expected) {
        assertThat(rule("COD-015"), certifiedBy(siret)).hasOutcome(expected);
        assertThat(rule("COD-017"), certifiedBy(siret)).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000009075", "\t493 861 363 00080", "493.861.363.00080"})
    void rightNumberIsRightHoweverSpelt(String siret) {
        assertThat(rule("COD-015"), certifiedBy(siret)).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 49386136300080", "49386136300080\u00a0", "493 861 363 00080", "493-861-363-00080"})
    void spacesAndSeparatorsAreFound(String siret) {
        assertThat(rule("COD-016"), certifiedBy(siret)).finds("INFO COD-016 at /certifyingBodies/0/siret");
    }

    @ParameterizedTest
    @CsvSource({
        "MONACOCONFO001, WARNING COD-017.monaco at /certifyingBodies/0/siret",
        "CHE-123.456.789, WARNING COD-017 at /certifyingBodies/0/siret",
        "-, WARNING COD-017 at /certifyingBodies/0/siret",
        "٤٩٣٨٦١٣٦٣٠٠٠٨٠, WARNING COD-017 at /certifyingBodies/0/siret",
    })
    void foreignNumberIsNeverError(String siret, String expected) {
        assertThat(rule("COD-017"), certifiedBy(siret)).hasOutcome(expected);
        assertThat(rule("COD-015"), certifiedBy(siret)).passes();
        assertThat(rule("COD-016"), certifiedBy(siret)).passes();
    }

    @Test
    void numbersArePickedFromAllLists() {
        Siret wrong = new Siret("49386136300081");
        CertificationSheet sheet = RNCP.withPartners(
                        Partner.builder().siret(wrong).build())
                .withCertifierHistory(CertifierExamples.change("49386136300081", CertifierAction.ADDED));
        assertThat(rule("COD-015"), sheet)
                .finds("ERROR COD-015 at /certifierHistory/0/siret", "ERROR COD-015 at /partners/0/siret");
        assertThat(rule("COD-015"), RNCP.withCertifyingBodies()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void lostPartnersLeaveTheRestOpen() {
        assertThat(rule("COD-015"), losing(RNCP, "/partners")).isUndeterminedAt("/partners/*/siret");
        assertThat(rule("COD-015"), losing(certifiedBy("49386136300081"), "/partners"))
                .finds("ERROR COD-015 at /certifyingBodies/0/siret");
        assertThat(rule("COD-015"), losing(RNCP, "/certifierHistory")).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14867", "14 86", "A486"})
    void agreementHasAtMostFourDigits(String code) {
        assertThat(rule("COD-018"), idcc(code)).finds("ERROR COD-018 at /classification/idcc/0/code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0", " 000 "})
    void agreementOfZerosDoesNotExist(String code) {
        assertThat(rule("COD-018"), idcc(code)).finds("ERROR COD-018.zeros at /classification/idcc/0/code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0016", "16", "1000", "9999", "2120"})
    void agreementWithSomeZerosMayExist(String code) {
        assertThat(rule("COD-018"), idcc(code)).passes();
    }

    @Test
    void codeOfZerosIsOneFaultEvenWithAList() {
        assertThat(rule("COD-009"), formacodes("00000"), lists2026()).passes();
        assertThat(rule("COD-012"), rome("A0000"), lists2026()).passes();
    }

    @Test
    void agreementsAndBrochuresAreToldApartByTheList() {
        assertThat(rule("COD-018"), idcc("3109", "1486", "16"), lists2026()).passes();
        assertThat(rule("COD-018"), idcc("3109", "3018"), lists2026())
                .finds("WARNING COD-018.brochure at /classification/idcc/1/code");
        assertThat(rule("COD-018"), RNCP, lists2026()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void withoutListOnlyTheSheetItselfShowsBrochures() {
        assertThat(rule("COD-018"), idcc("3018")).needs(Need.IDCC_LIST);
        CertificationSheet both = RNCP.withClassification(idcc("3018")
                .classification()
                .withCcnBrochures(List.of(new Coded<>(new BrochureNumber("3018"), Optional.empty()))));
        assertThat(rule("COD-018"), both).finds("WARNING COD-018.brochure at /classification/idcc/0/code");
        assertThat(
                        rule("COD-018"),
                        RNCP.withClassification(both.classification()
                                .withIdcc(idcc("3109").classification().idcc())),
                        lists2026())
                .passes();
        assertThat(rule("COD-018"), idcc("3018", "abc")).finds("ERROR COD-018 at /classification/idcc/1/code");
    }

    @Test
    void contextKeepsWhatElseIsKnown() {
        RuleContext lists = lists2026();
        RegistrationApplication known =
                new RegistrationApplication(Optional.of(RuleExample.AS_OF), Answer.YES, Answer.NO);
        assertThat(lists.withApplication(known).nomenclatures()).isEqualTo(lists.nomenclatures());
        assertThat(lists.withApplication(known)
                        .withNomenclatures(Nomenclatures.embedded())
                        .application())
                .isEqualTo(known);
    }
}
