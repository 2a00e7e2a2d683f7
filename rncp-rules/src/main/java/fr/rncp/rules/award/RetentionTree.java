package fr.rncp.rules.award;

import fr.rncp.rules.tree.TreeExpectation;
import fr.rncp.rules.tree.TreeNode;
import fr.rncp.rules.tree.TreeReading;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Retention policies as trees: {@code "LIFELONG"}, {@code "UNTIL_WITHDRAWN"}, <code>{"years": 5}</code>, <code>
 * {"registrationEnd": "2028-08-31", "grace": "P1Y"}</code> or <code>{"heldUntil": "2027-08-31"}</code>.
 */
final class RetentionTree {

    private static final String LIFELONG = "LIFELONG";
    private static final String UNTIL_WITHDRAWN = "UNTIL_WITHDRAWN";
    private static final String YEARS = "years";
    private static final String LAST_DAY = "lastDay";
    private static final String REGISTRATION_END = "registrationEnd";
    private static final String GRACE = "grace";
    private static final String HELD_UNTIL = "heldUntil";

    /** A period that is not negative; the numbers are short, since the JDK refuses long ones. */
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?");

    private final TreeReading reading;

    RetentionTree(TreeReading reading) {
        this.reading = reading;
    }

    Optional<RetentionPolicy> read(TreeNode node) {
        Optional<Map<?, ?>> map = node.map();
        if (map.isEmpty()) {
            return reading.known(node, node.text().flatMap(RetentionTree::named), TreeExpectation.RETENTION);
        }
        if (map.get().containsKey(YEARS)) {
            return years(node);
        }
        if (map.get().containsKey(REGISTRATION_END)) {
            return whileRegistered(node);
        }
        TreeNode day = properties(node, HELD_UNTIL, HELD_UNTIL).get(HELD_UNTIL);
        if (day == null) {
            reading.wrong(node, TreeExpectation.RETENTION);
            return Optional.empty();
        }
        return reading.day(day).map(RetentionPolicy::untilWithdrawn);
    }

    private static Optional<RetentionPolicy> named(String name) {
        return switch (name) {
            case LIFELONG -> Optional.of(RetentionPolicy.lifelong());
            case UNTIL_WITHDRAWN -> Optional.of(new RetentionPolicy.UntilWithdrawn(Optional.empty()));
            default -> Optional.empty();
        };
    }

    private Optional<RetentionPolicy> years(TreeNode node) {
        Map<String, TreeNode> parts = properties(node, YEARS, LAST_DAY);
        Optional<RetentionPolicy.LastDay> lastDay = Optional.ofNullable(parts.get(LAST_DAY))
                .map(name -> reading.constant(name, RetentionPolicy.LastDay.class, TreeExpectation.LAST_DAY))
                .orElse(Optional.of(RetentionPolicy.LastDay.ANNIVERSARY));
        return Optional.ofNullable(parts.get(YEARS)).flatMap(number -> reading.number(number, TreeExpectation.YEARS)
                .flatMap(count -> lastDay.flatMap(day ->
                        reading.made(number, () -> new RetentionPolicy.Years(count, day), TreeExpectation.YEARS))));
    }

    private Optional<RetentionPolicy> whileRegistered(TreeNode node) {
        Map<String, TreeNode> parts = properties(node, REGISTRATION_END, GRACE);
        Optional<LocalDate> end =
                Optional.ofNullable(parts.get(REGISTRATION_END)).flatMap(reading::day);
        TreeNode grace = parts.get(GRACE);
        Optional<Period> period = grace == null
                ? Optional.of(Period.ZERO)
                : reading.known(
                        grace,
                        grace.text()
                                .filter(text -> PERIOD.matcher(text).matches())
                                .map(Period::parse),
                        TreeExpectation.PERIOD);
        TreeNode judged = grace == null ? node : grace;
        return end.flatMap(day -> period.flatMap(after ->
                reading.made(judged, () -> RetentionPolicy.whileRegistered(day, after), TreeExpectation.PERIOD)));
    }

    private Map<String, TreeNode> properties(TreeNode node, String first, String second) {
        return reading.properties(node, List.of(first, second), TreeExpectation.RETENTION, TreeExpectation.RETENTION);
    }

    static Object write(RetentionPolicy policy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (policy instanceof RetentionPolicy.Years years) {
            tree.put(YEARS, years.years());
            tree.put(LAST_DAY, years.lastDay().name());
        } else if (policy instanceof RetentionPolicy.WhileRegistered registered) {
            tree.put(REGISTRATION_END, registered.registrationEnd().toString());
            tree.put(GRACE, registered.grace().toString());
        } else if (policy instanceof RetentionPolicy.UntilWithdrawn withdrawn) {
            withdrawn.lastDay().ifPresent(day -> tree.put(HELD_UNTIL, day.toString()));
            return tree.isEmpty() ? UNTIL_WITHDRAWN : tree;
        } else {
            return LIFELONG;
        }
        return tree;
    }
}
