package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class InputPromisesTest {

    private static final InputPromises LIBRARY = InputPromises.in("fr.rncp.model..", "fr.rncp.io..", "fr.rncp.rules..");
    private static final InputPromises READERS = InputPromises.in(
            "fr.rncp.io",
            "fr.rncp.io.input..",
            "fr.rncp.io.json..",
            "fr.rncp.io.nomenclature..",
            "fr.rncp.io.page..",
            "fr.rncp.io.stream..",
            "fr.rncp.io.text..",
            "fr.rncp.io.xml..");
    private static final InputPromises PLANTED = InputPromises.in(Planted.ROOT + ".promise");
    private static final JavaClasses BREACH = Planted.classes("promise");

    @Test
    void noInputOpensAConnection() {
        assertThat(LIBRARY.connections(MainCode.CLASSES)).as(InputPromises.FIX).isEmpty();
    }

    /**
     * What is written goes where the user says; {@code fr.rncp.io.file} makes the name of the unfinished file beside
     * it.
     */
    @Test
    void noNameInInputBecomesAPath() {
        assertThat(READERS.paths(MainCode.CLASSES)).as(InputPromises.FIX).isEmpty();
    }

    @Test
    void noInputIsDeserialised() {
        assertThat(LIBRARY.deserialisations(MainCode.CLASSES))
                .as(InputPromises.FIX)
                .isEmpty();
    }

    @Test
    void breachesAreFound() {
        assertThat(PLANTED.connections(BREACH)).anyMatch(text -> text.contains("openStream"));
        assertThat(PLANTED.paths(BREACH))
                .anyMatch(text -> text.contains("Path.of"))
                .anyMatch(text -> text.contains("Path.resolve"))
                .anyMatch(text -> text.contains("File.<init>"));
        assertThat(PLANTED.deserialisations(BREACH)).anyMatch(text -> text.contains("ObjectInputStream"));
    }
}
