package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.AS_OF;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.identity.IdentityExamples.printing;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Examples of DAT. */
public final class DateExamples {

    /** An application for an emerging occupation, the first one, filed under the decree of 2025. */
    static final RuleContext EMERGING =
            applied(new RegistrationApplication(Optional.of(day("2025-10-01")), Answer.YES, Answer.YES));

    private static final CertificationSheet SINGLE_YEAR = lasting(3).withStatistics(ExampleSheets.cohort(2024, 12, 0));

    private DateExamples() {}

    public static List<RuleExample> examples() {
        return Stream.concat(ofTerm().stream(), ofTexts().stream()).toList();
    }

    private static List<RuleExample> ofTerm() {
        return List.of(
                example("DAT-001")
                        .passes("31/12/2026", RNCP)
                        .fails("31/11/2026", printing("/registration/effectiveDate", "31/11/2026")),
                example("DAT-002")
                        .passes("01/07/2024 to 01/07/2029", RNCP)
                        .fails("03/11/2026 to 04/11/2021", between("2026-11-03", "2021-11-04")),
                example("DAT-003")
                        .passes("04/11/2021 to 03/11/2026", between("2021-11-04", "2026-11-03"))
                        .fails("04/11/2021 to 03/11/2027", between("2021-11-04", "2027-11-03")),
                example("DAT-004")
                        .passes("five years, 01/07/2024 to 01/07/2029", RNCP)
                        .fails("five years, 01/07/2024 to 01/07/2027", ending("2027-07-01")),
                example("DAT-005")
                        .passes("emerging occupation, three years", lasting(3), EMERGING)
                        .fails("emerging occupation, five years", lasting(5), EMERGING),
                example("DAT-006")
                        .passes("figures of one year, three years", SINGLE_YEAR, EMERGING)
                        .fails(
                                "figures of one year, five years",
                                lasting(5).withStatistics(ExampleSheets.cohort(2024, 12, 0)),
                                EMERGING),
                example("DAT-007")
                        .passes("ends in 2029", RNCP)
                        .fails("ends on 01/07/2026, no successor", ending("2026-07-01")),
                example("DAT-008")
                        .passes("awards until 2033, end in 2029", RNCP)
                        .fails("awards until 01/01/2029, end on 01/07/2029", awarding("2029-01-01")),
                example("DAT-009")
                        .passes("awards until 2034, end in 2029", awarding("2034-07-01"))
                        .fails("awards until 2040, end in 2029", awarding("2040-07-01")));
    }

    private static List<RuleExample> ofTexts() {
        return List.of(
                example("DAT-010")
                        .passes("starts on 04/11/2021, published on 15/11/2021", byLaw("2021-11-04", "2021-11-15"))
                        .fails("starts on 04/11/2021, published on 15/11/2022", byLaw("2021-11-04", "2022-11-15")),
                example("DAT-011")
                        .passes(
                                "signed on 27/10/2021, published on 03/11/2021",
                                citing("Arrêté du 27 octobre 2021", "2021-11-03"))
                        .fails(
                                "signed and published on 24/09/2020",
                                citing("Délibération n° 1 du 24 septembre 2020", "2020-09-24")),
                example("DAT-013")
                        .passes("the same end twice", ending("2029-07-01", "01/07/2029"))
                        .fails("two ends", ending("2029-07-01", "01/07/2031")),
                example("DAT-014")
                        .passes("text of 03/11/2021, starts on 04/11/2021", created("2021-11-03", "2021-11-04"))
                        .fails("text of 03/11/2021, starts on 01/11/2021", created("2021-11-03", "2021-11-01")),
                example("DAT-015")
                        .passes("starts on 01/07/2024, jury changed on 20/07/2025", changed("2025-07-20"))
                        .fails("starts on 01/07/2024, jury changed on 01/04/2010", changed("2010-04-01")),
                example("DAT-016")
                        .passes(
                                "jury under D6412-6",
                                jury("Le jury est composé selon l'article D. 6412-6 du code du travail."))
                        .fails(
                                "jury under R335-8",
                                jury("Le jury est composé selon l'article R. 335-8 du code de l'éducation.")),
                example("DAT-017")
                        .passes("jury changed on 20/07/2025", changed("2025-07-20"))
                        .fails("jury changed on 01/04/2030", changed("2030-04-01")),
                example("DAT-018")
                        .passes("RS, valid for three years, renewed by an exam", valid("3 ans", "Repasser l'épreuve"))
                        .fails("RS, valid for three years, no renewal", valid("3 ans", "")));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static RuleContext applied(RegistrationApplication application) {
        return RuleContext.at(AS_OF).withApplication(application);
    }

    static CertificationSheet registered(Registration registration) {
        return RNCP.withRegistration(registration);
    }

    static CertificationSheet ending(String end) {
        return registered(RNCP.registration().withEndDate(day(end)));
    }

    static CertificationSheet ending(String end, String again) {
        return ending(end)
                .withExtensions(printing("/registration/endDate", again).extensions());
    }

    /** Returns a sheet with the start of the courses that lead to the certification, which the public page states. */
    static CertificationSheet between(String start, String end) {
        return registered(RNCP.registration().withPathwaysStartDate(day(start)).withEndDate(day(end)));
    }

    /** Returns a sheet with a decision of 15 November 2025. */
    static CertificationSheet lasting(int years) {
        LocalDate decision = day("2025-11-15");
        return registered(RNCP.registration()
                .withDecisionDate(decision)
                .withEndDate(decision.plusYears(years))
                .withTermYears(years));
    }

    static CertificationSheet awarding(String deadline) {
        return registered(RNCP.registration().withAwardDeadline(day(deadline)));
    }

    public static CertificationSheet byLaw(String effect, String publication) {
        return registered(Registration.builder()
                .type(RegistrationType.BY_LAW)
                .effectiveDate(day(effect))
                .publicationDate(day(publication))
                .endDate(day(effect).plusYears(5))
                .termYears(OptionalInt.empty())
                .build());
    }

    static CertificationSheet citing(String title, String published) {
        return RNCP.withLegalReferences(reference(title, published));
    }

    public static LegalReference reference(String title, String published) {
        return LegalReference.builder()
                .kind(LegalReferenceKind.CREATION)
                .title(title)
                .publishedOn(day(published))
                .build();
    }

    static CertificationSheet created(String published, String effect) {
        return byLaw(effect, effect).withLegalReferences(reference("Arrêté portant création", published));
    }

    static CertificationSheet changed(String changed) {
        return RNCP.withAccessPathways(pathway().withModifiedOn(day(changed)));
    }

    static CertificationSheet jury(String jury) {
        return RNCP.withAccessPathways(pathway().withJury(Prose.of(jury)));
    }

    static CertificationSheet valid(String validity, String renewal) {
        return ExampleSheets.RS.withSpecificRegister(ExampleSheets.RS
                .specificRegister()
                .withValidity(Prose.of(validity))
                .withRenewal(Prose.of(renewal)));
    }

    static AccessPathway pathway() {
        return RNCP.accessPathways().get(0);
    }
}
