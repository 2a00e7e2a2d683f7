package fr.rncp.rules.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.rules.Severity;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JuryMessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)");

    @Test
    void namesTheSameArgumentsInBothLanguages() {
        assertThat(arguments(Language.ENGLISH)).isEqualTo(arguments(Language.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2 | au moins la moitié | at least one half",
                "1 | 1 | la totalité | all of them",
                "2 | 7 | au moins 2/7 | at least 2/7"
            })
    void wordsShareThatIsRequired(int number, int outOf, String french, String english) {
        JuryFinding finding = new JuryFinding(
                JuryCriterion.QUALIFIED_SHARE,
                true,
                Severity.WARNING,
                List.of(
                        Argument.number("found", 1),
                        Argument.number("members", 8),
                        Argument.number("number", number),
                        Argument.number("outOf", outOf)),
                "");
        assertThat(finding.message(Language.FRENCH))
                .isEqualTo("Le jury compte 1 membre qualifié sur 8\u00a0; proportion exigée\u00a0: " + french + ".");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("1 of the 8 members is qualified; the required share is " + english + ".");
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
