package fr.rncp.rules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The test resources of this package. */
final class TestResource {

    private TestResource() {}

    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TestResource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
