package fr.rncp.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file that an export is written to, compressed according to its extension. */
record ExportFile(Path path) {

    ExportTotals write(RegisterExport export) throws IOException {
        try (OutputStream out = open(export.fileName())) {
            return export.write(out);
        }
    }

    private OutputStream open(String entry) throws IOException {
        OutputStream file = Files.newOutputStream(path);
        String name = path.toString();
        if (name.endsWith(".zip")) {
            return zip(file, entry);
        }
        return name.endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }

    /**
     * Opens a zip with a single entry, as published. The time of the entry is fixed and local, so the bytes of the zip
     * do not depend on the time zone.
     */
    private static OutputStream zip(OutputStream file, String entry) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file);
        ZipEntry only = new ZipEntry(entry);
        only.setTimeLocal(SheetPlan.EXPORTED_ON.atTime(2, 0));
        zip.putNextEntry(only);
        return zip;
    }
}
