package fr.rncp.cli.validate;

import fr.rncp.cli.option.ConversionFailure;
import fr.rncp.rules.Severity;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;

/** Converts the severities for {@code --level}. */
final class SeverityConverter implements ITypeConverter<Severity>, Iterable<String> {

    private static final Map<String, Severity> NAMES =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);

    /** Returns the names that {@code --level} accepts. */
    @Override
    public Iterator<String> iterator() {
        return new TreeSet<>(NAMES.keySet()).iterator();
    }

    @Override
    public Severity convert(String value) {
        return of(value).orElseThrow(() -> ConversionFailure.expected("severity", value));
    }

    private static Optional<Severity> of(String value) {
        return Optional.ofNullable(NAMES.get(value.toLowerCase(Locale.ROOT)));
    }

    /** The value of {@code --fail-on}: the lowest severity that fails the run. */
    static final class FailOn implements ITypeConverter<FailOn.Threshold>, Iterable<String> {

        private static final String NEVER = "never";

        /**
         * The condition on which findings fail the run.
         *
         * @param least the lowest severity that fails the run; empty if none does
         */
        record Threshold(Optional<Severity> least) {

            boolean isReached(Predicate<Severity> reached) {
                return least.filter(reached).isPresent();
            }
        }

        /** Returns the names that {@code --fail-on} accepts. */
        @Override
        public Iterator<String> iterator() {
            return List.of("error", NEVER, "warning").iterator();
        }

        @Override
        public Threshold convert(String value) {
            Optional<Severity> severity = of(value).filter(known -> known != Severity.INFO);
            if (severity.isEmpty() && !value.equalsIgnoreCase(NEVER)) {
                throw ConversionFailure.expected("failOn", value);
            }
            return new Threshold(severity);
        }
    }
}
