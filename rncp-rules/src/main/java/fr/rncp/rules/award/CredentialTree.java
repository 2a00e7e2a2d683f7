package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.tree.TreeExpectation;
import fr.rncp.rules.tree.TreeNode;
import fr.rncp.rules.tree.TreeReading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Credentials and equivalences as trees: a credential is <code>{"sheet": "RNCP1", "block": "RNCP1BC01"}</code> or
 * <code>{"certification": "RS1"}</code>.
 */
final class CredentialTree {

    static final String BLOCK = "block";
    static final String CERTIFICATION = "certification";
    private static final String SHEET = "sheet";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    private final TreeReading reading;

    CredentialTree(TreeReading reading) {
        this.reading = reading;
    }

    Optional<Equivalence> equivalence(TreeNode node) {
        Map<String, TreeNode> parts = reading.properties(
                node,
                List.of(FROM, TO, SINCE, UNTIL),
                TreeExpectation.EQUIVALENCE,
                TreeExpectation.PROPERTY_OF_EQUIVALENCE);
        if (node.map().isEmpty()) {
            return Optional.empty();
        }
        Optional<TreeNode> list = reading.required(parts, node, FROM, TreeExpectation.SOURCES);
        Optional<List<Credential>> to =
                reading.required(parts, node, TO, TreeExpectation.CREDENTIALS).map(this::credentials);
        Optional<LocalDate> since = Optional.ofNullable(parts.get(SINCE)).flatMap(reading::day);
        Optional<LocalDate> until = Optional.ofNullable(parts.get(UNTIL)).flatMap(reading::day);
        return list.flatMap(from -> {
            List<Credential> sources = credentials(from);
            boolean unreadable = sources.size() < from.items().map(List::size).orElse(1);
            return unreadable
                    ? Optional.empty()
                    : to.flatMap(targets -> reading.made(
                            from, () -> new Equivalence(sources, targets, since, until), TreeExpectation.SOURCES));
        });
    }

    private List<Credential> credentials(TreeNode node) {
        return reading.items(node, TreeExpectation.CREDENTIALS)
                .flatMap(item -> credential(item).stream())
                .toList();
    }

    private Optional<Credential> credential(TreeNode node) {
        Map<String, TreeNode> parts = reading.properties(
                node, List.of(SHEET, BLOCK, CERTIFICATION), TreeExpectation.CREDENTIAL, TreeExpectation.CREDENTIAL);
        return node.map().isEmpty() ? Optional.empty() : read(node, parts);
    }

    /** Reads a credential from the properties of a node, which may have others. */
    Optional<Credential> read(TreeNode node, Map<String, TreeNode> parts) {
        TreeNode certification = parts.get(CERTIFICATION);
        TreeNode sheet = parts.get(SHEET);
        TreeNode block = parts.get(BLOCK);
        if (certification != null && sheet == null && block == null) {
            return reading.sheet(certification).map(Credential::certification);
        }
        if (certification == null && sheet != null && block != null) {
            Optional<SheetNumber> of = reading.sheet(sheet);
            return reading.parsed(block, SkillBlockCode::new, TreeExpectation.BLOCK)
                    .flatMap(code -> of.map(number -> Credential.block(number, code)));
        }
        reading.wrong(node, TreeExpectation.CREDENTIAL);
        return Optional.empty();
    }

    static Map<String, Object> write(Credential credential) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (credential.block().isPresent()) {
            tree.put(SHEET, credential.sheet().value());
            tree.put(BLOCK, credential.block().get().value());
        } else {
            tree.put(CERTIFICATION, credential.sheet().value());
        }
        return tree;
    }

    static Map<String, Object> write(Equivalence equivalence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(FROM, equivalence.from().stream().map(CredentialTree::write).toList());
        tree.put(TO, equivalence.to().stream().map(CredentialTree::write).toList());
        equivalence.since().ifPresent(day -> tree.put(SINCE, day.toString()));
        equivalence.until().ifPresent(day -> tree.put(UNTIL, day.toString()));
        return tree;
    }
}
