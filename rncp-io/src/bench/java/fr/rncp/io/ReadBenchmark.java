package fr.rncp.io;

import fr.rncp.model.CertificationSheet;
import fr.rncp.testkit.RegisterExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
 * Reading an export of 500 made-up sheets. The baseline, {@link #woodstoxEvents}, reads every event of the same bytes
 * and keeps nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class ReadBenchmark {

    private byte[] export = {};
    private byte[] ndjson = {};

    /** Makes the export. */
    @Setup
    public void makeExport() throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        RegisterExport.rncp().sheets(500).write(xml);
        export = xml.toByteArray();
        ndjson = xmlToNdjson();
    }

    /** The baseline. */
    @Benchmark
    public long woodstoxEvents() throws XMLStreamException {
        XMLStreamReader events = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(export));
        long characters = 0;
        while (events.hasNext()) {
            if (events.next() == XMLStreamReader.CHARACTERS) {
                characters += events.getTextLength();
            }
        }
        return characters;
    }

    /** XML to sheets. */
    @Benchmark
    public long xmlToSheets() throws IOException {
        return count(export, 1);
    }

    /** XML to sheets with two threads. */
    @Benchmark
    public long xmlToSheetsTwoThreads() throws IOException {
        return count(export, 2);
    }

    /** XML to NDJSON, in memory. */
    @Benchmark
    public byte[] xmlToNdjson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(export.length);
        try (SheetReader sheets = SheetReader.builder().open(new ByteArrayInputStream(export), "export.xml");
                SheetWriter writer = SheetWriter.ndjson(out)) {
            writer.writeAll(sheets);
        }
        return out.toByteArray();
    }

    /** NDJSON to sheets, validated. */
    @Benchmark
    public long ndjsonToSheets() throws IOException {
        return count(ndjson, 1);
    }

    private static long count(byte[] bytes, int threads) throws IOException {
        try (SheetReader sheets =
                SheetReader.builder().threads(threads).open(new ByteArrayInputStream(bytes), "bytes")) {
            return sheets.stream().mapToLong(ReadBenchmark::weight).sum();
        }
    }

    private static long weight(CertificationSheet sheet) {
        return sheet.number().value().length();
    }
}
