package fr.rncp.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.QualificationLevel;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Keeps the published schema and the records of the model in step. */
class SheetSchemaTest {

    private static final JsonNode SCHEMA = SheetMapper.TREE.readTree(SheetSchema.text());

    /**
     * Records whose values are not in the feed, and components of other records that only the page states or that this
     * library adds.
     */
    private static final Set<String> NOT_IN_FEED = Set.of(
            "CertificationSheet.source",
            "CertificationSheet.certifierHistory",
            "CertificationSheet.documents",
            "CertificationSheet.extensions",
            "CertificationSheet.registration",
            "CertificationSheet.classification",
            "CertificationSheet.description",
            "CertificationSheet.prerequisites",
            "CertificationSheet.territories",
            "CertificationSheet.relations",
            "CertificationSheet.specificRegister",
            "Source.format",
            "Source.exportedOn",
            "Source.lost",
            "Source.inferred",
            "Registration.pathwaysStartDate",
            "Description.assessment",
            "Description.accumulation",
            "Prerequisites.blocksHaveOwn",
            "Relations.hasCorrespondences",
            "CertifierChange.legalName",
            "CertifierChange.siret",
            "CertifierChange.action",
            "CertifierChange.changedOn",
            "SheetDocument.title",
            "SheetDocument.url",
            "Extension.path",
            "Extension.pointer",
            "Extension.text");

    @Test
    void everyComponentIsAPropertyInTheSameOrder() {
        assertSoftly(softly -> records().forEach((type, schema) -> {
            List<String> properties = new ArrayList<>(schema.get("properties").propertyNames());
            if (type == CertificationSheet.class) {
                softly.assertThat(properties.remove(0)).isEqualTo("version");
            }
            softly.assertThat(properties)
                    .as(() -> "write the properties of " + type + " in rncp-sheet-1.schema.json in this order")
                    .isEqualTo(new ModelRecord(type).components());
        }));
    }

    @Test
    void everyComponentHasTheTypeOfItsProperty() {
        assertSoftly(softly -> records().forEach((type, schema) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                JsonNode property = schema.get("properties").get(component.getName());
                softly.assertThat(kind(property))
                        .as(type.getSimpleName() + "." + component.getName())
                        .isEqualTo(kind(component.getGenericType()));
            }
        }));
    }

    @Test
    void everyEnumIsListedWhole() {
        List<? extends Class<?>> enums = records().keySet().stream()
                .flatMap(r -> Arrays.stream(r.getRecordComponents()))
                .map(c -> innermost(c.getGenericType()))
                .filter(t -> t.isEnum() && t != Answer.class && t != QualificationLevel.class)
                .toList();
        assertThat(enums).isNotEmpty();
        assertSoftly(softly -> enums.forEach(
                t -> softly.assertThat(definition(t).get("enum").valueStream().map(JsonNode::asString))
                        .containsExactlyElementsOf(Arrays.stream(t.getEnumConstants())
                                .map(Object::toString)
                                .toList())));
    }

    @Test
    void everyPropertyHasAFrenchTitleAndADescription() {
        assertSoftly(softly -> properties().forEach((name, property) -> {
            softly.assertThat(property.path("title").asString(""))
                    .as(name + " needs a title, the French term")
                    .isNotBlank();
            softly.assertThat(property.path("description").asString(""))
                    .as(name + " needs a description in English")
                    .endsWith(".");
        }));
    }

    @Test
    void everyPropertyNamesItsPlaceInTheFeedIfItHasOne() {
        assertSoftly(softly -> properties().forEach((name, property) -> softly.assertThat(
                        property.path("x-feed").isArray()
                                && !property.path("x-feed").isEmpty())
                .as(name + ": x-feed lists the XML paths, from FICHE")
                .isEqualTo(!NOT_IN_FEED.contains(name) && !name.equals("CertificationSheet.version"))));
    }

    @Test
    void theFeedPathsAreItsLeavesAndTheirContainers() {
        Set<String> paths = new TreeSet<>();
        properties().values().forEach(property -> property.path("x-feed")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(paths::add));
        long leaves = paths.stream()
                .filter(p -> !p.startsWith("/"))
                .filter(p -> paths.stream().noneMatch(other -> other.startsWith(p + "/")))
                .count();
        assertThat(leaves).as(() -> "leaves of feed 4.1 among " + paths).isEqualTo(102);
    }

    @Test
    void everyObjectIsStrict() {
        records().forEach((type, schema) -> assertThat(
                        schema.path("additionalProperties").booleanValueOpt())
                .as(type.getSimpleName())
                .contains(false));
    }

    @Test
    void onlyVersionAndNumberAreRequiredOfASheet() {
        assertThat(SCHEMA.get("required").toString()).isEqualTo("[\"version\",\"number\"]");
    }

    /** Returns every property of every record, by the name of its component. */
    private static Map<String, JsonNode> properties() {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        records().forEach((type, schema) -> schema.get("properties")
                .forEachEntry((name, property) -> properties.put(type.getSimpleName() + "." + name, property)));
        return properties;
    }

    /** Returns every record that a sheet consists of, with its schema. */
    private static Map<Class<?>, JsonNode> records() {
        Map<Class<?>, JsonNode> records = new LinkedHashMap<>();
        collect(CertificationSheet.class, records);
        return records;
    }

    private static void collect(Class<?> type, Map<Class<?>, JsonNode> records) {
        if (!kind(type).startsWith("#") || records.putIfAbsent(type, definition(type)) != null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Type generic = component.getGenericType();
            collect(innermost(generic), records);
            if (generic.getTypeName().contains("Coded<")) {
                collect(Coded.class, records);
            }
        }
    }

    private static JsonNode definition(Class<?> type) {
        String name = type.getSimpleName();
        return type == CertificationSheet.class
                ? SCHEMA
                : SCHEMA.get("$defs").get(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    /** Returns the type inside Optional, List and Coded. */
    private static Class<?> innermost(Type type) {
        return type instanceof ParameterizedType generic
                ? innermost(generic.getActualTypeArguments()[0])
                : type instanceof TypeVariable<?> ? Code.class : (Class<?>) type;
    }

    /** Returns the JSON type of a Java type. */
    private static String kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            String inner = kind(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class
                    ? "list of " + inner
                    : generic.getRawType() == Optional.class ? inner : "#/Coded";
        }
        return type instanceof TypeVariable<?> ? "string" : kind((Class<?>) type);
    }

    private static String kind(Class<?> type) {
        if (type == Answer.class) {
            return "boolean";
        }
        if (type == OptionalInt.class || type == Integer.class || type == QualificationLevel.class) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        boolean text = type == String.class
                || type == Prose.class
                || type == SheetPointer.class
                || type == LocalDate.class
                || Code.class.isAssignableFrom(type);
        return text || type.isEnum() ? "string" : "#/" + type.getSimpleName();
    }

    private static String kind(JsonNode property) {
        if (property.has("$ref")) {
            String ref = property.get("$ref").asString();
            JsonNode target = SCHEMA.at(ref.substring(1));
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            return target.path("type").asString("").equals("object")
                    ? "#/" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                    : kind(target);
        }
        return property.has("enum")
                ? "string"
                : property.get("type").asString().equals("array")
                        ? "list of " + kind(property.get("items"))
                        : property.get("type").asString();
    }
}
