package fr.rncp.model.place;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.place.Shape.ListShape;
import fr.rncp.model.place.Shape.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pointer to a place of the model, as a list of steps.
 *
 * @param steps the steps from the sheet to the place; none for the whole sheet
 */
public record SheetPath(List<SheetStep> steps) {

    public SheetPath {
        steps = List.copyOf(steps);
    }

    /** Returns the steps of a pointer; empty if the model has no such place. */
    public static Optional<SheetPath> of(SheetPointer pointer) {
        List<SheetStep> steps = new ArrayList<>();
        Shape shape = SheetShape.SHEET;
        for (String name : names(pointer)) {
            Optional<? extends SheetStep> step = step(shape, name);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            shape = step.get().shape();
        }
        return Optional.of(new SheetPath(steps));
    }

    private static List<String> names(SheetPointer pointer) {
        return pointer.value().isEmpty()
                ? List.of()
                : List.of(pointer.value().substring(1).split("/", -1));
    }

    private static Optional<? extends SheetStep> step(Shape shape, String name) {
        if (shape instanceof RecordShape owner) {
            return owner.component(name)
                    .map(component -> new SheetStep.IntoComponent(owner, component))
                    .findFirst();
        }
        return shape instanceof ListShape list ? SheetStep.ToItem.of(list.item(), name) : Optional.empty();
    }

    /** Checks whether this is a single place, that is, whether it contains no step that matches any position. */
    public boolean isSingle() {
        return steps.stream()
                .noneMatch(step ->
                        step instanceof SheetStep.ToItem item && item.position().isEmpty());
    }

    /** Checks whether the place is an item of a list. */
    boolean isItem() {
        return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof SheetStep.ToItem;
    }

    /** Returns the values at the place; at most one if it is a single place. */
    public List<Object> valuesIn(CertificationSheet sheet) {
        List<Object> values = List.of(sheet);
        for (SheetStep step : steps) {
            values = values.stream().flatMap(step::from).toList();
        }
        return values;
    }
}
