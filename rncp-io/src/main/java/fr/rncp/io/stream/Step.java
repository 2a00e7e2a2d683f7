package fr.rncp.io.stream;

import fr.rncp.io.ReadProblem;

/** What the loop meets next: the bytes of a sheet, something to say about the file, or the file's end. */
public sealed interface Step {

    /**
     * The bytes of a sheet, and who can read them.
     *
     * @param fragment the bytes
     * @param parser reads them
     */
    record Sheet(SheetFragment fragment, SheetParser parser) implements Step {}

    /**
     * Something about the file itself. After one of severity ERROR the source goes on if it can.
     *
     * @param problem what there is to say
     */
    record Remark(ReadProblem problem) implements Step {}

    /**
     * The end of one of the files.
     *
     * @param file its name
     */
    record EndOfFile(String file) implements Step {}
}
