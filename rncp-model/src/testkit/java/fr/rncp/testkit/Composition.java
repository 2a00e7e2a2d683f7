package fr.rncp.testkit;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/**
 * An arbitrary of records, composed of arbitraries of their components.
 *
 * @param combinator the combinator of jqwik, which needs four lines per component if used directly
 * @param presence the share of records in which an optional component is present
 */
record Composition<B>(BuilderCombinator<B> combinator, double presence) {

    static <B> Composition<B> of(Supplier<B> builder, ValueArbitraries values) {
        return new Composition<>(Builders.withBuilder(builder), values.presence());
    }

    /** Adds a component that is always set; it may still be empty. */
    <T> Composition<B> always(Arbitrary<T> values, BiFunction<B, T, B> component) {
        return new Composition<>(combinator.use(values).in(component), presence);
    }

    /** Adds a component that is often not set, and therefore absent. */
    <T> Composition<B> perhaps(Arbitrary<T> values, BiFunction<B, T, B> component) {
        return new Composition<>(
                combinator.use(values).withProbability(presence).in(component), presence);
    }

    /**
     * Builds the arbitrary, without edge cases: combining those of all the components would take longer than the tests.
     */
    <R> Arbitrary<R> build(Function<B, R> build) {
        return combinator.build(build).withoutEdgeCases();
    }
}
