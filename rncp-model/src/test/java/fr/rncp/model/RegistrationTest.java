package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first day of a registration, of each type. */
class RegistrationTest {

    private static final LocalDate DECIDED = LocalDate.of(2022, 3, 25);
    private static final LocalDate EFFECTIVE = LocalDate.of(2022, 9, 1);
    private static final LocalDate OPENED = LocalDate.of(2022, 10, 3);

    private static Registration.Builder bothDays() {
        return Registration.builder().decisionDate(DECIDED).effectiveDate(EFFECTIVE);
    }

    private static void assertStart(Registration.Builder built, Optional<LocalDate> day, SheetPointer pointer) {
        Registration registration = built.build();
        assertThat(registration.startDate()).isEqualTo(day);
        assertThat(registration.startPointer()).isEqualTo(pointer);
    }

    @Test
    void byLawStartsWithItsEffect() {
        assertStart(
                bothDays().type(RegistrationType.BY_LAW),
                Optional.of(EFFECTIVE),
                SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertStart(
                Registration.builder().type(RegistrationType.BY_LAW).decisionDate(DECIDED),
                Optional.empty(),
                SheetPointers.REGISTRATION_EFFECTIVE_DATE);
    }

    @Test
    void onRequestStartsWithTheDecision() {
        assertStart(
                bothDays().type(RegistrationType.ON_REQUEST),
                Optional.of(DECIDED),
                SheetPointers.REGISTRATION_DECISION_DATE);
        assertStart(
                Registration.builder().type(RegistrationType.ON_REQUEST).effectiveDate(EFFECTIVE),
                Optional.empty(),
                SheetPointers.REGISTRATION_DECISION_DATE);
    }

    @Test
    void ofAnotherTypeStartsOnTheOneDayThatIsStated() {
        assertStart(
                Registration.builder().type(RegistrationType.OTHER).decisionDate(DECIDED),
                Optional.of(DECIDED),
                SheetPointers.REGISTRATION_DECISION_DATE);
        assertStart(
                bothDays().type(RegistrationType.OTHER), Optional.empty(), SheetPointers.REGISTRATION_EFFECTIVE_DATE);
    }

    @Test
    void ofUnknownTypeStartsOnTheOneDayThatIsStated() {
        assertStart(
                Registration.builder().effectiveDate(EFFECTIVE),
                Optional.of(EFFECTIVE),
                SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertStart(
                Registration.builder().decisionDate(DECIDED),
                Optional.of(DECIDED),
                SheetPointers.REGISTRATION_DECISION_DATE);
        assertStart(
                Registration.builder().decisionDate(DECIDED).effectiveDate(DECIDED),
                Optional.of(DECIDED),
                SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertStart(bothDays(), Optional.empty(), SheetPointers.REGISTRATION_EFFECTIVE_DATE);
        assertStart(Registration.builder(), Optional.empty(), SheetPointers.REGISTRATION_EFFECTIVE_DATE);
    }

    @Test
    void opensWithTheCertifyingPathwaysWhateverItsType() {
        for (RegistrationType type : RegistrationType.values()) {
            assertStart(
                    bothDays().type(type).pathwaysStartDate(OPENED),
                    Optional.of(OPENED),
                    SheetPointers.REGISTRATION_PATHWAYS_START_DATE);
        }
        assertStart(
                bothDays().pathwaysStartDate(OPENED),
                Optional.of(OPENED),
                SheetPointers.REGISTRATION_PATHWAYS_START_DATE);
    }

    @Test
    void isInForceFromItsFirstToItsLastDay() {
        Registration registration = Registration.builder()
                .pathwaysStartDate(OPENED)
                .endDate(OPENED.plusYears(5))
                .build();
        assertThat(registration.isInForceOn(OPENED.minusDays(1))).isEqualTo(Answer.NO);
        assertThat(registration.isInForceOn(OPENED)).isEqualTo(Answer.YES);
        assertThat(registration.isInForceOn(OPENED.plusYears(5))).isEqualTo(Answer.YES);
        assertThat(registration.isInForceOn(OPENED.plusYears(5).plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void isNotInForceOutsideOfTheOneDateThatIsStated() {
        Registration begun = Registration.builder().pathwaysStartDate(OPENED).build();
        assertThat(begun.isInForceOn(OPENED.minusDays(1))).isEqualTo(Answer.NO);
        assertThat(begun.isInForceOn(OPENED)).isEqualTo(Answer.UNKNOWN);
        Registration ended = Registration.builder().endDate(OPENED).build();
        assertThat(ended.isInForceOn(OPENED.plusDays(1))).isEqualTo(Answer.NO);
        assertThat(ended.isInForceOn(OPENED)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void asPublishedProvesNothingAboutAnotherDay() {
        assertThat(Registration.builder().active(Answer.YES).build().isInForceOn(LocalDate.MAX))
                .isEqualTo(Answer.UNKNOWN);
    }
}
