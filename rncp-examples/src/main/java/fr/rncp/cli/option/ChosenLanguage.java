package fr.rncp.cli.option;

import fr.rncp.model.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the language of a run before its arguments are parsed, so that faults in them are reported in that language.
 */
public final class ChosenLanguage {

    private static final String OPTION = "--lang";

    /** Those of POSIX follow our own; a JVM ignores them if the system lacks the locale. */
    private static final List<String> VARIABLES = List.of("RNCP_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private ChosenLanguage() {}

    /** Returns the language of the last option among arguments; empty if it is missing or unknown. */
    public static Optional<Language> of(String... args) {
        Optional<Language> chosen = Optional.empty();
        List<String> all = Arrays.asList(args);
        for (int i = 0; i < all.size(); i++) {
            String argument = all.get(i);
            if (argument.startsWith(OPTION + "=")) {
                chosen = named(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && i + 1 < all.size()) {
                chosen = named(all.get(i + 1));
            }
        }
        return chosen;
    }

    /** Returns the language of the environment: that of RNCP_LANG, else that of the system. */
    public static Language ofEnvironment() {
        return ofEnvironment(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Returns the language of the first variable that is set, else of a locale; English if it is another language. */
    static Language ofEnvironment(Map<String, String> variables, Locale locale) {
        String code = VARIABLES.stream()
                .map(name -> variables.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(locale.getLanguage());
        return named(code.split("[_.@-]", 2)[0]).orElse(Language.ENGLISH);
    }

    static Optional<Language> named(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
