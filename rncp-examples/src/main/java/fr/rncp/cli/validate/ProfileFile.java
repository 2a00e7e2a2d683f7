package fr.rncp.cli.validate;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A rule profile as a JSON file ({@code rncp-profile-1.schema.json}). What it says wrong is refused with the place, not skipped. */
final class ProfileFile {

    private static final SchemaResource SCHEMA = new SchemaResource("profile");

    private final Path path;
    private final KnownRules known = new KnownRules();

    private ProfileFile(Path path) {
        this.path = path;
    }

    static RuleProfile read(Path path) throws IOException {
        return new ProfileFile(path).profile(SCHEMA.read(path));
    }

    private RuleProfile profile(JsonNode json) {
        return new RuleProfile(
                off(json.path("off")), severities(json.path("severities")), waivers(json.path("waivers")));
    }

    private List<RuleId> off(JsonNode rules) {
        return rules.valueStream().map(rule -> rule(rule.asString(), "/off")).toList();
    }

    private List<SeverityChange> severities(JsonNode severities) {
        return severities
                .propertyStream()
                .map(change -> new SeverityChange(
                        rule(change.getKey(), "/severities"),
                        Severity.valueOf(change.getValue().asString())))
                .toList();
    }

    private List<Waiver> waivers(JsonNode waivers) {
        return waivers.valueStream()
                .map(waiver -> new Waiver(
                        SheetNumber.of(waiver.get("sheet").asString()),
                        rule(waiver.get("rule").asString(), "/waivers"),
                        waiver.get("reason").asString(),
                        LocalDate.parse(waiver.get("until").asString())))
                .toList();
    }

    private RuleId rule(String id, String place) {
        RuleId rule = RuleId.of(id);
        if (!known.contains(rule)) {
            throw new CommandFailure(
                    path + ": " + place + ": there is no rule " + rule + "; did you mean " + known.nearest(rule) + "?");
        }
        return rule;
    }
}
