package fr.rncp.cli.report;

import fr.rncp.io.SheetJson;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place in a sheet in words: {@code /blocks/1/skills} is "skill block 2, skills". French words are the titles of the JSON Schema. */
final class PointerWords {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,9}");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:ccn|idcc|nsf|rome|siret|url|vae)\\b");
    private static final String DEFINITIONS = "#/$defs/";
    // Items of these have no name of their own: the list has it.
    private static final Set<String> NAMELESS =
            Set.of("coded", "code", "integer", "sheetNumber", "pointer", "cohortStatistics");

    private final Language language;
    private final JsonNode schema = new JsonMapper().readTree(SheetJson.schema());

    PointerWords(Language language) {
        this.language = language;
    }

    /** The words; empty for the whole sheet; the pointer itself if the schema does not know the place. */
    String of(SheetPointer pointer) {
        return pointer.value().isEmpty() ? "" : words(pointer).orElse(pointer.value());
    }

    private Optional<String> words(SheetPointer pointer) {
        List<String> words = new ArrayList<>();
        JsonNode node = schema;
        for (String step : pointer.value().substring(1).split("/", -1)) {
            JsonNode property = node.path("properties").path(step);
            if (property.isObject()) {
                words.add(name(property, step));
                node = resolved(property);
            } else if (node.has("items") && POSITION.matcher(step).matches()) {
                String list = words.remove(words.size() - 1);
                words.add(item(node.get("items"), list) + " " + (Integer.parseInt(step) + 1));
                node = resolved(node.get("items"));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(String.join(", ", words));
    }

    private String item(JsonNode items, String list) {
        String definition = definition(items);
        return definition.isEmpty() || NAMELESS.contains(definition) ? list : name(resolved(items), definition);
    }

    private String name(JsonNode described, String english) {
        return language == Language.FRENCH
                ? uncapitalised(described.path("title").asString(english))
                : english(english);
    }

    private static String english(String property) {
        String words = CAPITAL.matcher(property).replaceAll(" ").toLowerCase(Locale.ROOT);
        return ABBREVIATION.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    /** "Code du bloc" inside a sentence, but SIRET. */
    private static String uncapitalised(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private JsonNode resolved(JsonNode node) {
        String definition = definition(node);
        return definition.isEmpty() ? node : schema.path("$defs").path(definition);
    }

    private static String definition(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith(DEFINITIONS) ? reference.substring(DEFINITIONS.length()) : "";
    }
}
