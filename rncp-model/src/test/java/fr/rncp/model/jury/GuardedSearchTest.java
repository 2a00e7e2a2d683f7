package fr.rncp.model.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.text.GuardedPattern;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The first characters of matches only save time: a search that tries every beginning of a word finds the same. */
class GuardedSearchTest {

    private static final List<Class<?>> READERS = List.of(
            CountsAmong.class,
            JuryChairs.class,
            JuryParities.class,
            JuryParts.class,
            JuryShares.class,
            LeadingTotals.class,
            SeparateChair.class,
            UniformJuries.class);

    private static final int REACH = 40;

    private static final List<GuardedPattern> PATTERNS = patterns();

    @Property(tries = 300)
    void findsWhatEveryBeginningFinds(@ForAll("texts") String folded) {
        assertThat(PATTERNS).hasSizeGreaterThan(15);
        for (GuardedPattern pattern : PATTERNS) {
            assertThat(pattern.near(folded, REACH).stream().map(Matcher::start))
                    .as(() -> pattern + " in " + folded)
                    .containsExactlyElementsOf(near(pattern, folded));
        }
    }

    private static List<Integer> near(GuardedPattern pattern, String folded) {
        List<Integer> found = new ArrayList<>();
        for (String word : pattern.words()) {
            int at = folded.indexOf(word);
            while (at >= 0) {
                Matcher matcher = pattern.pattern().matcher(folded).useTransparentBounds(true);
                boolean holds = isAbout(matcher, folded, Math.max(0, at - REACH), at);
                if (holds) {
                    found.add(matcher.start());
                }
                at = folded.indexOf(word, holds ? matcher.end() : at + 1);
            }
        }
        return found;
    }

    private static boolean isAbout(Matcher matcher, String folded, int from, int place) {
        for (int i = from; i <= place; i++) {
            boolean opensWord = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
            if (opensWord && matcher.region(i, folded.length()).lookingAt() && matcher.end() > place) {
                return true;
            }
        }
        return false;
    }

    private static List<GuardedPattern> patterns() {
        List<GuardedPattern> patterns = new ArrayList<>();
        for (Class<?> reader : READERS) {
            for (Field field : reader.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    add(patterns, value(field, reader));
                }
            }
        }
        return patterns;
    }

    private static void add(List<GuardedPattern> patterns, Object value) {
        if (value instanceof GuardedPattern pattern) {
            patterns.add(pattern);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> add(patterns, element));
        } else if (value.getClass().getName().startsWith(JuryText.class.getPackageName())) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (field.getType() == GuardedPattern.class) {
                    add(patterns, value(field, value));
                }
            }
        }
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "le jury est compose de ",
                        "deux ",
                        "3 ",
                        "un ",
                        "une ",
                        "l'un ",
                        "l'autre ",
                        "membres",
                        "professionnels",
                        " exterieurs",
                        " externe a l'etablissement",
                        " dont ",
                        " sont ",
                        "president",
                        " du jury",
                        " : ",
                        ", ",
                        " (",
                        ")",
                        ". ",
                        "\n",
                        "50 % ",
                        "la moitie ",
                        "les deux tiers ",
                        "1/3 ",
                        "au moins ",
                        "a parite ",
                        "autant de ",
                        " et de ",
                        " sur ",
                        "employeurs",
                        "salaries",
                        "femme",
                        "homme",
                        " d'entre eux",
                        "preside",
                        " par ",
                        "sous la presidence de ",
                        "outre le ",
                        "qualifies ",
                        "majorite ",
                        "des ",
                        "le ",
                        "tous ",
                        "independants",
                        " – ",
                        "presidence assuree",
                        "designe ",
                        "est ",
                        "la ",
                        "en ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
