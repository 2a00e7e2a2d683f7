package fr.rncp.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The published schema, loaded once. */
public final class SheetSchema {

    private static final String RESOURCE = "/fr/rncp/io/rncp-sheet-1.schema.json";
    private static final String ID = "urn:rncp:schema:sheet:1";
    private static final Schema SCHEMA = load();

    private SheetSchema() {}

    /** {@return the text of the schema, in JSON Schema 2020-12} */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(SheetSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** Returns at most {@code most} violations of a document, in no particular order; none if it is a sheet. */
    static List<Violation> violations(JsonNode document, int most) {
        JsonNode judgeable = HugeNumbers.writtenOut(document);
        List<Error> errors =
                SCHEMA.validate(judgeable, (ExecutionContext context) -> context.setErrors(new FirstErrors(most)));
        return errors.stream()
                .map(error -> Violation.of(error, SCHEMA.getSchemaNode()))
                .distinct()
                .toList();
    }

    private static Schema load() {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .format(new NotBlank())
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        Schema schema = SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(ID), text(), InputFormat.JSON);
        schema.initializeValidators();
        return schema;
    }

    /**
     * The format of texts that are not blank in the sense of the model. A pattern would follow ECMAScript, in which a
     * no-break space is white space. In Java it is not, so the model accepts such a code and the writer writes it.
     */
    private static final class NotBlank implements Format {

        @Override
        public String getName() {
            return "not-blank";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return !value.isBlank();
        }
    }

    /**
     * A list that stops growing: a hostile document may violate the schema a million times, and each error needs more
     * memory than the value.
     */
    private static final class FirstErrors extends ArrayList<Error> {

        private static final long serialVersionUID = 1;

        private final int most;

        FirstErrors(int most) {
            this.most = most;
        }

        @Override
        public boolean add(Error error) {
            return size() < most && super.add(error);
        }
    }
}
