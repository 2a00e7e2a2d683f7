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
                    + least.parts().stream().map(this::part).collect(Collectors.joining(" ; ", " (", ")"));
        }
        return requirement instanceof Condition condition ? condition(condition) : requirement.toString();
    }

    private String all(AllOf all) {
        if (all.parts().isEmpty()) {
            return messages.render("award.words.nothing", List.of());
        }
        String and = " " + messages.render("award.words.and", List.of()) + " ";
        return all.parts().stream().map(this::part).collect(Collectors.joining(and));
    }

    private String condition(Condition condition) {
        String key = "award.condition." + condition.kind().name().toLowerCase(Locale.ROOT);
        return messages.render(key, List.of(Argument.text("detail", condition.detail())));
    }
}
