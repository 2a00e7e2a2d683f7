package fr.rncp.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.ProfileFormatException;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a profile describes what is read as one, and nothing else. */
class ProfileSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaResource SCHEMA = SchemaResource.ofProfile();

    private static final RuleProfile PROFILE = RuleProfile.NONE
            .without("TER-001")
            .withSeverity(Severity.ERROR, "TXT-002")
            .withWaiver(SheetNumber.of("RS12"), RuleId.of("COD-006"), "Îles", LocalDate.of(2026, 12, 31));

    @Test
    void acceptsTheTreeOfAProfile() {
        String json = JSON.writeValueAsString(PROFILE.toTree());
        assertThat(JSON.convertValue(SCHEMA.read(json), Object.class)).isEqualTo(PROFILE.toTree());
    }

    /** A good profile with one value replaced, added or removed. */
    @Property(tries = 2_000)
    void acceptsExactlyWhatIsRead(
            @ForAll("names") String name, @ForAll("values") Optional<Object> value, @ForAll("places") String place) {
        JsonNode tree = ChangedTree.of(JSON.valueToTree(PROFILE.toTree()), place, name, value);
        boolean accepted = SCHEMA.accepts(tree);
        Statistics.label("accepted").collect(accepted).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 2));
        assertThat(isRead(ChangedTree.map(tree))).as(tree::toString).isEqualTo(accepted);
    }

    private static boolean isRead(Map<String, Object> tree) {
        try {
            RuleProfile.fromTree(tree);
            return true;
        } catch (ProfileFormatException e) {
            return false;
        }
    }

    @Provide
    static Arbitrary<String> places() {
        return Arbitraries.of("", "/severities", "/off", "/waivers", "/waivers/0");
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of(
                "off",
                "severities",
                "waivers",
                "sheet",
                "rule",
                "reason",
                "until",
                "TER-001",
                "TXT-002",
                "ter-001",
                "");
    }

    @Provide
    static Arbitrary<Optional<Object>> values() {
        return Arbitraries.<Object>of(
                        "ERROR",
                        "INFO",
                        "error",
                        "TER-001",
                        "COD-006",
                        "RNCP1",
                        "RS01",
                        "rncp 1",
                        "2026-12-31",
                        "0000-01-01",
                        "2026-02-30",
                        "2026-1-1",
                        "+12026-01-01",
                        "",
                        " ",
                        "x",
                        1,
                        2.5,
                        true,
                        List.of(),
                        List.of("TER-001"),
                        List.of("TER-001", "x"),
                        List.of(1),
                        Map.of(),
                        Map.of("TER-001", "INFO"),
                        Map.of("x", "INFO"),
                        List.of(Map.of()))
                .optional(0.9);
    }
}
