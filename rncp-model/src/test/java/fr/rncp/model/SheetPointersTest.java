package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is a constant for each component of the records of a sheet, named after its pointer, and no other. */
class SheetPointersTest {

    private final Map<String, SheetPointer> expected = new TreeMap<>();

    @Test
    void areTheComponentsOfTheRecords() throws IllegalAccessException {
        expected.put("SHEET", new SheetPointer(""));
        addComponents(CertificationSheet.class, "");
        Map<String, SheetPointer> actual = new TreeMap<>();
        for (Field field : SheetPointers.class.getFields()) {
            assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
            actual.put(field.getName(), (SheetPointer) field.get(null));
        }
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThan(100);
    }

    private void addComponents(Class<?> type, String above) {
        for (RecordComponent component : type.getRecordComponents()) {
            String pointer = above + "/" + component.getName();
            expected.put(name(pointer), new SheetPointer(pointer));
            add(component.getGenericType(), pointer);
        }
    }

    private void add(Type type, String pointer) {
        if (type instanceof ParameterizedType generic && isWrapper(generic)) {
            String inner = generic.getRawType().equals(List.class) ? pointer + "/*" : pointer;
            add(generic.getActualTypeArguments()[0], inner);
            return;
        }
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw instanceof Class<?> record
                && record.isRecord()
                && record.getRecordComponents().length > 1
                && record != Prose.class) {
            addComponents(record, pointer);
        }
    }

    private static boolean isWrapper(ParameterizedType type) {
        return type.getRawType().equals(List.class) || type.getRawType().equals(Optional.class);
    }

    private static String name(String pointer) {
        return Stream.of(pointer.substring(1).split("/"))
                .filter(step -> !step.equals("*"))
                .map(step -> step.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "_"))
                .collect(Collectors.joining("_"))
                .toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void takePositions() {
        assertThat(SheetPointers.BLOCKS.at(2)).hasToString("/blocks/2");
        assertThat(SheetPointers.BLOCKS_CODE.at(2)).hasToString("/blocks/2/code");
        assertThat(SheetPointers.RELATIONS_CORRESPONDENCES_SOURCE_BLOCKS.at(1, 0))
                .hasToString("/relations/correspondences/1/sourceBlocks/0");
        assertThat(SheetPointers.RELATIONS_CORRESPONDENCES_TARGET.at())
                .hasToString("/relations/correspondences/*/target");
        assertThat(SheetPointers.SHEET.at(3)).hasToString("/3");
    }

    @Test
    void overlapWhatContainsThemAndWhatTheyContain() {
        assertThat(SheetPointers.BLOCKS.overlaps(SheetPointers.BLOCKS_CODE.at(1)))
                .isTrue();
        assertThat(SheetPointers.BLOCKS_CODE.overlaps(SheetPointers.BLOCKS)).isTrue();
        assertThat(SheetPointers.BLOCKS_CODE.overlaps(SheetPointers.BLOCKS_TITLE))
                .isFalse();
        assertThat(SheetPointers.BLOCKS.overlaps(SheetPointers.PARTNERS)).isFalse();
        assertThat(SheetPointers.BLOCKS_CODE.overlaps(SheetPointers.BLOCKS.at(0)))
                .isTrue();
        assertThat(SheetPointers.BLOCKS.at(0).overlaps(SheetPointers.BLOCKS_CODE))
                .isTrue();
        assertThat(SheetPointers.BLOCKS_CODE.at(1).overlaps(SheetPointers.BLOCKS.at(0)))
                .isFalse();
    }
}
