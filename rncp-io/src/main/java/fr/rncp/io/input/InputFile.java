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
 * Something to read, opened when its turn comes.
 *
 * @param name what problems call it
 * @param opener opens the bytes
 * @param unread what to close if its turn never comes
 * @param file the file, if any part of it can be read at any time: not a pipe, and not a file inside of another one
 */
public record InputFile(String name, Opener opener, Closeable unread, Optional<Path> file) {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opener {

        /** {@return the bytes, from the first one} */
        InputStream open() throws IOException;
    }

    /** An open stream. */
    public static InputFile of(InputStream in, String name) {
        return new InputFile(name, () -> in, in, Optional.empty());
    }

    /** A file, which must be there and readable now. */
    public static InputFile of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder, a file is expected");
        }
        // Not by opening it: what a pipe holds can be read once.
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
