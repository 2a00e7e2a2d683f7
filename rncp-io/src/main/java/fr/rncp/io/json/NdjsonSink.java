package fr.rncp.io.json;

import fr.rncp.io.stream.SheetSink;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.io.OutputStream;

/** One sheet a line, each line ended by a line feed. */
public final class NdjsonSink implements SheetSink {

    private final OutputStream out;

    /**
     * A sink.
     *
     * @param out where the bytes go
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
        // A line is complete as soon as it is written.
    }
}
