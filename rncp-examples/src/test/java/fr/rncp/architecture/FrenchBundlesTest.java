package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The French messages of all modules: typography, and the words of the field. */
class FrenchBundlesTest {

    /** A line of help that is a command or JSON. */
    private static final Pattern CODE = Pattern.compile(" {2,}(?:rncp |[{\"])");

    /** The exit status at the beginning of a line of help. */
    private static final Pattern STATUS = Pattern.compile("^ {2}[0-9] {2}");

    private static final List<Message> MESSAGES =
            ProjectModule.ALL.stream().flatMap(FrenchBundlesTest::messages).toList();

    private record Message(Path file, String key, String text) {

        @Override
        public String toString() {
            return file.getFileName() + ": " + key + " = " + text;
        }
    }

    @Test
    void everyModuleWithMessagesIsRead() {
        assertThat(MESSAGES)
                .extracting(message -> message.file().getName(1))
                .contains(Path.of("rncp-io"), Path.of("rncp-rules"), Path.of("rncp-examples"));
        assertThat(MESSAGES).hasSizeGreaterThan(700);
    }

    @ParameterizedTest
    @EnumSource(FrenchFault.class)
    void noMessageHasFault(FrenchFault fault) {
        assertThat(MESSAGES.stream().filter(message -> fault.isIn(message.text())))
                .as("%s in French messages; type %s (the files are UTF-8)", fault, fault.better())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FrenchFault.class)
    void everyFaultIsFound(FrenchFault fault) {
        assertThat(fault.isIn(fault.example())).as(fault.example()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://, http://exemple.fr:8080 et l’article R335-8",
                "{count} {count|bloc|blocs} («\u00A0pour\u00A0»…)\u00A0; 80\u00A0% au plus",
                "À 14:30, le rapport est de 1:2\u00A0: rien à corriger",
                "la page donne cette information deux fois, avec un taux (en %)",
                "Évaluer, États, A1101, Est ajouté"
            })
    void rightFrenchHasNone(String text) {
        assertThat(FrenchFault.values()).noneMatch(fault -> fault.isIn(text));
    }

    private static Stream<Message> messages(ProjectModule module) {
        try (Stream<Path> files = Files.walk(module.resources())) {
            return files
                    .filter(file -> file.toString().endsWith("_fr.properties"))
                    .flatMap(FrenchBundlesTest::messages)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Message> messages(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(key -> new Message(file, key, properties.getProperty(key)))
                .filter(message -> !CODE.matcher(message.text()).lookingAt())
                .map(message -> new Message(
                        file, message.key(), STATUS.matcher(message.text()).replaceFirst("")));
    }
}
