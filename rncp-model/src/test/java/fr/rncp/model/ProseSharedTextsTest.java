package fr.rncp.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Splits real texts; counts were checked by hand against the sheets. */
class ProseSharedTextsTest {

    private static final Map<String, List<Integer>> SKILLS_OF_BLOCKS = Map.ofEntries(
            Map.entry("RNCP34762", List.of(7, 10, 10, 8, 6)),
            Map.entry("RNCP35625", List.of(2, 5, 2, 5, 3, 3, 3, 5, 6, 4)),
            Map.entry("RNCP35419", List.of(5, 4, 4, 5)),
            Map.entry("RNCP37488", List.of(5, 4)),
            Map.entry("RNCP40344", List.of(6, 6, 5, 7)),
            Map.entry("RNCP37674", List.of(4, 4)),
            Map.entry("RNCP35959", List.of(12, 11, 9, 11, 12)));

    @Test
    void countsSkillsOfEveryBlock() {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (String sheet : SharedSheets.all()) {
            List<Integer> blocks = SharedSheets.elements(sheet, "LISTE_COMPETENCES").stream()
                    .map(skills -> Prose.of(skills).items().items().size())
                    .toList();
            if (!blocks.isEmpty()) {
                counts.put(SharedSheets.number(sheet), blocks);
            }
        }
        assertEquals(new TreeMap<>(SKILLS_OF_BLOCKS), counts);
    }

    @Test
    void splitsEveryItemOfEveryTextOnlyOnce() {
        for (String sheet : SharedSheets.all()) {
            for (String text : SharedSheets.leaves(sheet)) {
                Prose.of(text).items().items().forEach(ProseSharedTextsTest::assertWhole);
            }
        }
    }

    private static void assertWhole(String item) {
        assertEquals(List.of(item), Prose.of(item).items().items());
    }

    @Test
    void splitsSeedSkillsByLine() throws IOException {
        List<String> lines = Files.readAllLines(seed());
        assertEquals(
                new ProseItems(Splitting.EXACT, section(lines, "Assembler, installer et intégrer le matériel info", 3)),
                Prose.of(block(lines, "Assembler, installer et intégrer le matériel info", 3))
                        .items());
        assertExact(3, block(lines, "Assembler, installer et intégrer le matériel info", 3));
        assertExact(9, block(lines, "Superviser, pour chaque composant", 9));
        assertExact(6, block(lines, "Prendre en charge les besoins d’évolution", 6));
        assertExact(28, block(lines, "Gestionnaire en maintenance informatique", 28));
    }

    private static void assertExact(int count, String text) {
        ProseItems items = Prose.of(text).items();
        assertEquals(Splitting.EXACT, items.splitting());
        assertEquals(count, items.items().size());
        assertTrue(text.startsWith(items.items().get(0)));
    }

    private static Path seed() {
        return SharedSheets.directory().resolve("pages/seed-RNCP36716.txt");
    }

    private static String block(List<String> lines, String first, int count) {
        return section(lines, first, count).stream().collect(Collectors.joining("\n"));
    }

    private static List<String> section(List<String> lines, String first, int count) {
        int start = 0;
        while (!lines.get(start).startsWith(first)) {
            start++;
        }
        assertTrue(lines.get(start + count).isBlank());
        return lines.subList(start, start + count);
    }
}
