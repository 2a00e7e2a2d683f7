package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaWalkTest {

    @Test
    void showsEachPlaceOfADocument() {
        assertThat(lines("""
                {"title": "Fiche", "type": "object", "required": ["codes"], "additionalProperties": false, "properties": {
                  "codes": {"type": "array", "items": {"enum": ["A", "B"]}},
                  "counts": {"propertyNames": {"pattern": "^A"}, "additionalProperties": {"minimum": 1}}}}"""))
                .containsExactly(
                        "/ additionalProperties=false type=\"object\"",
                        "/codes required type=\"array\"",
                        "/codes/* enum=[\"A\",\"B\"]",
                        "/counts",
                        "/counts/* minimum=1",
                        "/counts/* name pattern=\"^A\"");
    }

    @Test
    void joinsReferencesWithWhatIsBesideThem() {
        assertThat(lines("""
                {"$ref": "#/$defs/base", "required": ["id"], "properties": {"note": {"type": "string"}},
                 "$defs": {"base": {"type": "object", "properties": {"id": {"$ref": "#/$defs/id"}}}, "id": {"minLength": 1}}}"""))
                .containsExactly("/ type=\"object\"", "/note type=\"string\"", "/id required minLength=1");
    }

    @Test
    void endsWhereASchemaContainsItself() {
        assertThat(lines("""
                {"properties": {"next": {"$ref": "#/$defs/node"}}, "$defs": {"node": {"properties": {"next": {"$ref": "#/$defs/node"}}}}}""")).containsExactly("/", "/next", "/next/next [#/$defs/node]");
    }

    @Test
    void refusesKeywordThatItDoesNotKnow() {
        assertThatThrownBy(() -> lines("{\"anyOf\": []}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anyOf");
    }

    private static List<String> lines(String schema) {
        return SchemaWalk.lines(JsonMapper.shared().readTree(schema));
    }
}
