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
 * The 102 leaves of feed 4.1 and the component of the sheet that holds each, from the table {@code leaves.tsv}. The
 * coverage page is made of it, and the reader tells by it a known element from an unknown one, and what a text was
 * meant for.
 */
public final class FeedLeaves {

    /**
     * A leaf.
     *
     * @param path elements from {@code FICHE} down; {@code +} marks one that repeats
     * @param pointer where it goes, as a JSON Pointer with {@code *} for any position
     */
    public record FeedLeaf(String path, String pointer) {

        /** {@return the path without marks: elements from {@code FICHE} down} */
        public String plainPath() {
            return path.replace("+", "");
        }
    }

    /** Leaves, wherever they stand, that hold a code or the number of a sheet. */
    private static final Set<String> CODES = Set.of(
            "CODE",
            "NIVEAU",
            "NUMERO",
            "NUMERO_FICHE",
            "ID_FICHE_NOUVELLE_CERTIFICATION",
            "ID_FICHE_ANCIENNE_CERTIFICATION",
            "SIRET_CERTIFICATEUR",
            "SIRET_PARTENAIRE");

    /** Every leaf, in the order of the feed. */
    public static final List<FeedLeaf> ALL = leaves();

    private static final Set<String> REPEATED = new HashSet<>();
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Map<String, SheetPointer> COMPONENTS = new HashMap<>();

    static {
        ALL.forEach(FeedLeaves::index);
    }

    private FeedLeaves() {}

    /** True if {@code child} may stand several times in {@code parent}. */
    static boolean isRepeated(String parent, String child) {
        return REPEATED.contains(parent + "/" + child);
    }

    /** True for a leaf that holds a code or the number of a sheet. */
    static boolean isCode(FeedElement leaf) {
        return CODES.contains(leaf.name());
    }

    /** True for a leaf of the feed, and for an element that holds leaves. */
    static boolean isKnown(FeedElement element) {
        return KNOWN.contains(plainPath(element));
    }

    /**
     * The component that holds a leaf, at the position of its record. Of a leaf whose record did not come into the
     * sheet, the list where it would be.
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
