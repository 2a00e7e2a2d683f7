package fr.rncp.model.place;

import java.util.List;
import java.util.stream.Stream;

/** The shape of the value of a component: a value without parts, a record with components, or a list of items. */
sealed interface Shape {

    /** A value without places inside it, such as a text, a code or a day. */
    enum Plain implements Shape {
        PLAIN
    }

    /**
     * A list.
     *
     * @param item the shape of each item
     */
    record ListShape(Shape item) implements Shape {}

    /**
     * A record.
     *
     * @param name simple name of its type
     * @param components all components, in order
     * @param keys the components that identify an item of a list, the strongest first
     * @param names the components that name an item for people, the best first
     * @param keepsPlace whether items with different keys at the same position may be two versions of the same thing
     */
    record RecordShape(
            String name,
            List<SheetComponent> components,
            List<SheetComponent> keys,
            List<SheetComponent> names,
            boolean keepsPlace)
            implements Shape {

        static RecordShape of(Class<?> type, SheetComponent... components) {
            return new RecordShape(type.getSimpleName(), List.of(components), List.of(), List.of(), false);
        }

        RecordShape identifiedBy(String... wanted) {
            return new RecordShape(name, components, chosen(wanted), names, keepsPlace);
        }

        RecordShape named(String... wanted) {
            return new RecordShape(name, components, keys, chosen(wanted), keepsPlace);
        }

        RecordShape keepingPlace() {
            return new RecordShape(name, components, keys, names, true);
        }

        Stream<SheetComponent> component(String wanted) {
            return components.stream().filter(component -> component.name().equals(wanted));
        }

        private List<SheetComponent> chosen(String... wanted) {
            return Stream.of(wanted)
                    .map(each -> component(each).findFirst().orElseThrow())
                    .toList();
        }
    }
}
