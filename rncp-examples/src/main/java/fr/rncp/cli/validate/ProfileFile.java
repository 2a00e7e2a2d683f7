package fr.rncp.cli.validate;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.rules.ProfileFormatException;
import fr.rncp.rules.RuleProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rule profile as a JSON file, of the schema {@link RuleProfile#schema()}. Faults are rejected with their place, not
 * skipped.
 */
final class ProfileFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private static final int MOST_FAULTS = 5;

    private ProfileFile() {}

    static RuleProfile read(Path path) throws IOException {
        JsonNode json = parse(path);
        if (!json.isObject()) {
            throw new CommandFailure("profile.object", path, json);
        }
        try {
            return RuleProfile.fromTree(STRICT.convertValue(json, TREE));
        } catch (ProfileFormatException e) {
            throw new CommandFailure("located", path, described(e));
        }
    }

    private static String described(ProfileFormatException refusal) {
        int more = refusal.faults().size() - MOST_FAULTS;
        return refusal.faults().stream().limit(MOST_FAULTS).map(String::valueOf).collect(Collectors.joining("; "))
                + (more > 0 ? " (and " + more + " more)" : "");
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            JsonNode json = STRICT.readTree(bytes(file));
            if (json.isMissingNode()) {
                throw new CommandFailure("profile.empty", file);
            }
            return json;
        } catch (JacksonException e) {
            throw new CommandFailure("profile.json", file + location(e), reason(e));
        }
    }

    /** Line and column; a refusal of what passes a limit of the parser has none. */
    private static String location(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandFailure("profile.folder", file);
        }
        return Files.readAllBytes(file);
    }

    /** Removes Jackson's description of the byte source: the line is already given. */
    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int marker = message.indexOf(" (start marker at ");
        return marker < 0 ? message : message.substring(0, marker);
    }
}
