package fr.rncp.rules.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.rules.message.Messages;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JuryMessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)");

    @Test
    void namesTheSameArgumentsInBothLanguages() {
        assertThat(arguments(Language.ENGLISH)).isEqualTo(arguments(Language.FRENCH));
    }

    private static Map<String, Set<String>> arguments(Language language) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        Messages.in(language).sources().forEach((key, template) -> {
            if (key.startsWith("jury.")) {
                Set<String> names = new TreeSet<>();
                ARGUMENT.matcher(template).results().forEach(result -> names.add(result.group(1)));
                arguments.put(key, names);
            }
        });
        return arguments;
    }
}
