package fr.rncp.io.stream;

/** A parser of the bytes of one sheet. Thread-safe; never throws. */
@FunctionalInterface
public interface SheetParser {

    /**
     * Parses one sheet.
     *
     * @param fragment the bytes and their location
     * @return the sheet and its problems
     */
    ParsedSheet parse(SheetFragment fragment);
}
