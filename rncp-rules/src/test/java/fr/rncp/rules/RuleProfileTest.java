package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.model.Language;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles built in code and read from trees. */
class RuleProfileTest {

    private static final RuleId TERRITORIES = RuleId.of("TER-001");
    private static final RuleId BLOCKS = RuleId.of("BLK-005");
    private static final SheetNumber SHEET = SheetNumber.of("RNCP36716");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final RuleProfile PROFILE = RuleProfile.NONE
            .without("TER-001", "TXT-002")
            .withSeverity(Severity.INFO, "BLK-005")
            .withWaiver(SHEET, TERRITORIES, "Îles", DAY);

    @Test
    void isMadeStepByStep() {
        assertThat(PROFILE)
                .isEqualTo(new RuleProfile(
                        List.of(TERRITORIES, RuleId.of("TXT-002")),
                        List.of(new SeverityChange(BLOCKS, Severity.INFO)),
                        List.of(new Waiver(SHEET, TERRITORIES, "Îles", DAY))));
    }

    @Test
    void replacesTheSeverityThatARuleHas() {
        RuleProfile changed =
                PROFILE.withSeverity(Severity.WARNING, TERRITORIES).withSeverity(Severity.ERROR, BLOCKS);
        assertThat(changed.severities())
                .isEqualTo(List.of(
                        new SeverityChange(BLOCKS, Severity.ERROR), new SeverityChange(TERRITORIES, Severity.WARNING)));
        assertThat(changed.off()).isEqualTo(PROFILE.off());
        assertThat(changed.waivers()).isEqualTo(PROFILE.waivers());
    }

    @Test
    void listsARuleThatIsOffOnce() {
        assertThat(PROFILE.without(TERRITORIES).off()).isEqualTo(PROFILE.off());
        assertThat(new RuleProfile(List.of(BLOCKS, TERRITORIES, BLOCKS), List.of(), List.of()).off())
                .containsExactly(BLOCKS, TERRITORIES);
    }

    @Test
    void listsARuleThatIsOffTwiceInATreeOnce() {
        assertThat(RuleProfile.fromTree(Map.of("off", List.of("TER-001", "BLK-005", "TER-001")))
                        .off())
                .containsExactly(TERRITORIES, BLOCKS);
    }

    @Test
    void rejectsTwoSeveritiesForOneRule() {
        List<SeverityChange> twice =
                List.of(new SeverityChange(BLOCKS, Severity.INFO), new SeverityChange(BLOCKS, Severity.ERROR));
        assertThatThrownBy(() -> new RuleProfile(List.of(), twice, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsTextThatIsNotARuleId() {
        assertThatThrownBy(() -> RuleProfile.NONE.without("blk-5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleProfile.NONE.withSeverity(Severity.INFO, "blk-5"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isATreeOfTexts() {
        assertThat(PROFILE.toTree())
                .isEqualTo(Map.of(
                        "off", List.of("TER-001", "TXT-002"),
                        "severities", Map.of("BLK-005", "INFO"),
                        "waivers",
                                List.of(Map.of(
                                        "sheet", "RNCP36716",
                                        "rule", "TER-001",
                                        "reason", "Îles",
                                        "until", "2026-12-31"))));
    }

    @Property
    void isReadFromItsTree(@ForAll("profiles") RuleProfile profile) {
        List<RuleId> own = rules(profile).toList();
        assertThat(RuleProfile.fromTree(profile.toTree(), own)).isEqualTo(profile);
    }

    /** A parser may sort the names. */
    @Property
    void isReadFromItsTreeInAnyOrder(@ForAll("profiles") RuleProfile profile) {
        Map<String, Object> reversed = new LinkedHashMap<>();
        List<Map.Entry<String, Object>> parts = new ArrayList<>(profile.toTree().entrySet());
        Collections.reverse(parts);
        parts.forEach(part -> reversed.put(part.getKey(), part.getValue()));
        assertThat(RuleProfile.fromTree(reversed, rules(profile).toList())).isEqualTo(profile);
    }

    private static Stream<RuleId> rules(RuleProfile profile) {
        return Stream.of(
                        profile.off().stream(),
                        profile.severities().stream().map(SeverityChange::rule),
                        profile.waivers().stream().map(Waiver::rule))
                .flatMap(ids -> ids);
    }

    @Provide
    static Arbitrary<RuleProfile> profiles() {
        Arbitrary<RuleId> rules = Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(2)
                                .ofMaxLength(12),
                        Arbitraries.integers().between(0, 999))
                .as((family, number) -> RuleId.of(family + "-" + String.format(Locale.ROOT, "%03d", number)));
        Arbitrary<SeverityChange> changes =
                Combinators.combine(rules, Arbitraries.of(Severity.values())).as(SeverityChange::new);
        Arbitrary<Waiver> waivers = Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.of(Register.values()),
                                        Arbitraries.integers().between(1, 9_999_999))
                                .as(SheetNumber::of),
                        rules,
                        Arbitraries.strings().ofMaxLength(20).filter(text -> !text.isBlank()),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(0, 1, 1).toEpochDay(),
                                        LocalDate.of(9999, 12, 31).toEpochDay())
                                .map(LocalDate::ofEpochDay))
                .as(Waiver::new);
        return Combinators.combine(
                        rules.list().ofMaxSize(5),
                        changes.list().uniqueElements(SeverityChange::rule).ofMaxSize(5),
                        waivers.list().ofMaxSize(5))
                .as(RuleProfile::new);
    }

    @Test
    void acceptsDaysAsDays() {
        assertThat(RuleProfile.fromTree(Map.of("waivers", List.of(waiver("until", DAY)))))
                .isEqualTo(RuleProfile.NONE.withWaiver(SHEET, TERRITORIES, "Îles", DAY));
    }

    @Test
    void isNothingWhereTheTreeIsEmpty() {
        assertThat(RuleProfile.fromTree(Map.of())).isEqualTo(RuleProfile.NONE);
    }

    @Test
    void knowsRulesThatReadersJudgeAndThoseOfTheUser() {
        assertThat(RuleProfile.fromTree(Map.of("off", List.of("TXT-002"))).off())
                .hasSize(1);
        Map<String, Object> own = Map.of("off", List.of("HOUSE-001"));
        assertThat(faults(own)).hasSize(1);
        assertThat(RuleProfile.fromTree(own, List.of(RuleId.of("HOUSE-001"))).off())
                .hasSize(1);
    }

    static Stream<Arguments> faultyTrees() {
        return Stream.of(
                Arguments.of(Map.of("of", List.of()), "/of: unknown property; expected off, severities or waivers"),
                Arguments.of(Map.of("a/b~", 1), "/a~1b~0: unknown property; expected off, severities or waivers"),
                Arguments.of(Map.of("off", "TER-001"), "/off: found \"TER-001\", expected a list of rule ids"),
                Arguments.of(singleton("off", null), "/off: found null, expected a list of rule ids"),
                Arguments.of(Map.of("off", Map.of()), "/off: found an object, expected a list of rule ids"),
                Arguments.of(
                        Map.of("off", List.of("TER-001", 5)), "/off/1: found 5, expected a rule id such as BLK-005"),
                Arguments.of(
                        Map.of("off", List.of(List.of())), "/off/0: found a list, expected a rule id such as BLK-005"),
                Arguments.of(
                        Map.of("off", List.of("TER-901")),
                        "/off/0: the rule \"TER-901\" does not exist; did you mean TER-001?"),
                Arguments.of(
                        singleton(false, List.of()),
                        "/false: found false, expected a text as the name of the property (YAML 1.1 reads off without quotes as false, so write \"off\")"),
                Arguments.of(
                        singleton(null, 1),
                        "/null: found null, expected a text as the name of the property (YAML 1.1 reads off without quotes as false, so write \"off\")"),
                Arguments.of(
                        Map.of("severities", Map.of("TER-001", "error")),
                        "/severities/TER-001: found \"error\", expected one of ERROR, WARNING, INFO"),
                Arguments.of(
                        Map.of("severities", Map.of("blk", "ERROR")),
                        "/severities/blk: found \"blk\", expected a rule id such as BLK-005"),
                Arguments.of(
                        Map.of("severities", List.of()),
                        "/severities: found a list, expected an object that maps rule ids to severities"),
                Arguments.of(
                        Map.of("waivers", List.of("x")),
                        "/waivers/0: found \"x\", expected an object with sheet, rule, reason and until"),
                Arguments.of(
                        faultyWaiver("sheet", "rncp 1"),
                        "/waivers/0/sheet: found \"rncp 1\", expected a sheet number such as RNCP36716"),
                Arguments.of(
                        faultyWaiver("reason", " "),
                        "/waivers/0/reason: found \" \", expected a reason that is not blank"),
                Arguments.of(
                        faultyWaiver("until", "2026-02-30"),
                        "/waivers/0/until: found \"2026-02-30\", expected a day such as 2026-12-31"),
                Arguments.of(
                        faultyWaiver("until", Date.from(Instant.EPOCH)),
                        "/waivers/0/until: found java.util.Date, expected a day in quotes: \"2026-12-31\""),
                Arguments.of(
                        faultyWaiver("until", DAY.atStartOfDay()),
                        "/waivers/0/until: found java.time.LocalDateTime, expected a day in quotes: \"2026-12-31\""),
                Arguments.of(
                        faultyWaiver("until", LocalDate.MAX),
                        "/waivers/0/until: found +999999999-12-31, expected a day such as 2026-12-31"),
                Arguments.of(
                        faultyWaiver("until", new Object[0]),
                        "/waivers/0/until: found [Ljava.lang.Object;, expected a day such as 2026-12-31"),
                Arguments.of(
                        faultyWaiver("by", 1),
                        "/waivers/0/by: unknown property; expected sheet, rule, reason or until"));
    }

    @ParameterizedTest
    @MethodSource("faultyTrees")
    void reportsPlaceOfEachFault(Map<String, ?> tree, String fault) {
        assertThat(faults(tree)).containsExactly(fault);
    }

    @Test
    void listsEveryFault() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("waivers", Arrays.asList(null, Map.of("until", 2026)));
        tree.put("more", 1);
        tree.put("off", List.of("x"));
        assertThat(faults(tree))
                .containsExactly(
                        "/more: unknown property; expected off, severities or waivers",
                        "/off/0: found \"x\", expected a rule id such as BLK-005",
                        "/waivers/0: found null, expected an object with sheet, rule, reason and until",
                        "/waivers/1/sheet: missing property; expected a sheet number such as RNCP36716",
                        "/waivers/1/rule: missing property; expected a rule id such as BLK-005",
                        "/waivers/1/reason: missing property; expected a reason that is not blank",
                        "/waivers/1/until: found 2026, expected a day such as 2026-12-31");
    }

    @Test
    void printsNoTreeThatContainsItself() {
        List<Object> loop = new ArrayList<>();
        Map<String, Object> inner = new HashMap<>(Map.of("loop", loop));
        loop.add(inner);
        assertThat(faults(Map.of("severities", Map.of("TER-001", loop)))).hasSize(1);
    }

    @Test
    void wordsFaultsInBothLanguages() {
        TreeFault fault = refusal(Map.of("off", List.of("TER-901"))).faults().get(0);
        assertThat(fault.pointer()).isEqualTo("/off/0");
        assertThat(fault.found(Language.FRENCH)).isEqualTo("\"TER-901\"");
        assertThat(fault.expected(Language.FRENCH)).isEqualTo("une règle existante, par exemple TER-001");
        assertThat(fault.message(Language.FRENCH))
                .isEqualTo("la règle \"TER-901\" n’existe pas ; règle la plus proche : TER-001");
        assertThat(refusal(Map.of("off", Map.of())).faults().get(0).found(Language.FRENCH))
                .isEqualTo("un objet");
    }

    @Test
    void keepsTheMessageWhenSerialised() throws IOException, ClassNotFoundException {
        ProfileFormatException refusal = refusal(Map.of("off", List.of("TER-901", "x")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ProfileFormatException copy = (ProfileFormatException) in.readObject();
            assertThat(copy).hasMessage(refusal.getMessage());
            assertThat(copy.faults()).isEmpty();
        }
    }

    @Test
    void refusesADayThatNoFileHas() {
        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(10_000, 1, 1), LocalDate.of(-1, 12, 31))) {
            assertThatThrownBy(() -> RuleProfile.NONE.withWaiver(SHEET, TERRITORIES, "Îles", day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0 to 9999");
        }
    }

    private static List<String> faults(Map<String, ?> tree) {
        return refusal(tree).faults().stream().map(TreeFault::toString).toList();
    }

    private static ProfileFormatException refusal(Map<String, ?> tree) {
        return catchThrowableOfType(ProfileFormatException.class, () -> RuleProfile.fromTree(tree));
    }

    private static Map<String, Object> waiver(String name, Object value) {
        Map<String, Object> waiver =
                new HashMap<>(Map.of("sheet", "RNCP36716", "rule", "TER-001", "reason", "Îles", "until", "2026-12-31"));
        waiver.put(name, value);
        return waiver;
    }

    private static Map<String, Object> faultyWaiver(String name, Object value) {
        return Map.of("waivers", List.of(waiver(name, value)));
    }

    /** Returns a map with one entry, whose value may be null. */
    private static Map<Object, Object> singleton(@Nullable Object name, @Nullable Object value) {
        Map<Object, Object> map = new HashMap<>();
        map.put(name, value);
        return map;
    }
}
