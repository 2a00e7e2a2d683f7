package fr.rncp.rules.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.Pathway;
import fr.rncp.rules.RuleCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z0-9]+)");
    private static final Pattern RULE_KEY = Pattern.compile("[A-Z]{2,3}-[0-9]{3}.*");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.in(Language.ENGLISH).sources().keySet())
                .as("a key of one bundle is missing in the other")
                .isEqualTo(Messages.in(Language.FRENCH).sources().keySet());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        Map<String, String> english = Messages.in(Language.ENGLISH).sources();
        Messages.in(Language.FRENCH).sources().forEach((key, french) -> assertThat(
                        arguments(english.getOrDefault(key, "")))
                .as(() -> key + " names other arguments in French than in English")
                .isEqualTo(arguments(french)));
    }

    private static Set<String> arguments(String template) {
        return ARGUMENT.matcher(template)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleOfReadersHasATitleAndAdvice(Language language) {
        Messages.remarkRules().forEach(rule -> {
            assertThat(Messages.in(language).find(rule + ".title")).as(rule).isPresent();
            assertThat(Messages.in(language).find(rule + ".fix")).as(rule).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageOfRuleBelongsToOne(Language language) {
        Set<String> rules = new TreeSet<>(Messages.remarkRules());
        RuleCatalogue.definitions().forEach(rule -> rules.add(rule.id().value()));
        Messages.in(language).sources().keySet().stream()
                .filter(key -> RULE_KEY.matcher(key).matches())
                .forEach(key -> assertThat(rules.contains(key.replaceFirst("\\..*", "")))
                        .as(() -> key + " belongs to no rule: remove it, or name the rule as the catalogue does")
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, 0, bloc", "FRENCH, 1, bloc", "FRENCH, 2, blocs", "ENGLISH, 0, blocks", "ENGLISH, 1, block"})
    void wordAgreesWithNumber(Language language, int count, String word) {
        String template = language == Language.FRENCH ? "{n|bloc|blocs}" : "{n|block|blocks}";
        assertThat(Messages.in(language).render(template, List.of(Argument.number("n", count))))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"FRENCH; 31/12/2026, 3,5, expérience (VAE)", "ENGLISH; 2026-12-31, 3.5, experience (VAE)"})
    void argumentsAreWrittenAsTheLanguageDoes(Language language, String expected) {
        assertThat(Messages.in(language)
                        .render(
                                "{day}, {rate}, {pathway}",
                                List.of(
                                        Argument.day("day", LocalDate.of(2026, 12, 31)),
                                        Argument.number("rate", new BigDecimal("3.5")),
                                        Argument.term("pathway", Pathway.EXPERIENCE))))
                .isEqualTo(expected);
    }

    @Test
    void textOfSheetIsNotATemplate() {
        assertThat(Messages.in(Language.ENGLISH)
                        .render("{a}", List.of(Argument.text("a", "$1 {b} \\"), Argument.text("b", "x"))))
                .isEqualTo("$1 {b} \\");
    }

    @Test
    void unknownArgumentStaysVisible() {
        assertThat(Messages.in(Language.ENGLISH).render("{nobody}", List.of())).isEqualTo("{nobody}");
    }
}
