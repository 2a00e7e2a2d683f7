package fr.rncp.io.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written completely or not at all: the bytes go to a temporary file in the same folder, which replaces
 * the file at the end. A symbolic link keeps its target. An existing file keeps its permissions. A path that is not a
 * regular file (a pipe, {@code /dev/stdout}) is written directly.
 */
public final class ReplacedFile {

    private static final int MOST_SIBLINGS = 10_000;
    private static final int MOST_LINKS = 40;

    /** File systems allow 255 bytes; a character may take three. */
    private static final int LONGEST_NAME = 60;

    private final Path target;
    private final Path written;
    private final OutputStream out;

    private ReplacedFile(Path target, Path written, OutputStream out) {
        this.target = target;
        this.written = written;
        this.out = out;
    }

    /**
     * Starts to write a file.
     *
     * @param path the file; its folder must exist
     * @return the file, empty so far
     * @throws IOException if it cannot be written
     */
    public static ReplacedFile of(Path path) throws IOException {
        Path target = target(path);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(path.toString(), null, "is a folder");
        }
        if (!Files.exists(target)) {
            return sibling(path, target);
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(path.toString());
        }
        return Files.isRegularFile(target)
                ? sibling(path, target)
                : new ReplacedFile(target, target, Files.newOutputStream(target, StandardOpenOption.WRITE));
    }

    /** Returns the target of symbolic links, whether or not it exists. */
    private static Path target(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "a loop of symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /**
     * Writes a complete file.
     *
     * @param path the file; its folder must exist
     * @param content its bytes
     * @throws IOException if it cannot be written; in this case an existing file remains untouched
     */
    public static void write(Path path, byte[] content) throws IOException {
        ReplacedFile file = of(path);
        try {
            try (OutputStream out = file.out()) {
                out.write(content);
            }
            file.keep();
        } catch (IOException e) {
            file.discard();
            throw e;
        }
    }

    /**
     * Creates the temporary file. {@code createTempFile} would make it, and therefore the result, readable by its owner
     * only.
     */
    private static ReplacedFile sibling(Path path, Path target) throws IOException {
        String name = Objects.requireNonNull(target.getFileName(), "a file has a name")
                .toString();
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        UnfinishedFiles.prepare();
        for (int i = 0; i < MOST_SIBLINGS; i++) {
            Path sibling = target.resolveSibling("." + shortened + "." + i + ".part");
            try {
                OutputStream out =
                        Files.newOutputStream(sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                UnfinishedFiles.add(sibling);
                return new ReplacedFile(target, sibling, out);
            } catch (FileAlreadyExistsException e) {
                // Another process is writing, or was killed; its file must not be touched.
            } catch (FileSystemException e) {
                throw named(path, e);
            }
        }
        throw new FileAlreadyExistsException(path.toString(), null, "has too many unfinished siblings");
    }

    /** The same failure about the file that was asked for, since a user knows no sibling. */
    private static FileSystemException named(Path path, FileSystemException failure) {
        String file = path.toString();
        FileSystemException named;
        if (failure instanceof NoSuchFileException) {
            named = new NoSuchFileException(file, null, "its folder does not exist");
        } else if (failure instanceof AccessDeniedException) {
            named = new AccessDeniedException(file, null, "its folder is not writable");
        } else {
            named = new FileSystemException(file, null, failure.getReason());
        }
        named.initCause(failure);
        return named;
    }

    /** {@return the stream for the bytes of the file, without a buffer, to be closed by the caller} */
    public OutputStream out() {
        return out;
    }

    /**
     * Moves the file to its final name; the stream must be closed.
     *
     * @throws IOException if that fails
     */
    public void keep() throws IOException {
        if (written.equals(target)) {
            return;
        }
        keepPermissions();
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
        UnfinishedFiles.remove(written);
    }

    /**
     * Discards what was written and leaves an existing file untouched; the stream must be closed.
     *
     * @throws IOException if the temporary file cannot be removed
     */
    public void discard() throws IOException {
        if (!written.equals(target)) {
            Files.deleteIfExists(written);
            UnfinishedFiles.remove(written);
        }
    }

    private void keepPermissions() throws IOException {
        @Nullable PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (before != null && Files.exists(target)) {
            Files.setPosixFilePermissions(written, before.readAttributes().permissions());
        }
    }
}
