package fr.rncp.model.place;

import fr.rncp.model.place.Shape.RecordShape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A step of a pointer through the records of a sheet. */
sealed interface SheetStep {

    /** Returns the values that the step leads to; several for any position of a list. */
    Stream<Object> from(Object value);

    /** Returns the shape of the values that the step leads to. */
    Shape shape();

    /**
     * A step into a component.
     *
     * @param owner the record
     * @param component its component
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

        /** Returns the key of its words. */
        String key() {
            return owner.name() + "." + component.name();
        }
    }

    /**
     * A step to an item of a list.
     *
     * @param shape the shape of the item
     * @param position position from 0; empty for any
     */
    record ToItem(Shape shape, OptionalInt position) implements SheetStep {

        private static final int MOST_DIGITS = 9;

        /** Returns the item that a step of a pointer refers to, if the step is a position by RFC 6901, or {@code *}. */
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
