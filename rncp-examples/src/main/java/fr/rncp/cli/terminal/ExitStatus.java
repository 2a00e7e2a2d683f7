package fr.rncp.cli.terminal;

/** The exit statuses of all commands. */
public final class ExitStatus {

    /** Success. */
    public static final int DONE = 0;

    /** Some input could not be read, or findings fail the run. */
    public static final int INCOMPLETE = 1;

    /** Wrong usage or unreadable input. */
    public static final int FAILED = 2;

    private ExitStatus() {}
}
