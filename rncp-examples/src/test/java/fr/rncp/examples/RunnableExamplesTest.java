package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableExamplesTest {

    private Path folder;

    /** A main method. */
    @FunctionalInterface
    private interface Example {
        void run(String... args) throws IOException;
    }

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void readsAnExport() throws IOException {
        Path export = folder.resolve("export.xml");
        // The samples do not state that they are active. Two of their labels have doubled apostrophes, which are told
        // too.
        Files.writeString(
                export,
                SampleFile.EXPORT_XML
                        .text()
                        .replace(
                                "<NUMERO_FICHE>RNCP36716</NUMERO_FICHE>",
                                "<NUMERO_FICHE>RNCP36716</NUMERO_FICHE><ACTIF>Oui</ACTIF>")
                        .replace("03/11/2026", "never"));

        assertThat(printed(ReadAnExport::main, export.toString())).isEqualTo("""
                RNCP36716 Technicien informatique en installation, maintenance et support
                3 problems
                """);
    }

    @Test
    void findsByRomeCode() throws IOException {
        assertThat(printed(FindByRomeCode::main, "I1401")).isEqualTo("RNCP36440\nRNCP36716\n");
        assertThat(printed(FindByRomeCode::main, "M1810")).isEqualTo("RNCP36716\n");
    }

    @Test
    void buildsASheet() throws IOException {
        assertThat(printed(BuildASheet::main))
                .isEqualTo("[Écouter les utilisateurs, Diagnostiquer les dysfonctionnements]\nNO\nfalse\n");
    }

    @Test
    void writesJson() throws IOException {
        Path file = folder.resolve("sheets.ndjson.gz");

        assertThat(printed(WriteJson::main, file.toString())).isEqualTo("true\n");
        try (SheetReader sheets = SheetReader.open(file)) {
            assertThat(sheets.stream().toList()).isEqualTo(SampleSheets.all());
        }
    }

    /** Whoever changes a sentence reads the story again: it is understood without the program. */
    @Test
    void followsACandidate() throws IOException {
        assertThat(printed(FollowACandidate::main)).isEqualTo("""
                1. A jury of RNCP9990007 validates BC02 and refuses BC01
                  Partial validation of RNCP9990007 on 2022-06-15: 1 of the 2 required blocks is held.
                  The candidate has held block RNCP9990007BC02 for life since 2022-06-15, after training.
                  The jury of 2022-06-15 did not validate block RNCP9990007BC01.
                  Still to be obtained: RNCP9990007BC01.
                2. Back in 2025, RNCP9990007 has been replaced
                  RNCP9990007: may enter? no
                  RNCP9990008: may enter? yes
                  RNCP9990008 states: [RNCP9990007BC02] -> [RNCP9990008BC02, RNCP9990008BC03]
                  Partial validation of RNCP9990008 on 2025-02-03: 2 of the 3 required blocks are held.
                  The candidate has held block RNCP9990008BC02 for life since 2022-06-15, by equivalence with RNCP9990007BC02.
                  The candidate has held block RNCP9990008BC03 for life since 2022-06-15, by equivalence with RNCP9990007BC02.
                  Still to be obtained: RNCP9990008BC01 and a work placement.
                3. The jury of RNCP9990008 validates BC01 and announces the certification too early
                ! Full validation was announced on 2025-06-20, although something was still to be obtained: a work placement.
                  Partial validation of RNCP9990008 on 2025-06-20: no block is missing, but at least one condition is not met.
                  The candidate has held block RNCP9990008BC01 for life since 2025-06-20, after training.
                  The candidate has held block RNCP9990008BC02 for life since 2022-06-15, by equivalence with RNCP9990007BC02.
                  The candidate has held block RNCP9990008BC03 for life since 2022-06-15, by equivalence with RNCP9990007BC02.
                  Still to be obtained: a work placement.
                4. The work placement for RNCP9990008 is done
                  Full validation of RNCP9990008: the candidate has held everything that is required since 2025-09-30.
                  The candidate has held block RNCP9990008BC01 for life since 2025-06-20, after training.
                  The candidate has held block RNCP9990008BC02 for life since 2022-06-15, by equivalence with RNCP9990007BC02.
                  The candidate has held block RNCP9990008BC03 for life since 2022-06-15, by equivalence with RNCP9990007BC02.
                  This condition has been met since 2025-09-30: a work placement.
                """);
    }

    @Test
    void followsACandidateInFrench() throws IOException {
        assertThat(printed(FollowACandidate::main, "fr").replace('\u00a0', ' ')).isEqualTo("""
                1. Un jury de RNCP9990007 valide BC02 et refuse BC01
                  Validation partielle de RNCP9990007 au 15/06/2022 : 1 bloc acquis sur les 2 exigés.
                  Le bloc RNCP9990007BC02 est acquis définitivement depuis le 15/06/2022, à l’issue d’un parcours.
                  Le jury du 15/06/2022 n’a pas validé le bloc RNCP9990007BC01.
                  Il reste à obtenir : RNCP9990007BC01.
                2. De retour en 2025, RNCP9990007 est remplacée
                  RNCP9990007 : entrée possible ? non
                  RNCP9990008 : entrée possible ? oui
                  RNCP9990008 énonce : [RNCP9990007BC02] -> [RNCP9990008BC02, RNCP9990008BC03]
                  Validation partielle de RNCP9990008 au 03/02/2025 : 2 blocs acquis sur les 3 exigés.
                  Le bloc RNCP9990008BC02 est acquis définitivement depuis le 15/06/2022, par équivalence avec RNCP9990007BC02.
                  Le bloc RNCP9990008BC03 est acquis définitivement depuis le 15/06/2022, par équivalence avec RNCP9990007BC02.
                  Il reste à obtenir : RNCP9990008BC01 et une application professionnelle.
                3. Le jury de RNCP9990008 valide BC01 et annonce la certification trop tôt
                ! La validation totale a été annoncée le 20/06/2025, alors qu’il reste à obtenir : une application professionnelle.
                  Validation partielle de RNCP9990008 au 20/06/2025 : il ne manque aucun bloc, mais au moins une condition n’est pas remplie.
                  Le bloc RNCP9990008BC01 est acquis définitivement depuis le 20/06/2025, à l’issue d’un parcours.
                  Le bloc RNCP9990008BC02 est acquis définitivement depuis le 15/06/2022, par équivalence avec RNCP9990007BC02.
                  Le bloc RNCP9990008BC03 est acquis définitivement depuis le 15/06/2022, par équivalence avec RNCP9990007BC02.
                  Il reste à obtenir : une application professionnelle.
                4. L'application professionnelle pour RNCP9990008 est faite
                  Validation totale de RNCP9990008 : tout ce qui est exigé est acquis depuis le 30/09/2025.
                  Le bloc RNCP9990008BC01 est acquis définitivement depuis le 20/06/2025, à l’issue d’un parcours.
                  Le bloc RNCP9990008BC02 est acquis définitivement depuis le 15/06/2022, par équivalence avec RNCP9990007BC02.
                  Le bloc RNCP9990008BC03 est acquis définitivement depuis le 15/06/2022, par équivalence avec RNCP9990007BC02.
                  Cette condition est remplie depuis le 30/09/2025 : une application professionnelle.
                """);
    }

    private static String printed(Example example, String... args) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            example.run(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
