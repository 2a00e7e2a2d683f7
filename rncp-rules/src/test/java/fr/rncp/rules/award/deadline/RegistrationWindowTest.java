package fr.rncp.rules.award.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entry and award, on both sides of the dates of a sheet, and without them. */
class RegistrationWindowTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);
    private static final Registration DATED = Registration.builder()
            .type(RegistrationType.ON_REQUEST)
            .decisionDate(START)
            .endDate(END)
            .build();

    @Test
    void entryIsFromStartToEnd() {
        CertificationSheet sheet = sheet(DATED);
        assertThat(enter(sheet, START.minusDays(1))).isEqualTo(Answer.NO);
        assertThat(enter(sheet, START)).isEqualTo(Answer.YES);
        assertThat(enter(sheet, END)).isEqualTo(Answer.YES);
        assertThat(enter(sheet, END.plusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void entryNeedsAnOpenPathway() {
        CertificationSheet sheet = sheet(DATED);
        assertThat(RegistrationWindow.mayEnter(sheet, Pathway.APPRENTICESHIP, START))
                .isEqualTo(Answer.NO);
        assertThat(RegistrationWindow.mayEnter(sheet, Pathway.STUDENT_STATUS, START))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(RegistrationWindow.mayEnter(sheet, Pathway.STUDENT_STATUS, END.plusDays(1)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void aDateThatIsNotStatedIsUnknown() {
        assertThat(enter(sheet(Registration.NONE), START)).isEqualTo(Answer.UNKNOWN);
        assertThat(enter(sheet(Registration.builder().endDate(END).build()), START))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(enter(sheet(Registration.builder().endDate(END).build()), END.plusDays(1)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void awardIsUntilItsDeadline() {
        CertificationSheet sheet = sheet(DATED.withAwardDeadline(DEADLINE));
        assertThat(RegistrationWindow.mayAward(sheet, DEADLINE, Optional.empty()))
                .isEqualTo(Answer.YES);
        assertThat(RegistrationWindow.mayAward(sheet, DEADLINE.plusDays(1), Optional.of(START)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void withoutADeadlineTheEntryDecides() {
        CertificationSheet sheet = sheet(DATED);
        LocalDate later = END.plusYears(3);
        assertThat(RegistrationWindow.mayAward(sheet, later, Optional.of(END))).isEqualTo(Answer.YES);
        assertThat(RegistrationWindow.mayAward(sheet, later, Optional.of(END.plusDays(1))))
                .isEqualTo(Answer.NO);
        assertThat(RegistrationWindow.mayAward(sheet, later, Optional.empty())).isEqualTo(Answer.UNKNOWN);
        assertThat(RegistrationWindow.mayAward(sheet, END, Optional.empty())).isEqualTo(Answer.YES);
        assertThat(RegistrationWindow.mayAward(sheet, END.plusDays(1), Optional.empty()))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(RegistrationWindow.mayAward(sheet(Registration.NONE), later, Optional.of(START)))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void nothingIsAwardedBeforeTheStartOrTheEntry() {
        CertificationSheet sheet = sheet(DATED);
        assertThat(RegistrationWindow.mayAward(sheet, START.minusDays(1), Optional.empty()))
                .isEqualTo(Answer.NO);
        assertThat(RegistrationWindow.mayAward(sheet, START, Optional.of(START.plusDays(1))))
                .isEqualTo(Answer.NO);
        assertThat(RegistrationWindow.mayAward(
                        sheet(DATED.withAwardDeadline(DEADLINE)), START.minusDays(1), Optional.empty()))
                .isEqualTo(Answer.NO);
        assertThat(RegistrationWindow.mayAward(sheet, START, Optional.of(START)))
                .isEqualTo(Answer.YES);
    }

    private static Answer enter(CertificationSheet sheet, LocalDate date) {
        return RegistrationWindow.mayEnter(sheet, Pathway.EXPERIENCE, date);
    }

    private static CertificationSheet sheet(Registration registration) {
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP9990001"))
                .registration(registration)
                .addAccessPathways(pathway(Pathway.EXPERIENCE, Answer.YES), pathway(Pathway.APPRENTICESHIP, Answer.NO))
                .build();
    }

    private static AccessPathway pathway(Pathway pathway, Answer available) {
        return AccessPathway.builder().pathway(pathway).available(available).build();
    }
}
