package fr.rncp.cli.terminal;

/** Exit statuses of every command. */
public final class ExitStatus {

    /** Done. */
    public static final int DONE = 0;

    /** Done, but something could not be read, or there are findings that fail the run. */
    public static final int INCOMPLETE = 1;

    /** Wrong usage or unreadable input. */
    public static final int FAILED = 2;

    private ExitStatus() {}
}
