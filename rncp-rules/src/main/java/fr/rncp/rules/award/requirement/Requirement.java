package fr.rncp.rules.award.requirement;

import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The requirement of a certification: an expression over skill blocks and conditions. It contains no negation, so a
 * candidate who obtains more never satisfies less.
 *
 * <p>An expression is at most {@value #MAX_DEPTH} levels deep and has at most {@value #MAX_NODES} parts; a part counts
 * each time it occurs. Building a larger one throws an {@link IllegalArgumentException}. Every requirement can be
 * satisfied: requiring more parts than are listed throws too.
 */
public sealed interface Requirement permits Requirement.Leaf, AllOf, AtLeast {

    /** The maximal depth of an expression: a leaf has depth 1. */
    int MAX_DEPTH = 256;

    /** The maximal size of an expression, in leaves and groups. */
    int MAX_NODES = 100_000;

    /** A part that contains no other parts. A candidate has either obtained it or not. */
    sealed interface Leaf extends Requirement permits Block, Condition {}

    /**
     * The requirement of a skill block.
     *
     * @param code the code of the block, on the sheet to which the rules apply
     */
    record Block(SkillBlockCode code) implements Leaf {

        /** Rejects null. */
        public Block {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String toString() {
            return code.value();
        }
    }

    /**
     * Requires a skill block.
     *
     * @param code the code of the block
     * @return the requirement
     */
    static Block block(SkillBlockCode code) {
        return new Block(code);
    }

    /**
     * Requires a skill block.
     *
     * @param code the code of the block as published, for example {@code RNCP36716BC01}
     * @return the requirement
     */
    static Block block(String code) {
        return new Block(new SkillBlockCode(code));
    }

    /**
     * {@return the empty requirement, which is always satisfied} It is the remaining requirement of a candidate who has
     * obtained everything.
     */
    static Requirement nothing() {
        return AllOf.NOTHING;
    }

    /**
     * Requires all of the given parts.
     *
     * @param parts the parts; if there are none, nothing is required
     * @return the requirement
     */
    static Requirement allOf(Requirement... parts) {
        return allOf(Arrays.asList(parts));
    }

    /**
     * Requires all of the given parts.
     *
     * @param parts the parts; if there are none, nothing is required
     * @return the requirement
     */
    static Requirement allOf(Collection<? extends Requirement> parts) {
        return new AllOf(parts);
    }

    /**
     * Requires at least {@code count} of the given parts.
     *
     * @param count the number of parts required, from 0 to the number of parts
     * @param parts the parts; a part that is listed twice counts twice
     * @return the requirement
     */
    static Requirement atLeast(int count, Requirement... parts) {
        return atLeast(count, Arrays.asList(parts));
    }

    /**
     * Requires at least {@code count} of the given parts.
     *
     * @param count the number of parts required, from 0 to the number of parts
     * @param parts the parts; a part that is listed twice counts twice
     * @return the requirement
     */
    static Requirement atLeast(int count, Collection<? extends Requirement> parts) {
        return new AtLeast(count, parts);
    }

    /**
     * Checks whether the obtained leaves satisfy the requirement.
     *
     * @param obtained true for the leaves that are obtained
     * @return true if they do
     */
    default boolean isSatisfied(Predicate<? super Leaf> obtained) {
        return Evaluation.of(this, obtained);
    }

    /**
     * Checks whether the obtained leaves satisfy the requirement.
     *
     * @param obtained the leaves that are obtained
     * @return true if they do
     */
    default boolean isSatisfiedBy(Collection<? extends Leaf> obtained) {
        return isSatisfied(Set.copyOf(obtained)::contains);
    }

    /**
     * Computes the remaining requirement: obtained parts are removed, counts are reduced, and the result is simplified.
     * A set of further leaves satisfies the result if, and only if, those and the obtained leaves together satisfy this
     * requirement. Takes time linear in the size of the requirement.
     *
     * @param obtained true for the leaves that are obtained
     * @return the remaining requirement; {@link #nothing()} if, and only if, this one is satisfied
     */
    default Requirement remaining(Predicate<? super Leaf> obtained) {
        return Residual.of(this, obtained);
    }

    /**
     * {@return whether this is {@link #nothing()}, the remaining requirement once everything is obtained} False for all
     * other requirements, even those that are always satisfied, such as at least 0 of some parts.
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
     * Counts the blocks of a way to satisfy the requirement that takes as few blocks as possible. Conditions are not
     * counted.
     *
     * @return the number of blocks; empty if a block occurs several times, because then it is not computed
     */
    default OptionalInt fewestBlocks() {
        return FewestBlocks.of(this);
    }

    /**
     * Computes the smallest ways to satisfy the requirement: sets of leaves that satisfy it and from which no leaf can
     * be dropped. No two of them are equal, and none contains another.
     *
     * <p>There may be very many sets: a requirement of at least 25 of 50 blocks has 10<sup>14</sup> of them. The list
     * is therefore cut at the limit or, if leaves occur several times, after a bounded search;
     * {@link MinimalSets#complete()} reports whether the list is complete.
     *
     * @param limit the maximal number of sets, not negative
     * @return the sets, always in the same order
     * @throws IllegalArgumentException if the limit is negative
     */
    default MinimalSets minimalSets(int limit) {
        return MinimalSets.of(this, limit);
    }

    /**
     * Puts the requirement into words.
     *
     * @param language the language
     * @return a phrase, such as <i>RNCP35959BC01 et au moins 1 parmi (RNCP35959BC04 ; RNCP35959BC05)</i>
     */
    default String message(Language language) {
        return RequirementWords.of(this, language);
    }
}
