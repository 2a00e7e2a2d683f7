package fr.rncp.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.message.ModelMessages;
import fr.rncp.model.place.Shape.ListShape;
import fr.rncp.model.place.Shape.RecordShape;
import fr.rncp.model.prose.Prose;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of shapes has every component of the records, in order, and each has words. */
class SheetShapeTest {

    private final Set<String> keys = new TreeSet<>();

    @Test
    void hasTheComponentsOfTheRecords() {
        assertMatches(SheetShape.SHEET, CertificationSheet.class);
    }

    private static void assertMatches(Shape shape, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType().equals(Optional.class)) {
            assertMatches(shape, generic.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType generic
                && generic.getRawType().equals(List.class)) {
            assertThat(shape).as(type.toString()).isInstanceOf(ListShape.class);
            assertMatches(((ListShape) shape).item(), generic.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType generic) {
            assertMatches(shape, generic.getRawType());
        } else if (type instanceof Class<?> raw) {
            assertMatches(shape, raw);
        } else {
            assertThat(shape).as("code of any type").isEqualTo(Shape.Plain.PLAIN);
        }
    }

    private static void assertMatches(Shape shape, Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length == 1 || type == Prose.class) {
            assertThat(shape).as(type.toString()).isEqualTo(Shape.Plain.PLAIN);
            return;
        }
        assertThat(shape).as(type.toString()).isInstanceOf(RecordShape.class);
        RecordShape owner = (RecordShape) shape;
        RecordComponent[] components = type.getRecordComponents();
        assertThat(owner.name()).isEqualTo(type.getSimpleName());
        assertThat(owner.components().stream().map(SheetComponent::name))
                .containsExactlyElementsOf(
                        Stream.of(components).map(RecordComponent::getName).toList());
        for (int i = 0; i < components.length; i++) {
            assertMatches(owner.components().get(i).shape(), components[i].getGenericType());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryComponentAndItem(Language language) {
        addKeys(SheetShape.SHEET);
        assertThat(ModelMessages.in(language).sources().keySet()).containsAll(keys);
        assertThat(keys).hasSizeGreaterThan(100);
    }

    private void addKeys(Shape shape) {
        if (shape instanceof RecordShape owner) {
            owner.components().forEach(component -> {
                String key = owner.name() + "." + component.name();
                keys.add(key);
                if (component.shape() instanceof ListShape list) {
                    keys.add(key + ".item");
                    addKeys(list.item());
                }
                addKeys(component.shape());
            });
        }
    }

    @Test
    void namesEveryItemThatIsARecord() {
        List<RecordShape> nameless = new ArrayList<>();
        visitItems(SheetShape.SHEET, nameless);
        assertThat(nameless).isEmpty();
    }

    private static void visitItems(Shape shape, List<RecordShape> nameless) {
        if (shape instanceof RecordShape owner) {
            owner.components().forEach(component -> visitItems(component.shape(), nameless));
        } else if (shape instanceof ListShape list) {
            if (list.item() instanceof RecordShape item
                    && (item.names().isEmpty() || item.keys().isEmpty())) {
                nameless.add(item);
            }
            visitItems(list.item(), nameless);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasDistinctWordsForEveryPlace(Language language) throws IllegalAccessException {
        Set<String> words = new HashSet<>();
        for (Field field : SheetPointers.class.getFields()) {
            SheetPointer place = (SheetPointer) field.get(null);
            assertThat(place.describe(language)).doesNotContain("/", "CertificationSheet.", "{");
            assertThat(words.add(place.describe(language)))
                    .as("%s: %s", place, place.describe(language))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasATermForEveryConstant(Language language) {
        assertThat(SheetConstants.terms())
                .hasSizeGreaterThan(30)
                .allSatisfy(key ->
                        assertThat(ModelMessages.in(language).find(key)).as(key).isPresent());
    }

    @Test
    void hasTheSameMessagesInBothLanguages() {
        assertThat(ModelMessages.in(Language.FRENCH).sources().keySet())
                .isEqualTo(ModelMessages.in(Language.ENGLISH).sources().keySet());
    }
}
