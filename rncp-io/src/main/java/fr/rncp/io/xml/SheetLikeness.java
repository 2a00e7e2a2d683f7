package fr.rncp.io.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds content outside sheets that looks like a sheet although no {@code FICHE} encloses it: the tag was renamed, has
 * a prefix or another case, or was lost.
 */
final class SheetLikeness {

    private static final String SHEET = "FICHE";
    private static final String NUMBER = "NUMERO_FICHE";
    private static final int ENOUGH_PARTS = 2;

    private final Set<String> containers;
    private final List<FeedElement> found = new ArrayList<>();

    private SheetLikeness(Set<String> containers) {
        this.containers = containers;
    }

    /**
     * Returns the outermost elements that look like a sheet. Where only its tags were lost, the element is its first
     * part.
     *
     * @param root the root of content outside sheets
     * @param containers the names of the elements that contain sheets, the root among them
     */
    static List<FeedElement> in(FeedElement root, Set<String> containers) {
        SheetLikeness likeness = new SheetLikeness(containers);
        likeness.search(root);
        return likeness.found;
    }

    private void search(FeedElement element) {
        boolean contains = containers.contains(element.name());
        Optional<FeedElement> part = contains ? lostPart(element) : part(element);
        if (part.isPresent()) {
            found.add(contains ? part.get() : element);
        } else {
            element.children().forEach(this::search);
        }
    }

    /** Returns an element that shows that its parent is a sheet; the element itself may be named like one. */
    private static Optional<FeedElement> part(FeedElement element) {
        if (name(element).equals(SHEET)) {
            return Optional.of(element);
        }
        Optional<FeedElement> numbered = element.children().stream()
                .filter(child ->
                        FeedVocabulary.sheetNumber(child.text().strip()).isPresent())
                .findFirst();
        return numbered.or(() -> lostPart(element));
    }

    /** Returns the first part of a sheet, if there is the number of a sheet or there are several parts. */
    private static Optional<FeedElement> lostPart(FeedElement parent) {
        List<FeedElement> parts = parent.children().stream()
                .filter(child -> FeedLeaves.isPartOfSheet(name(child)))
                .toList();
        boolean hasNumber = parts.stream().anyMatch(part -> name(part).equals(NUMBER));
        long different = parts.stream().map(SheetLikeness::name).distinct().count();
        return hasNumber || different >= ENOUGH_PARTS ? parts.stream().findFirst() : Optional.empty();
    }

    /** Returns the name of an element in capitals and without prefix. */
    private static String name(FeedElement element) {
        String name = element.name();
        return name.substring(name.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT);
    }
}
