package fr.rncp.model.place;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.ChangeKind;
import fr.rncp.model.SheetChange;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.place.Shape.ListShape;
import fr.rncp.model.place.Shape.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparison of two sheets. */
public final class SheetComparison {

    private final List<SheetChange> changes = new ArrayList<>();

    private SheetComparison() {}

    /**
     * Returns the changes in the order of the model. Within a list, a changed order comes first, then removed items,
     * then the other changes by position.
     */
    public static List<SheetChange> changes(CertificationSheet before, CertificationSheet after) {
        SheetComparison comparison = new SheetComparison();
        comparison.compare(Places.SHEET, SheetShape.SHEET, Optional.of(before), Optional.of(after));
        return List.copyOf(comparison.changes);
    }

    private void compare(Places places, Shape shape, Optional<Object> before, Optional<Object> after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty() || after.isEmpty() || shape instanceof Shape.Plain) {
            changes.add(new SheetChange(kind(places.later(), before, after), places.later(), before, after));
        } else if (shape instanceof RecordShape owner) {
            compareComponents(places, owner, before.get(), after.get());
        } else if (shape instanceof ListShape list) {
            compareItems(places, list.item(), (List<?>) before.get(), (List<?>) after.get());
        }
    }

    private static ChangeKind kind(SheetPointer place, Optional<Object> before, Optional<Object> after) {
        boolean isItem = SheetPath.of(place).filter(SheetPath::isItem).isPresent();
        return isItem && before.isEmpty() && after.isPresent() ? ChangeKind.ITEM_ADDED : ChangeKind.CHANGED;
    }

    private void compareComponents(Places places, RecordShape owner, Object before, Object after) {
        for (SheetComponent component : owner.components()) {
            compare(
                    places.component(component.name()),
                    component.shape(),
                    component.valueIn(before),
                    component.valueIn(after));
        }
    }

    private void compareItems(Places places, Shape item, List<?> before, List<?> after) {
        ItemMatches matches = ItemMatches.of(before, after, item);
        if (!matches.keepOrder()) {
            changes.add(new SheetChange(ChangeKind.REORDERED, places.later(), Optional.of(before), Optional.of(after)));
        }
        for (int i = 0; i < before.size(); i++) {
            if (matches.isRemoved(i)) {
                changes.add(new SheetChange(
                        ChangeKind.ITEM_REMOVED, places.earlier().at(i), Optional.of(before.get(i)), Optional.empty()));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Optional<Integer> earlier = matches.earlier(i);
            // An added item contains nothing earlier, so that its earlier place is never asked for.
            Places inner = new Places(
                    places.earlier().at(earlier.orElse(i)), places.later().at(i));
            compare(inner, item, earlier.map(before::get), Optional.of(after.get(i)));
        }
    }

    /** The place of two compared values in the earlier and in the later sheet. */
    private record Places(SheetPointer earlier, SheetPointer later) {

        static final Places SHEET = new Places(SheetPointers.SHEET, SheetPointers.SHEET);

        Places component(String name) {
            return new Places(component(earlier, name), component(later, name));
        }

        private static SheetPointer component(SheetPointer place, String name) {
            return new SheetPointer(place.value() + "/" + name);
        }
    }
}
