package fr.rncp.io.message;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.message.MessageBundle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The messages of this module, from the bundles of this package. */
public final class ProblemMessages {

    private static final List<String> BUNDLES = List.of("problems");

    /** The suffix of the key of a list separator, for lists that are not separated by commas. */
    private static final String SEPARATOR = ".separator";

    private static final MessageBundle FRENCH = load(Language.FRENCH);
    private static final MessageBundle ENGLISH = load(Language.ENGLISH);

    private ProblemMessages() {}

    /** Returns the messages in a language. */
    public static MessageBundle in(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    /**
     * Formats a message. Arguments of the same name are the items of a list.
     *
     * @param key the key of the message
     * @param arguments the values that it contains
     */
    public static String render(String key, List<Argument> arguments, Language language) {
        MessageBundle bundle = in(language);
        return bundle.render(key, hasLists(arguments) ? joined(key, arguments, bundle) : arguments);
    }

    private static boolean hasLists(List<Argument> arguments) {
        return arguments.size() > 1
                && arguments.stream().map(Argument::name).distinct().count() < arguments.size();
    }

    private static List<Argument> joined(String key, List<Argument> arguments, MessageBundle bundle) {
        String separator = bundle.find(key + SEPARATOR).orElse(", ");
        Map<String, List<Argument>> byName = arguments.stream()
                .collect(Collectors.groupingBy(Argument::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> list(entry.getKey(), entry.getValue(), separator, bundle))
                .toList();
    }

    private static Argument list(String name, List<Argument> items, String separator, MessageBundle bundle) {
        if (items.size() == 1) {
            return items.get(0);
        }
        String template = "{" + name + "}";
        return Argument.text(
                name,
                items.stream()
                        .map(item -> bundle.render(template, List.of(item)))
                        .collect(Collectors.joining(separator)));
    }

    private static MessageBundle load(Language language) {
        return MessageBundle.load(language, BUNDLES, ProblemMessages.class::getResourceAsStream);
    }
}
