package fr.rncp.io.json;

import fr.rncp.io.stream.SheetSink;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A sink that writes a single sheet as one indented object, and several sheets, or none, as a list. It keeps the first
 * sheet until it knows whether a second one follows.
 */
public final class JsonDocumentSink implements SheetSink {

    private final OutputStream out;
    private @Nullable String first;
    private boolean inList;

    /**
     * Creates a sink.
     *
     * @param out the stream to write to
     */
    public JsonDocumentSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(CertificationSheet sheet) throws IOException {
        String json = SheetJsonEncoder.indented(sheet);
        if (inList) {
            print(",\n  " + asItem(json));
        } else if (first == null) {
            first = json;
        } else {
            print("[\n  " + asItem(first) + ",\n  " + asItem(json));
            first = null;
            inList = true;
        }
    }

    @Override
    public void finish() throws IOException {
        print(inList ? "\n]\n" : (first == null ? "[]\n" : first + "\n"));
    }

    /** Indents a sheet by one more level. Line feeds inside texts are escaped, so each line feed here starts a line. */
    private static String asItem(String json) {
        return json.replace("\n", "\n  ");
    }

    private void print(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }
}
