package fr.rncp.rules.award.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text limits, hedges or denies is never proposed as if it were unlimited, certain or affirmed. */
class CautiousProposalTest {

    private static final String ALL = "Le titre s'obtient par la validation de l'ensemble des blocs. ";

    /** A limited time never becomes a life, whether or not its words are understood. */
    @Property(tries = 600)
    void neverKeepsForLifeWhatTheTextLimits(@ForAll("limited") String text) {
        assertThat(retention(text)).as(text).isNotEqualTo(Optional.of(RetentionPolicy.lifelong()));
    }

    @Provide
    Arbitrary<String> limited() {
        Arbitrary<String> kept = Arbitraries.of(
                "Les blocs validés sont conservés %s.",
                "Les blocs restent acquis %s.",
                "Tout bloc obtenu demeure acquis %s.",
                "Les CCP sont valables %s.",
                "Le bénéfice des blocs validés est maintenu %s.",
                "Le candidat conserve %s le bénéfice des blocs acquis.",
                "Le candidat garde ses blocs %s.",
                "%s, les blocs acquis sont conservés.",
                "Les blocs validés sont acquis à vie. Ils ne sont toutefois valables que %s.",
                "Le candidat conserve le bénéfice de ses blocs. La durée de conservation est limitée %s.",
                "Les blocs acquis sont conservés. Ceux-ci restent valables %s.",
                "Les blocs sont acquis. Leur durée de validité est fixée %s.");
        Arbitrary<String> limit = Arbitraries.of(
                "60 mois",
                "pendant soixante mois",
                "pour une durée de 18 mois",
                "trente-six mois",
                "pendant un an",
                "pour cinq années",
                "deux ans au plus",
                "trois ans renouvelables une fois",
                "entre deux et cinq ans",
                "pendant 2 à 5 ans",
                "quatre années (48 mois)",
                "pendant deux sessions",
                "jusqu'à la session suivante",
                "jusqu'au 31 décembre 2027",
                "jusqu'à la prochaine réforme",
                "tant que le référentiel n'est pas modifié",
                "aussi longtemps que la version en vigueur ne change pas",
                "à moins que le référentiel ne soit révisé",
                "sauf modification du titre",
                "jusqu'à l'échéance du titre",
                "pendant la durée d'enregistrement du titre");
        return Combinators.combine(kept, limit).as((sentence, words) -> ALL + capital(sentence.formatted(words)));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** The limit is in a sentence of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les blocs sont acquis à vie. Toutefois, ils sont perdus en cas de réforme.",
                "Les blocs acquis peuvent être conservés. Passé cinq ans, ils doivent être repassés.",
                "Les blocs restent acquis. La durée de validité est de cinq ans.",
                "Les blocs restent acquis. Au bout de deux sessions, ces derniers sont caducs."
            })
    void neverKeepsForLifeWhatTheNextSentenceLimits(String text) {
        assertThat(retention(ALL + text)).as(text).isNotEqualTo(Optional.of(RetentionPolicy.lifelong()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Les blocs validés sont conservés 60 mois.                                                       | 5
            Le candidat qui n'a pas validé tous les blocs conserve pendant cinq ans les blocs obtenus.       | 5
            Les blocs acquis par un candidat non reçu restent valables trente-six mois.                      | 3
            Passé un délai de 5 ans, les blocs ne sont plus valables : ils sont conservés pendant 5 ans.     | 5
            """)
    void proposesTheTermOfTheText(String text, int years) {
        assertThat(retention(ALL + text)).contains(RetentionPolicy.years(years));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les blocs sont acquis à vie.",
                "Le candidat qui n'a pas validé tous les blocs garde à vie ceux qu'il a acquis, blocs compris.",
                "Les blocs n'ont pas de limite de validité.",
                "Un bloc peut être passé après six mois d'expérience. Les blocs sont acquis définitivement."
            })
    void keepsForLifeWhatTheTextDoesNotLimit(String text) {
        assertThat(retention(ALL + text)).contains(RetentionPolicy.lifelong());
    }

    /** A condition that some candidates need is a doubt, although others do not need it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le stage n'est pas obligatoire pour les candidats en VAE.",
                "Pour les salariés, le stage n'est pas exigé.",
                "Un stage peut être exigé.",
                "Une période en entreprise est exigée des seuls apprentis."
            })
    void doubtsConditionsOfSomeCandidates(String text) {
        assertThat(ProposedRules.from(sheet(ALL + text, 3)).doubts().stream()
                        .map(RuleDoubt::kind)
                        .toList())
                .as(text)
                .contains(DoubtKind.CONDITION_MENTIONED);
    }

    /**
     * Four blocks, and the sets of blocks with which the text awards the title. A proposal may require more, or may be
     * missing.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CQP = BC01 + BC02 + (BC03 ou BC04)                                                          | 123 124
            Le titre s'obtient par la validation des blocs 1 et 2 et du bloc choisi (3 ou 4).            | 123 124
            BC01 et BC02 sont obligatoires ; le candidat y ajoute un bloc parmi BC03 et BC04.            | 123 124
            Pour obtenir le titre, il faut valider les blocs 1, 2 et 3 ou 4.                             | 123 124
            Le titre s'obtient par la validation d'au moins trois blocs sur quatre, dont le bloc 1.      | 123 124 134
            Le titre s'obtient par la validation de tous les blocs. Un bloc parmi BC03 et BC04 peut être obtenu par équivalence. | 1234
            Les blocs 1 et 2 sont obligatoires.                                                          | 1234
            Le titre comprend deux blocs obligatoires et deux blocs optionnels.                          | 1234
            Le titre comprend 2 blocs obligatoires et 2 blocs optionnels ; tous les blocs sont exigés pour l'obtenir. | 1234
            La validation de deux blocs ne suffit pas pour obtenir le titre.                             | 1234
            La validation d'un bloc sur quatre ne suffit pas pour obtenir le titre.                      | 1234
            Le titre ne peut être délivré sans la validation d'au moins deux blocs sur quatre.           | 1234
            La validation de tous les blocs n'est pas exigée.                                            | 1234
            Le titre ne peut être délivré sans la validation des quatre blocs.                           | 1234
            Quatre blocs à valider.                                                                      | 1234
            Le candidat peut valider un bloc parmi BC03 et BC04 avant les autres blocs du titre.         | 1234
            Le bloc 3 ou le bloc 4 peut être passé en premier pour obtenir le titre.                     | 1234
            """)
    void neverAwardsForFewerBlocksThanTheText(String text, String sets) {
        Optional<Requirement> proposed = ProposedRules.from(sheet(text, 4)).requirement();
        List<List<Integer>> enough =
                Arrays.stream(sets.split(" ")).map(CautiousProposalTest::ranks).toList();
        IntStream.range(0, 1 << 4)
                .mapToObj(set -> IntStream.rangeClosed(1, 4)
                        .filter(rank -> ((set >> (rank - 1)) & 1) == 1)
                        .boxed()
                        .toList())
                .filter(held -> proposed.isPresent() && isAwarded(proposed.get(), held))
                .forEach(held -> assertThat(enough).as(text + held).anyMatch(set -> held.containsAll(set)));
    }

    /** The text names two blocks and leaves two open: it states no requirement for all four. */
    @Test
    void doesNotQuoteATextForBlocksThatItDoesNotName() {
        ProposedRules proposed = ProposedRules.from(sheet("Les blocs 1 et 2 sont obligatoires.", 4));
        assertThat(proposed.evidence().get(0).basis()).isEqualTo(EvidenceBasis.ASSUMED);
        assertThat(proposed.doubts().stream().map(RuleDoubt::kind).toList()).contains(DoubtKind.NUMBER_OF_BLOCKS);
    }

    private static List<Integer> ranks(String digits) {
        return digits.chars().mapToObj(digit -> digit - '0').toList();
    }

    private static boolean isAwarded(Requirement requirement, List<Integer> held) {
        return requirement.isSatisfied(leaf -> leaf instanceof Requirement.Block block
                && held.stream().anyMatch(rank -> AwardArbitraries.own(rank).equals(block.code())));
    }

    private static Optional<RetentionPolicy> retention(String text) {
        return ProposedRules.from(sheet(text, 3)).retention();
    }

    private static CertificationSheet sheet(String text, int blocks) {
        Stream<SkillBlock> all = IntStream.rangeClosed(1, blocks).mapToObj(rank -> SkillBlock.builder()
                .code(AwardArbitraries.own(rank))
                .title("Tailler")
                .build());
        return CertificationSheet.builder()
                .number(AwardArbitraries.SHEET)
                .description(Description.builder().accumulation(Prose.of(text)).build())
                .addAllBlocks(all.toList())
                .build();
    }
}
