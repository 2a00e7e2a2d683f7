package fr.rncp.examples;

import fr.rncp.examples.BadFile.FileFormat;
import fr.rncp.examples.BadFile.ReadingResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embedded folder of the bad files, read from its index. */
final class Gallery {

    private static final String FOLDER = "gallery/";

    /** The members of one object, by their paths. */
    private record Leaves(Map<List<String>, Optional<String>> byPath) {

        String text(String name) {
            return byPath.getOrDefault(List.of(name), Optional.empty())
                    .orElseThrow(() -> new IllegalStateException("the gallery has an entry without " + name));
        }

        /** Returns the members below a member, by the rest of their paths. */
        Leaves below(String name) {
            Map<List<String>, Optional<String>> below = new LinkedHashMap<>();
            byPath.forEach((path, value) -> {
                if (path.size() > 1 && path.get(0).equals(name)) {
                    below.put(path.subList(1, path.size()), value);
                }
            });
            return new Leaves(below);
        }

        List<String> texts(String name) {
            return below(name).byPath.values().stream()
                    .flatMap(Optional::stream)
                    .toList();
        }

        Map<String, Optional<String>> scalars() {
            Map<String, Optional<String>> scalars = new LinkedHashMap<>();
            byPath.forEach((path, value) -> scalars.put(path.get(0), value));
            return scalars;
        }
    }

    private Gallery() {}

    static List<BadFile> read() {
        return GalleryJson.leaves(text("index.json")).entrySet().stream()
                .filter(leaf -> leaf.getKey().get(1).equals("outcome"))
                .flatMap(leaf -> leaf.getValue().stream())
                .map(Gallery::entry)
                .toList();
    }

    static URL url(String fileName) {
        URL url = Gallery.class.getResource(FOLDER + fileName);
        if (url == null) {
            throw new IllegalStateException(fileName + " is missing in the gallery");
        }
        return url;
    }

    private static BadFile entry(String fileName) {
        Leaves entry = new Leaves(GalleryJson.leaves(text(fileName)));
        return new BadFile(
                entry.text("id"),
                entry.text("title"),
                FileFormat.valueOf(entry.text("format")),
                entry.text("file"),
                entry.text("trap"),
                outcome(entry.below("expected")),
                entry.text("bug"),
                outcome(entry.below("bugged")));
    }

    private static ReadingResult outcome(Leaves outcome) {
        return new ReadingResult(
                Boolean.parseBoolean(outcome.text("refused")),
                outcome.texts("tells"),
                outcome.below("facts").scalars());
    }

    private static String text(String fileName) {
        try (InputStream bytes = url(fileName).openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
