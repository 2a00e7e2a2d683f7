package fr.rncp.rules.award.requirement;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a requirement into words. */
final class RequirementWords {

    /** Separates items; a nested list is in parentheses. */
    private static final String BETWEEN = ", ";

    private final MessageBundle messages;

    private RequirementWords(MessageBundle messages) {
        this.messages = messages;
    }

    static String of(Requirement requirement, Language language) {
        RequirementWords words = new RequirementWords(Messages.in(language));
        return requirement instanceof AllOf all ? words.all(all) : words.part(requirement);
    }

    private String part(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return all.parts().size() == 1 ? part(all.parts().get(0)) : "(" + all(all) + ")";
        }
        if (requirement instanceof AtLeast least) {
            return messages.render("award.words.atleast", List.of(Argument.number("count", least.count())))
                    + least.parts().stream().map(this::part).collect(Collectors.joining(BETWEEN, " (", ")"));
        }
        return requirement instanceof Condition condition ? condition(condition) : requirement.toString();
    }

    private String all(AllOf all) {
        if (all.parts().isEmpty()) {
            return messages.render("award.words.nothing", List.of());
        }
        List<String> parts = all.parts().stream().map(this::part).toList();
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return last;
        }
        String first = String.join(BETWEEN, parts.subList(0, parts.size() - 1));
        return first + " " + messages.render("award.words.and", List.of()) + " " + last;
    }

    private String condition(Condition condition) {
        String key = "award.condition." + condition.kind().name().toLowerCase(Locale.ROOT);
        return messages.render(key, List.of(Argument.text("detail", condition.detail())));
    }
}
