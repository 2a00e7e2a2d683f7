package fr.rncp.faults;

import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fault that one change puts into a sound sheet, and the rule that must report it.
 *
 * @param rule the rule
 * @param on the sheets that can have the fault
 * @param place the place that the finding names, for the changed sheet; {@code *} matches any position
 * @param also other rules that may report a consequence of the same fault
 * @param edits the changes
 */
record SeededFault(String rule, List<FaultScope> on, String place, Set<String> also, List<SheetEdit> edits) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static SeededFault parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException("not five columns: " + line);
        }
        return new SeededFault(
                columns[0],
                words(columns[1]).map(FaultScope::valueOf).toList(),
                columns[2],
                Set.copyOf(words(columns[3]).toList()),
                Stream.of(columns[4].split(" ;; ")).map(SheetEdit::parse).toList());
    }

    private static Stream<String> words(String column) {
        return column.isEmpty() ? Stream.of() : Stream.of(column.split(" "));
    }

    /** Returns the sheet with the fault; empty if the sheet cannot have it. */
    Optional<SeededSheet> in(CertificationSheet sheet) {
        if (!on.stream().allMatch(scope -> scope.contains(sheet))) {
            return Optional.empty();
        }
        ObjectNode tree = (ObjectNode) JSON.readTree(SheetJson.write(sheet));
        for (SheetEdit edit : edits) {
            if (!edit.apply(tree)) {
                return Optional.empty();
            }
        }
        SeededSheet seeded = new SeededSheet(this, sheet, SheetJson.read(tree.toString()), expectedPlace(tree));
        return edits.stream().anyMatch(edit -> isLost(sheet, tree, edit))
                        || sheet.source().hasLost(seeded.place())
                ? Optional.empty()
                : Optional.of(seeded);
    }

    /** Checks whether the source has lost the place, so that no rule may judge it. */
    private static boolean isLost(CertificationSheet sheet, JsonNode tree, SheetEdit edit) {
        return sheet.source().overlapsLost(new SheetPointer(SheetEdit.resolved(tree, edit.place())));
    }

    private SheetPointer expectedPlace(JsonNode tree) {
        String named = place.isEmpty() ? edits.get(0).place() : place;
        return new SheetPointer(named.equals("/") ? "" : SheetEdit.resolved(tree, named));
    }

    @Override
    public String toString() {
        return rule + " " + edits.get(0).place() + " " + edits.get(0).value();
    }
}
