package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules work as modules: the tests themselves run on the class path, so this one forks. */
class ModulePathTest {

    @Test
    void runsTheTourOnTheModulePath() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        "fr.rncp.io,fr.rncp.rules,info.picocli,me.tongfei.progressbar",
                        "--module",
                        "fr.rncp.examples/fr.rncp.cli.Main",
                        "tour")
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(printed).isEqualTo(0);
        assertThat(printed).contains("RNCP36716");
    }

    /** jqwik is optional: a module that uses the samples compiles without it. */
    @Test
    void compilesAModuleWithoutJqwik(@TempDir Path folder) throws IOException {
        Path module = Files.writeString(
                folder.resolve("module-info.java"),
                "module consumer { requires fr.rncp.io; requires fr.rncp.examples; }");
        Path type = Files.writeString(
                folder.resolve("Consumer.java"),
                "package consumer; class Consumer { Object sheet = fr.rncp.examples.SampleSheets.rncp36716(); }");

        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-p",
                        modulePathWithoutJqwik(),
                        "-d",
                        folder.toString(),
                        module.toString(),
                        type.toString());

        assertThat(status).as("what javac said is on standard error").isEqualTo(0);
    }

    private static String modulePathWithoutJqwik() {
        return Arrays.stream(modulePath().split(File.pathSeparator, -1))
                .filter(element -> !element.contains("jqwik"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(element -> !element.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
