package fr.rncp.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.RegisterRule;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetValidator;
import fr.rncp.rules.catalogue.relations.RegisterExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that every rule is documented, has examples and reads what it declares. Each failure message names what to add
 * and where.
 */
public class CatalogueTest {

    private static final Path FROZEN = Path.of("src/test/resources/fr/rncp/rules/catalogue/frozen-ids.txt");

    static List<Rule> rules() {
        return RuleCatalogue.rules();
    }

    static List<RuleExample> examples() {
        return Examples.all();
    }

    static List<RuleDefinition> definitions() {
        return RuleCatalogue.definitions();
    }

    static List<RegisterExample> registerExamples() {
        return RegisterExamples.all();
    }

    @Test
    void everyRegisterRuleHasOneExample() {
        assertThat(registerExamples().stream().map(RegisterExample::rule).toList())
                .as("each rule about a register has an example, in the order of the rules: add it to RegisterExamples")
                .isEqualTo(RuleCatalogue.registerRules().stream()
                        .map(RegisterRule::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("registerExamples")
    void passingRegisterPasses(RegisterExample example) {
        assertThat(example.passes().outcomes(example.rule()))
                .as(() -> example.rule() + ": no sheet of its passing example passes")
                .contains(new Outcome.Passed());
        assertThat(example.passes().findings(example.rule()))
                .as(() -> example.rule() + " must pass")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("registerExamples")
    void failingRegisterFails(RegisterExample example) {
        List<Finding> findings = example.fails().findings(example.rule());
        assertThat(findings)
                .as(() -> example.rule() + ": its failing example must fail")
                .isNotEmpty();
        findings.forEach(CatalogueTest::assertSpeaks);
    }

    @Test
    void everyRuleHasOneExample() {
        List<RuleId> exemplified = examples().stream().map(RuleExample::rule).toList();
        assertThat(exemplified)
                .as("each rule has an example, in the order of the rules: add it to the …Examples file of its family, "
                        + "and the family to Examples and Catalogue")
                .isEqualTo(rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void passingExamplePasses(RuleExample example) {
        assertThat(outcome(example, example.passes()))
                .as(() -> example.rule()
                        + ": its passing example must pass; an example to which the rule does not apply proves nothing")
                .isEqualTo(new Outcome.Passed());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void failingExampleFails(RuleExample example) {
        Outcome outcome = outcome(example, example.fails());
        assertThat(outcome)
                .as(() -> example.rule() + ": its failing example must fail")
                .isInstanceOf(Violated.class);
        outcome.findings().forEach(CatalogueTest::assertSpeaks);
    }

    private static Outcome outcome(RuleExample example, RuleExample.Case sheet) {
        return RuleCatalogue.rule(example.rule()).orElseThrow().check(sheet.sheet(), sheet.context());
    }

    /** Checks that the message is in the bundles, in both languages, with all its arguments. */
    public static void assertSpeaks(Finding finding) {
        for (Language language : Language.values()) {
            String message = finding.message(language);
            assertThat(message)
                    .as(() -> finding.rule() + ": the message " + finding.messageKey() + " in " + language
                            + " is missing, or names an argument that the finding does not have")
                    .isNotEqualTo(finding.messageKey())
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void ruleHasTitleAndFixInBothLanguages(RuleDefinition rule) {
        for (Language language : Language.values()) {
            assertThat(RuleCatalogue.title(rule.id(), language).isPresent()
                            && RuleCatalogue.fix(rule.id(), language).isPresent())
                    .as(() -> "add " + rule.id() + ".title and " + rule.id() + ".fix to "
                            + rule.id().family() + "_" + language.code() + ".properties")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void errorRestsOnFirmSource(RuleDefinition rule) {
        if (rule.severity() == Severity.ERROR) {
            assertThat(rule.sources())
                    .as(() -> rule.id()
                            + " is an error, but is not based on law, format, nomenclature or logic: make it a warning, or name "
                            + "its source")
                    .anyMatch(RuleSource::isFirm);
        }
    }

    /** frozen-ids.txt: an id keeps its meaning for ever once it is published. */
    @Test
    void idsAreFrozen() throws IOException {
        List<String> ids =
                definitions().stream().map(rule -> rule.id().value()).sorted().toList();
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.write(FROZEN, ids);
        }
        assertThat(ids)
                .as("a published id has disappeared, or a new one is not recorded: never reuse or rename an id; "
                        + "a new one goes into " + FROZEN + " (-Drncp.writeDocs=true)")
                .isEqualTo(Files.readAllLines(FROZEN));
    }

    @Test
    void idsLeftOutAreFree() {
        assertThat(LeftOut.ALL.stream()
                        .map(LeftOut::id)
                        .filter(id -> definitions().stream()
                                .anyMatch(rule -> rule.id().equals(id)))
                        .toList())
                .as("a rule has an id that LeftOut lists: remove it there")
                .isEmpty();
    }

    @Test
    void idsAreUnique() {
        Set<RuleId> ids = definitions().stream().map(RuleDefinition::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids).as("two rules have the same id").hasSize(definitions().size());
    }

    static Stream<CertificationSheet> cleanSheets() {
        return Stream.of(ExampleSheets.RNCP, ExampleSheets.RS);
    }

    @ParameterizedTest
    @MethodSource("cleanSheets")
    void cleanSheetHasNoFinding(CertificationSheet sheet) {
        List<Finding> findings = SheetValidator.standard()
                .validate(sheet, RuleContext.at(RuleExample.AS_OF))
                .findings();
        assertThat(findings)
                .as("the sheets that examples start from have no fault: correct ExampleSheets, or the rule")
                .isEmpty();
    }
}
