package fr.rncp.io.nomenclature;

import fr.rncp.model.SourceLocation;
import java.util.List;

/** A row of a CSV file. Cells are found by the names of their columns and returned without outer white space. */
record CsvRow(SourceLocation location, List<String> header, List<String> cells) {

    String cell(String column) {
        return cells.get(header.indexOf(column)).strip();
    }
}
