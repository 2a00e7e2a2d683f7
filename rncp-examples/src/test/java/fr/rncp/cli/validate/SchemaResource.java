package fr.rncp.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.report.ReportView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the published JSON Schemas, as an independent validator reads it. */
public final class SchemaResource {

    private final Schema schema;

    private SchemaResource(String name, String text) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of("urn:rncp:schema:" + name + ":1"), text, InputFormat.JSON);
    }

    /** The schema of a report of {@code rncp validate}. */
    public static SchemaResource ofReport() {
        return new SchemaResource("report", ReportView.schema());
    }

    /** The schema of a line that {@code rncp convert --problems} writes. */
    public static SchemaResource ofProblem() {
        return new SchemaResource("problem", text("/fr/rncp/cli/problem/rncp-problem-1.schema.json"));
    }

    static SchemaResource ofProfile() {
        return new SchemaResource("profile", RuleProfile.schema());
    }

    static SchemaResource ofAwardRules() {
        return new SchemaResource("award-rules", AwardRules.schema());
    }

    /** Whether the schema accepts a document. */
    public boolean accepts(JsonNode document) {
        return schema.validate(document).isEmpty();
    }

    /** Reads a document, which must follow the schema. */
    public JsonNode read(String document) {
        JsonNode json = JsonMapper.shared().readTree(document);
        assertThat(schema.validate(json)).as(document).isEmpty();
        return json;
    }

    private static String text(String file) {
        try (InputStream in = SchemaResource.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
