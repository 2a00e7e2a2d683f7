package fr.rncp.cli.terminal;

import fr.rncp.io.NomenclatureReadException;
import fr.rncp.io.SheetReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Describes failures in one line, for people who do not know Java. */
public final class ErrorLine {

    private ErrorLine() {}

    /** Returns the message for a failure. */
    public static CommandMessage of(Throwable failure) {
        if (failure instanceof CommandFailure known) {
            return known.message();
        }
        if (failure instanceof WriteFailure unwritten) {
            return unwritten.message();
        }
        if (failure instanceof SheetReadException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof NomenclatureReadException refused) {
            return CommandMessage.of("problem", refused.problem());
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return of(Optional.<Throwable>ofNullable(unchecked.getCause()).orElse(new IOException()));
        }
        if (failure instanceof IOException io) {
            return located(io);
        }
        return failure instanceof OutOfMemoryError
                ? CommandMessage.of("memory")
                : CommandMessage.of("unexpected", failure.toString());
    }

    private static CommandMessage unreadable(SheetReadException failure) {
        int more = failure.problems().size() - 1;
        return more == 0
                ? CommandMessage.of("problem", failure.problem())
                : CommandMessage.of("more.inSheet", failure.problem(), more);
    }

    private static CommandMessage located(IOException failure) {
        CommandMessage reason = reason(failure);
        return failure instanceof FileSystemException named && named.getFile() != null
                ? CommandMessage.of("located", named.getFile(), reason)
                : reason;
    }

    /** Returns the reason, without the name of the file. */
    static CommandMessage reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return CommandMessage.of("io.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return CommandMessage.of("io.denied");
        }
        if (failure instanceof NotDirectoryException) {
            return CommandMessage.of("io.notFolder");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return CommandMessage.of("io.exists");
        }
        String text = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return CommandMessage.of("problem", text == null ? failure.getClass().getSimpleName() : text);
    }
}
