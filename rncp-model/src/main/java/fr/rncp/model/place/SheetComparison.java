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
        comparison.compare(SheetPointers.SHEET, SheetShape.SHEET, Optional.of(before), Optional.of(after));
        return List.copyOf(comparison.changes);
    }

    private void compare(SheetPointer place, Shape shape, Optional<Object> before, Optional<Object> after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty() || after.isEmpty() || shape instanceof Shape.Plain) {
            changes.add(new SheetChange(kind(place, before, after), place, before, after));
        } else if (shape instanceof RecordShape owner) {
            compareComponents(place, owner, before.get(), after.get());
        } else if (shape instanceof ListShape list) {
            compareItems(place, list.item(), (List<?>) before.get(), (List<?>) after.get());
        }
    }

    private static ChangeKind kind(SheetPointer place, Optional<Object> before, Optional<Object> after) {
        boolean isItem = SheetPath.of(place).filter(SheetPath::isItem).isPresent();
        return isItem && before.isEmpty() && after.isPresent() ? ChangeKind.ITEM_ADDED : ChangeKind.CHANGED;
    }

    private void compareComponents(SheetPointer place, RecordShape owner, Object before, Object after) {
        for (SheetComponent component : owner.components()) {
            SheetPointer inner = new SheetPointer(place.value() + "/" + component.name());
            compare(inner, component.shape(), component.valueIn(before), component.valueIn(after));
        }
    }

    private void compareItems(SheetPointer place, Shape item, List<?> before, List<?> after) {
        ItemMatches matches = ItemMatches.of(before, after, item);
        if (!matches.keepOrder()) {
            changes.add(new SheetChange(ChangeKind.REORDERED, place, Optional.of(before), Optional.of(after)));
        }
        for (int i = 0; i < before.size(); i++) {
            if (matches.isRemoved(i)) {
                changes.add(new SheetChange(
                        ChangeKind.ITEM_REMOVED, place.at(i), Optional.of(before.get(i)), Optional.empty()));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Optional<Object> earlier = matches.earlier(i).map(before::get);
            compare(place.at(i), item, earlier, Optional.of(after.get(i)));
        }
    }
}
