package fr.rncp.rules.award.requirement;

import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a certification asks for: an expression over skill blocks and conditions. There is no negation, so obtaining
 * more never harms.
 *
 * <p>An expression is at most {@value #MAX_DEPTH} levels deep and has at most {@value #MAX_NODES} parts, each counted
 * as often as it stands in it; building a larger one is refused with an {@link IllegalArgumentException}. Every
 * requirement can be satisfied: asking for more parts than are listed is refused too.
 */
public sealed interface Requirement permits Requirement.Leaf, AllOf, AtLeast {

    /** The deepest expression: a leaf has depth 1. */
    int MAX_DEPTH = 256;

    /** The largest expression, in leaves and groups. */
    int MAX_NODES = 100_000;

    /** A part that is obtained or not, without parts of its own. */
    sealed interface Leaf extends Requirement permits Block, Condition {}

    /**
     * A skill block.
     *
     * @param code its code, on the sheet that the rules are for
     */
    record Block(SkillBlockCode code) implements Leaf {

        /** Refuses null. */
        public Block {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String toString() {
            return code.value();
        }
    }

    /**
     * A skill block.
     *
     * @param code its code
     * @return the requirement
     */
    static Block block(SkillBlockCode code) {
        return new Block(code);
    }

    /**
     * A skill block.
     *
     * @param code its code as published, {@code RNCP36716BC01}
     * @return the requirement
     */
    static Block block(String code) {
        return new Block(new SkillBlockCode(code));
    }

    /**
     * {@return the requirement of nothing, all of no parts, which is always satisfied} It is what remains for a
     * candidate who has everything.
     */
    static Requirement nothing() {
        return AllOf.NOTHING;
    }

    /**
     * All of these.
     *
     * @param parts the parts; none means that nothing is asked for
     * @return the requirement
     */
    static Requirement allOf(Requirement... parts) {
        return allOf(Arrays.asList(parts));
    }

    /**
     * All of these.
     *
     * @param parts the parts; none means that nothing is asked for
     * @return the requirement
     */
    static Requirement allOf(Collection<? extends Requirement> parts) {
        return new AllOf(parts);
    }

    /**
     * At least so many of these.
     *
     * @param count how many, from 0 to the number of parts
     * @param parts the parts; one listed twice counts twice
     * @return the requirement
     */
    static Requirement atLeast(int count, Requirement... parts) {
        return atLeast(count, Arrays.asList(parts));
    }

    /**
     * At least so many of these.
     *
     * @param count how many, from 0 to the number of parts
     * @param parts the parts; one listed twice counts twice
     * @return the requirement
     */
    static Requirement atLeast(int count, Collection<? extends Requirement> parts) {
        return new AtLeast(count, parts);
    }

    /**
     * Tells whether it is satisfied by what was obtained.
     *
     * @param obtained which leaves were
     * @return true if it is
     */
    default boolean isSatisfied(Predicate<? super Leaf> obtained) {
        return Evaluation.of(this, obtained);
    }

    /**
     * Tells whether it is satisfied by what was obtained.
     *
     * @param obtained the leaves that were
     * @return true if it is
     */
    default boolean isSatisfiedBy(Collection<? extends Leaf> obtained) {
        return isSatisfied(Set.copyOf(obtained)::contains);
    }

    /**
     * What is left to obtain: parts that were obtained are gone, counts went down, and the rest is simplified. It is
     * satisfied by a set of further leaves exactly if this requirement is satisfied by those and the obtained ones
     * together. Takes time linear in the size of the requirement.
     *
     * @param obtained which leaves were
     * @return the residual requirement; {@link #nothing()} if, and only if, this one is satisfied
     */
    default Requirement remaining(Predicate<? super Leaf> obtained) {
        return Residual.of(this, obtained);
    }

    /**
     * {@return whether this is {@link #nothing()}, the remaining requirement once all is obtained} False for other
     * requirements, even those that are always satisfied, such as at least none of some.
     */
    default boolean isNothing() {
        return this instanceof AllOf all && all.parts().isEmpty();
    }

    /** {@return the leaves of the requirement, each once, in the order of the expression} */
    default Set<Leaf> leaves() {
        Set<Leaf> leaves = new LinkedHashSet<>();
        Evaluation.forEachLeaf(this, leaves::add);
        return Collections.unmodifiableSet(leaves);
    }

    /**
     * The smallest ways to satisfy it: sets of leaves that do, of which no leaf can be spared. No two are equal, and
     * none holds another.
     *
     * <p>There may be very many: at least 25 of 50 blocks has 10<sup>14</sup>. So the list is cut at the limit, or,
     * where leaves stand in several places, after a bounded search; {@link MinimalSets#complete()} tells.
     *
     * @param limit how many to list at most, not negative
     * @return the sets, always in the same order
     * @throws IllegalArgumentException if the limit is negative
     */
    default MinimalSets minimalSets(int limit) {
        return MinimalSets.of(this, limit);
    }

    /**
     * The requirement in words.
     *
     * @param language the language
     * @return a phrase, such as <i>RNCP35959BC01 et au moins 1 parmi (RNCP35959BC04 ; RNCP35959BC05)</i>
     */
    default String message(Language language) {
        return RequirementWords.of(this, language);
    }
}
