package fr.rncp.rules;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** One reason why a tree cannot be read as a profile: the place, what was found there, and what was expected. */
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

    /** Creates the fault of a value of the wrong kind. */
    static ProfileFault value(ProfileNode node, ProfileExpectation expected) {
        return new ProfileFault(node.pointer(), "value", expected, List.of(node.found()));
    }

    /** Creates the fault of an unknown property. */
    static ProfileFault unknown(ProfileNode node, ProfileExpectation expected) {
        return new ProfileFault(node.pointer(), "unknown", expected, List.of(node.found()));
    }

    /** Creates the fault of a missing property. */
    static ProfileFault missing(String pointer, ProfileExpectation expected) {
        Argument nothing = new Argument.Term("found", "profile.found.nothing");
        return new ProfileFault(pointer, "missing", expected, List.of(nothing));
    }

    /** Creates the fault of a rule id that does not exist, and suggests the most similar one. */
    static ProfileFault unknownRule(ProfileNode node, RuleId nearest) {
        List<Argument> arguments = List.of(node.found(), Argument.text("nearest", nearest));
        return new ProfileFault(node.pointer(), "rule", ProfileExpectation.KNOWN_RULE, arguments);
    }

    /** {@return the place of the fault, as a JSON Pointer; for a missing property, the place where it belongs} */
    public String pointer() {
        return pointer;
    }

    /**
     * Describes in words what was found.
     *
     * @param language the language
     * @return a text in double quotation marks, any other value as it is printed, or a phrase such as <i>a list</i>
     */
    public String found(Language language) {
        return Messages.in(language).render("{found}", arguments);
    }

    /**
     * Describes in words what was expected.
     *
     * @param language the language
     * @return a phrase without a full stop; for a rule that does not exist, it contains the most similar id
     */
    public String expected(Language language) {
        return Messages.in(language).render(expected.key(), arguments);
    }

    /**
     * Describes the fault in words: what was found and what was expected, without the place.
     *
     * @param language the language
     * @return one line without a full stop
     */
    public String message(Language language) {
        List<Argument> all = new ArrayList<>(arguments);
        all.add(Argument.text("expected", expected(language)));
        return Messages.in(language).render(sentence, all);
    }

    /** Returns the pointer and the English message on one line. */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "" : pointer + ": ") + message(Language.ENGLISH);
    }
}
