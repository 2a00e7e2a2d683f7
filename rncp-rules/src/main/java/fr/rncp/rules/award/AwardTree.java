package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.tree.TreeExpectation;
import fr.rncp.rules.tree.TreeNode;
import fr.rncp.rules.tree.TreeReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader of award rules from a tree, which collects every fault on the way, and their writer. For one use. */
final class AwardTree {

    private static final String SHEET = "sheet";
    private static final String REQUIREMENT = "requirement";
    private static final String OPTIONAL = "optional";
    private static final String EQUIVALENCES = "equivalences";
    private static final String RETENTION = "retention";
    private static final String RETENTION_OF = "retentionOf";
    private static final String OPTIONS = "options";

    /** Takes the place of an unreadable number, so that the faults of the other parts are reported too. */
    private static final SheetNumber UNREADABLE = SheetNumber.of("RNCP1");

    private static final List<String> PROPERTIES =
            List.of(SHEET, REQUIREMENT, OPTIONAL, EQUIVALENCES, RETENTION, RETENTION_OF, OPTIONS);

    private final TreeReading reading = new TreeReading();
    private final RetentionTree retentions = new RetentionTree(reading);
    private final CredentialTree credentials = new CredentialTree(reading);

    private AwardTree() {}

    static AwardRules read(Map<String, ?> values) {
        AwardTree tree = new AwardTree();
        Optional<AwardRules> rules = tree.rules(new TreeNode("", values));
        if (rules.isEmpty() || !tree.reading.faults().isEmpty()) {
            throw new AwardFormatException(tree.reading.faults());
        }
        return rules.get();
    }

    private Optional<AwardRules> rules(TreeNode root) {
        Map<String, TreeNode> parts = reading.properties(
                root, PROPERTIES, TreeExpectation.AWARD_RULES, TreeExpectation.PROPERTY_OF_AWARD_RULES);
        Optional<SheetNumber> sheet =
                reading.required(parts, root, SHEET, TreeExpectation.SHEET).flatMap(reading::sheet);
        Optional<Requirement> requirement = reading.required(parts, root, REQUIREMENT, TreeExpectation.REQUIREMENT)
                .flatMap(new RequirementTree(reading)::read);
        AwardRules.Builder builder = AwardRules.builder(sheet.orElse(UNREADABLE));
        part(parts, OPTIONAL).ifPresent(node -> blocks(node).forEach(builder::optional));
        part(parts, EQUIVALENCES).ifPresent(node -> builder.equivalences(equivalences(node)));
        part(parts, RETENTION).flatMap(retentions::read).ifPresent(builder::retention);
        part(parts, RETENTION_OF).ifPresent(node -> reading.items(node, TreeExpectation.RETENTIONS)
                .forEach(item -> retentionOf(item, builder)));
        part(parts, OPTIONS).ifPresent(node -> builder.options(new OptionsTree(reading).read(node)));
        return sheet.isEmpty()
                ? Optional.empty()
                : requirement.flatMap(required -> reading.made(
                        root, () -> builder.requirement(required).build(), TreeExpectation.REQUIRED_OR_OPTIONAL));
    }

    private static Optional<TreeNode> part(Map<String, TreeNode> parts, String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private List<SkillBlockCode> blocks(TreeNode node) {
        return reading.items(node, TreeExpectation.BLOCKS)
                .flatMap(item -> reading.parsed(item, SkillBlockCode::new, TreeExpectation.BLOCK).stream())
                .toList();
    }

    private List<Equivalence> equivalences(TreeNode node) {
        return reading.items(node, TreeExpectation.EQUIVALENCES)
                .flatMap(item -> credentials.equivalence(item).stream())
                .toList();
    }

    /** Reads the policy of a sheet, of a block or of a whole certification. */
    private void retentionOf(TreeNode node, AwardRules.Builder builder) {
        Map<String, TreeNode> parts = reading.properties(
                node,
                List.of(SHEET, CredentialTree.BLOCK, CredentialTree.CERTIFICATION, RETENTION),
                TreeExpectation.RETENTION_OF,
                TreeExpectation.RETENTION_OF);
        if (node.map().isEmpty()) {
            return;
        }
        Optional<RetentionPolicy> policy = reading.required(parts, node, RETENTION, TreeExpectation.RETENTION)
                .flatMap(retentions::read);
        TreeNode sheet = parts.get(SHEET);
        boolean ofSheet = !parts.containsKey(CredentialTree.BLOCK) && !parts.containsKey(CredentialTree.CERTIFICATION);
        if (sheet != null && ofSheet) {
            reading.sheet(sheet).ifPresent(of -> policy.ifPresent(value -> builder.retentionOf(of, value)));
        } else {
            credentials.read(node, parts).ifPresent(one -> policy.ifPresent(value -> builder.retentionOf(one, value)));
        }
    }

    static Map<String, Object> write(AwardRules rules) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(SHEET, rules.sheet().value());
        tree.put(REQUIREMENT, RequirementTree.write(rules.requirement()));
        putUnlessEmpty(
                tree,
                OPTIONAL,
                rules.optionalBlocks().stream().map(SkillBlockCode::value).toList());
        putUnlessEmpty(
                tree,
                EQUIVALENCES,
                rules.equivalences().stream().map(CredentialTree::write).toList());
        tree.put(RETENTION, RetentionTree.write(rules.retention(rules.sheet())));
        putUnlessEmpty(tree, RETENTION_OF, retentions(rules));
        Map<String, Object> options = OptionsTree.write(rules.options());
        if (!options.isEmpty()) {
            tree.put(OPTIONS, options);
        }
        return Collections.unmodifiableMap(tree);
    }

    private static void putUnlessEmpty(Map<String, Object> tree, String name, List<?> items) {
        if (!items.isEmpty()) {
            tree.put(name, items);
        }
    }

    private static List<Object> retentions(AwardRules rules) {
        List<Object> retentions = new ArrayList<>();
        rules.retentionOfOthers()
                .forEach((sheet, policy) -> retentions.add(retention(Map.of(SHEET, sheet.value()), policy)));
        rules.retentionOfSome()
                .forEach((credential, policy) -> retentions.add(retention(CredentialTree.write(credential), policy)));
        return retentions;
    }

    private static Map<String, Object> retention(Map<String, Object> of, RetentionPolicy policy) {
        Map<String, Object> tree = new LinkedHashMap<>(of);
        tree.put(RETENTION, RetentionTree.write(policy));
        return tree;
    }
}
