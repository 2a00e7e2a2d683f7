package fr.rncp.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A value of a YAML file. What is not there has neither keys nor items, and an empty text.
 *
 * @param value a map, a list, a scalar, or null
 */
record YamlNode(@Nullable Object value) {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowDuplicateKeys(false).build();

    /** Parses a text as YAML 1.2; a key that occurs twice is a fault. */
    static YamlNode parse(String yaml) {
        return new YamlNode(new Load(SETTINGS).loadFromString(yaml));
    }

    /** The value at these keys, each below the one before. */
    YamlNode at(String... keys) {
        YamlNode node = this;
        for (String key : keys) {
            node = new YamlNode(node.map().get(key));
        }
        return node;
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        map().keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    /** The values below the keys. */
    Stream<YamlNode> values() {
        return keys().stream().map(this::at);
    }

    Stream<YamlNode> items() {
        return value instanceof List<?> list ? list.stream().map(YamlNode::new) : Stream.empty();
    }

    /** The texts of the items. */
    List<String> texts() {
        return items().map(YamlNode::text).toList();
    }

    String text() {
        return Objects.toString(value, "");
    }

    boolean isAbsent() {
        return value == null;
    }

    boolean isMap() {
        return value instanceof Map<?, ?>;
    }

    private Map<?, ?> map() {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
