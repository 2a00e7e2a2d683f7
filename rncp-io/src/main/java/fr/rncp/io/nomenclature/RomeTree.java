package fr.rncp.io.nomenclature;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.RomeCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * ROME 3 as a JSON tree: families ({@code A}), domains ({@code A11}), sheets ({@code A1101}). The length of a code
 * determines its rank, which limits the depth of the tree.
 */
final class RomeTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<Pattern> RANKS =
            List.of(Pattern.compile("[A-N]"), Pattern.compile("[A-N][0-9]{2}"), Pattern.compile("[A-N][0-9]{4}"));

    private final NomenclatureText text;
    private final EntryList<RomeCode> entries;

    RomeTree(NomenclatureText text) {
        this.text = text;
        this.entries = new EntryList<>(RomeCode::new, text.location());
    }

    Nomenclature<RomeCode> read(NomenclatureVersion version) {
        addAll(parsed(), "", Optional.empty());
        return entries.nomenclature(version);
    }

    private JsonNode parsed() {
        try {
            return MAPPER.readTree(text.content());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            SourceLocation location =
                    at == null ? text.location() : text.location().at(at.getLineNr(), at.getColumnNr());
            String reason = e.getOriginalMessage();
            throw NomenclatureText.refusal(
                    Fault.of(ProblemCode.MALFORMED, "", Expectation.WELL_FORMED_JSON, reason), location);
        }
    }

    private void addAll(JsonNode nodes, String path, Optional<RomeCode> parent) {
        if (!nodes.isArray()) {
            throw refusal(path, nodes.toString(), Expectation.ARRAY_OF_ROME);
        }
        int index = 0;
        for (JsonNode node : nodes) {
            add(node, path + "/" + index, parent);
            index++;
        }
    }

    private void add(JsonNode node, String path, Optional<RomeCode> parent) {
        String id = node.path("id").asString("");
        int rank = parent.map(code -> code.value().length() / 2 + 1).orElse(0);
        boolean fits = rank < RANKS.size()
                && RANKS.get(rank).matcher(id).matches()
                && parent.map(RomeCode::value)
                        .filter(above -> !id.startsWith(above))
                        .isEmpty();
        if (!fits) {
            throw refusal(path + "/id", id, Expectation.CODE_OF_ROME);
        }
        RomeCode code = new RomeCode(id);
        SourceLocation location = text.location().atPath(path);
        entries.add(new NomenclatureEntry<>(code, label(node, id, path), parent), location);
        if (node.has("children")) {
            addAll(node.get("children"), path + "/children", Optional.of(code));
        }
    }

    /** Returns the name without the code at its beginning. */
    private String label(JsonNode node, String id, String path) {
        String name = node.path("name").asString("");
        String prefix = id + " – ";
        if (!name.startsWith(prefix)) {
            throw refusal(path + "/name", name, Expectation.NAME_OF_ROME, prefix);
        }
        return name.substring(prefix.length()).strip();
    }

    private NomenclatureRefusal refusal(String path, String found, Expectation expected, Object... values) {
        Fault fault = Fault.of(ProblemCode.MALFORMED, found, expected, values);
        return NomenclatureText.refusal(fault, text.location().atPath(path));
    }
}
