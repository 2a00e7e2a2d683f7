package fr.rncp.io.nomenclature;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of a CSV file whose first line names its columns. Empty lines are skipped; every other line must match the
 * header.
 */
final class CsvTable {

    private final NomenclatureText text;
    private final char separator;
    private final List<String> columns;
    private long line = 1;

    /**
     * Creates a table.
     *
     * @param columns the required columns; there may be others between them
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
            Wording found = Observation.STRAY_QUOTE.with();
            throw refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.WELL_FORMED_CSV));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // impossible: the text is in memory
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
            rows.add(new CsvRow(text.location().at(line, 1), header, csv.getFields()));
        }
        return rows;
    }

    private void requireColumns(List<String> header) {
        for (String column : columns) {
            if (header.stream().filter(column::equals).count() != 1) {
                String found = String.join(Character.toString(separator), header);
                throw refusal(Fault.of(ProblemCode.UNKNOWN_FORMAT, found, Expectation.HEADER, columns, separator));
            }
        }
    }

    private void requireWidth(CsvRecord csv, int width) {
        if (csv.getFieldCount() != width) {
            String cells = String.join(Character.toString(separator), csv.getFields());
            Wording found = Observation.CELLS_OF_ROW.with(csv.getFieldCount(), cells);
            throw refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.CELLS, width));
        }
    }

    private NomenclatureRefusal refusal(Fault fault) {
        return NomenclatureText.refusal(fault, text.location().at(line, 1));
    }
}
