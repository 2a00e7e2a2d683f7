package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The accumulation texts of the two sheets that the project embeds, read in full. */
class SeedAccumulationTest {

    static final String RNCP36440 =
            "- La validation des trois blocs de compétences permet d’obtenir le titre à finalité"
                    + " professionnelle.\n- Il n’y a pas de blocs optionnels ni d’évaluations complémentaires.\n- La validation d’un"
                    + " bloc de compétence sur quatre permet d’obtenir un livret de certification (Réussite partielle).";

    static final String RNCP36716 =
            "L’obtention de la certification professionnelle est conditionnée à la validation de"
                    + " l’ensemble des blocs de compétences par le jury de certification, ainsi qu'à la réalisation d'une"
                    + " application professionnelle obligatoire (ex : stage ou mission en entreprise). La décision du jury de"
                    + " certification est souveraine. Celui-ci peut décider de la validation totale, de la validation partielle"
                    + " ou de la non-validation de la certification professionnelle. En cas de validation partielle, les blocs"
                    + " validés restent acquis à vie.";

    @Test
    void readsRncp36440() {
        assertThat(AccumulationSummary.of(RNCP36440))
                .isEqualTo(List.of(
                        "demand ALL of 3",
                        "document CERTIFICATION_BOOKLET",
                        "outcome FULL YES?",
                        "outcome PARTIAL YES",
                        "optional NO",
                        "supplementary NO",
                        "cardinals TOTAL 3, PART 1, TOTAL 4"));
    }

    @Test
    void givesTheWordsOfRncp36440() {
        AccumulationReading reading = AccumulationReading.of(Prose.of(RNCP36440));
        assertThat(excerpts(reading.demands())).isEqualTo(List.of("des trois blocs de compétences"));
        assertThat(excerpts(reading.partialDocuments())).isEqualTo(List.of("livret de certification"));
        assertThat(reading.optionalBlocks().orElseThrow().excerpt()).isEqualTo("pas de blocs optionnels");
        assertThat(reading.supplementaryAssessments().orElseThrow().excerpt())
                .isEqualTo("pas de blocs optionnels ni d’évaluations complémentaires");
    }

    /** The text gives both "trois" and "quatre" as the number of blocks. */
    @Test
    void findsThatRncp36440ContradictsItself() {
        BlockCardinals cardinals = BlockCardinals.in(Prose.of(RNCP36440));
        assertThat(cardinals.totals()).isEqualTo(Set.of(3, 4));
        assertThat(excerpts(cardinals.all()))
                .isEqualTo(List.of(
                        "des trois blocs de compétences",
                        "un bloc de compétence sur quatre",
                        "un bloc de compétence sur quatre"));
    }

    @Test
    void readsRncp36716() {
        assertThat(AccumulationSummary.of(RNCP36716))
                .isEqualTo(List.of(
                        "demand ALL",
                        "condition REQUIRED WORK_APPLICATION",
                        "retention LIFELONG",
                        "outcome FULL YES",
                        "outcome PARTIAL YES",
                        "outcome NONE YES"));
    }

    @Test
    void givesTheWordsOfRncp36716() {
        AccumulationReading reading = AccumulationReading.of(Prose.of(RNCP36716));
        assertThat(excerpts(reading.demands())).isEqualTo(List.of("l’ensemble des blocs de compétences"));
        assertThat(excerpts(reading.conditions())).isEqualTo(List.of("application professionnelle"));
        assertThat(excerpts(reading.retentions())).isEqualTo(List.of("acquis à vie"));
        assertThat(excerpts(reading.outcomes()))
                .isEqualTo(List.of("validation totale", "validation partielle", "non-validation"));
    }

    private static List<String> excerpts(List<? extends TextReading<?>> readings) {
        return readings.stream().map(TextReading::excerpt).toList();
    }

    /** The assessment text of RNCP36440 describes what its accumulation text denies. */
    @Test
    void readsAssessmentOfRncp36440() {
        String assessment =
                "2. Les compétences des candidats issus d’un parcours d’accès par capitalisation de certificats de"
                        + " compétences professionnelles (CCP)\npour l’accès au titre à finalité professionnelle sont évaluées par un"
                        + " jury au vu :\na) Du livret de certification au cours d’un entretien avec le jury destiné à vérifier le"
                        + " niveau de maîtrise par le candidat des compétences requises\npour l’exercice des activités composant le"
                        + " titre visé. Cet entretien se déroule en fin de session du dernier CCP.\n4. Les compétences des candidats"
                        + " issus d’un parcours continu de formation ou justifiant de 3 ans d’expérience dans le métier visé"
                        + " pour\nl’accès aux certificats complémentaires de spécialisation (CCS) sont évaluées par un jury au vu :\na)"
                        + " Du titre à finalité professionnelle obtenu.\nc) Du dossier professionnel et de ses annexes éventuelles.";
        assertThat(AccumulationSummary.of(assessment))
                .isEqualTo(List.of(
                        "condition MENTIONED FINAL_INTERVIEW",
                        "condition MENTIONED PORTFOLIO",
                        "condition MENTIONED PROFESSIONAL_EXPERIENCE",
                        "document CERTIFICATION_BOOKLET",
                        "specialisations YES"));
    }
}
