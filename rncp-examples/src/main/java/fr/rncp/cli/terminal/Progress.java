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

/** Shows how much was read, on standard error, if that is a terminal and there is much to read. */
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
     * Starts.
     *
     * @param files what will be read
     * @param throughput also hears of what was read
     * @param console where to show it
     */
    public static Progress over(List<Path> files, Throughput throughput, Console console) throws IOException {
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        boolean shown = total >= LONG_INPUT && console.errIsTerminal().getAsBoolean();
        return new Progress(shown ? Optional.of(bar(total, console)) : Optional.empty(), throughput, console);
    }

    // The consumer writes the line itself: the bar's own asks JLine for a terminal, which logs when it finds none.
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

    /** So many bytes more were read. */
    public void read(long bytes) {
        throughput.read(bytes);
        bar.ifPresent(b -> b.stepBy(bytes));
    }

    /** Takes the bar away: what is said next starts on an empty line. */
    @Override
    public void close() {
        bar.ifPresent(b -> {
            b.close();
            console.err().print("\r" + " ".repeat(TextLayout.WIDTH - 1) + "\r");
            console.err().flush();
        });
    }
}
