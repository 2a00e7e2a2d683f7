package fr.rncp.cli.validate;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import fr.rncp.cli.terminal.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the JSON Schemas of the command line: {@code rncp-profile-1.schema.json} or {@code rncp-report-1.schema.json}. */
public final class SchemaResource {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;

    public SchemaResource(String name) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of("urn:rncp:schema:" + name + ":1"), text(name), InputFormat.JSON);
    }

    private static String text(String name) {
        String file = "rncp-" + name + "-1.schema.json";
        try (InputStream in = SchemaResource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that the schema describes; what is wrong with it fails the command in one line. */
    public JsonNode read(Path file) throws IOException {
        JsonNode json = parse(file);
        List<Error> errors = schema.validate(json);
        errors.stream()
                .min(Comparator.comparing(error -> error.getInstanceLocation().toString()))
                .ifPresent(error -> {
                    throw new CommandFailure(file + ": " + described(error));
                });
        return json;
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            JsonNode json = STRICT.readTree(bytes(file));
            if (json.isMissingNode()) {
                throw new CommandFailure(file + ": the file is empty");
            }
            return json;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new CommandFailure(
                    file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": this is not JSON: " + reason(e));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + " is a folder, a file is expected");
        }
        return Files.readAllBytes(file);
    }

    /** Without where in Jackson's own sources of bytes it stands: the line says it. */
    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int marker = message.indexOf(" (start marker at ");
        return marker < 0 ? message : message.substring(0, marker);
    }

    private String described(Error error) {
        String place = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> place + "/" + property + ": no property of this name is known";
            case "required" -> place + "/" + property + ": is missing";
            default ->
                (place.isEmpty() ? "" : place + ": ") + "found " + error.getInstanceNode() + ", expected "
                        + expected(error);
        };
    }

    private String expected(Error error) {
        JsonNode broken = schema.getSchemaNode()
                .at(pointer(error).substring(0, pointer(error).lastIndexOf('/')));
        if (broken.has("x-expected")) {
            return broken.get("x-expected").asString();
        }
        return broken.has("enum")
                ? "one of "
                        + broken.get("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(", "))
                : error.getMessage();
    }

    private static String pointer(Error error) {
        return error.getSchemaLocation().getFragment().toString();
    }
}
