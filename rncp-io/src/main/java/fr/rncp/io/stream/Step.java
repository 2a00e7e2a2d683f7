package fr.rncp.io.stream;

import fr.rncp.io.ReadProblem;

/** A step of reading: the bytes of a sheet, a problem of the file, or the end of the file. */
public sealed interface Step {

    /**
     * The bytes of a sheet and their parser.
     *
     * @param fragment the bytes
     * @param parser the parser for these bytes
     */
    record Sheet(SheetFragment fragment, SheetParser parser) implements Step {}

    /**
     * A problem of the file itself. After a problem of severity ERROR, the source continues if possible.
     *
     * @param problem the problem
     */
    record Remark(ReadProblem problem) implements Step {}

    /**
     * The end of one of the files.
     *
     * @param file the name of the file
     */
    record EndOfFile(String file) implements Step {}
}
