package fr.rncp.rules.award.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.testkit.SheetArbitraries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The properties of the proposal for any sheet. */
class ProposedRulesLawsTest {

    @Property(tries = 150)
    void acceptsAnySheet(@ForAll("hostile") CertificationSheet sheet) {
        assertLaws(sheet);
    }

    @Property(tries = 600)
    void acceptsAnyTextAndTitles(@ForAll("accumulating") CertificationSheet sheet) {
        ProposedRules proposed = assertLaws(sheet);
        Statistics.label("proposal")
                .collect(
                        proposed.requirement().isPresent() ? "requirement" : "none",
                        proposed.retention().isPresent() ? "retention" : "none",
                        proposed.isSure() ? "sure" : "open")
                .coverage(coverage -> {
                    coverage.check("requirement", "retention", "sure").count(count -> count > 0);
                    coverage.check("requirement", "retention", "open").percentage(share -> share > 20);
                    coverage.check("none", "retention", "open").percentage(share -> share > 5);
                });
    }

    private static ProposedRules assertLaws(CertificationSheet sheet) {
        ProposedRules proposed = ProposedRules.from(sheet);
        assertThat(ProposedRules.from(sheet)).isEqualTo(proposed);
        if (proposed.isSure()) {
            assertThat(proposed.doubts()).isEmpty();
        }
        if (proposed.requirement().isEmpty() || proposed.retention().isEmpty()) {
            assertThat(proposed.doubts()).as("nothing, and no word why").isNotEmpty();
        }
        proposed.rules().ifPresent(rules -> assertEveryBlockHasARole(sheet, rules));
        assertQuotesTheSheet(sheet, proposed);
        for (Language language : Language.values()) {
            Stream.concat(
                            proposed.evidence().stream().map(evidence -> evidence.message(language)),
                            proposed.doubts().stream().map(doubt -> doubt.message(language)))
                    .forEach(words -> assertThat(words).doesNotStartWith("award."));
        }
        return proposed;
    }

    private static void assertEveryBlockHasARole(CertificationSheet sheet, AwardRules rules) {
        Set<SkillBlockCode> named = new HashSet<>(rules.requiredBlocks());
        named.addAll(rules.optionalBlocks());
        assertThat(Set.copyOf(sheet.blocks().stream()
                        .map(block -> block.code().orElseThrow())
                        .toList()))
                .isEqualTo(named);
        assertThat(rules.requirement().isSatisfiedBy(List.of()))
                .as("awarded for nothing")
                .isFalse();
    }

    private static void assertQuotesTheSheet(CertificationSheet sheet, ProposedRules proposed) {
        List<String> texts = Stream.concat(
                        Stream.of(
                                        sheet.description().accumulation(),
                                        sheet.description().assessment(),
                                        sheet.prerequisites().certification())
                                .map(Prose::text),
                        sheet.blocks().stream().flatMap(block -> block.title().stream()))
                .toList();
        Stream.concat(
                        proposed.evidence().stream().flatMap(evidence -> evidence.excerpt().stream()),
                        proposed.doubts().stream().flatMap(doubt -> doubt.excerpt().stream()))
                .forEach(excerpt -> assertThat(texts).as(excerpt).anyMatch(text -> text.contains(excerpt)));
    }

    @Provide
    Arbitrary<CertificationSheet> hostile() {
        return Arbitraries.oneOf(SheetArbitraries.hostileSheets(), SheetArbitraries.sheets());
    }

    @Provide
    Arbitrary<CertificationSheet> accumulating() {
        Arbitrary<String> title = Arbitraries.of(
                "Préparer",
                "Choisir",
                "Vendre (option vente)",
                "Louer (option location)",
                "Langue (facultatif)",
                "Bloc optionnel : sport",
                "");
        Arbitrary<String> phrase = Arbitraries.of(
                "Le titre s'obtient par la validation de ",
                "Le titre s'obtient par la validation de l'ensemble des blocs. ",
                "l'ensemble des blocs ",
                "tous les blocs communs ",
                "deux blocs au choix ",
                "et d'un bloc sur trois. ",
                "L'obtention est conditionnée à un stage obligatoire. ",
                "Un entretien avec le jury peut avoir lieu. ",
                "Les blocs validés sont acquis à vie. ",
                "Les blocs validés sont valables 5 ans. ",
                "Les blocs restent acquis pendant la durée de validité de la certification. ",
                "Il n'y a pas de blocs optionnels. ",
                "Équivalences possibles. ");
        Arbitrary<List<String>> plain =
                Arbitraries.of("Préparer", "Choisir").list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        phrase.list().ofMaxSize(5).map(phrases -> String.join("", phrases)),
                        Arbitraries.oneOf(plain, title.list().ofMaxSize(5)))
                .as(ProposedRulesLawsTest::sheet);
    }

    private static CertificationSheet sheet(String text, List<String> titles) {
        CertificationSheet empty =
                CertificationSheet.builder().number(AwardArbitraries.SHEET).build();
        CertificationSheet.Builder sheet = CertificationSheet.builder()
                .number(AwardArbitraries.SHEET)
                .description(empty.description().withAccumulation(Prose.of(text)));
        for (int i = 0; i < titles.size(); i++) {
            sheet.addBlocks(SkillBlock.builder()
                    .code(AwardArbitraries.own(i + 1))
                    .title(titles.get(i))
                    .build());
        }
        return sheet.build();
    }
}
