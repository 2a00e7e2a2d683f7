package fr.rncp.io.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An input, opened only when it is its turn to be read.
 *
 * @param name the name used in problems
 * @param opener opens the bytes
 * @param unread closed instead if the input is never opened
 * @param file the file, if it supports random access: not a pipe, and not a file inside another one
 */
public record InputFile(String name, Opener opener, Closeable unread, Optional<Path> file) {

    /** An operation that opens the bytes. */
    @FunctionalInterface
    public interface Opener {

        /** {@return a stream of the bytes, from the first one} */
        InputStream open() throws IOException;
    }

    /** Returns an input for an open stream. */
    public static InputFile of(InputStream in, String name) {
        return new InputFile(name, () -> in, in, Optional.empty());
    }

    /** Returns an input for a file, which must already exist and be readable. */
    public static InputFile of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder, a file is expected");
        }
        // Not checked by opening it: the content of a pipe can be read only once.
        if (!Files.isReadable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        Optional<Path> file = Optional.of(path).filter(InputFile::hasRandomAccess);
        return new InputFile(path.toString(), () -> Files.newInputStream(path), () -> {}, file);
    }

    private static boolean hasRandomAccess(Path path) {
        return Files.isRegularFile(path) && path.getFileSystem().equals(FileSystems.getDefault());
    }
}
