package fr.rncp.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the progress of reading on standard error, if that is a terminal and the input is large. */
public final class Progress implements AutoCloseable {

    private static final long LONG_INPUT = 16L * 1024 * 1024;
    private static final long MEGABYTE = 1_000_000;

    private final Optional<ProgressBar> bar;
    private final Throughput throughput;
    private final Console console;

    private Progress(Optional<ProgressBar> bar, Throughput throughput, Console console) {
        this.bar = bar;
        this.throughput = throughput;
        this.console = console;
    }

    /**
     * Starts the display.
     *
     * @param files the files to read
     * @param throughput also receives the number of bytes read
     * @param console the console to show it on
     */
    public static Progress over(List<Path> files, Throughput throughput, Console console) throws IOException {
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        boolean shown = total >= LONG_INPUT && console.errIsTerminal().getAsBoolean();
        return new Progress(shown ? Optional.of(bar(total, console)) : Optional.empty(), throughput, console);
    }

    // The consumer writes the line itself: the default one requests a terminal from JLine, which logs a warning if it
    // does not find one.
    private static ProgressBar bar(long total, Console console) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(total)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> console.err().print("\r" + line), TextLayout.WIDTH - 1))
                .build();
    }

    /** Adds a number of bytes read. */
    public void read(long bytes) {
        throughput.read(bytes);
        bar.ifPresent(b -> b.stepBy(bytes));
    }

    /** Removes the bar, so that the next message starts on an empty line. */
    @Override
    public void close() {
        bar.ifPresent(b -> {
            b.close();
            console.err().print("\r" + " ".repeat(TextLayout.WIDTH - 1) + "\r");
            console.err().flush();
        });
    }
}
