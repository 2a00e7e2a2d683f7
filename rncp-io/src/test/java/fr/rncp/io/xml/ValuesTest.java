package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Language;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Siret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, numbers, codes and texts: pitfalls R5, R11, R13, R17, R19 and R20. */
class ValuesTest {

    private static Reading read(String... parts) {
        return Reading.of(Feed.of(sheet("RNCP1", parts)));
    }

    private static Reading readIn(String timeZone, String part) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        try {
            return read(part);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static CohortStatistics cohort(Reading reading) {
        return reading.sheet().statistics().get(0);
    }

    private static Reading statistics(String leaf, String text) {
        return read(element("STATISTIQUES_PROMOTIONS", element("STATISTIQUES_PROMOTION", element(leaf, text))));
    }

    /** R5. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "UTC"})
    void readsTheSameDayInEveryTimeZone(String zone) {
        for (String day : List.of("01/01/2026", "31/12/2025", "29/02/2024", "30/03/2025")) {
            LocalDate read = readIn(zone, element("DATE_EFFET", day))
                    .sheet()
                    .registration()
                    .effectiveDate()
                    .orElseThrow();
            LocalDate expected = LocalDate.of(
                    Integer.parseInt(day.substring(6)),
                    Integer.parseInt(day.substring(3, 5)),
                    Integer.parseInt(day.substring(0, 2)));
            assertThat(read).isEqualTo(expected);
        }
    }

    /** R5. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "99/99/2026",
                "30/02/2026",
                "29/02/2025",
                "31/04/2026",
                "00/01/2026",
                "1/1/2026",
                "2026-01-01",
                "01-01-2026",
                "01/01/26",
                "01/01/12026",
                "01/13/2026",
                "01/01/-026",
                "01/01/2026 00:00",
                "\u0661\u0661/\u0661\u0661/\u0661\u0661\u0661\u0661",
                "n.c."
            })
    void keepsADateThatIsNone(String text) {
        Reading reading = read(element("DATE_EFFET", text));
        assertThat(reading.sheet().registration().effectiveDate()).isEmpty();
        assertThat(reading.extensions()).containsExactly("DATE_EFFET=" + text);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.UNREADABLE_DATE);
        assertThat(reading.problem().found(Language.ENGLISH)).isEqualTo(text);
    }

    /** R11. */
    @Test
    void keepsTheLeadingZeroOfASiret() {
        Reading reading =
                read(element("PARTENAIRES", element("PARTENAIRE", element("SIRET_PARTENAIRE", "00572078400011"))));
        assertThat(reading.sheet().partners().get(0).siret()).contains(new Siret("00572078400011"));
    }

    /** R11. */
    @ParameterizedTest
    @ValueSource(strings = {"005 720 784 00011", "CHE-109.322.551", "0"})
    void keepsASiretThatIsNone(String text) {
        Reading reading = read(element("PARTENAIRES", element("PARTENAIRE", element("SIRET_PARTENAIRE", text))));
        assertThat(reading.sheet().partners().get(0).siret()).contains(new Siret(text));
    }

    /** R11. */
    @Test
    void stripsASiretAndSaysSo() {
        Reading reading =
                read(element("PARTENAIRES", element("PARTENAIRE", element("SIRET_PARTENAIRE", "\t00572078400011 "))));
        assertThat(reading.sheet().partners().get(0).siret()).contains(new Siret("00572078400011"));
        assertThat(reading.codes()).containsExactly(ProblemCode.STRAY_WHITESPACE_AROUND_CODE);
    }

    /** R13. */
    @ParameterizedTest
    @ValueSource(strings = {"RNCP1", "RNCP99", "RNCP181", "RNCP100000", "RNCP9999999", "RS7", "RS27", "RS5000"})
    void readsNumbersOfAnyLength(String number) {
        assertThat(Reading.of(Feed.of(sheet(number))).numbers()).containsExactly(number);
    }

    /** R13. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RNCP",
                "RNCP0",
                "RNCP00",
                "RNCP12345678",
                "1",
                "36 490",
                "RNCP1 RNCP2",
                "RNCP1BC01",
                "R\u0660",
                ""
            })
    void refusesANumberThatBreaksTheGrammar(String number) {
        ReadProblem problem = Reading.refusal(Feed.of(sheet(number)));
        assertThat(problem.code())
                .isEqualTo(number.isEmpty() ? ProblemCode.NO_SHEET_NUMBER : ProblemCode.MALFORMED_SHEET_NUMBER);
        assertThat(problem.location().path()).contains("NUMERO_FICHE");
    }

    @ParameterizedTest
    @CsvSource({
        "RNCP 36490, RNCP36490",
        "RNCP036490, RNCP36490",
        "RNCP 036490, RNCP36490",
        "rncp36490, RNCP36490",
        "RNCP-36490, RNCP36490",
        "RNCP\u00A036490, RNCP36490",
        "RNCP n° 36490, RNCP36490",
        "Rncp 36 490, RNCP36490",
        "RS 7, RS7",
        "RS007, RS7"
    })
    void readsAMisspeltNumberAndReportsIt(String text, String number) {
        Reading reading = Reading.of(Feed.of(sheet(text)));
        assertThat(reading.numbers()).containsExactly(number);
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED_SHEET_NUMBER);
        assertThat(reading.extensions()).containsExactly("NUMERO_FICHE=" + text);
        assertThat(reading.sheet().extensions().get(0).pointer()).contains(SheetPointers.NUMBER);
    }

    /** R13: an invalid link must not cost the sheet. */
    @Test
    void keepsALinkToNoSheet() {
        Reading reading = read(element(
                "ANCIENNES_CERTIFICATIONS",
                element("ANCIENNE_CERTIFICATION", element("ID_FICHE_ANCIENNE_CERTIFICATION", "23700"))));
        assertThat(reading.sheet().relations().replaces()).isEmpty();
        assertThat(reading.extensions())
                .containsExactly(
                        "ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION[1]/ID_FICHE_ANCIENNE_CERTIFICATION=23700");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNREADABLE_SHEET_NUMBER);
    }

    /** R17. */
    @Test
    void readsEachFieldOfTheRegistration() {
        Registration registration = read(
                        element("DATE_DERNIER_JO", "01/01/2021"),
                        element("DATE_DECISION", "02/02/2022"),
                        element("DUREE_ENREGISTREMENT", "5"),
                        element("DATE_FIN_ENREGISTREMENT", "03/03/2023"),
                        element("DATE_EFFET", "04/04/2024"),
                        element("TYPE_ENREGISTREMENT", "Enregistrement sur demande"),
                        element("DATE_DE_PUBLICATION", "05/05/2025"),
                        element("DATE_LIMITE_DELIVRANCE", "06/06/2026"))
                .sheet()
                .registration();
        Registration expected = Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .lastOfficialJournalDate(LocalDate.of(2021, 1, 1))
                .decisionDate(LocalDate.of(2022, 2, 2))
                .termYears(5)
                .endDate(LocalDate.of(2023, 3, 3))
                .effectiveDate(LocalDate.of(2024, 4, 4))
                .publicationDate(LocalDate.of(2025, 5, 5))
                .awardDeadline(LocalDate.of(2026, 6, 6))
                .build();
        assertThat(registration).isEqualTo(expected);
    }

    /** R19. */
    @Test
    void cutsNoLongText() {
        String text = "compétence \uD83D\uDE80 ".repeat(160_000) + "fin";
        CertificationSheet sheet = read(element("CAPACITES_ATTESTEES", text)).sheet();
        assertThat(sheet.description().skills().text()).isEqualTo(text);
    }

    /** R20. */
    @Test
    void resolvesTheEntitiesOfXml() {
        CertificationSheet sheet = read(element(
                        "OBJECTIFS_CONTEXTE", "a &lt;b&gt; &amp;amp; &quot;c&quot; &#233;&#x1F680;"))
                .sheet();
        assertThat(sheet.description().objectives().text()).isEqualTo("a <b> &amp; \"c\" é\uD83D\uDE80");
    }

    /** R20: runs of spaces are the remains of line breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"  *       *  ", "    * un    * deux            o trois", "un\ndeux\tà trois", "\u00A0"})
    void keepsEveryCharacterOfAText(String text) {
        CertificationSheet sheet = read(element("LIEN_URL_DESCRIPTION", text)).sheet();
        assertThat(sheet.description().link().text()).isEqualTo(text);
    }

    /** R20. */
    @Test
    void keepsTwoUrlsInOneField() {
        String text = "https://a.example/x?y=1&amp;z=2    Titre https://b.example";
        CertificationSheet sheet = read(element("LIEN_URL_DESCRIPTION", text)).sheet();
        assertThat(sheet.description().link().text())
                .isEqualTo("https://a.example/x?y=1&z=2    Titre https://b.example");
    }

    @ParameterizedTest
    @CsvSource({"87, 87", "0, 0", "100, 100", "87.5, 87.5"})
    void readsARate(String text, BigDecimal rate) {
        Reading reading = statistics("TAUX_INSERTION_GLOBAL_6MOIS", text);
        assertThat(cohort(reading).employmentRate6Months()).contains(rate);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'87,5', 87.5", "87 %, 87", "087, 87"})
    void readsAnUnusualRateAndKeepsItsText(String text, BigDecimal rate) {
        Reading reading = statistics("TAUX_INSERTION_GLOBAL_6MOIS", text);
        assertThat(cohort(reading).employmentRate6Months()).contains(rate);
        assertThat(reading.codes()).containsExactly(ProblemCode.UNUSUAL_NUMBER);
        assertThat(reading.extensions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "12 environ", "2147483648", "1e3", "1,5", "douze", "999999999999999999999999999999"})
    void keepsACountThatIsNone(String text) {
        Reading reading = statistics("NOMBRE_CERTIFIES", text);
        assertThat(cohort(reading).certifiedCount()).isEqualTo(OptionalInt.empty());
        assertThat(reading.codes()).containsExactly(ProblemCode.UNREADABLE_NUMBER);
        assertThat(reading.extensions()).hasSize(1);
    }
}
