package fr.rncp.examples;

import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetReadException;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What this library's reader makes of a file of the gallery, as the document that the facts point into. */
record GalleryReading(boolean refused, Set<String> tells, JsonNode document) {

    /** Members of the document that nothing in this library answers yet: they are about successions. */
    static final Set<String> NOT_ANSWERED = Set.of("current", "missing");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static GalleryReading of(BadFile file) throws IOException {
        List<CertificationSheet> sheets = new ArrayList<>();
        Set<String> tells = new LinkedHashSet<>();
        boolean refused = false;
        try (SheetReader reader = SheetReader.builder()
                .onProblem(problem -> tells.add(name(problem)))
                .open(file.open(), file.fileName())) {
            reader.forEach(sheets::add);
        } catch (SheetReadException e) {
            refused = true;
            tells.add(name(e.problem()));
        }
        return new GalleryReading(refused, tells, document(sheets));
    }

    private static String name(ReadProblem problem) {
        return problem.code().name();
    }

    private static JsonNode document(List<CertificationSheet> sheets) {
        ObjectNode document = JSON.createObjectNode();
        ArrayNode written = document.putArray("sheets");
        ArrayNode urls = document.putArray("urls");
        for (CertificationSheet sheet : sheets) {
            written.add(JSON.readTree(SheetJson.write(sheet)));
            ArrayNode links = urls.addArray();
            sheet.description().link().links().forEach(links::add);
        }
        return document;
    }

    /** True for a fact that this library can tell. */
    static boolean isAnswered(String pointer) {
        return !NOT_ANSWERED.contains(pointer.split("/", -1)[1]);
    }

    Optional<String> at(String pointer) {
        JsonNode node = document.at(pointer);
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(node.isContainer() ? node.toString() : node.asString());
    }

    /** The facts that are otherwise here. */
    List<String> contradictions(Map<String, Optional<String>> facts) {
        return facts.entrySet().stream()
                .filter(fact -> isAnswered(fact.getKey()))
                .filter(fact -> !at(fact.getKey()).equals(fact.getValue()))
                .map(fact -> fact.getKey() + " is " + at(fact.getKey()) + ", not " + fact.getValue())
                .toList();
    }
}
