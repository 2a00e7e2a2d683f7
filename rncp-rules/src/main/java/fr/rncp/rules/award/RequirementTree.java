package fr.rncp.rules.award;

import fr.rncp.rules.award.requirement.AllOf;
import fr.rncp.rules.award.requirement.AtLeast;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.ConditionKind;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.tree.TreeExpectation;
import fr.rncp.rules.tree.TreeNode;
import fr.rncp.rules.tree.TreeReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requirements as trees: the code of a block, <code>{"condition": "OTHER", "detail": "…"}</code>, <code>{"allOf":
 * […]}</code> or <code>{"atLeast": 1, "of": […]}</code>.
 */
final class RequirementTree {

    private static final String CONDITION = "condition";
    private static final String DETAIL = "detail";
    private static final String ALL_OF = "allOf";
    private static final String AT_LEAST = "atLeast";
    private static final String OF = "of";

    private final TreeReading reading;

    /** The number of parts read: a list of a parser may contain itself. */
    private int read;

    RequirementTree(TreeReading reading) {
        this.reading = reading;
    }

    Optional<Requirement> read(TreeNode node) {
        return read(node, 1);
    }

    private Optional<Requirement> read(TreeNode node, int depth) {
        if (++read > Requirement.MAX_NODES) {
            if (read == Requirement.MAX_NODES + 1) {
                reading.wrong(node, TreeExpectation.SHALLOW_REQUIREMENT);
            }
            return Optional.empty();
        }
        if (node.text().isPresent()) {
            return reading.parsed(node, Requirement::block, TreeExpectation.BLOCK)
                    .map(block -> block);
        }
        Optional<Map<?, ?>> map = node.map();
        if (map.isEmpty() || depth >= Requirement.MAX_DEPTH) {
            reading.wrong(node, map.isEmpty() ? TreeExpectation.REQUIREMENT : TreeExpectation.SHALLOW_REQUIREMENT);
            return Optional.empty();
        }
        if (map.get().containsKey(CONDITION)) {
            return condition(node);
        }
        if (map.get().containsKey(ALL_OF)) {
            return allOf(node, depth);
        }
        if (map.get().containsKey(AT_LEAST) || map.get().containsKey(OF)) {
            return atLeast(node, depth);
        }
        reading.wrong(node, TreeExpectation.REQUIREMENT);
        return Optional.empty();
    }

    private Optional<Requirement> condition(TreeNode node) {
        Map<String, TreeNode> parts = properties(node, CONDITION, DETAIL);
        Optional<ConditionKind> kind = Optional.ofNullable(parts.get(CONDITION))
                .flatMap(name -> reading.constant(name, ConditionKind.class, TreeExpectation.CONDITION));
        Optional<String> detail = Optional.ofNullable(parts.get(DETAIL))
                .map(words ->
                        reading.known(words, words.text().filter(text -> !text.isBlank()), TreeExpectation.CONDITION))
                .orElse(Optional.of(""));
        return kind.flatMap(of ->
                detail.flatMap(words -> reading.made(node, () -> new Condition(of, words), TreeExpectation.CONDITION)));
    }

    private Optional<Requirement> allOf(TreeNode node, int depth) {
        Map<String, TreeNode> parts = properties(node, ALL_OF, ALL_OF);
        return Optional.ofNullable(parts.get(ALL_OF))
                .flatMap(list -> parts(list, depth))
                .flatMap(all -> reading.made(node, () -> Requirement.allOf(all), TreeExpectation.SHALLOW_REQUIREMENT));
    }

    private Optional<Requirement> atLeast(TreeNode node, int depth) {
        Map<String, TreeNode> parts = properties(node, AT_LEAST, OF);
        Optional<List<Requirement>> some =
                reading.required(parts, node, OF, TreeExpectation.PARTS).flatMap(list -> parts(list, depth));
        Optional<TreeNode> number = reading.required(parts, node, AT_LEAST, TreeExpectation.COUNT);
        Optional<Integer> count = number.flatMap(value -> reading.number(value, TreeExpectation.COUNT));
        return some.flatMap(all -> count.flatMap(least -> {
            if (least > all.size()) {
                number.ifPresent(value -> reading.wrong(value, TreeExpectation.COUNT));
                return Optional.empty();
            }
            return reading.made(node, () -> Requirement.atLeast(least, all), TreeExpectation.SHALLOW_REQUIREMENT);
        }));
    }

    private Map<String, TreeNode> properties(TreeNode node, String first, String second) {
        return reading.properties(
                node, List.of(first, second), TreeExpectation.REQUIREMENT, TreeExpectation.PROPERTY_OF_REQUIREMENT);
    }

    /** Returns the parts, if all of them can be read. */
    private Optional<List<Requirement>> parts(TreeNode list, int depth) {
        List<Optional<Requirement>> parts = reading.items(list, TreeExpectation.PARTS)
                .map(part -> read(part, depth + 1))
                .toList();
        return list.items().isPresent() && parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    static Object write(Requirement requirement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (requirement instanceof Requirement.Block block) {
            return block.code().value();
        }
        if (requirement instanceof Condition condition) {
            tree.put(CONDITION, condition.kind().name());
            if (!condition.detail().isEmpty()) {
                tree.put(DETAIL, condition.detail());
            }
        } else if (requirement instanceof AllOf all) {
            tree.put(ALL_OF, write(all.parts()));
        } else if (requirement instanceof AtLeast least) {
            tree.put(AT_LEAST, least.count());
            tree.put(OF, write(least.parts()));
        }
        return tree;
    }

    private static List<Object> write(List<Requirement> parts) {
        return parts.stream().map(RequirementTree::write).toList();
    }
}
