package fr.rncp.examples;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
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
        assertThat(inferred)
                .isEqualTo(SampleSheets.rncp36716().source().inferred().size());
        assertThat(problems).allMatch(p -> p.location().line().isPresent());
        assertThat(problems).noneMatch(p -> p.severity() == ProblemSeverity.ERROR);
    }

    private void assertReads(SampleFile page, CertificationSheet sample) throws IOException {
        CertificationSheet sheet = read(page);

        assertThat(sheet).isEqualTo(sample);
    }

    private CertificationSheet read(SampleFile page) throws IOException {
        try (SheetReader reader = SheetReader.builder().onProblem(problems::add).open(page.open(), page.fileName())) {
            return reader.stream().toList().get(0);
        }
    }
}
