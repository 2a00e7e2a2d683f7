package fr.rncp.io.stream;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file's content, cut into sheets one at a time, in constant memory. Not thread-safe. */
@FunctionalInterface
public interface FragmentSource {

    /**
     * Goes on to the next sheet or remark.
     *
     * @return the next step, or null at the end
     * @throws IOException if the bytes cannot be read
     */
    @Nullable
    Step next() throws IOException;
}
