package fr.rncp.io;

import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.Step;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An iterator over the sheets in the order of the source. Other threads may read ahead within a bounded window. */
final class SheetIterator implements Iterator<CertificationSheet> {

    /** Sheets are usually small. If they are not, this limit keeps the number in memory low. */
    private static final long MOST_PENDING_BYTES = 512L * 1024;

    private final FragmentSource source;
    private final Executor executor;
    private final int window;
    private final boolean skipsUnreadable;
    private final Consumer<ReadProblem> onProblem;
    private final Runnable onExhausted;

    private final Queue<Pending> pending = new ArrayDeque<>();
    private @Nullable UncheckedIOException unreadable;
    private @Nullable CertificationSheet next;
    private boolean exhausted;
    private boolean failed;
    private boolean closed;
    private long sheetsInFile;
    private long pendingBytes;

    /** The result of a step: a sheet, problems, or both. */
    private record Result(Optional<CertificationSheet> sheet, List<ReadProblem> problems) {

        static Result of(ParsedSheet parsed) {
            return parsed instanceof ParsedSheet.Read read
                    ? new Result(Optional.of(read.sheet()), read.problems())
                    : new Result(Optional.empty(), parsed.problems());
        }
    }

    /** The future result of a step and its size in bytes; {@code endOf} names the file that ends with this step. */
    private record Pending(CompletableFuture<Result> result, int bytes, Optional<String> endOf) {}

    SheetIterator(
            FragmentSource source,
            Executor executor,
            int window,
            boolean skipsUnreadable,
            Consumer<ReadProblem> onProblem,
            Runnable onExhausted) {
        this.source = source;
        this.executor = executor;
        this.window = window;
        this.skipsUnreadable = skipsUnreadable;
        this.onProblem = onProblem;
        this.onExhausted = onExhausted;
    }

    /** Ends the iteration. If it has not reached its end, this iterator throws from then on. */
    void close() {
        boolean ended = failed || (exhausted && pending.isEmpty() && next == null);
        closed |= !ended;
        next = null;
        pending.clear();
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("the reader is closed");
        }
        while (next == null && !failed) {
            fill();
            Pending first = pending.poll();
            if (first == null) {
                return false;
            }
            pendingBytes -= first.bytes();
            accept(first);
        }
        return next != null;
    }

    @Override
    public CertificationSheet next() {
        CertificationSheet sheet = hasNext() ? next : null;
        if (sheet == null) {
            throw new NoSuchElementException("no sheet is left");
        }
        next = null;
        return sheet;
    }

    private void fill() {
        while (!exhausted && pending.size() < window && pendingBytes < MOST_PENDING_BYTES) {
            Pending step = pendingNext();
            if (step == null) {
                endReading();
            } else {
                pending.add(step);
                pendingBytes += step.bytes();
            }
        }
    }

    private @Nullable Pending pendingNext() {
        try {
            Step step = source.next();
            return step == null ? null : pending(step);
        } catch (IOException e) {
            unreadable = new UncheckedIOException(e);
            return failure(unreadable);
        } catch (RuntimeException
                | Error e) { // thrown by the caller's stream or listener; rethrown after the preceding sheets
            return failure(e);
        }
    }

    private void endReading() {
        exhausted = true;
        onExhausted.run();
    }

    /** Checks whether an exception is thrown by this iterator because bytes cannot be read, not by a listener. */
    boolean hasFailedBy(UncheckedIOException thrown) {
        return thrown == unreadable;
    }

    private Pending failure(Throwable thrown) {
        endReading();
        return new Pending(CompletableFuture.failedFuture(thrown), 0, Optional.empty());
    }

    private Pending pending(Step step) {
        if (step instanceof Step.Sheet sheet) {
            int bytes = sheet.fragment().size();
            return new Pending(CompletableFuture.supplyAsync(() -> parse(sheet), executor), bytes, Optional.empty());
        }
        if (step instanceof Step.Remark remark) {
            return done(List.of(remark.problem()), Optional.empty());
        }
        return done(List.of(), Optional.of(((Step.EndOfFile) step).file()));
    }

    private static Pending done(List<ReadProblem> problems, Optional<String> endOf) {
        return new Pending(CompletableFuture.completedFuture(new Result(Optional.empty(), problems)), 0, endOf);
    }

    private static Result parse(Step.Sheet step) {
        ParsedSheet parsed = step.parser().parse(step.fragment());
        return Result.of(
                parsed instanceof ParsedSheet.Refused refused
                        ? refused.withRawText(step.fragment().text())
                        : parsed);
    }

    private void accept(Pending step) {
        failed = true; // until this method completes: the listener may throw too
        Result result = result(step);
        judge(result.problems());
        result.sheet().ifPresent(sheet -> {
            next = sheet;
            sheetsInFile++;
        });
        step.endOf().ifPresent(this::endOfFile);
        failed = false;
    }

    private Result result(Pending step) {
        try {
            return step.result().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void judge(List<ReadProblem> problems) {
        List<ReadProblem> errors = problems.stream()
                .filter(p -> p.severity() == ProblemSeverity.ERROR)
                .toList();
        problems.stream()
                .filter(p -> skipsUnreadable || p.severity() != ProblemSeverity.ERROR)
                .forEach(onProblem);
        if (!errors.isEmpty() && !skipsUnreadable) {
            throw new SheetReadException(errors);
        }
    }

    private void endOfFile(String file) {
        if (sheetsInFile == 0) {
            SourceLocation location = SourceLocation.UNKNOWN.inFile(file);
            Fault fault = Fault.of(ProblemCode.NO_SHEET, Observation.NO_SHEET.with(), Expectation.AT_LEAST_ONE_SHEET);
            judge(List.of(fault.error(location, Handling.NOTHING_READ)));
        }
        sheetsInFile = 0;
    }
}
