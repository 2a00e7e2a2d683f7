package fr.rncp.examples.cli;

/** Exit statuses of every command. */
final class ExitStatus {

    /** Done. */
    static final int DONE = 0;

    /** Done, but something could not be read, or there are findings that fail the run. */
    static final int INCOMPLETE = 1;

    /** Wrong usage or unreadable input. */
    static final int FAILED = 2;

    private ExitStatus() {}
}
