package fr.rncp.rules.award;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Loads the published schema of award rules. */
final class AwardSchema {

    private static final String FILE = "rncp-award-rules-1.schema.json";

    private AwardSchema() {}

    static String text() {
        try (InputStream in = AwardSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
