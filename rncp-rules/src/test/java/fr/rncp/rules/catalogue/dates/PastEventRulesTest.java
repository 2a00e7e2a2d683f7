package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.changed;
import static fr.rncp.rules.catalogue.dates.DateExamples.day;
import static fr.rncp.rules.catalogue.dates.DateExamples.reference;
import static fr.rncp.rules.catalogue.dates.DateExamples.registered;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.Partner;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Rule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastEventRulesTest {

    private static final Rule RULE = rule("DAT-017");
    private static final Registration REGISTRATION = RNCP.registration();

    private static CertificationSheet partner(String since) {
        return RNCP.withPartners(
                Partner.builder().legalName("PARTENAIRE FICTIF").build(),
                Partner.builder().activeSince(day(since)).build());
    }

    static Stream<Arguments> doneOn2036() {
        LocalDate future = day("2036-07-13");
        return Stream.of(
                Arguments.of("/registration/decisionDate", registered(REGISTRATION.withDecisionDate(future))),
                Arguments.of("/registration/publicationDate", registered(REGISTRATION.withPublicationDate(future))),
                Arguments.of(
                        "/registration/lastOfficialJournalDate",
                        registered(REGISTRATION.withLastOfficialJournalDate(future))),
                Arguments.of(
                        "/certifyingBodies/0/statusChangedOn",
                        RNCP.withCertifyingBodies(RNCP.certifyingBodies().get(0).withStatusChangedOn(future))),
                Arguments.of(
                        "/certifierHistory/0/changedOn",
                        RNCP.withCertifierHistory(
                                CertifierChange.builder().changedOn(future).build())),
                Arguments.of("/partners/1/activeSince", partner("2036-07-13")),
                Arguments.of(
                        "/partners/0/statusChangedOn",
                        RNCP.withPartners(
                                Partner.builder().statusChangedOn(future).build())),
                Arguments.of("/accessPathways/0/modifiedOn", changed("2036-07-13")),
                Arguments.of(
                        "/legalReferences/0/publishedOn", RNCP.withLegalReferences(reference("Arrêté", "2036-07-13"))));
    }

    @ParameterizedTest
    @MethodSource("doneOn2036")
    void nothingIsDoneInTheFuture(String place, CertificationSheet sheet) {
        assertThat(RULE, sheet).finds("WARNING DAT-017 at " + place);
        assertThat(RULE, sheet, day("2036-07-13")).passes();
        CertificationSheet exportedLater = sheet.withSource(sheet.source().withExportedOn(day("2036-07-14")));
        assertThat(RULE, exportedLater).passes();
    }

    @Test
    void startsEndsAndDeadlinesMayLieAhead() {
        assertThat(
                        RULE,
                        registered(REGISTRATION
                                .withEffectiveDate(day("2027-09-01"))
                                .withPathwaysStartDate(day("2027-09-01"))
                                .withEndDate(day("2032-08-31"))
                                .withAwardDeadline(day("2036-08-31"))))
                .passes();
        assertThat(RULE, RNCP.withRegistration(Registration.NONE)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void sameDayInSeveralPlacesIsOneFault() {
        CertificationSheet sheet = RNCP.withAccessPathways(RNCP.accessPathways().stream()
                .map(pathway -> pathway.withModifiedOn(day("2030-01-01")))
                .toList());
        assertThat(RULE, sheet).finds("WARNING DAT-017.several at /accessPathways/0/modifiedOn");
    }

    @Test
    void manyDaysInTheFutureAreOneFault() {
        CertificationSheet sheet = RNCP.withPartners(Stream.of("2030-01-01", "2030-01-02", "2030-01-03", "2030-01-04")
                .map(since -> Partner.builder().activeSince(day(since)).build())
                .toList());
        assertThat(RULE, sheet).finds("WARNING DAT-017.many at /partners/0/activeSince");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-03-01", "1970-01-01", "0022-05-01", "2001-12-31", "1900-01-01"})
    void noPartnerIsOlderThanTheRegister(String since) {
        assertThat(RULE, partner(since)).finds("WARNING DAT-017.early at /partners/1/activeSince");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-11-09", "1946-10-28", "1901-07-02", "2002-01-17", "2025-01-01"})
    void textsAreAsOldAsTheJournal(String published) {
        assertThat(RULE, RNCP.withLegalReferences(reference("Loi", published))).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0202-03-04", "1021-11-03"})
    void noTextIsOlderThanTheJournal(String published) {
        assertThat(RULE, RNCP.withLegalReferences(reference("Loi", published)))
                .finds("WARNING DAT-017.early at /legalReferences/0/publishedOn");
    }

    @Test
    void partnerOfFirstRegistrationIsNotMuchOlder() {
        assertThat(RULE, partner("2019-01-01")).finds("INFO DAT-017.partner at /partners/1/activeSince");
        assertThat(RULE, partner("2023-07-02")).passes();
        CertificationSheet successor =
                partner("2019-01-01").withRelations(Relations.NONE.withReplaces(SheetNumber.of("RNCP30001")));
        assertThat(RULE, successor).passes();
        assertThat(RULE, losing(partner("2019-01-01"), "/relations/replaces")).isUndeterminedAt("/relations/replaces");
    }

    /** Every day of the model is in the table, so that no new one is forgotten. */
    @Test
    void tableHoldsEveryDayOfTheModel() {
        Assertions.assertThat(days(CertificationSheet.class, "").map(SheetPointer::value))
                .as("add the component to DayField, as done or as stated in advance")
                .containsExactlyInAnyOrderElementsOf(DayField.ALL.stream()
                        .map(field -> field.pointer().value())
                        .toList());
    }

    private static Stream<SheetPointer> days(Class<?> type, String place) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> days(component, place));
    }

    private static Stream<SheetPointer> days(RecordComponent component, String place) {
        String own = place + "/" + component.getName();
        if (component.getType().isRecord()) {
            return days(component.getType(), own);
        }
        Optional<Class<?>> part = part(component.getGenericType());
        boolean isList = component.getType().equals(List.class);
        return part.filter(LocalDate.class::equals).isPresent()
                ? Stream.of(new SheetPointer(own))
                : part.filter(Class::isRecord).stream().flatMap(record -> days(record, isList ? own + "/*" : own));
    }

    private static Optional<Class<?>> part(Type type) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> part
                ? Optional.of(part)
                : Optional.empty();
    }
}
