package fr.rncp.io.stream;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source that splits the content of a file into sheets, one at a time and in constant memory. Not thread-safe. */
@FunctionalInterface
public interface FragmentSource {

    /**
     * Advances to the next sheet or remark.
     *
     * @return the next step, or null at the end
     * @throws IOException if the bytes cannot be read
     */
    @Nullable
    Step next() throws IOException;
}
