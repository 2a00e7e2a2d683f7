package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.model.Language;
import fr.rncp.rules.TreeFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Award rules as trees: reading undoes writing, and every fault is reported with its place. */
class AwardTreeTest {

    private static final Map<String, Object> SHORTEST = Map.of("sheet", "RNCP36716", "requirement", "RNCP36716BC01");

    @Property(tries = 500)
    void readsWhatItWrites(@ForAll("rules") AwardRules rules) {
        assertThat(AwardRules.fromTree(rules.toTree())).isEqualTo(rules).hasSameHashCodeAs(rules);
    }

    @Provide
    Arbitrary<AwardRules> rules() {
        return AwardArbitraries.rules();
    }

    @Test
    void hasTheDefaultsOfTheBuilder() {
        AwardRules rules = AwardRules.fromTree(SHORTEST);
        assertThat(rules.options()).isEqualTo(AwardOptions.DEFAULT);
        assertThat(rules.retention(rules.sheet())).isEqualTo(RetentionPolicy.lifelong());
        assertThat(rules.toTree()).containsOnlyKeys("sheet", "requirement", "retention");
    }

    @Test
    void readsDaysOfYamlAndWholeNumbersOfAnyType() {
        Map<String, Object> tree = with("retention", Map.of("heldUntil", LocalDate.of(2027, 8, 31)));
        tree.put("retentionOf", List.of(Map.of("sheet", "RNCP1", "retention", Map.of("years", 5.0))));
        AwardRules rules = AwardRules.fromTree(tree);
        assertThat(rules.retention(rules.sheet())).isEqualTo(RetentionPolicy.untilWithdrawn(LocalDate.of(2027, 8, 31)));
        assertThat(rules.retentionOfOthers()).containsValue(RetentionPolicy.years(5));
    }

    @Test
    void reportsEveryFaultWithItsPlace() {
        Map<String, Object> tree =
                with("requirement", Map.of("allOf", List.of(3, Map.of("atLeast", 3, "of", List.of("A")))));
        tree.put("sheet", "36716");
        tree.put("sheets", "x");
        tree.put("optional", List.of(" "));
        tree.put("retention", Map.of("years", 0));
        tree.put("retentionOf", List.of(Map.of("block", "RNCP1BC01", "retention", "LIFELONG")));
        tree.put("equivalences", List.of(Map.of("from", List.of(), "to", List.of(), "since", "31/12/2026")));
        tree.put("options", Map.of("fullValidation", "SOMETIMES"));
        assertThat(faults(tree))
                .extracting(TreeFault::pointer)
                .containsExactlyInAnyOrder(
                        "/sheet",
                        "/sheets",
                        "/requirement/allOf/0",
                        "/requirement/allOf/1/atLeast",
                        "/optional/0",
                        "/retention/years",
                        "/retentionOf/0",
                        "/equivalences/0/from",
                        "/equivalences/0/since",
                        "/options/fullValidation");
    }

    @Test
    void reportsInBothLanguages() {
        TreeFault fault = faults(with("requirement", Map.of("condition", "EXTERNAL_TEST")))
                .get(0);
        assertThat(fault.pointer()).isEqualTo("/requirement");
        assertThat(fault.message(Language.ENGLISH)).contains("found an object", "TOEIC 785");
        assertThat(fault.message(Language.FRENCH)).contains("un objet", "TOEIC 785");
    }

    @Test
    void refusesADetailThatIsEmpty() {
        assertThat(faults(with("requirement", Map.of("condition", "FINAL_INTERVIEW", "detail", ""))))
                .extracting(TreeFault::pointer)
                .containsExactly("/requirement/detail");
    }

    @Test
    void reportsMissingProperties() {
        assertThat(faults(Map.of())).extracting(TreeFault::pointer).containsExactly("/sheet", "/requirement");
    }

    @Test
    void refusesABlockThatIsRequiredAndOptional() {
        assertThat(faults(with("optional", List.of("RNCP36716BC01"))))
                .extracting(fault -> fault.message(Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("not in both");
    }

    @Test
    void refusesAListThatContainsItself() {
        List<Object> parts = new ArrayList<>();
        parts.add(Map.of("allOf", parts));
        parts.add(Map.of("allOf", parts));
        assertThat(faults(with("requirement", Map.of("allOf", parts)))).isNotEmpty();
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> tree = new HashMap<>(SHORTEST);
        tree.put(name, value);
        return tree;
    }

    private static List<TreeFault> faults(Map<String, Object> tree) {
        return catchThrowableOfType(AwardFormatException.class, () -> AwardRules.fromTree(tree))
                .faults();
    }
}
