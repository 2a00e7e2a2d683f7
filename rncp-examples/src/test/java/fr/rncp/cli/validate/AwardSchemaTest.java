package fr.rncp.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.rules.TreeFault;
import fr.rncp.rules.award.AwardFormatException;
import fr.rncp.rules.award.AwardRules;
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

/** The schema of award rules describes what is read as such, and nothing else. */
class AwardSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaResource SCHEMA = SchemaResource.ofAwardRules();

    private static final String RULES = """
            {"sheet": "RNCP1",
             "requirement": {"allOf": ["RNCP1BC01", {"atLeast": 1, "of": ["RNCP1BC02", {"allOf": ["RNCP1BC03"]}]},
               {"condition": "EXTERNAL_TEST", "detail": "B2"}, {"condition": "FINAL_INTERVIEW"}]},
             "optional": ["RNCP1BC09"],
             "equivalences": [{"from": [{"certification": "RS2"}], "to": [{"sheet": "RNCP1", "block": "RNCP1BC02"}],
               "since": "2020-01-01", "until": "2026-12-31"}],
             "retention": {"years": 5, "lastDay": "EVE_OF_ANNIVERSARY"},
             "retentionOf": [{"sheet": "RNCP1", "block": "RNCP1BC01", "retention": "LIFELONG"},
               {"sheet": "RS2", "retention": {"registrationEnd": "2028-08-31", "grace": "P1Y"}},
               {"certification": "RS3", "retention": {"heldUntil": "2027-01-01"}}],
             "options": {"fullValidation": "KEPT_ONCE_CONFERRED"}}
            """;

    @Test
    void acceptsTheTreeOfRules() {
        AwardRules rules = AwardRules.fromTree(ChangedTree.map(JSON.readTree(RULES)));
        String json = JSON.writeValueAsString(rules.toTree());
        assertThat(AwardRules.fromTree(ChangedTree.map(SCHEMA.read(json)))).isEqualTo(rules);
    }

    /** Good rules with one value replaced, added or removed. */
    @Property(tries = 3_000)
    void acceptsExactlyWhatIsRead(
            @ForAll("names") String name, @ForAll("values") Optional<Object> value, @ForAll("places") String place) {
        JsonNode tree = ChangedTree.of(JSON.readTree(RULES), place, name, value);
        boolean accepted = SCHEMA.accepts(tree);
        List<TreeFault> faults = faults(ChangedTree.map(tree));
        Statistics.label("accepted").collect(accepted).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 2));
        if (accepted) {
            assertThat(faults).as(tree::toString).allMatch(AwardSchemaTest::isBeyondASchema);
        } else {
            assertThat(faults).as(tree::toString).isNotEmpty();
        }
    }

    private static boolean isBeyondASchema(TreeFault fault) {
        String message = fault.message(Language.ENGLISH);
        return message.contains("the number of parts") || message.contains("not in both");
    }

    private static List<TreeFault> faults(Map<String, Object> tree) {
        try {
            AwardRules.fromTree(tree);
            return List.of();
        } catch (AwardFormatException e) {
            return e.faults();
        }
    }

    @Provide
    static Arbitrary<String> places() {
        return Arbitraries.of(
                "",
                "/requirement",
                "/requirement/allOf",
                "/requirement/allOf/1",
                "/requirement/allOf/1/of",
                "/requirement/allOf/2",
                "/requirement/allOf/3",
                "/optional",
                "/equivalences",
                "/equivalences/0",
                "/equivalences/0/from",
                "/equivalences/0/to/0",
                "/retention",
                "/retentionOf",
                "/retentionOf/0",
                "/retentionOf/1/retention",
                "/retentionOf/2",
                "/retentionOf/2/retention",
                "/options");
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of(
                "sheet",
                "requirement",
                "optional",
                "equivalences",
                "retention",
                "retentionOf",
                "options",
                "allOf",
                "atLeast",
                "of",
                "condition",
                "detail",
                "from",
                "to",
                "since",
                "until",
                "block",
                "certification",
                "years",
                "lastDay",
                "registrationEnd",
                "grace",
                "heldUntil",
                "fullValidation",
                "afterRevocation",
                "");
    }

    @Provide
    static Arbitrary<Optional<Object>> values() {
        return Arbitraries.<Object>of(
                        "RNCP1BC05",
                        "RNCP2",
                        "RS01",
                        "rncp 1",
                        "2026-12-31",
                        "0000-01-01",
                        "2026-02-30",
                        "2026-1-1",
                        "P2M",
                        "P1Y6M",
                        "P",
                        "P-1Y",
                        "p1y",
                        "PT1H",
                        "",
                        " ",
                        "x",
                        "LIFELONG",
                        "UNTIL_WITHDRAWN",
                        "FOREVER",
                        "ANNIVERSARY",
                        "OTHER",
                        "WORK_APPLICATION",
                        "PRIOR_CERTIFICATION",
                        "LOST",
                        "KEPT_ONCE_REACHED",
                        0,
                        1,
                        2,
                        1000,
                        2.5,
                        1.0,
                        -1,
                        true,
                        List.of(),
                        List.of("RNCP1BC06"),
                        List.of("x", 1),
                        List.of(1),
                        Map.of(),
                        Map.of("certification", "RS4"),
                        Map.of("years", 3),
                        Map.of("allOf", List.of()),
                        Map.of("condition", "WORK_APPLICATION"),
                        Map.of("condition", "OTHER"),
                        List.of(Map.of()))
                .optional(0.9);
    }
}
