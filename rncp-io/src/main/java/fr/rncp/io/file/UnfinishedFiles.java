package fr.rncp.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The temporary files that are being written. They are removed if the JVM shuts down before they have replaced their
 * targets.
 */
final class UnfinishedFiles {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    private UnfinishedFiles() {}

    /** Registers the removal with the JVM. Must be called before the first file is created. */
    static void prepare() {
        if (PREPARED.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::removeAll, "rncp-unfinished-files"));
        }
    }

    static void add(Path file) {
        FILES.add(file);
    }

    static void remove(Path file) {
        FILES.remove(file);
    }

    private static void removeAll() {
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The JVM is shutting down: there is no caller left to report to.
            }
        }
    }
}
