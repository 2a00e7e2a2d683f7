package fr.rncp.rules.tree;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.rules.TreeFault;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** A fault worded in the bundle {@code tree}. */
public final class KeyedFault implements TreeFault {

    private final String pointer;
    private final String sentence;
    private final TreeExpectation expected;
    private final List<Argument> arguments;

    private KeyedFault(String pointer, String sentence, TreeExpectation expected, List<Argument> arguments) {
        this.pointer = pointer;
        this.sentence = "tree.fault." + sentence;
        this.expected = expected;
        this.arguments = arguments;
    }

    /** Creates the fault of a value of the wrong kind. */
    static KeyedFault value(TreeNode node, TreeExpectation expected) {
        return new KeyedFault(node.pointer(), "value", expected, List.of(node.found()));
    }

    /** Creates the fault of an unknown property. */
    static KeyedFault unknown(TreeNode node, TreeExpectation expected) {
        return new KeyedFault(node.pointer(), "unknown", expected, List.of(node.found()));
    }

    /** Creates the fault of a missing property. */
    static KeyedFault missing(String pointer, TreeExpectation expected) {
        Argument nothing = new Argument.Term("found", "tree.found.nothing");
        return new KeyedFault(pointer, "missing", expected, List.of(nothing));
    }

    /** Creates the fault of a rule id that does not exist, and suggests the most similar one. */
    static KeyedFault unknownRule(TreeNode node, String nearest) {
        List<Argument> arguments = List.of(node.found(), Argument.text("nearest", nearest));
        return new KeyedFault(node.pointer(), "rule", TreeExpectation.KNOWN_RULE, arguments);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String found(Language language) {
        return Messages.in(language).render("{found}", arguments);
    }

    @Override
    public String expected(Language language) {
        return Messages.in(language).render(expected.key(), arguments);
    }

    @Override
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
