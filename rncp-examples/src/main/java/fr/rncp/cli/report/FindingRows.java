package fr.rncp.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.rncp.rules.report.SheetFinding;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Writes findings as rows. */
final class FindingRows {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FindingRows() {}

    /** Returns a writer of one JSON object a line. */
    static Consumer<Map<String, Object>> ndjson(ReportTarget target) {
        return row -> target.print(MAPPER.writeValueAsString(row) + "\n");
    }

    /** Returns a writer of CSV lines: separated by commas, with a header, an empty field for an absent value. */
    static Consumer<Map<String, Object>> csv(ReportTarget target) {
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0) // the target has a buffer of its own
                .lineDelimiter(LineDelimiter.LF)
                .build(writer(target));
        csv.writeRecord(SheetFinding.COLUMNS);
        return row -> csv.writeRecord(values(row));
    }

    private static List<String> values(Map<String, Object> row) {
        return SheetFinding.COLUMNS.stream()
                .map(column -> Objects.toString(row.get(column), ""))
                .toList();
    }

    private static Writer writer(ReportTarget target) {
        return new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                target.print(new String(characters, from, length));
            }

            @Override
            public void flush() {
                // The target is flushed at the end.
            }

            @Override
            public void close() {
                // The target is closed by its owner.
            }
        };
    }
}
