package fr.rncp.model.message;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with placeholders: <code>{name}</code> is the argument, <code>{name|bloc|blocs}</code> the word that agrees
 * with it. A placeholder without an argument of its name is kept.
 *
 * @param source the text
 */
record MessageTemplate(String source) {

    private static final Pattern PLACE =
            Pattern.compile("\\{(?<name>[a-zA-Z0-9]+)(?:\\|(?<one>[^|{}]*)\\|(?<many>[^|{}]*))?\\}");

    static MessageTemplate of(String source) {
        return new MessageTemplate(source);
    }

    String render(List<Argument> arguments, Language language, MessageBundle terms) {
        return PLACE.matcher(source)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.stream()
                        .filter(argument -> argument.name().equals(place.group(1)))
                        .findFirst()
                        .map(argument -> place.group(2) == null
                                ? text(argument, language, terms)
                                : agreeing(argument, place.group(2), place.group(3), language))
                        .orElse(place.group())));
    }

    private static String agreeing(Argument argument, String one, String many, Language language) {
        Optional<BigDecimal> number =
                argument instanceof Argument.Quantity quantity ? Optional.of(quantity.value()) : Optional.empty();
        return number.filter(n -> isOne(n.abs(), language)).isPresent() ? one : many;
    }

    /** Checks whether a number takes the singular. French uses it for all numbers below 2: "0 bloc", "1,5 bloc". */
    private static boolean isOne(BigDecimal number, Language language) {
        return language == Language.FRENCH
                ? number.compareTo(BigDecimal.valueOf(2)) < 0
                : number.compareTo(BigDecimal.ONE) == 0;
    }

    private static String text(Argument argument, Language language, MessageBundle terms) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Quantity quantity) {
            String number = quantity.value().toPlainString();
            return language == Language.FRENCH ? number.replace('.', ',') : number;
        }
        if (argument instanceof Argument.Day day) {
            return language.format(day.value());
        }
        String key = ((Argument.Term) argument).key();
        return terms.find(key).orElse(key);
    }
}
