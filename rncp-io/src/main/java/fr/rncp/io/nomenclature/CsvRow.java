package fr.rncp.io.nomenclature;

import fr.rncp.model.SourceLocation;
import java.util.List;

/** One row; its cells are found by the names of their columns, white space around them cut off. */
record CsvRow(SourceLocation location, List<String> header, List<String> cells) {

    String cell(String column) {
        return cells.get(header.indexOf(column)).strip();
    }
}
