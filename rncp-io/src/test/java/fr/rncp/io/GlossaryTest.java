package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/glossary.md} names every public type, component and constant of the model, as the schema does. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z0-9._]+)` \\| (.+) \\|$");

    /** Begins the section that {@code RulesGlossaryTest} checks. */
    private static final String RULES = "\n## Rules, awards and juries\n";

    @Test
    void namesEveryTypeAndComponent() throws Exception {
        assertThat(List.copyOf(glossary().keySet()))
                .as("docs/glossary.md: one row for each public type, component and enum constant of the model")
                .isEqualTo(termsOfTheModel());
    }

    @Test
    void agreesWithTheTitlesOfTheSchema() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(SheetJson.schema());
        Map<String, String> glossary = glossary();
        schema.get("$defs").properties().forEach(def -> {
            JsonNode properties = def.getValue().path("properties");
            String type = def.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                    + def.getKey().substring(1);
            properties.properties().stream()
                    .filter(property -> !type.equals("Coded"))
                    .forEach(property -> assertTitle(glossary, type + "." + property.getKey(), property.getValue()));
        });
    }

    private static void assertTitle(Map<String, String> glossary, String term, JsonNode property) {
        String title = property.get("title").asString();
        String french = glossary.getOrDefault(term, "missing");
        assertThat(french.toLowerCase(Locale.FRENCH)).as(term).isEqualTo(title.toLowerCase(Locale.FRENCH));
    }

    private static Map<String, String> glossary() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "glossary.md"));
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(page.substring(0, page.indexOf(RULES)))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    private static List<String> termsOfTheModel() throws IOException, URISyntaxException {
        List<String> terms = new ArrayList<>();
        for (Class<?> type : publicTypesOfTheModel()) {
            terms.addAll(namesOf(type, type.getSimpleName()));
            Stream.of(type.getDeclaredClasses())
                    .filter(Class::isRecord)
                    .filter(part -> Modifier.isPublic(part.getModifiers()))
                    .forEach(part -> terms.addAll(namesOf(part, type.getSimpleName() + "." + part.getSimpleName())));
            if (type.isEnum()) {
                Stream.of(type.getEnumConstants())
                        .forEach(constant -> terms.add(type.getSimpleName() + "." + ((Enum<?>) constant).name()));
            }
        }
        return terms.stream().sorted().toList();
    }

    /** Returns the type and, for a record, its components. */
    private static List<String> namesOf(Class<?> type, String name) {
        List<String> names = new ArrayList<>(List.of(name));
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(component -> names.add(name + "." + component));
        }
        return names;
    }

    private static List<Class<?>> publicTypesOfTheModel() throws IOException, URISyntaxException {
        URI place =
                CertificationSheet.class.getResource("CertificationSheet.class").toURI();
        if (place.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return exportedTypes(jar.getPath("/fr/rncp/model"));
            }
        }
        return exportedTypes(Path.of(place).resolve("..").normalize());
    }

    private static List<Class<?>> exportedTypes(Path model) throws IOException {
        List<Class<?>> types = new ArrayList<>(publicTypes(model, "fr.rncp.model."));
        for (String part : List.of("jury", "nomenclature", "prose", "value")) {
            types.addAll(publicTypes(model.resolve(part), "fr.rncp.model." + part + "."));
        }
        return types;
    }

    private static List<Class<?>> publicTypes(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .<Class<?>>map(name -> type(prefix + name.replace(".class", "")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
