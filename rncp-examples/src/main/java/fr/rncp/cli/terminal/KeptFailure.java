package fr.rncp.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the first failure to write, because some streams on top of this one swallow failures. */
public final class KeptFailure extends FilterOutputStream {

    private @Nullable IOException failure;

    public KeptFailure(OutputStream out) {
        super(out);
    }

    /** {@return the first failure, if there was one} */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
