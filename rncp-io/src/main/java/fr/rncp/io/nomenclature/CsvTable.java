package fr.rncp.io.nomenclature;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.rncp.io.NomenclatureReadException;
import fr.rncp.io.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a CSV file whose first line names its columns. Empty lines are no rows; everything else must fit. */
final class CsvTable {

    private final NomenclatureText text;
    private final char separator;
    private final List<String> columns;
    private long line = 1;

    /**
     * A table.
     *
     * @param columns the columns that are needed; others may stand between them
     */
    CsvTable(NomenclatureText text, char separator, List<String> columns) {
        this.text = text;
        this.separator = separator;
        this.columns = columns;
    }

    List<CsvRow> rows() {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.content())) {
            return rows(records.iterator());
        } catch (CsvParseException e) {
            throw refusal(ProblemCode.MALFORMED, "a row with a quotation mark out of place", "well-formed CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a text in memory
        }
    }

    private List<CsvRow> rows(Iterator<CsvRecord> records) {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        requireColumns(header);
        List<CsvRow> rows = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord csv = records.next();
            line = csv.getStartingLineNumber();
            requireWidth(csv, header.size());
            rows.add(new CsvRow(text.place().at(line, 1), header, csv.getFields()));
        }
        return rows;
    }

    private void requireColumns(List<String> header) {
        for (String column : columns) {
            if (header.stream().filter(column::equals).count() != 1) {
                String found = String.join(Character.toString(separator), header);
                String expected = "a first line with the columns " + String.join(", ", columns)
                        + ", each once, set apart by \"" + separator + "\"";
                throw refusal(ProblemCode.UNKNOWN_FORMAT, found, expected);
            }
        }
    }

    private void requireWidth(CsvRecord csv, int width) {
        if (csv.getFieldCount() != width) {
            throw refusal(
                    ProblemCode.MALFORMED,
                    csv.getFieldCount() + " cells: " + String.join(Character.toString(separator), csv.getFields()),
                    width + " cells, as many as the first line has");
        }
    }

    private NomenclatureReadException refusal(ProblemCode code, String found, String expected) {
        return NomenclatureReadException.of(code, text.place().at(line, 1), found, expected);
    }
}
