package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of a table that is aligned with spaces, whose cells may have several lines. */
final class AlignedRow {

    private static final Pattern CONTINUED = Pattern.compile("(?U)[\\p{Ll}(].*");

    private final long number;

    /** The lines of each cell. */
    private final List<List<String>> cells;

    AlignedRow(long number, int columns) {
        this.number = number;
        this.cells = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(columns)
                .toList();
    }

    /** Adds a line, divided into columns. */
    void add(List<String> line) {
        for (int i = 0; i < cells.size(); i++) {
            if (!Blank.isAllSpace(line.get(i))) {
                cells.get(i).add(Blank.strip(line.get(i)));
            }
        }
    }

    /** Returns a cell on one line. */
    String cell(int column) {
        return String.join(" ", cells.get(column));
    }

    /**
     * Returns the row.
     *
     * @param areTexts whether its cells are texts with lines of their own; otherwise only the converter broke them
     */
    PageLine line(boolean areTexts) {
        Function<List<String>, String> joined = areTexts ? AlignedRow::text : cell -> String.join(" ", cell);
        return PageLine.row(number, cells.stream().map(joined).toList(), List.of());
    }

    /** Joins the lines that were broken because the next word did not fit on them. */
    private static String text(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean fitted = last.length() + 1 + line.split(" ", 2)[0].length() <= width;
            boolean isBroken = !fitted && CONTINUED.matcher(line).matches();
            text.append(text.isEmpty() ? "" : isBroken ? " " : "\n").append(line);
            last = line;
        }
        return text.toString();
    }
}
