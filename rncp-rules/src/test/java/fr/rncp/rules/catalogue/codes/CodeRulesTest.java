package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleProbe.losing;
import static fr.rncp.rules.catalogue.RuleProbe.said;
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

    private static final List<String> NOTHING = List.of("not applicable: NOTHING_TO_JUDGE");

    @ParameterizedTest
    @CsvSource({
        "326x, ERROR /classification/nsf/0/code COD-001",
        "114r, ERROR /classification/nsf/0/code COD-001",
        "132v, ERROR /classification/nsf/0/code COD-001",
        "411a, ERROR /classification/nsf/0/code COD-001",
        "526, ERROR /classification/nsf/0/code COD-001",
        "5, ERROR /classification/nsf/0/code COD-001",
        "1x, ERROR /classification/nsf/0/code COD-001",
        "0, ERROR /classification/nsf/0/code COD-001",
        "3, WARNING /classification/nsf/0/code COD-001.coarse",
        "4, WARNING /classification/nsf/0/code COD-001.coarse",
        "11, WARNING /classification/nsf/0/code COD-001.coarse",
        "326R, WARNING /classification/nsf/0/code COD-001.spelling",
        "' 326r', WARNING /classification/nsf/0/code COD-001.spelling",
    })
    void codeAgainstLawIsError(String code, String expected) {
        assertThat(said("COD-001", nsf(code))).isEqualTo(List.of(expected));
    }

    @Test
    void groupsAndDomainsAreLookedUpInTheLaw() {
        assertThat(said("COD-002", nsf("326r", "327r", "32", "19", "526", "424")))
                .isEqualTo(List.of(
                        "ERROR /classification/nsf/1/code COD-002",
                        "ERROR /classification/nsf/3/code COD-002",
                        "ERROR /classification/nsf/5/code COD-002"));
        assertThat(said("COD-002", nsf())).isEqualTo(NOTHING);
        assertThat(said("COD-001", nsf())).isEqualTo(NOTHING);
    }

    @Test
    void nothingIsSaidWithoutNomenclatureOfTheDay() {
        LocalDate before = LocalDate.of(1994, 6, 20);
        assertThat(said("COD-002", RNCP, before)).isEqualTo(List.of("not applicable: NO_NOMENCLATURE"));
        assertThat(said("COD-002", RNCP, before.plusDays(1))).isEmpty();
        for (String rule : List.of("COD-003", "COD-009", "COD-012")) {
            assertThat(said(rule, RNCP)).isEqualTo(List.of("not applicable: NO_NOMENCLATURE"));
        }
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
        assertThat(said("COD-003", nsfLabelled("322", label), lists2026())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Techniques de l'imprimerie", "Techniques de l'imprimerie et de l'éditions", "édition"})
    void truncatedLabelIsAnotherLabel(String label) {
        assertThat(said("COD-003", nsfLabelled("322", label), lists2026()))
                .isEqualTo(List.of("WARNING /classification/nsf/0/label COD-003"));
    }

    @Test
    void labelOfUnlistedCodeOrWithoutTextIsNotJudged() {
        assertThat(said("COD-003", nsfLabelled("326", "Informatique"), lists2026()))
                .isEmpty();
        assertThat(said("COD-003", nsf("322"), lists2026())).isEmpty();
        assertThat(said("COD-003", nsf(), lists2026())).isEqualTo(NOTHING);
    }

    @Test
    void codesAreHeldAgainstTheVersionInForce() {
        CertificationSheet sheet = rome("B1402", "A1101", "N4999", "Z1");
        RuleContext two = lists2026()
                .withNomenclatures(lists2026()
                        .nomenclatures()
                        .withRome(list("ROME", LocalDate.of(2019, 1, 1), new RomeCode("A1101"), "Conduite d'engins")));
        assertThat(said("COD-012", sheet, two))
                .isEqualTo(List.of(
                        "WARNING /classification/rome/1/code COD-012.other",
                        "WARNING /classification/rome/2/code COD-012"));
        RuleContext earlier = RuleContext.at(LocalDate.of(2025, 12, 31)).withNomenclatures(two.nomenclatures());
        assertThat(said("COD-012", sheet, earlier))
                .isEqualTo(List.of(
                        "WARNING /classification/rome/0/code COD-012.other",
                        "WARNING /classification/rome/2/code COD-012"));
    }

    @Test
    void labelsOfAnyVersionAreRight() {
        RomeCode code = new RomeCode("B1402");
        CertificationSheet sheet = RNCP.withClassification(
                RNCP.classification().withRome(List.of(Coded.of(code, "Reliure"), Coded.of(code, "Dorure"))));
        Nomenclatures both =
                lists2026().nomenclatures().withRome(list("ROME", LocalDate.of(2019, 1, 1), code, "RELIURE"));
        assertThat(said("COD-012", sheet, lists2026().withNomenclatures(both)))
                .isEqualTo(List.of("WARNING /classification/rome/1/label COD-012.label"));
        assertThat(said("COD-009", formacodes("46013"), lists2026()))
                .isEqualTo(List.of("WARNING /classification/formacodes/0/code COD-009"));
        assertThat(said("COD-009", formacodes(), lists2026())).isEqualTo(NOTHING);
    }

    @Test
    void ligatureIsTwoLetters() {
        RuleContext context = RuleContext.at(RuleExample.AS_OF)
                .withNomenclatures(Nomenclatures.embedded()
                        .withNsfLabels(
                                list("NSF", LocalDate.of(2020, 1, 1), new NsfCode("344r"), "Mise en œuvre, ex æquo")));
        assertThat(said("COD-003", nsfLabelled("344r", "Mise en oeuvre, ex aequo"), context))
                .isEmpty();
    }

    @Test
    void classFourIsForOldSheets() {
        CertificationSheet old =
                nsf("411").withRegistration(RNCP.registration().withDecisionDate(LocalDate.of(2018, 12, 31)));
        assertThat(said("COD-004", old)).isEqualTo(List.of("not applicable: NOT_IN_FORCE"));
        CertificationSheet first = old.withRegistration(RNCP.registration().withDecisionDate(LocalDate.of(2019, 1, 1)));
        assertThat(said("COD-004", first)).isEqualTo(List.of("WARNING /classification/nsf/0/code COD-004"));
        assertThat(said("COD-004", losing(first, "/registration/pathwaysStartDate")))
                .isEqualTo(List.of("WARNING /classification/nsf/0/code COD-004"));
        assertThat(said("COD-004", nsf())).isEqualTo(NOTHING);
        assertThat(said("COD-004", losing(nsf(), "/classification/nsf")))
                .isEqualTo(List.of("undetermined: /classification/nsf"));
    }

    @Test
    void differentCodesAreCounted() {
        assertThat(said("COD-005", nsf("326", "335t", "312"))).isEmpty();
        assertThat(said("COD-005", nsf("326", "335t", "312", "313")))
                .isEqualTo(List.of("WARNING /classification/nsf COD-005"));
        assertThat(said("COD-005", nsf("326", "335t", "312", "312"))).isEmpty();
        assertThat(said("COD-005", nsf())).isEqualTo(List.of("WARNING /classification/nsf COD-005.none"));
        assertThat(said("COD-010", formacodes("1", "2", "3", "4", "5"))).isEmpty();
        assertThat(said("COD-010", formacodes("1", "2", "3", "4", "5", "6")))
                .isEqualTo(List.of("WARNING /classification/formacodes COD-010"));
        assertThat(said("COD-013", rome("1", "2", "3", "4", "5"))).isEmpty();
        assertThat(said("COD-013", rome())).isEqualTo(List.of("WARNING /classification/rome COD-013.none"));
    }

    @Test
    void sheetsOfTheSpecificRegisterHaveNoOccupation() {
        assertThat(said("COD-013", RS)).isEmpty();
        assertThat(said("COD-013", RS.withClassification(rome("I1401").classification())))
                .isEqualTo(List.of("WARNING /classification/rome COD-013.specific"));
    }

    @Test
    void groupAndDomainContainTheirParts() {
        assertThat(said("COD-006", nsf("326", "326r", "32", "3")))
                .isEqualTo(List.of(
                        "INFO /classification/nsf/0/code COD-006",
                        "INFO /classification/nsf/2/code COD-006",
                        "INFO /classification/nsf/3/code COD-006"));
        assertThat(said("COD-006", nsf("326r", "326t", "325", "31", "999", "99")))
                .isEmpty();
        assertThat(said("COD-006", nsf())).isEqualTo(NOTHING);
    }

    @Test
    void repetitionsAreFoundListByList() {
        CertificationSheet sheet = RNCP.withClassification(RNCP.classification()
                .withNsf(nsf("326", "326", "326").classification().nsf())
                .withFormacodes(formacodes("31051", "326").classification().formacodes())
                .withRome(rome("I1401", "I1402", "I1401").classification().rome()));
        assertThat(said("COD-007", sheet))
                .isEqualTo(List.of(
                        "WARNING /classification/nsf/1/code COD-007",
                        "WARNING /classification/nsf/2/code COD-007",
                        "WARNING /classification/rome/2/code COD-007"));
        assertThat(said("COD-007", RNCP.withClassification(Classification.NONE)))
                .isEqualTo(NOTHING);
        assertThat(said("COD-007", losing(RNCP, "/classification/rome")))
                .isEqualTo(List.of("undetermined: /classification/rome/*/code"));
        assertThat(said("COD-007", losing(nsf("326", "326"), "/classification/rome")))
                .isEqualTo(List.of("WARNING /classification/nsf/1/code COD-007"));
    }

    @ParameterizedTest
    @CsvSource({
        "COD-008, 3105, ERROR /classification/formacodes/0/code COD-008",
        "COD-008, 310511, ERROR /classification/formacodes/0/code COD-008",
        "COD-008, '31051 ', WARNING /classification/formacodes/0/code COD-008.spelling",
    })
    void formacodeHasFiveDigits(String rule, String code, String expected) {
        assertThat(said(rule, formacodes(code))).isEqualTo(List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "O1401, ERROR /classification/rome/0/code COD-011",
        "I140, ERROR /classification/rome/0/code COD-011",
        "i1401, WARNING /classification/rome/0/code COD-011.spelling",
    })
    void occupationHasLetterAndFourDigits(String code, String expected) {
        assertThat(said("COD-011", rome(code))).isEqualTo(List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1500", "N4401"})
    void occupationOfAnyRankIsWellFormed(String code) {
        assertThat(said("COD-011", rome(code))).isEmpty();
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
        assertThat(said("COD-014", sheet))
                .isEqualTo(List.of(
                        "INFO /classification/diplomaType/label COD-014",
                        "INFO /classification/levelAsPublished/label COD-014",
                        "INFO /classification/formacodes/0/label COD-014",
                        "INFO /classification/rome/0/label COD-014",
                        "INFO /classification/idcc/0/label COD-014",
                        "INFO /classification/ccnBrochures/0/label COD-014"));
        assertThat(said("COD-014", RNCP.withClassification(Classification.NONE)))
                .isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "49386136300081, ERROR /certifyingBodies/0/siret COD-015",
        "493861363 00081, ERROR /certifyingBodies/0/siret COD-015",
        "493861363, ERROR /certifyingBodies/0/siret COD-015.siren",
        "1987301300017, ERROR /certifyingBodies/0/siret COD-015.length",
    })
    void wrongNumberIsError(String siret, String expected) {
        assertThat(said("COD-015", certifiedBy(siret))).isEqualTo(List.of(expected));
        assertThat(said("COD-017", certifiedBy(siret))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000009075", "\t493 861 363 00080", "493.861.363.00080"})
    void rightNumberIsRightHoweverSpelt(String siret) {
        assertThat(said("COD-015", certifiedBy(siret))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 49386136300080", "49386136300080\u00a0", "493 861 363 00080", "493-861-363-00080"})
    void spacesAndSeparatorsAreFound(String siret) {
        assertThat(said("COD-016", certifiedBy(siret))).isEqualTo(List.of("INFO /certifyingBodies/0/siret COD-016"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONACOCONFO001, WARNING /certifyingBodies/0/siret COD-017.monaco",
        "CHE-123.456.789, WARNING /certifyingBodies/0/siret COD-017",
        "-, WARNING /certifyingBodies/0/siret COD-017",
        "٤٩٣٨٦١٣٦٣٠٠٠٨٠, WARNING /certifyingBodies/0/siret COD-017",
    })
    void foreignNumberIsNeverError(String siret, String expected) {
        assertThat(said("COD-017", certifiedBy(siret))).isEqualTo(List.of(expected));
        assertThat(said("COD-015", certifiedBy(siret))).isEmpty();
        assertThat(said("COD-016", certifiedBy(siret))).isEmpty();
    }

    @Test
    void numbersArePickedFromAllLists() {
        Siret wrong = new Siret("49386136300081");
        CertificationSheet sheet = RNCP.withPartners(
                        Partner.builder().siret(wrong).build())
                .withCertifierHistory(CertifierExamples.change("49386136300081", CertifierAction.ADDED));
        assertThat(said("COD-015", sheet))
                .isEqualTo(List.of("ERROR /certifierHistory/0/siret COD-015", "ERROR /partners/0/siret COD-015"));
        assertThat(said("COD-015", RNCP.withCertifyingBodies())).isEqualTo(NOTHING);
    }

    @Test
    void lostPartnersLeaveTheRestOpen() {
        assertThat(said("COD-015", losing(RNCP, "/partners"))).isEqualTo(List.of("undetermined: /partners/*/siret"));
        assertThat(said("COD-015", losing(certifiedBy("49386136300081"), "/partners")))
                .isEqualTo(List.of("ERROR /certifyingBodies/0/siret COD-015"));
        assertThat(said("COD-015", losing(RNCP, "/certifierHistory"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14867", "14 86", "A486"})
    void agreementHasAtMostFourDigits(String code) {
        assertThat(said("COD-018", idcc(code))).isEqualTo(List.of("ERROR /classification/idcc/0/code COD-018"));
    }

    @Test
    void agreementsAndBrochuresAreToldApartByTheList() {
        assertThat(said("COD-018", idcc("3109", "1486", "16"), lists2026())).isEmpty();
        assertThat(said("COD-018", idcc("3109", "3018"), lists2026()))
                .isEqualTo(List.of("WARNING /classification/idcc/1/code COD-018.brochure"));
        assertThat(said("COD-018", RNCP, lists2026())).isEqualTo(NOTHING);
    }

    @Test
    void withoutListOnlyTheSheetItselfTellsBrochures() {
        assertThat(said("COD-018", idcc("3018"))).isEqualTo(List.of("not applicable: NO_NOMENCLATURE"));
        CertificationSheet both = RNCP.withClassification(idcc("3018")
                .classification()
                .withCcnBrochures(List.of(new Coded<>(new BrochureNumber("3018"), Optional.empty()))));
        assertThat(said("COD-018", both)).isEqualTo(List.of("WARNING /classification/idcc/0/code COD-018.brochure"));
        assertThat(said(
                        "COD-018",
                        RNCP.withClassification(both.classification()
                                .withIdcc(idcc("3109").classification().idcc())),
                        lists2026()))
                .isEmpty();
        assertThat(said("COD-018", idcc("3018", "abc")))
                .isEqualTo(List.of("ERROR /classification/idcc/1/code COD-018"));
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
