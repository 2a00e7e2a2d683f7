package fr.rncp.model.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JuryCompositionTest {

    private static final String RNCP36440 = "Le jury est composé de professionnels du métier concerné par le titre."
            + " (2 membres du jury par candidat présenté).\nLe jury est composé de professionnels : Responsable service"
            + " monétique Chef de projet informatiques Technicien Responsable d’exploitation informatique";
    private static final String RNCP36716 =
            "Le jury de certification est composé d’au moins trois membres dont deux professionnels du secteur";

    @Test
    void readsJuryOfRncp36440() {
        assertThat(JurySummary.of(RNCP36440)).isEqualTo("members 2; professional share 1/1");
    }

    @Test
    void readsJuryOfRncp36716() {
        AccessPathway pathway = AccessPathway.builder()
                .pathway(Pathway.APPRENTICESHIP)
                .jury(Prose.of(RNCP36716))
                .build();
        JuryComposition jury = pathway.juryComposition();
        assertThat(JurySummary.of(jury)).isEqualTo("members ≥ 3; professionals 2");
        assertThat(JurySummary.roles(jury)).isEqualTo("2 professionnels du secteur");
        assertThat(jury.members().orElseThrow().excerpt()).isEqualTo("composé d’au moins trois membres");
    }

    @Test
    void keepsRolesInTheOrderOfTheText() {
        JuryComposition jury = JuryComposition.of(Prose.of("et président, entouré d'au moins deux personnes "));
        assertThat(jury.roles()).extracting(role -> role.value().title()).containsExactly("président", "personnes");
    }

    @Test
    void readsALabelWithoutAPerson() {
        assertThat(JuryComposition.of(Prose.of("Président : ")).roles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Le jury est composé de 7 membres. # members 7",
                "Le jury est composé d'un seul membre. # members 1",
                "Le jury comprend une seule personne # members 1",
                "LE JURY EST COMPOSE DE TROIS MEMBRES # members 3",
                "Le jury se compose de\u00a0quatre personnes # members 4",
                "Le jury comprend deux à quatre membres # members ≥ 2",
                "Jury de trois (3) membres minimum # members ≥ 3",
                "Un jury d’au moins cinq personnes # members ≥ 5",
                "Le jury est composé a minima de deux membres # members ≥ 2",
                "Le jury est composé de trois membres au moins, dont un professionnel # members ≥ 3; professionals 1",
                "Jury : 4 membres minimum, dont le directeur # members ≥ 4",
                "Le jury comporte dix-sept membres # members 17",
                "Trois personnes sont désignées pour former le jury # members 3",
                "Le jury est constitué d'un formateur et de deux professionnelles # members ≥ 3?; professionals 2",
                "Le jury est composé d'un président et de deux membres # members ≥ 3?; chair un président",
            })
    void countsMembers(String text, String expected) {
        assertThat(JurySummary.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Sans objet",
                "Possibilité d'accès au diplôme par validation des acquis, si le niveau d'études est inférieur.",
                "Le jury ne comprend pas deux membres",
                "Le quorum du jury est de 2 membres",
                "Le jury peut délibérer si trois membres sont présents",
                "Au plus trois membres du jury",
                "Les deux membres du jury sont convoqués",
                "Le jury est désigné par le président de l'université",
                "Le jury se réunit deux fois par an et délibère sur trois épreuves",
                "Le dossier est composé de deux parties",
            })
    void staysSilentWhereNothingIsSaid(String text) {
        JuryComposition jury = JuryComposition.of(Prose.of(text));
        assertThat(jury.isEmpty())
                .as(() -> JurySummary.of(jury) + JurySummary.roles(jury))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Jury composé exclusivement de professionnels # professional share 1/1",
                "Tous les membres du jury sont des professionnels # professional share 1/1",
                "Le jury est composé de professionnels et de formateurs # ''",
                "Le jury est composé de professionnels, formateurs et enseignants # ''",
                "Le jury comprend au moins 50 % de professionnels # professional share ≥ 50/100",
                "Le jury est composé de 4 membres : 2 formateurs internes et 2 professionnels externes "
                        + "# members 4; professionals 2; externals 2; external share 2/4",
                "Jury de 3 membres dont un évaluateur externe # members 3; externals 1; external share ≥ 1/3?",
                "La moitié au moins des membres du jury sont extérieurs # external share ≥ 1/2",
                "Un tiers des membres est externe à l'organisme # external share 1/3",
                "100 % des membres sont externes # external share 100/100",
                "150 % des membres sont externes # ''",
                "Le jury est composé d'un responsable des relations extérieures # ''",
                "50 % de la note est attribuée par des évaluateurs externes # ''",
            })
    void readsProfessionalsAndExternals(String text, String expected) {
        assertThat(JurySummary.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Le jury est présidé par un professionnel # chair présidé par un professionnel",
                "Le jury est sans président de jury # ''",
                "Président du jury : un chef d'entreprise # chair Président du jury : un chef d'entreprise",
                "En cas de partage, la voix du président est prépondérante. # casting vote YES",
                "Le président du jury n'a pas voix prépondérante. # chair président du jury; casting vote NO",
            })
    void readsChairAndCastingVote(String text, String expected) {
        assertThat(JurySummary.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Jury paritaire employeurs et salariés # parity EMPLOYERS_AND_EMPLOYEES",
                "Le jury est composé à parité de femmes et d'hommes # parity WOMEN_AND_MEN",
                "Le jury est paritaire # parity OTHER",
                "Si la parité n'est pas atteinte, le jury siège # ''",
                "Le jury comprend : 2 représentants des employeurs ; 2 représentants des salariés "
                        + "# members ≥ 4?; parity EMPLOYERS_AND_EMPLOYEES?",
                "Le jury comprend : 2 représentants des employeurs ; 1 représentant des salariés # members ≥ 3?",
            })
    void readsParity(String text, String expected) {
        assertThat(JurySummary.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Le jury comprend une directrice de site, 2 experts professionnels et le responsable pédagogique "
                        + "# 1 directrice de site | 2 experts professionnels | 1 responsable pédagogique",
                "Un représentant de l'organisme (ou son adjoint, et un suppléant), au moins deux formatrices "
                        + "# 1 représentant de l'organisme (ou son adjoint, et un suppléant) | ≥ 2 formatrices",
                "Un représentant de la branche est convoqué # ''",
                "Le jury est composé d'enseignants # enseignants",
                "Le jury est constitué de : - 1 président - 2 tuteurs # 1 président | 2 tuteurs",
                "Le jury comprend obligatoirement un tuteur, et 50 % d'autres # 1 tuteur",
                "Le jury comprend un ou plusieurs tuteurs # ≥ 1 tuteurs",
            })
    void listsRoles(String text, String expected) {
        assertThat(JurySummary.roles(JuryComposition.of(Prose.of(text)))).isEqualTo(expected);
    }

    @Test
    void doesNotAddUpOpenList() {
        assertThat(JurySummary.of("Un formateur, un tuteur et éventuellement un expert"))
                .isEmpty();
    }

    @Test
    void takesSmallerOfTotalsThatDiffer() {
        String text = "Le jury est composé de trois membres. En VAE, le jury est composé de deux membres.";
        assertThat(JurySummary.of(text)).isEqualTo("members ≥ 2?");
    }

    @Test
    void parityIsReadWithTheWholeWordsOfItsClause() {
        JuryComposition jury = JuryComposition.of(Prose.of("Le jury comprend 2 femmes et 2 hommes\nParité respectée"));
        assertThat(jury.parities().get(0).value()).isEqualTo(JuryParity.WOMEN_AND_MEN);
        String far = "Parité dans la mesure du possible selon les disponibilités de tous, de femmes et d'hommes.";
        TextReading<JuryParity> parity =
                JuryComposition.of(Prose.of(far)).parities().get(0);
        assertThat(parity.value()).isEqualTo(JuryParity.WOMEN_AND_MEN);
        assertThat(parity.excerpt()).endsWith("hommes");
    }

    @Test
    void firstMentionOfTheChairHoldsThoseInsideIt() {
        String text = "Le jury présidé par un chef d'entreprise est composé d'un président et de deux formateurs.";
        assertThat(JuryComposition.of(Prose.of(text)).chair().orElseThrow().excerpt())
                .startsWith("présidé par un chef");
    }

    @Test
    void allProfessionalsAreShownWithTheirTrade() {
        String text = "Tous les membres du jury sont professionnels du secteur de la coiffure.";
        TextReading<Share> share =
                JuryComposition.of(Prose.of(text)).professionalShare().orElseThrow();
        assertThat(share.excerpt()).isEqualTo("Tous les membres du jury sont professionnels du secteur de la coiffure");
    }
}
