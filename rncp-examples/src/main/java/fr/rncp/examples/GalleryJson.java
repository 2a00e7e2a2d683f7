package fr.rncp.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the JSON of the gallery into its leaves: each scalar as text, {@code null} as empty, by its path. It trusts its
 * input, which belongs to this artefact. A JSON library is not available, since the artefact depends only on
 * rncp-model.
 */
final class GalleryJson {

    private static final Pattern TOKEN = Pattern.compile("\\s*+(\"(?:[^\"\\\\]|\\\\.)*+\"|[\\[\\]{}:,]|[-\\w.]++)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

    private final Matcher tokens;
    private final Map<List<String>, Optional<String>> leaves = new LinkedHashMap<>();

    private GalleryJson(String json) {
        tokens = TOKEN.matcher(json);
    }

    /** Returns the leaves in the order of the text; positions in arrays are steps too. */
    static Map<List<String>, Optional<String>> leaves(String json) {
        GalleryJson reader = new GalleryJson(json);
        reader.value(reader.next(), List.of());
        return reader.leaves;
    }

    private void value(String token, List<String> path) {
        switch (token) {
            case "{" -> members(path);
            case "[" -> items(path);
            case "null" -> leaves.put(path, Optional.empty());
            default -> leaves.put(path, Optional.of(unquoted(token)));
        }
    }

    private void members(List<String> path) {
        for (String token = next(); !token.equals("}"); token = next()) {
            if (!token.equals(",")) {
                next(); // the colon
                value(next(), step(path, unquoted(token)));
            }
        }
    }

    private void items(List<String> path) {
        int position = 0;
        for (String token = next(); !token.equals("]"); token = next()) {
            if (!token.equals(",")) {
                value(token, step(path, Integer.toString(position++)));
            }
        }
    }

    private String next() {
        if (!tokens.lookingAt()) {
            throw new IllegalStateException("no JSON from character " + tokens.regionStart());
        }
        String token = tokens.group(1);
        tokens.region(tokens.end(), tokens.regionEnd());
        return token;
    }

    private static List<String> step(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static String unquoted(String token) {
        if (!token.startsWith("\"")) {
            return token;
        }
        return ESCAPE.matcher(token.substring(1, token.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? plain(escape.group(2))
                                : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static String plain(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escaped;
        };
    }
}
