package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works: its snippets are compiled and run as they stand. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String EXPORT = "export-fiches-rncp-v4-1-2026-08-16.zip";

    @Test
    void runsEachSnippet(@TempDir Path folder) throws IOException, InterruptedException {
        zipTheSamples(folder);
        Files.writeString(folder.resolve("Snippets.java"), program(snippets()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, compilation(folder)))
                .as("a snippet does not compile")
                .isEqualTo(0);

        Process run = new ProcessBuilder(
                        java(), "-Dstdout.encoding=UTF-8", "-cp", classPath() + File.pathSeparator + folder, "Snippets")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(printed).isEqualTo(0);
        assertThat(printed).contains("equal: true");
        assertThat(printed).contains("title: “Exemple fictif — Jardinier” → “Jardinier”");
        assertThat(printed).contains("CAP-005 prerequisites for being awarded the certification: ", "true\n");
        assertThat(printed).contains("PARTIAL\nallOf[RNCP9990009BC01, WORK_APPLICATION]\n");
    }

    @Test
    void namesTheCommandThatCiRuns() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        assertThat(ci).contains("\nmvn -B verify\n");
        assertThat(readme()).as("the README's test command").contains("mvn -B verify ");
    }

    @Test
    void isShort() throws IOException {
        assertThat(readme().lines().count())
                .as("the README has at most 120 lines; details go to docs/")
                .isLessThanOrEqualTo(120);
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .forEach(link -> assertThat(ROOT.resolve(link)).as(link).exists());
    }

    private static List<String> snippets() throws IOException {
        List<String> snippets = SNIPPET.matcher(readme())
                .results()
                .map(MatchResult::group)
                .map(snippet -> snippet.replaceAll("```(java)?", ""))
                .toList();
        assertThat(snippets).as("read, write, validate, award").hasSize(4);
        return snippets;
    }

    private static String program(List<String> snippets) {
        return """
                import fr.rncp.io.*;
                import fr.rncp.model.*;
                import fr.rncp.model.prose.*;
                import fr.rncp.model.value.*;
                import fr.rncp.rules.*;
                import fr.rncp.rules.award.*;
                import fr.rncp.rules.award.proposal.*;
                import fr.rncp.rules.award.record.*;
                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.Optional;

                class Snippets {
                    public static void main(String[] args) throws Exception {
                """ + String.join("", snippets) + """
                        System.out.println("equal: " + again.equals(sheet));
                    }
                }
                """;
    }

    private static void zipTheSamples(Path folder) throws IOException {
        try (InputStream samples = SampleFile.EXPORT_XML.open();
                OutputStream file = Files.newOutputStream(folder.resolve(EXPORT));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("export_fiches_RNCP_V4_1_2026-08-16.xml"));
            samples.transferTo(zip);
        }
    }

    private static String[] compilation(Path folder) {
        return new String[] {
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-cp",
            classPath(),
            "-d",
            folder.toString(),
            folder.resolve("Snippets.java").toString()
        };
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
