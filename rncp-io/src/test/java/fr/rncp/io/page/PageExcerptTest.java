package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excerpts of real pages: present content is read, missing content is reported, and nothing is invented. */
class PageExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "page-rncp-34465; RNCP34465; 6; 313 312m; 34054; 2025-03-02; 44320061300026",
                "page-rncp-35306; RNCP35306; 3; 232s; 45502 22354; 2024-03-23; 11000007200014",
                "page-rncp-35663; RNCP35663; 5; 324t 312m; 34056 35029 34076; 2024-06-17; 50123141900034",
                "page-rncp-36315; RNCP36315; 7; 200r 200p 110f; 31620 31606 31654; 2022-08-31; 19753471200017",
                "page-rncp-36801; RNCP36801; 7; 133; 45085 46382 45073 46348; 2025-08-31; 19753495100037 11004401300040",
                "page-rncp-37051; RNCP37051; 4; 230; 22408 34536; 2025-11-23; 45094656100021 45101497100019",
                "page-rncp-37285; RNCP37285; 6; 224 310 314; 22852 32650 31663 34085 32154; 2028-01-25; 78431182100010",
                "page-rncp-37873; RNCP37873; 6; 326t; 31067 31036 31010 31084 31006; 2028-12-18; 11000007200014",
                "page-rncp-38510; RNCP38510; 7; 331r 343 344r; 31407 42866; 2028-12-21; 19753471200017",
                "page-rncp-38654; RNCP38654; 5; 210; 21032; 2025-12-31; 11007001800012",
                "page-rncp-38901; RNCP38901; 4; 200r; 31380 31436 31333; 2028-04-26; 78471719100018",
                "page-rncp-39836; RNCP39836; 5; 210 211 212; 21052 32047 12598 21056; 2030-09-01; 11007001800012",
                "page-rncp-39883; RNCP39883; 3; 254 254s; 23622 23083; 2029-11-28; 78471719100018",
                "page-rncp-41712; RNCP41712; 6; 312; 34037 34559 34587 34588; 2028-11-27; 50123141900034",
                "page-rs-1253; RS1253; -; 311n; ''; 2021-07-17; 11006801200050",
            })
    void givesTheFactsOfItsHead(
            String file, String number, Integer level, String nsf, String formacodes, String endDate, String sirets) {
        Pages read = Pages.read(Pages.excerpt(file), number);
        CertificationSheet sheet = read.sheet();
        var classification = sheet.classification();

        assertThat(sheet.number().value()).isEqualTo(number);
        assertThat(classification.level().map(l -> l.number())).isEqualTo(Optional.ofNullable(level));
        assertThat(codes(classification.nsf())).isEqualTo(nsf);
        assertThat(codes(classification.formacodes())).isEqualTo(formacodes);
        assertThat(sheet.registration().endDate().orElseThrow().toString()).isEqualTo(endDate);
        assertThat(sheet.certifyingBodies().stream()
                        .flatMap(body -> body.siret().stream())
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sirets);
        assertThat(read.codes()).as(() -> read.problems().toString()).doesNotContain(ProblemCode.UNRECOGNISED_LINE);
        assertThat(read.codes()).contains(ProblemCode.CUT_PAGE);
        assertThat(sheet.source().hasLost(new SheetPointer("/accessPathways"))).isTrue();
    }

    private static String codes(List<? extends Coded<?>> codes) {
        return codes.stream().map(c -> c.code().toString()).collect(Collectors.joining(" "));
    }

    @Test
    void readsTitleTypeAndStateOfAHead() {
        CertificationSheet active = Pages.read(Pages.excerpt("page-rncp-34465")).sheet();
        CertificationSheet inactive =
                Pages.read(Pages.excerpt("page-rncp-36315")).sheet();

        assertThat(active.title()).contains("Chargé de gestion commerciale");
        assertThat(active.registration().active()).isEqualTo(Answer.YES);
        assertThat(inactive.registration().active()).isEqualTo(Answer.NO);
        assertThat(inactive.classification().diplomaType().map(type -> type.code()
                        .value()))
                .contains("Titre ingénieur");
        assertThat(inactive.title())
                .contains(
                        "Ingénieur diplômé du Conservatoire national des arts et métiers, spécialité génie industriel");
        assertThat(inactive.source().inferred()).isEmpty();
    }

    @Test
    void keepsWhatReplacesASheetApartFromItsNumber() {
        CertificationSheet sheet =
                Pages.read(Pages.excerpt("page-rncp-35306"), "RNCP35306").sheet();

        assertThat(sheet.number()).isEqualTo(SheetNumber.of("RNCP35306"));
        assertThat(sheet.relations().replacedBy()).containsExactly(SheetNumber.of("RNCP38550"));
        assertThat(sheet.source().hasInferred(new SheetPointer("/number"))).isTrue();
        assertThat(sheet.title()).isEmpty();
        assertThat(sheet.source().hasLost(new SheetPointer("/title"))).isTrue();
    }

    @Test
    void refusesAPageWithoutNumber() {
        Pages read = Pages.read(Pages.excerpt("page-rncp-35306"));

        assertThat(read.refusal().code()).isEqualTo(ProblemCode.NO_SHEET_NUMBER);
        assertThat(read.refusal().toString()).contains("the page does not state one");
        assertThat(read.refusal().toString()).contains("--page-number");
    }

    @Test
    void readsACertifierWithoutNumber() {
        List<CertifyingBody> bodies = Pages.read(Pages.excerpt("page-rncp-39883"), "RNCP39883")
                .sheet()
                .certifyingBodies();

        assertThat(bodies.get(1).siret()).isEmpty();
        assertThat(bodies.get(1).website()).contains("https://www.observatoire-metallurgie.fr");
        assertThat(bodies.get(1).legalName()).contains("Commission Paritaire Nationale de l'Emploi de la Métallurgie");
    }

    @Test
    void readsBrochuresAndTradeNames() {
        CertificationSheet sheet =
                Pages.read(Pages.excerpt("page-rncp-37285"), "RNCP37285").sheet();

        assertThat(codes(sheet.classification().ccnBrochures())).isEqualTo("3154");
        assertThat(Pages.read(Pages.excerpt("page-rncp-36315"))
                        .sheet()
                        .certifyingBodies()
                        .get(0)
                        .tradeName())
                .contains("Le Cnam");
    }

    @Test
    void reportsWhereATextWasCut() {
        Pages read = Pages.read(Pages.excerpt("page-rncp-37873"), "RNCP37873");

        assertThat(read.sheet().description().activities().text()).endsWith("Le concepteu");
        assertThat(read.sheet().source().hasLost(new SheetPointer("/description/activities")))
                .isTrue();
        assertThat(read.sheet().source().hasLost(new SheetPointer("/description/objectives")))
                .isFalse();
    }

    @Test
    void takesAMarkOfOmissionForNoText() {
        Pages read = Pages.read(Pages.excerpt("page-rncp-41712"), "RNCP41712");

        assertThat(read.sheet().description().objectives().isEmpty()).isTrue();
        assertThat(read.extensions()).containsExactly("Objectifs et contexte de la certification/line[54]=[...]");
    }
}
