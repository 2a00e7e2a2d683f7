package fr.rncp.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Loads the published schema of a profile. */
final class ProfileSchema {

    private static final String FILE = "rncp-profile-1.schema.json";

    private ProfileSchema() {}

    static String text() {
        try (InputStream in = ProfileSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
