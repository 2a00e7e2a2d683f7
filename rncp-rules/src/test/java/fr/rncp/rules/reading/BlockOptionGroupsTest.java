package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockOptionGroupsTest {

    /** Titles behind a first common block, and their options: blocks by number, from 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tailler (Option A); Greffer (Option B); Vendre (Option A) | A 2 4, B 3
            Option A : tailler; Option B : greffer; Option B - vendre | A 2, B 3 4
            Option n° 1 – Tailler; Option n°2 – Greffer | 1 2, 2 3
            OPTION I : TAILLER; OPTION II : GREFFER | I 2, II 3
            Tailler la vigne option A; Greffer l'arbre option B | A 2, B 3
            Option A « Vigne » - Tailler; Option B « Verger » - Greffer; Option A « Vigne » - Vendre | A 2 4, B 3
            Tailler (option vigne); Greffer (option verger); Vendre (option vignes) | vigne 2 4, verger 3
            Tailler - Parcours Vigne; Greffer - Parcours Verger | Vigne 2, Verger 3
            Parcours Vigne : tailler; Parcours Verger : greffer | Vigne 2, Verger 3
            Tailler - Spécialité vigne; Greffer - Spécialité verger | vigne 2, verger 3
            Tailler (filière viticole); Greffer (filière arboricole) | viticole 2, arboricole 3
            Tailler (option VITI); Greffer (option ARBO); Vendre (option VITI) | VITI 2 4, ARBO 3
            Peser (options A et B); Tailler (option A); Greffer (option B) | A 3, B 4
            Peser (options A et B); Tailler (option A); Greffer (option B); Semer (option C) | A 2 3, B 2 4, C 5
            Peser, commun aux options A et B; Tailler (option A); Greffer (option B) | A 3, B 4
            """)
    void readsOptionsFromTitles(String titles, String expected) {
        BlockOptionGroups groups = BlockOptionGroups.of(sheet("", ("Préparer; " + titles).split("; ", -1)));
        assertThat(options(groups)).isEqualTo(expected);
        assertThat(groups.doubt()).isEmpty();
        assertThat(groups.common()).contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposer une option de financement; Conseiller le client sur les options",
                "Accompagner le parcours client; Parcours client : concevoir; Parcours fournisseur : acheter",
                "Préparer les spécialités régionales; Vendre",
                "2D : dessiner; 3D : modéliser",
                "Adopter les bonnes pratiques; Vendre"
            })
    void readsNoOptionFromOtherTitles(String titles) {
        BlockOptionGroups groups = BlockOptionGroups.of(sheet("", titles.split("; ", -1)));
        assertThat(groups.areAllCommon()).isTrue();
    }

    /** One option may be named in two ways, a block may belong to two choices, a letter may only number blocks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tailler (option A); Greffer (option vigne)",
                "Tailler (option A); Greffer (option 1)",
                "Tailler (option SV); Greffer (option soins de la vigne)",
                "Tailler (option vigne); Greffer (option vigne et verger)",
                "Option Vigne tailler; Option Vigne greffer",
                "Tailler (option A - spécialité vigne); Greffer (option B)",
                "Bloc 2A : tailler; Bloc 2B : greffer",
                "BC02 A - Tailler; BC02 B - Greffer"
            })
    void leavesDoubtfulGroupsInDoubt(String titles) {
        assertThat(BlockOptionGroups.of(sheet("", ("Préparer; " + titles).split("; ", -1)))
                        .doubt())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bloc optionnel : tailler",
                "Tailler (au choix)",
                "Tailler (option A)",
                "Option à choisir",
                "Tailler (option)"
            })
    void markWithoutCounterpartIsUnclear(String title) {
        BlockOptionGroups groups = BlockOptionGroups.of(sheet("", "Préparer", title));
        assertThat(groups.unclear()).isEqualTo(List.of(1));
        assertThat(groups.choices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Langue (facultatif)", "Unité facultative de dorure", "Bloc facultatif : langue"})
    void facultativeBlocksAreOptional(String title) {
        assertThat(BlockOptionGroups.of(sheet("", "Préparer", title)).optional())
                .isEqualTo(List.of(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Option Vigne : blocs 2 et 4. Option Verger : blocs 3 et 5. | Vigne 2 4, Verger 3 5
            Option A (BC02 et BC04), option B (BC03 et BC05) | A 2 4, B 3 5
            Le bloc 1, puis soit les blocs 2 et 4, soit les blocs 3 et 5. | les blocs 2 et 4 2 4, les blocs 3 et 5 3 5
            Un bloc parmi BC04 et BC05 est validé. | 4 4, 5 5
            Deux blocs au choix parmi les blocs 3, 4 et 5 sont exigés. | 3 3, 4 4, 5 5
            Parcours A : blocs 2 à 3. Parcours B : blocs 4 à 5. | A 2 3, B 4 5
            """)
    void readsOptionsFromTheText(String text, String expected) {
        BlockOptionGroups groups = BlockOptionGroups.of(sheet(text, "A", "B", "C", "D", "E"));
        assertThat(options(groups)).isEqualTo(expected);
        assertThat(text).contains(groups.choices().get(0).excerpt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option A : blocs 2 et 9. Option B : blocs 3 et 5.",
                "Un bloc parmi BC04 et BC04 est validé.",
                "Option A : blocs 2 ou 4. Option B : bloc 3.",
                "Option A : blocs 2 et 4. Option B : blocs 4 et 5."
            })
    void leavesBlocksThatDoNotFitInDoubt(String text) {
        assertThat(BlockOptionGroups.of(sheet(text, "A", "B", "C", "D", "E")).doubt())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le candidat valide une option au choix. | 1
            Le candidat valide l'une des trois options. | 1
            Le titre comporte trois options. Le candidat en choisit une. | 0
            Le candidat valide deux options parmi trois. | 2
            """)
    void readsHowManyOptionsTheTextRequires(String text, int needed) {
        BlockOptionGroups groups =
                BlockOptionGroups.of(sheet(text, "Préparer", "X (option A)", "Y (option B)", "Z (option C)"));
        assertThat(groups.needed().map(reading -> reading.value()).orElse(0)).isEqualTo(needed);
    }

    @Test
    void acceptsVeryManyOptions() {
        String[] titles =
                IntStream.range(0, 5_000).mapToObj(i -> "Option x" + i + " : y").toArray(String[]::new);
        assertThat(BlockOptionGroups.of(sheet("", titles)).doubt()).isPresent();
    }

    private static String options(BlockOptionGroups groups) {
        return groups.choices().stream()
                .flatMap(choice -> choice.value().options().stream())
                .map(option -> option.name()
                        + option.blocks().stream().map(i -> " " + (i + 1)).collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    static CertificationSheet sheet(String text, String... titles) {
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP9990002"))
                .description(Description.builder().accumulation(Prose.of(text)).build())
                .addAllBlocks(IntStream.range(0, titles.length)
                        .mapToObj(i -> SkillBlock.builder()
                                .code(new SkillBlockCode("RNCP9990002BC%02d".formatted(i + 1)))
                                .title(titles[i])
                                .build())
                        .toList())
                .build();
    }
}
