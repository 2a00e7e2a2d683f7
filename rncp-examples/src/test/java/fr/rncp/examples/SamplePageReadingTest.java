package fr.rncp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading the two pages gives the typed samples. */
class SamplePageReadingTest {

    private final List<ReadProblem> problems = new ArrayList<>();

    @Test
    void givesTheSampleWhoseTablesHaveBars() throws IOException {
        assertReads(SampleFile.RNCP36440_PAGE, SampleSheets.rncp36440());
    }

    @Test
    void givesTheFlattenedSample() throws IOException {
        assertReads(SampleFile.RNCP36716_PAGE, SampleSheets.rncp36716());
    }

    @Test
    void saysEachInferenceWithItsLine() throws IOException {
        read(SampleFile.RNCP36716_PAGE);

        long inferred = problems.stream()
                .filter(p -> p.code() == ProblemCode.INFERRED_VALUE)
                .count();
        assertEquals(SampleSheets.rncp36716().source().inferred().size(), inferred);
        assertTrue(problems.stream().allMatch(p -> p.location().line().isPresent()));
        assertTrue(problems.stream().noneMatch(p -> p.severity() == ProblemSeverity.ERROR));
    }

    private void assertReads(SampleFile page, CertificationSheet sample) throws IOException {
        CertificationSheet sheet = read(page);

        assertEquals(SheetJson.write(sample), SheetJson.write(sheet)); // the JSON shows where they differ
        assertEquals(sample, sheet);
    }

    private CertificationSheet read(SampleFile page) throws IOException {
        try (SheetReader reader = SheetReader.builder().onProblem(problems::add).open(page.open(), page.fileName())) {
            return reader.stream().toList().get(0);
        }
    }
}
