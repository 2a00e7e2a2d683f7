package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.award.AwardRules;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What docs/award.md shows works: each shape in Java is the same as in JSON, and the story ends as it says. */
class AwardPageTest {

    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");
    private static final int SHAPES = 10;
    private static final int BTS = 4;

    @Test
    void everyShapeIsTheSameInJavaAndJson(@TempDir Path folder) throws IOException, InterruptedException {
        String page = Files.readString(Path.of("..", "docs", "award.md"));
        List<String> snippets = all(JAVA, page);
        List<AwardRules> written = all(JSON, page).stream()
                .map(json -> AwardRules.fromTree(
                        JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {})))
                .toList();
        assertThat(written).hasSize(SHAPES);
        assertThat(snippets).hasSize(SHAPES + 1);
        List<String> printed = run(folder, program(snippets));
        assertThat(printed.subList(0, SHAPES))
                .isEqualTo(written.stream()
                        .map(rules -> JsonMapper.shared().writeValueAsString(rules.toTree()))
                        .toList());
        assertThat(printed.subList(SHAPES, printed.size()))
                .startsWith("FULL")
                .anyMatch(line -> line.contains("RNCP90040BC02") && line.contains("par compensation"));
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static String program(List<String> snippets) {
        String methods = IntStream.rangeClosed(1, SHAPES)
                .mapToObj(i -> "static AwardRules shape" + i + "() {\n" + snippets.get(i - 1) + "return rules;\n}\n")
                .collect(Collectors.joining());
        String calls = IntStream.rangeClosed(1, SHAPES)
                .mapToObj(
                        i -> "System.out.println(JsonMapper.shared().writeValueAsString(shape" + i + "().toTree()));\n")
                .collect(Collectors.joining());
        return """
                import fr.rncp.model.*;
                import fr.rncp.model.value.*;
                import fr.rncp.rules.award.*;
                import fr.rncp.rules.award.record.*;
                import fr.rncp.rules.award.requirement.*;
                import fr.rncp.rules.reading.PartialDocument;
                import java.time.*;
                import java.util.*;
                import tools.jackson.databind.json.JsonMapper;

                class Shapes {
                """ + methods + "static void story(AwardRules rules) {\n" + snippets.get(SHAPES) + "}\n"
                + "public static void main(String[] args) {\n" + calls + "story(shape" + BTS + "());\n}\n}\n";
    }

    private static List<String> run(Path folder, String program) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Shapes.java"), program);
        String classPath = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-encoding",
                                "UTF-8",
                                "-proc:none",
                                "-cp",
                                classPath,
                                "-d",
                                folder.toString(),
                                source.toString()))
                .as("a snippet does not compile")
                .isEqualTo(0);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath + File.pathSeparator + folder,
                        "Shapes")
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(printed).isEqualTo(0);
        return printed.lines().toList();
    }
}
