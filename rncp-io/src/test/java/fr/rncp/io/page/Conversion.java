package fr.rncp.io.page;

import fr.rncp.io.SheetJson;
import fr.rncp.io.page.form.PageText;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page in HTML and a conversion of it to text, both read.
 *
 * @param html the sheet of the HTML
 * @param text the sheet of the text
 */
record Conversion(CertificationSheet html, CertificationSheet text) {

    /** Returns the facts that differ and that the text's source names neither as lost nor as inferred. */
    List<String> differences() {
        Map<String, String> expected = facts(html);
        Map<String, String> found = facts(text);
        Source source = text.source();
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(pointer -> !expected.getOrDefault(pointer, "").equals(found.getOrDefault(pointer, "")))
                .filter(pointer -> !source.hasLost(new SheetPointer(pointer)))
                .filter(pointer -> !source.hasInferred(new SheetPointer(pointer)))
                .map(pointer -> pointer + ": " + expected.get(pointer) + " -> " + found.get(pointer))
                .toList();
    }

    /**
     * Returns the words that the sheet of the HTML contains and that of the text does not, although the page in text
     * contains them.
     */
    Set<String> lostWords(String page) {
        Set<String> lost = words(html);
        lost.retainAll(new TreeSet<>(List.of(PageText.key(page).split(" ", -1))));
        lost.removeAll(words(text));
        return lost;
    }

    private static Set<String> words(CertificationSheet sheet) {
        return JsonStrings.of(SheetJson.write(sheet.withSource(Source.NONE).withExtensions(List.of()))).stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), own -> Stream.concat(
                                own.stream(), sheet.extensions().stream().flatMap(e -> Stream.of(e.text(), e.path())))
                        .map(text -> text.matches("\\d{4}-\\d\\d-\\d\\d") ? french(text) : text)
                        .flatMap(text -> Arrays.stream(PageText.key(text).split(" ", -1)))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static String french(String date) {
        String[] parts = date.split("-", -1);
        return parts[2] + " " + parts[1] + " " + parts[0];
    }

    /** Returns the values of a sheet by pointer; texts without their punctuation and white space. */
    private static Map<String, String> facts(CertificationSheet sheet) {
        Map<String, String> facts = new TreeMap<>();
        collect(
                "",
                new JsonMapper()
                        .readTree(SheetJson.write(sheet.withSource(Source.NONE).withExtensions(List.of()))),
                facts);
        return facts;
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> facts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(pointer + "/" + property.getKey(), property.getValue(), facts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), facts);
            }
        } else {
            facts.put(pointer, PageText.key(node.asString()));
        }
    }
}
