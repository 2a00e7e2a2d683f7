package fr.rncp.io.stream;

/**
 * Turns the bytes of one sheet into a sheet and its problems. Thread-safe, and never throws for what the bytes hold.
 */
@FunctionalInterface
public interface SheetParser {

    /**
     * Reads one sheet.
     *
     * @param fragment the bytes and their place
     * @return the sheet and its problems
     */
    ParsedSheet parse(SheetFragment fragment);
}
