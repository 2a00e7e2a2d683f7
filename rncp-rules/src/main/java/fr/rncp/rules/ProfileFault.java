package fr.rncp.rules;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * One reason why a tree is not read as a profile: where it is, what was found there, and what was expected. Immutable.
 */
public final class ProfileFault {

    private final String pointer;
    private final String sentence;
    private final ProfileExpectation expected;
    private final List<Argument> arguments;

    private ProfileFault(String pointer, String sentence, ProfileExpectation expected, List<Argument> arguments) {
        this.pointer = pointer;
        this.sentence = "profile.fault." + sentence;
        this.expected = expected;
        this.arguments = arguments;
    }

    /** A value where another one is expected. */
    static ProfileFault value(ProfileNode node, ProfileExpectation expected) {
        return new ProfileFault(node.pointer(), "value", expected, List.of(node.found()));
    }

    /** A property that is not known there. */
    static ProfileFault unknown(ProfileNode node, ProfileExpectation expected) {
        return new ProfileFault(node.pointer(), "unknown", expected, List.of(node.found()));
    }

    /** A property that is missing. */
    static ProfileFault missing(String pointer, ProfileExpectation expected) {
        Argument nothing = new Argument.Term("found", "profile.found.nothing");
        return new ProfileFault(pointer, "missing", expected, List.of(nothing));
    }

    /** The id of a rule that does not exist, and the one that is most alike. */
    static ProfileFault unknownRule(ProfileNode node, RuleId nearest) {
        List<Argument> arguments = List.of(node.found(), Argument.text("nearest", nearest));
        return new ProfileFault(node.pointer(), "rule", ProfileExpectation.KNOWN_RULE, arguments);
    }

    /** {@return where the fault is, as a JSON Pointer; for a missing property, where it would be} */
    public String pointer() {
        return pointer;
    }

    /**
     * Words what was found.
     *
     * @param language the language
     * @return a text in double quotation marks, another value as it is printed, or a phrase such as <i>a list</i>
     */
    public String found(Language language) {
        return Messages.in(language).render("{found}", arguments);
    }

    /**
     * Words what was expected.
     *
     * @param language the language
     * @return a phrase without a final stop; for a rule that does not exist, with the id that is most alike
     */
    public String expected(Language language) {
        return Messages.in(language).render(expected.key(), arguments);
    }

    /**
     * Words the fault: what was found and what was expected, not where.
     *
     * @param language the language
     * @return one line, without a final stop
     */
    public String message(Language language) {
        List<Argument> all = new ArrayList<>(arguments);
        all.add(Argument.text("expected", expected(language)));
        return Messages.in(language).render(sentence, all);
    }

    /** The pointer and the message in English, in one line. */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "" : pointer + ": ") + message(Language.ENGLISH);
    }
}
