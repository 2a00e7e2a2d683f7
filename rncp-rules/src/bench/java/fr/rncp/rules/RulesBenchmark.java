package fr.rncp.rules;

import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.testkit.RegisterExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures all rules on every sheet of an export: the file in the environment variable RNCP_EXPORT, or 200 made-up
 * sheets. The baseline, {@link #readFromXml}, reads the same sheets from XML.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3) // Compiling 170 rules keeps the compiler busy for half a minute.
@Measurement(iterations = 6, time = 2)
@Fork(2)
public class RulesBenchmark {

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));

    private byte[] export = {};
    private List<CertificationSheet> sheets = List.of();

    /** Reads the export, or creates the sheets. */
    @Setup
    public void takeExport() throws IOException {
        String file = System.getenv("RNCP_EXPORT");
        if (file == null) {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            RegisterExport.rncp().sheets(200).write(made);
            export = made.toByteArray();
        } else {
            export = Files.readAllBytes(Path.of(file));
        }
        sheets = readFromXml();
    }

    /** Reads the sheets from XML in memory: the baseline. */
    @Benchmark
    public List<CertificationSheet> readFromXml() throws IOException {
        try (SheetReader reader = SheetReader.builder().open(new ByteArrayInputStream(export), "export.xml")) {
            return reader.stream().toList();
        }
    }

    /** Applies every rule to every sheet. */
    @Benchmark
    public long allRules() {
        return sheets.stream()
                .mapToLong(sheet -> SheetValidator.standard()
                        .report(sheet, CONTEXT)
                        .findings()
                        .size())
                .sum();
    }
}
