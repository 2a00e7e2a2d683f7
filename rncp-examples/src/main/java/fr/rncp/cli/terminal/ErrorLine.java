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

/** Describes a failure in one line, for people who do not know Java. */
public final class ErrorLine {

    private ErrorLine() {}

    public static String of(Throwable failure) {
        if (failure instanceof CommandFailure || failure instanceof WriteFailure) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof SheetReadException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof NomenclatureReadException refused) {
            return refused.problem().toString();
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return of(Optional.<Throwable>ofNullable(unchecked.getCause()).orElse(new IOException()));
        }
        if (failure instanceof IOException io) {
            return located(io);
        }
        if (failure instanceof OutOfMemoryError) {
            return "not enough memory; give Java more, as in java -Xmx1g -jar rncp.jar";
        }
        return "unexpected failure, please report it: " + failure;
    }

    private static String unreadable(SheetReadException failure) {
        int more = failure.problems().size() - 1;
        String first = failure.problem().toString();
        return more == 0
                ? first
                : first + " (and " + more + " more in this sheet; rncp convert --problems FILE lists them)";
    }

    private static String located(IOException failure) {
        return failure instanceof FileSystemException named && named.getFile() != null
                ? named.getFile() + ": " + reason(failure)
                : reason(failure);
    }

    /** Returns the reason, without the name of the file. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "already exists";
        }
        String text = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return text == null ? failure.getClass().getSimpleName() : text;
    }
}
