package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The words of a guarded pattern only save time: every match of the pattern contains one of them. */
class GuardedPatternTest {

    private static final List<Class<?>> READERS = List.of(
            Clause.class,
            BlockDemands.class,
            CardinalFinder.class,
            ConditionWords.class,
            ExtraConditions.class,
            Features.class,
            NamedBlocks.class,
            Outcomes.class,
            PartialDocuments.class,
            RetentionWords.class,
            Retentions.class);

    @Test
    void findsNothingWithoutItsWords() throws IOException, IllegalAccessException {
        String texts = TestResource.text("accumulation-texts.txt")
                + TestResource.text("accumulation-kinds.txt")
                + TestResource.text("accumulation-parts.txt")
                + TestResource.text("accumulation-open.txt")
                + SeedAccumulationTest.RNCP36440
                + SeedAccumulationTest.RNCP36716;
        String folded = FoldedText.of(texts).toString();
        List<GuardedPattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(30);
        int finds = 0;
        for (GuardedPattern pattern : patterns) {
            Matcher matcher = pattern.pattern().matcher(folded);
            while (matcher.find()) {
                assertThat(pattern.mayMatch(matcher.group()))
                        .as(() -> pattern + " finds " + matcher.group())
                        .isTrue();
                finds++;
            }
        }
        assertThat(finds).isGreaterThan(100);
    }

    private static List<GuardedPattern> patterns() throws IllegalAccessException {
        List<GuardedPattern> patterns = new ArrayList<>();
        for (Class<?> reader : READERS) {
            for (Field field : reader.getDeclaredFields()) {
                if (field.getType() == GuardedPattern.class || field.getType() == Map.class) {
                    field.setAccessible(true);
                    add(patterns, field);
                }
            }
        }
        return patterns;
    }

    private static void add(List<GuardedPattern> patterns, Field field) throws IllegalAccessException {
        if (!Modifier.isStatic(field.getModifiers())) {
            return;
        }
        Object value = field.get(null);
        if (value instanceof GuardedPattern pattern) {
            patterns.add(pattern);
        } else if (value instanceof Map<?, ?> map) {
            map.values().stream()
                    .filter(GuardedPattern.class::isInstance)
                    .map(GuardedPattern.class::cast)
                    .forEach(patterns::add);
        }
    }
}
