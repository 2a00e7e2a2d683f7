package fr.rncp.model.place;

import fr.rncp.model.place.Shape.RecordShape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One step of a pointer through the records of a sheet. */
sealed interface SheetStep {

    /** What the step leads to from a value; several values for any position of a list. */
    Stream<Object> from(Object value);

    /** What the step leads to is made of. */
    Shape shape();

    /**
     * Into a component.
     *
     * @param owner the record
     * @param component one of its components
     */
    record IntoComponent(RecordShape owner, SheetComponent component) implements SheetStep {

        @Override
        public Stream<Object> from(Object value) {
            return component.valueIn(value).stream();
        }

        @Override
        public Shape shape() {
            return component.shape();
        }

        /** The key of the words for it. */
        String key() {
            return owner.name() + "." + component.name();
        }
    }

    /**
     * To an item of a list.
     *
     * @param shape what the item is made of
     * @param position position from 0; empty for any
     */
    record ToItem(Shape shape, OptionalInt position) implements SheetStep {

        private static final int MOST_DIGITS = 9;

        /** The item that a step of a pointer is about, if it is a position as RFC 6901 has it, or {@code *}. */
        static Optional<ToItem> of(Shape shape, String step) {
            if (step.equals("*")) {
                return Optional.of(new ToItem(shape, OptionalInt.empty()));
            }
            boolean isPosition = !step.isEmpty()
                    && step.length() <= MOST_DIGITS
                    && step.chars().allMatch(c -> c >= '0' && c <= '9')
                    && (step.length() == 1 || step.charAt(0) != '0');
            return isPosition
                    ? Optional.of(new ToItem(shape, OptionalInt.of(Integer.parseInt(step))))
                    : Optional.empty();
        }

        @Override
        public Stream<Object> from(Object value) {
            List<?> items = (List<?>) value;
            if (position.isEmpty()) {
                return items.stream().map(item -> item);
            }
            int at = position.getAsInt();
            return at < items.size() ? Stream.of(items.get(at)) : Stream.empty();
        }
    }
}
