package fr.rncp.cli.terminal;

/** The exit statuses of all commands. */
public final class ExitStatus {

    /** Success. */
    public static final int DONE = 0;

    /** Some input could not be read, or findings fail the run. */
    public static final int INCOMPLETE = 1;

    /** Wrong arguments, unreadable input, or output that cannot be written. */
    public static final int FAILED = 2;

    private ExitStatus() {}
}
