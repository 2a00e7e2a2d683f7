package fr.rncp.model;

import fr.rncp.model.value.SheetNumber;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A location in a source that is read.
 *
 * @param file the file or the name given to the stream
 * @param entry the entry inside a zip
 * @param line the line, from 1
 * @param column the column in that line, from 1, counted in UTF-8 bytes in JSON and in Java characters in XML
 * @param path the element path ({@code PARTENAIRES/PARTENAIRE[17]/SIRET_PARTENAIRE}) or, in JSON, the JSON Pointer
 */
public record SourceLocation(
        Optional<String> file, Optional<String> entry, OptionalLong line, OptionalInt column, Optional<String> path) {

    /** The unknown location. */
    public static final SourceLocation UNKNOWN = new SourceLocation(
            Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), Optional.empty());

    /**
     * Returns this location with a file.
     *
     * @param name the file, or the name given to the stream
     * @return the location
     */
    public SourceLocation inFile(String name) {
        return new SourceLocation(Optional.of(name), entry, line, column, path);
    }

    /**
     * Returns this location with an entry of a zip.
     *
     * @param name the entry
     * @return the location
     */
    public SourceLocation inEntry(String name) {
        return new SourceLocation(file, Optional.of(name), line, column, path);
    }

    /**
     * Returns this location with a line and column.
     *
     * @param newLine the line, from 1
     * @param newColumn the column, from 1 * @return the location
     */
    public SourceLocation at(long newLine, int newColumn) {
        return new SourceLocation(file, entry, OptionalLong.of(newLine), OptionalInt.of(newColumn), path);
    }

    /**
     * Returns this location with an element.
     *
     * @param newPath the element path or the JSON Pointer
     * @return the location
     */
    public SourceLocation atPath(String newPath) {
        return new SourceLocation(file, entry, line, column, Optional.of(newPath));
    }

    /**
     * Returns this location with the number of the sheet at the beginning of its path, so that people recognise the
     * sheet.
     *
     * @param number the sheet
     * @return the location, whose path begins with the number
     */
    public SourceLocation inSheet(SheetNumber number) {
        return atPath(path.filter(inside -> !inside.isEmpty())
                .map(inside -> number + " " + inside)
                .orElse(number.toString()));
    }

    /** Returns {@code file!entry:line:column: path}, without unknown parts. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file.orElse("<input>"));
        entry.ifPresent(e -> out.append('!').append(e));
        line.ifPresent(l -> out.append(':').append(l));
        column.ifPresent(c -> out.append(':').append(c));
        path.filter(p -> !p.isEmpty()).ifPresent(p -> out.append(": ").append(p));
        return out.toString();
    }
}
