package fr.rncp.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a plain XML reader finds in an export.
 *
 * @param written totals that the generator gave
 * @param values texts of each leaf, by path below {@code FICHE}
 * @param rows how often each element occurs, by path below {@code FICHE}
 */
record ExportContent(ExportTotals written, Map<String, List<String>> values, Map<String, Integer> rows) {

    private static final String SHEET = "/FICHES/FICHE/";

    static ExportContent of(RegisterExport export) throws IOException, XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportTotals totals = export.write(out);
        Map<String, List<String>> values = new TreeMap<>();
        Map<String, Integer> rows = new TreeMap<>();
        read(out.toByteArray(), (path, text) -> {
            String below = path.startsWith(SHEET) ? path.substring(SHEET.length()) : path;
            rows.merge(below, 1, Integer::sum);
            if (!text.isBlank()) {
                values.computeIfAbsent(below, p -> new ArrayList<>()).add(text);
            }
        });
        return new ExportContent(totals, values, rows);
    }

    List<String> texts(String path) {
        return values.getOrDefault(path, List.of());
    }

    int count(String path) {
        return rows.getOrDefault(path, 0);
    }

    private static void read(byte[] xml, BiConsumer<String, String> element) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
        Deque<String> paths = new ArrayDeque<>(List.of(""));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    paths.push(paths.element() + "/" + reader.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    element.accept(paths.pop(), text.toString());
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }
}
