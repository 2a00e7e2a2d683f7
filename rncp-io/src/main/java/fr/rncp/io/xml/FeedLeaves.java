package fr.rncp.io.xml;

import fr.rncp.model.SheetPointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The 102 leaves of feed 4.1, each with its component of the sheet, from the table {@code leaves.tsv}. The coverage
 * page is generated from it. The reader uses it to detect unknown elements and to find the component that a text
 * belongs to.
 */
public final class FeedLeaves {

    /**
     * A leaf of the feed.
     *
     * @param path elements from {@code FICHE} down; {@code +} marks a repeatable element
     * @param pointer its component, as a JSON Pointer with {@code *} for any position
     */
    public record FeedLeaf(String path, String pointer) {

        /** {@return the path without marks: elements from {@code FICHE} down} */
        public String plainPath() {
            return path.replace("+", "");
        }
    }

    /** Names of the leaves, at any location, that contain a code or the number of a sheet. */
    private static final Set<String> CODES = Set.of(
            "CODE",
            "NIVEAU",
            "NUMERO",
            "NUMERO_FICHE",
            "ID_FICHE_NOUVELLE_CERTIFICATION",
            "ID_FICHE_ANCIENNE_CERTIFICATION",
            "SIRET_CERTIFICATEUR",
            "SIRET_PARTENAIRE");

    /** All leaves, in the order of the feed. */
    public static final List<FeedLeaf> ALL = leaves();

    private static final Set<String> REPEATED = new HashSet<>();
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Map<String, SheetPointer> COMPONENTS = new HashMap<>();

    static {
        ALL.forEach(FeedLeaves::index);
    }

    private FeedLeaves() {}

    /** Checks whether {@code child} may occur several times in {@code parent}. */
    static boolean isRepeated(String parent, String child) {
        return REPEATED.contains(parent + "/" + child);
    }

    /** Checks whether a leaf contains a code or the number of a sheet. */
    static boolean isCode(FeedElement leaf) {
        return CODES.contains(leaf.name());
    }

    /** Checks whether an element is a leaf of the feed or contains leaves. */
    static boolean isKnown(FeedElement element) {
        return KNOWN.contains(plainPath(element));
    }

    /** Checks whether a sheet has a child with this name. */
    static boolean isPartOfSheet(String name) {
        return KNOWN.contains(name);
    }

    /**
     * Returns the component of a leaf, at the position of its record. If the record is not in the sheet, returns the
     * list that would contain it.
     */
    static Optional<SheetPointer> component(FeedElement element) {
        return Optional.ofNullable(COMPONENTS.get(plainPath(element)))
                .map(component -> component.at(element.positions()))
                .map(FeedLeaves::uptoUnknownPosition);
    }

    private static SheetPointer uptoUnknownPosition(SheetPointer component) {
        int unknown = component.value().indexOf("/*");
        return unknown < 0 ? component : new SheetPointer(component.value().substring(0, unknown));
    }

    private static String plainPath(FeedElement element) {
        FeedElement parent = element.parent();
        if (parent == null) {
            return "";
        }
        String above = plainPath(parent);
        return above.isEmpty() ? element.name() : above + "/" + element.name();
    }

    private static void index(FeedLeaf leaf) {
        COMPONENTS.put(leaf.plainPath(), new SheetPointer(leaf.pointer()));
        String above = "";
        String parent = "";
        for (String step : leaf.path().split("/", -1)) {
            String name = step.replace("+", "");
            above = above.isEmpty() ? name : above + "/" + name;
            KNOWN.add(above);
            if (step.endsWith("+")) {
                REPEATED.add(parent + "/" + name);
            }
            parent = name;
        }
    }

    private static List<FeedLeaf> leaves() {
        try (InputStream in = FeedLeaves.class.getResourceAsStream("leaves.tsv")) {
            String table = new String(Objects.requireNonNull(in, "leaves.tsv").readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new FeedLeaf(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
