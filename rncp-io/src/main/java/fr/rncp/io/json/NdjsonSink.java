package fr.rncp.io.json;

import fr.rncp.io.stream.SheetSink;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.io.OutputStream;

/** A sink that writes one sheet per line, each terminated by a line feed. */
public final class NdjsonSink implements SheetSink {

    private final OutputStream out;

    /**
     * Creates a sink.
     *
     * @param out the stream to write to
     */
    public NdjsonSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(CertificationSheet sheet) throws IOException {
        out.write(SheetJsonEncoder.bytes(sheet));
        out.write('\n');
    }

    @Override
    public void finish() {
        // Nothing to do: each line is complete when it is written.
    }
}
