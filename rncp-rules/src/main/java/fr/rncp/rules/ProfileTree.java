package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.tree.TreeExpectation;
import fr.rncp.rules.tree.TreeNode;
import fr.rncp.rules.tree.TreeReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A reader of one profile from a tree, which collects every fault on the way. For one use. */
final class ProfileTree {

    static final String OFF = "off";
    static final String SEVERITIES = "severities";
    static final String WAIVERS = "waivers";
    static final String SHEET = "sheet";
    static final String RULE = "rule";
    static final String REASON = "reason";
    static final String UNTIL = "until";

    private final KnownRules known;
    private final TreeReading reading = new TreeReading();

    private ProfileTree(KnownRules known) {
        this.known = known;
    }

    static RuleProfile read(Map<String, ?> values, KnownRules known) {
        ProfileTree tree = new ProfileTree(known);
        RuleProfile profile = tree.profile(new TreeNode("", values));
        if (!tree.reading.faults().isEmpty()) {
            throw new ProfileFormatException(tree.reading.faults());
        }
        return profile;
    }

    private RuleProfile profile(TreeNode root) {
        Map<String, TreeNode> parts = reading.properties(
                root, List.of(OFF, SEVERITIES, WAIVERS), TreeExpectation.PROFILE, TreeExpectation.PROPERTY_OF_PROFILE);
        return new RuleProfile(
                part(parts, OFF).flatMap(this::off).toList(),
                part(parts, SEVERITIES).flatMap(this::severities).toList(),
                part(parts, WAIVERS).flatMap(this::waivers).toList());
    }

    private static Stream<TreeNode> part(Map<String, TreeNode> parts, String name) {
        return Stream.ofNullable(parts.get(name));
    }

    private Stream<RuleId> off(TreeNode node) {
        return reading.items(node, TreeExpectation.RULES).flatMap(rule -> rule(rule).stream());
    }

    private Stream<SeverityChange> severities(TreeNode node) {
        List<SeverityChange> changes = new ArrayList<>();
        reading.entries(node, TreeExpectation.SEVERITIES).forEach((name, severity) -> {
            Optional<RuleId> rule = rule(new TreeNode(severity.pointer(), name));
            severity(severity).ifPresent(changed -> rule.ifPresent(id -> changes.add(new SeverityChange(id, changed))));
        });
        return changes.stream();
    }

    private Stream<Waiver> waivers(TreeNode node) {
        return reading.items(node, TreeExpectation.WAIVERS).flatMap(waiver -> waiver(waiver).stream());
    }

    private Optional<Waiver> waiver(TreeNode node) {
        if (node.map().isEmpty()) {
            reading.wrong(node, TreeExpectation.WAIVER);
            return Optional.empty();
        }
        Map<String, TreeNode> parts = reading.properties(
                node, List.of(SHEET, RULE, REASON, UNTIL), TreeExpectation.WAIVER, TreeExpectation.PROPERTY_OF_WAIVER);
        Optional<SheetNumber> sheet =
                reading.required(parts, node, SHEET, TreeExpectation.SHEET).flatMap(reading::sheet);
        Optional<RuleId> rule =
                reading.required(parts, node, RULE, TreeExpectation.RULE).flatMap(this::rule);
        Optional<String> reason =
                reading.required(parts, node, REASON, TreeExpectation.REASON).flatMap(this::reason);
        Optional<LocalDate> until =
                reading.required(parts, node, UNTIL, TreeExpectation.DAY).flatMap(reading::day);
        return sheet.flatMap(number ->
                rule.flatMap(id -> reason.flatMap(words -> until.map(day -> new Waiver(number, id, words, day)))));
    }

    private Optional<RuleId> rule(TreeNode node) {
        Optional<RuleId> rule =
                reading.known(node, node.text().filter(RuleId::isRuleId).map(RuleId::of), TreeExpectation.RULE);
        rule.filter(id -> !known.contains(id))
                .ifPresent(id -> reading.unknownRule(node, known.nearest(id).value()));
        return rule;
    }

    private Optional<Severity> severity(TreeNode node) {
        return reading.constant(node, Severity.class, TreeExpectation.SEVERITY);
    }

    private Optional<String> reason(TreeNode node) {
        return reading.known(node, node.text().filter(words -> !words.isBlank()), TreeExpectation.REASON);
    }
}
