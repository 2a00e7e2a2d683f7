package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import fr.rncp.testkit.SheetArbitraries;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Criteria, alternatives, and what is unknown. */
class SheetFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Siret SIRET = Siret.of("49386136300080");
    private static final Siren SIREN = Siren.of("493861363");

    private static CertificationSheet.Builder rncp() {
        return CertificationSheet.builder().number(SheetNumber.of("RNCP36716"));
    }

    private static CertificationSheet coded(UnaryOperator<Classification.Builder> codes) {
        return rncp().classification(codes.apply(Classification.builder()).build())
                .build();
    }

    private static CertificationSheet losing(CertificationSheet sheet, SheetPointer lost) {
        return sheet.withSource(Source.builder().addLost(lost).build());
    }

    private static Answer asked(UnaryOperator<SheetFilter.Builder> criteria, CertificationSheet sheet) {
        return criteria.apply(SheetFilter.builder()).build().matches(sheet);
    }

    private static void assertYes(UnaryOperator<SheetFilter.Builder> criteria, CertificationSheet sheet) {
        assertThat(asked(criteria, sheet)).isEqualTo(Answer.YES);
    }

    private static void assertNo(UnaryOperator<SheetFilter.Builder> criteria, CertificationSheet sheet) {
        assertThat(asked(criteria, sheet)).isEqualTo(Answer.NO);
    }

    private static void assertUnknown(UnaryOperator<SheetFilter.Builder> criteria, CertificationSheet sheet) {
        assertThat(asked(criteria, sheet)).isEqualTo(Answer.UNKNOWN);
    }

    @Example
    void numbersAndRegistersAreAlternativesAmongThemselves() {
        CertificationSheet sheet = rncp().build();
        assertYes(f -> f.number(SheetNumber.of("RS5")).number(SheetNumber.of("RNCP36716")), sheet);
        assertNo(f -> f.number(SheetNumber.of("RS5")), sheet);
        assertYes(f -> f.register(Register.RS).register(Register.RNCP), sheet);
        assertNo(f -> f.register(Register.RS), sheet);
        assertNo(f -> f.register(Register.RS).number(SheetNumber.of("RNCP36716")), sheet);
    }

    @Example
    void unstatedActivityIsUnknown() {
        assertUnknown(SheetFilter.Builder::active, rncp().build());
        CertificationSheet active = rncp().registration(
                        Registration.builder().active(Answer.YES).endDate(DAY).build())
                .build();
        assertYes(SheetFilter.Builder::active, active);
        assertUnknown(f -> f.active().inForceOn(DAY), active);
        assertNo(f -> f.active().inForceOn(DAY.plusDays(1)), active);
    }

    @Example
    void levelsAreRangesWithBothEnds() {
        CertificationSheet five = coded(c -> c.level(QualificationLevel.LEVEL_5));
        assertYes(f -> f.levels(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_5), five);
        assertYes(f -> f.levels(QualificationLevel.LEVEL_3, QualificationLevel.LEVEL_8), five);
        assertNo(f -> f.levels(QualificationLevel.LEVEL_6, QualificationLevel.LEVEL_8), five);
        assertThatThrownBy(() -> SheetFilter.builder().levels(QualificationLevel.LEVEL_6, QualificationLevel.LEVEL_5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 to 5");
    }

    @Example
    void unstatedLevelIsUnknownButWhereThereCanBeNone() {
        UnaryOperator<SheetFilter.Builder> any = f -> f.levels(QualificationLevel.LEVEL_1, QualificationLevel.LEVEL_8);
        assertUnknown(any, rncp().build());
        assertNo(any, rncp().number(SheetNumber.of("RS5")).build());
        assertNo(any, coded(c -> c.levelAsPublished(Coded.of(LevelCode.of("AUCUN"), "Aucun niveau"))));
        assertUnknown(any, coded(c -> c.levelAsPublished(Coded.of(new LevelCode("NIV9")))));
    }

    @Example
    void codesMatchByTheirBeginning() {
        CertificationSheet sheet = coded(c -> c.addNsf(Coded.of(NsfCode.of("326r")))
                .addRome(Coded.of(RomeCode.of("I1401")))
                .addFormacodes(Coded.of(new Formacode(" 31 051"))));
        assertYes(f -> f.nsf(NsfCode.of("326")).rome(RomeCode.of("I1401")), sheet);
        assertYes(f -> f.nsf(new NsfCode("3")).rome(new RomeCode("I14")), sheet);
        assertYes(f -> f.formacode(Formacode.of("31051")).formacode(Formacode.of("99999")), sheet);
        assertNo(f -> f.nsf(NsfCode.of("326t")), sheet);
        assertNo(f -> f.rome(RomeCode.of("I1402")), sheet);
    }

    @Example
    void codesAskedForAreReadAsPublishedOnesAre() {
        CertificationSheet sheet = coded(
                        c -> c.addNsf(Coded.of(NsfCode.of("326r"))).addRome(Coded.of(RomeCode.of("I1401"))))
                .withPartners(Partner.builder().siret(SIRET).build());
        assertYes(f -> f.rome(new RomeCode("i-1401")).nsf(new NsfCode("326 R")), sheet);
        assertYes(f -> f.partner(new Siret("493 861 363 00080")).partner(new Siren("493 861 363")), sheet);
        assertYes(f -> f.partner(new Siren("493 861 363")), sheet);
        assertThat(sheet.classification().hasRome(new RomeCode("i 1401"))).isTrue();
        assertThat(sheet.classification().hasNsfGroup(new NsfCode("326 T"))).isTrue();
    }

    @Example
    void isPredicateThatTakesUnknownForNo() {
        assertThat(SheetFilter.builder().active().build()).rejects(rncp().build());
        assertThat(SheetFilter.ALL).accepts(rncp().build());
    }

    @Example
    void whatTheSourceHasLostIsUnknown() {
        CertificationSheet sheet = coded(c -> c.addRome(Coded.of(RomeCode.of("I1401"))));
        CertificationSheet losing = losing(sheet, SheetPointers.CLASSIFICATION_ROME);
        assertUnknown(f -> f.rome(RomeCode.of("M1801")), losing);
        assertYes(f -> f.rome(RomeCode.of("I1401")), losing);
        assertNo(f -> f.rome(RomeCode.of("M1801")), losing(sheet, SheetPointers.CLASSIFICATION_ROME_LABEL));
    }

    @Example
    void whatCouldNotBeReadIsUnknown() {
        CertificationSheet sheet = rncp().addExtensions(new Extension(
                        "CODES_NSF/NSF[2]/CODE", "???", Optional.of(SheetPointers.CLASSIFICATION_NSF_CODE.at(1))))
                .build();
        assertUnknown(f -> f.nsf(NsfCode.of("326")), sheet);
        assertNo(f -> f.rome(RomeCode.of("I1401")), sheet);
    }

    @Example
    void bodiesMatchByEstablishmentOrLegalPerson() {
        CertificationSheet sheet = rncp().addCertifyingBodies(CertifyingBody.builder()
                        .legalName("A")
                        .siret(new Siret("493 861 363 00080"))
                        .build())
                .build();
        assertYes(f -> f.certifier(SIRET).certifier(SIREN), sheet);
        assertNo(f -> f.certifier(Siren.of("356000000")), sheet);
        assertNo(f -> f.partner(SIREN), sheet);
        assertUnknown(f -> f.partner(SIREN), losing(sheet, SheetPointers.PARTNERS));
    }

    @Example
    void bodyWithoutSiretMayBeAnybody() {
        CertificationSheet sheet = rncp().addPartners(
                        Partner.builder().legalName("A").build(),
                        Partner.builder().siret(new Siret("MONACOCONFO001")).build())
                .build();
        assertUnknown(f -> f.partner(SIRET), sheet);
        assertUnknown(f -> f.partner(SIREN), sheet);
        assertYes(f -> f.partner(new Siret("MONACOCONFO001")), sheet);
    }

    @Example
    void toStringNamesCriteria() {
        SheetFilter filter = SheetFilter.builder()
                .active()
                .rome(RomeCode.of("I1401"))
                .levels(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_6)
                .rome(RomeCode.of("M1801"))
                .build();
        assertThat(filter).hasToString("SheetFilter[active, ROME I1401 or M1801, level 5-6]");
    }

    @Example
    void builtFilterDoesNotChange() {
        SheetFilter.Builder builder = SheetFilter.builder().register(Register.RNCP);
        SheetFilter filter = builder.build();
        builder.register(Register.RS);
        assertThat(filter).hasToString("SheetFilter[register RNCP]");
    }

    @Property(tries = 200)
    void anotherCriterionNeverTurnsNoIntoYes(@ForAll("sheets") CertificationSheet sheet) {
        assertThat(SheetFilter.ALL.matches(sheet)).isEqualTo(Answer.YES);
        SheetFilter.Builder builder = SheetFilter.builder().inForceOn(DAY);
        Answer first = builder.build().matches(sheet);
        Answer both = builder.levels(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_6)
                .build()
                .matches(sheet);
        assertThat(both)
                .isEqualTo(
                        first.and(asked(f -> f.levels(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_6), sheet)));
    }

    @Property(tries = 200)
    void everyListedCodeAndBodyIsFound(@ForAll("sheets") CertificationSheet sheet) {
        sheet.classification().rome().forEach(coded -> assertYes(f -> f.rome(coded.code()), sheet));
        sheet.classification().nsf().forEach(coded -> assertYes(f -> f.nsf(coded.code()), sheet));
        sheet.partners().stream()
                .flatMap(partner -> partner.siret().stream())
                .forEach(siret -> assertYes(f -> f.partner(siret), sheet));
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }
}
