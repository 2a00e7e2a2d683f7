package fr.rncp.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.certifiers.CertifierExamples;
import fr.rncp.rules.catalogue.certifiers.CertifierRules;
import fr.rncp.rules.catalogue.codes.CodeExamples;
import fr.rncp.rules.catalogue.codes.CodeRules;
import fr.rncp.rules.catalogue.statistics.StatisticsRules;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.testkit.SheetArbitraries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rules about lists accept any sheet, and take time proportional to the length of very long lists. */
class LongListsTest {

    private static final int MANY = 20_000;

    private static List<CatalogueRule> rules() {
        return Stream.of(CodeRules.rules(), StatisticsRules.rules(), CertifierRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    @Provide
    Arbitrary<CertificationSheet> hostile() {
        return SheetArbitraries.hostileSheets();
    }

    @Property(tries = 100)
    void anySheetIsJudged(@ForAll("hostile") CertificationSheet sheet) {
        for (LocalDate day : List.of(LocalDate.MIN, RuleExample.AS_OF, LocalDate.MAX)) {
            RuleContext context = RuleContext.at(day)
                    .withNomenclatures(CodeExamples.lists2026().nomenclatures());
            for (CatalogueRule rule : rules()) {
                Outcome outcome = rule.check(sheet, context);
                outcome.findings().forEach(finding -> assertFits(rule, finding));
            }
        }
    }

    private static void assertFits(CatalogueRule rule, Finding finding) {
        assertThat(rule.severity().reaches(finding.severity()))
                .as(() -> rule + " is graver than it says")
                .isTrue();
        assertThat(rule.reads())
                .as(() -> rule + " reads nothing at " + finding.pointer())
                .anyMatch(place -> touches(place.value(), finding.pointer().value()));
    }

    /** Checks whether the finding is at a place that the rule reads, or at the list that contains the place. */
    private static boolean touches(String read, String found) {
        String pattern = found.replaceAll("/[0-9]+", "/*");
        return read.startsWith(pattern) || pattern.startsWith(read);
    }

    @Test
    void longListsTakeNoTime() {
        CertificationSheet sheet = ExampleSheets.RNCP
                .withPartners(list(LongListsTest::partner))
                .withCertifyingBodies(list(LongListsTest::body))
                .withCertifierHistory(list(LongListsTest::change))
                .withStatistics(list(LongListsTest::cohort))
                .withClassification(ExampleSheets.RNCP
                        .classification()
                        .withNsf(list(i -> Coded.of(new NsfCode("3" + i), "Libellé " + i)))
                        .withRome(list(i -> Coded.of(new RomeCode("I" + i % 100), "Libellé l''" + i))));
        CertificationSheet byLaw = sheet.withRegistration(
                sheet.registration().withType(RegistrationType.BY_LAW).withActive(Answer.NO));
        for (CertificationSheet one : List.of(sheet, byLaw)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> rules().forEach(rule -> rule.check(one, CodeExamples.lists2026())));
        }
    }

    private static <T> List<T> list(IntFunction<T> element) {
        return IntStream.range(0, MANY).mapToObj(element).toList();
    }

    private static Partner partner(int index) {
        return CertifierExamples.partner(index % 2 == 0 ? Habilitation.TRAIN : Habilitation.ASSESS)
                .withSiret(siret(index / 3));
    }

    private static Siret siret(int index) {
        return new Siret(String.valueOf(49386136300000L + index));
    }

    private static CertifyingBody body(int index) {
        return ExampleSheets.body("ATELIER " + index / 2, siret(index).value());
    }

    private static CertifierChange change(int index) {
        return CertifierExamples.change(
                siret(index).value(), index % 2 == 0 ? CertifierAction.ADDED : CertifierAction.REMOVED);
    }

    private static CohortStatistics cohort(int index) {
        return ExampleSheets.cohort(2024 - index, index, index % 7);
    }
}
