package fr.rncp.io.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small exports, written in a test. */
public final class Feed {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n";
    public static final String OPENING = "<FICHES>\n<VERSION_FLUX>4.1</VERSION_FLUX>\n";
    public static final String CLOSING = "</FICHES>\n";

    private Feed() {}

    /** Returns an export in version 4.1 with each sheet on a line of its own, the first on line 4. */
    public static String of(String... sheets) {
        return DECLARATION + OPENING + String.join("\n", sheets) + "\n" + CLOSING;
    }

    public static String sheet(String number, String... parts) {
        return element("FICHE", element("NUMERO_FICHE", number), String.join("", parts));
    }

    public static String element(String name, String... content) {
        return "<" + name + ">" + String.join("", content) + "</" + name + ">";
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a zip with one entry of this name. */
    public static byte[] zip(String name, String content) {
        return new Zip().with(name, utf8(content)).bytes();
    }

    /** A zip that is being written. */
    public static final class Zip {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream out = new ZipOutputStream(bytes);

        public Zip with(String name, byte[] content) {
            try {
                out.putNextEntry(new ZipEntry(name));
                out.write(content);
                out.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        /** Returns the current length of the zip. */
        public int size() {
            return bytes.size();
        }

        public byte[] bytes() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
