package fr.rncp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something to read, opened when its turn comes. */
record InputFile(String name, Opener opener) {

    /** Opens the bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A file, which must be there and readable now. */
    static InputFile of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder, a file is expected");
        }
        Files.newInputStream(path).close();
        return new InputFile(path.toString(), () -> Files.newInputStream(path));
    }
}
