package fr.rncp.rules.award.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * No proposal awards what the sheet might refuse: made-up sheets with options, of which it is known what they require.
 */
class OptionProposalLawsTest {

    /** How titles name the options. */
    private static final List<String> STYLES = List.of(
            "%s (option A)/%s (option B)/%s (option C)",
            "Option 1 : %s/Option 2 : %s/Option 3 : %s",
            "%s - Parcours Vigne/%s - Parcours Verger/%s - Parcours Jardin",
            "Spécialité vigne – %s/Spécialité verger – %s/Spécialité jardin – %s",
            "Option vigne %s/Option verger %s/Option jardin %s",
            "Bloc 4A : %s/Bloc 4B : %s/Bloc 4C : %s",
            "%s (bloc au choix)/%s (bloc au choix)/%s (bloc au choix)",
            "%s (bloc optionnel)/%s (bloc optionnel)/%s (bloc optionnel)");

    /** What the text says of the blocks, and the number of options that it may require: 9 if that is all of them. */
    private static final List<String> TEXTS = List.of(
            "1/",
            "1/La certification s'obtient par la validation des blocs communs et d'une option.",
            "1/Pour obtenir le titre, le candidat valide l'ensemble des blocs de l'option choisie et les blocs communs.",
            "2/La certification s'obtient par la validation des blocs communs et de deux options au choix.",
            "9/La certification s'obtient par la validation des blocs communs et de toutes les options.",
            "9/La certification s'obtient par la validation de l'ensemble des blocs.",
            "9/Le candidat doit valider deux des blocs optionnels, dont celui de son secteur, et les autres blocs.",
            "9/La certification s'obtient par la validation d'au moins deux blocs, dont tous ceux de l'option.",
            "9/Le candidat valide un bloc au choix ou, sur dérogation, tous les blocs pour obtenir le titre.",
            "9/Les options sont cumulatives.",
            "9/La certification s'obtient par la validation de tous les blocs, options comprises.",
            "9/Le titre est délivré après validation des deux options et des blocs communs.");

    /** A condition in addition; the first asks for nothing. */
    private static final List<String> CONDITIONS = List.of(
            "",
            " L'obtention du titre est conditionnée à la réalisation d'un stage obligatoire.",
            " Le candidat doit avoir effectué un stage de dix semaines.",
            " Le mémoire de fin de parcours est obligatoire.",
            " Le titre est délivré sous réserve de la réussite à une soutenance finale.");

    private record Case(
            CertificationSheet sheet,
            List<Integer> common,
            List<List<Integer>> options,
            int needed,
            boolean condition) {

        private boolean awards(List<Integer> held, boolean conditionMet) {
            long met = options.stream().filter(held::containsAll).count();
            return held.containsAll(common) && met >= Math.min(needed, options.size()) && (conditionMet || !condition);
        }
    }

    @Property(tries = 1500)
    void awardsNothingThatTheSheetMightRefuse(@ForAll("cases") Case made) {
        ProposedRules proposed = ProposedRules.from(made.sheet());
        Statistics.label("proposal")
                .collect(proposed.requirement().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        proposed.requirement().ifPresent(requirement -> {
            int blocks = made.sheet().blocks().size();
            for (int set = 0; set < 1 << (blocks + 1); set++) {
                assertSafe(made, requirement, set);
            }
        });
    }

    private static void assertSafe(Case made, Requirement requirement, int set) {
        int blocks = made.sheet().blocks().size();
        List<Integer> held = IntStream.range(0, blocks)
                .filter(i -> ((set >> i) & 1) == 1)
                .boxed()
                .toList();
        boolean conditionMet = set >> blocks == 1;
        boolean awarded = requirement.isSatisfied(leaf -> leaf instanceof Requirement.Block block
                ? held.stream().anyMatch(i -> AwardArbitraries.own(i + 1).equals(block.code()))
                : conditionMet);
        if (awarded) {
            assertThat(made.awards(held, conditionMet))
                    .as(() ->
                            requirement + " awards " + held + (conditionMet ? " with" : " without") + " the condition: "
                                    + made.sheet().description().accumulation().text()
                                    + made.sheet().blocks().stream()
                                            .map(block -> block.title().orElse(""))
                                            .toList())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(STYLES),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of(CONDITIONS),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 2).list().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.longs())
                .as(OptionProposalLawsTest::made);
    }

    private static Case made(String style, String text, String condition, int common, List<Integer> sizes, long seed) {
        List<String> titles = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        List<String> verbs =
                List.of("Tailler", "Greffer", "Semer", "Vendre", "Peser", "Livrer", "Planter", "Arroser", "Récolter");
        IntStream.range(0, common).forEach(i -> owners.add(-1));
        IntStream.range(0, sizes.size())
                .forEach(option -> owners.addAll(Collections.nCopies(sizes.get(option), option)));
        Collections.shuffle(owners, new Random(seed));
        for (int i = 0; i < owners.size(); i++) {
            titles.add(owners.get(i) < 0 ? verbs.get(i) : style.split("/", -1)[owners.get(i)].formatted(verbs.get(i)));
        }
        String[] parts = text.split("/", 2);
        return new Case(
                sheet(parts[1] + condition, titles),
                positions(owners, -1),
                IntStream.range(0, sizes.size())
                        .mapToObj(option -> positions(owners, option))
                        .toList(),
                Integer.parseInt(parts[0]),
                !condition.isEmpty());
    }

    private static List<Integer> positions(List<Integer> owners, int owner) {
        return IntStream.range(0, owners.size())
                .filter(i -> owners.get(i) == owner)
                .boxed()
                .toList();
    }

    private static CertificationSheet sheet(String text, List<String> titles) {
        CertificationSheet.Builder sheet = CertificationSheet.builder()
                .number(AwardArbitraries.SHEET)
                .description(Description.builder().accumulation(Prose.of(text)).build());
        for (int i = 0; i < titles.size(); i++) {
            sheet.addBlocks(SkillBlock.builder()
                    .code(AwardArbitraries.own(i + 1))
                    .title(titles.get(i))
                    .build());
        }
        return sheet.build();
    }
}
