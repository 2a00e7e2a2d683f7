package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final List<ProfileFault> faults = new ArrayList<>();

    private ProfileTree(KnownRules known) {
        this.known = known;
    }

    static RuleProfile read(Map<String, ?> tree, KnownRules known) {
        ProfileTree reading = new ProfileTree(known);
        RuleProfile profile = reading.profile(new ProfileNode("", tree));
        if (!reading.faults.isEmpty()) {
            throw new ProfileFormatException(reading.faults);
        }
        return profile;
    }

    private RuleProfile profile(ProfileNode root) {
        Map<String, ProfileNode> parts = properties(
                root,
                List.of(OFF, SEVERITIES, WAIVERS),
                ProfileExpectation.PROFILE,
                ProfileExpectation.PROPERTY_OF_PROFILE);
        return new RuleProfile(
                part(parts, OFF).flatMap(this::off).toList(),
                part(parts, SEVERITIES).flatMap(this::severities).toList(),
                part(parts, WAIVERS).flatMap(this::waivers).toList());
    }

    private static Stream<ProfileNode> part(Map<String, ProfileNode> parts, String name) {
        return Stream.ofNullable(parts.get(name));
    }

    private Stream<RuleId> off(ProfileNode node) {
        return items(node, ProfileExpectation.RULES).flatMap(rule -> rule(rule).stream());
    }

    private Stream<SeverityChange> severities(ProfileNode node) {
        List<SeverityChange> changes = new ArrayList<>();
        entries(node, ProfileExpectation.SEVERITIES).forEach((name, severity) -> {
            Optional<RuleId> rule = rule(new ProfileNode(severity.pointer(), name));
            severity(severity).ifPresent(changed -> rule.ifPresent(id -> changes.add(new SeverityChange(id, changed))));
        });
        return changes.stream();
    }

    private Stream<Waiver> waivers(ProfileNode node) {
        return items(node, ProfileExpectation.WAIVERS).flatMap(waiver -> waiver(waiver).stream());
    }

    private Optional<Waiver> waiver(ProfileNode node) {
        if (node.map().isEmpty()) {
            fault(ProfileFault.value(node, ProfileExpectation.WAIVER));
            return Optional.empty();
        }
        Map<String, ProfileNode> parts = properties(
                node,
                List.of(SHEET, RULE, REASON, UNTIL),
                ProfileExpectation.WAIVER,
                ProfileExpectation.PROPERTY_OF_WAIVER);
        Optional<SheetNumber> sheet =
                required(parts, node, SHEET, ProfileExpectation.SHEET).flatMap(this::sheet);
        Optional<RuleId> rule =
                required(parts, node, RULE, ProfileExpectation.RULE).flatMap(this::rule);
        Optional<String> reason =
                required(parts, node, REASON, ProfileExpectation.REASON).flatMap(this::reason);
        Optional<LocalDate> until =
                required(parts, node, UNTIL, ProfileExpectation.DAY).flatMap(this::day);
        return sheet.flatMap(number ->
                rule.flatMap(id -> reason.flatMap(words -> until.map(day -> new Waiver(number, id, words, day)))));
    }

    private Optional<ProfileNode> required(
            Map<String, ProfileNode> parts, ProfileNode owner, String name, ProfileExpectation expected) {
        Optional<ProfileNode> part = Optional.ofNullable(parts.get(name));
        if (part.isEmpty()) {
            fault(ProfileFault.missing(owner.child(name, null).pointer(), expected));
        }
        return part;
    }

    private Optional<RuleId> rule(ProfileNode node) {
        Optional<RuleId> rule =
                known(node, node.text().filter(RuleId::isRuleId).map(RuleId::of), ProfileExpectation.RULE);
        rule.filter(id -> !known.contains(id))
                .ifPresent(id -> fault(ProfileFault.unknownRule(node, known.nearest(id))));
        return rule;
    }

    private Optional<Severity> severity(ProfileNode node) {
        Optional<Severity> severity = node.text().flatMap(name -> Stream.of(Severity.values())
                .filter(value -> value.name().equals(name))
                .findFirst());
        return known(node, severity, ProfileExpectation.SEVERITY);
    }

    private Optional<SheetNumber> sheet(ProfileNode node) {
        Optional<SheetNumber> sheet =
                node.text().filter(SheetNumber::isCanonical).map(SheetNumber::of);
        return known(node, sheet, ProfileExpectation.SHEET);
    }

    private Optional<String> reason(ProfileNode node) {
        return known(node, node.text().filter(words -> !words.isBlank()), ProfileExpectation.REASON);
    }

    private Optional<LocalDate> day(ProfileNode node) {
        Optional<LocalDate> day = node.value() instanceof LocalDate date
                ? Optional.of(date)
                : node.text().flatMap(ProfileTree::isoDay);
        ProfileExpectation expected =
                isOtherTime(node.value()) ? ProfileExpectation.QUOTED_DAY : ProfileExpectation.DAY;
        return known(node, day.filter(RuleProfile::hasFourDigits), expected);
    }

    /** Checks whether a parser made of a day without quotes what does not show the day that was written. */
    private static boolean isOtherTime(@Nullable Object value) {
        return value instanceof Date
                || value instanceof Calendar
                || (value instanceof TemporalAccessor && !(value instanceof LocalDate));
    }

    private static Optional<LocalDate> isoDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Records a fault if the value is absent. */
    private <T> Optional<T> known(ProfileNode node, Optional<T> value, ProfileExpectation expected) {
        if (value.isEmpty()) {
            fault(ProfileFault.value(node, expected));
        }
        return value;
    }

    private Stream<ProfileNode> items(ProfileNode node, ProfileExpectation expected) {
        return known(node, node.items(), expected).stream().flatMap(List::stream);
    }

    /** Returns the properties with a known name, and records a fault for each of the others. */
    private Map<String, ProfileNode> properties(
            ProfileNode node, List<String> names, ProfileExpectation expected, ProfileExpectation others) {
        Map<String, ProfileNode> properties = entries(node, expected);
        properties.forEach((name, value) -> {
            if (!names.contains(name)) {
                fault(ProfileFault.unknown(value, others));
            }
        });
        return properties;
    }

    /** Returns all properties; a YAML parser may return names that are not texts. */
    private Map<String, ProfileNode> entries(ProfileNode node, ProfileExpectation expected) {
        Map<String, ProfileNode> entries = new LinkedHashMap<>();
        known(node, node.map(), expected)
                .ifPresent(map -> map.forEach((name, value) -> {
                    if (name instanceof String text) {
                        entries.put(text, node.child(text, value));
                    } else {
                        fault(ProfileFault.value(node.child(name, name), ProfileExpectation.NAME));
                    }
                }));
        return entries;
    }

    private void fault(ProfileFault fault) {
        faults.add(fault);
    }
}
