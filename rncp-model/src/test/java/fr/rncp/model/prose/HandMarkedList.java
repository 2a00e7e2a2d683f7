package fr.rncp.model.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of {@code outlines.txt}: its text and the levels that a reader sees.
 *
 * @param confidence the confidence in the levels; empty if the file does not state it
 */
record HandMarkedList(String name, String text, List<Mark> marks, Optional<LevelConfidence> confidence) {

    private static final Map<String, String> SEPARATORS = Map.of("page", "\n", "feed", "    ", "flat", " ");

    private static final Map<Character, OutlineKind> KINDS = Map.of(
            'I', OutlineKind.ITEM, 'H', OutlineKind.HEADING, 'N', OutlineKind.INTRODUCTION, 'R', OutlineKind.REMAINDER);

    /** What a reader sees in a line: its depth, kind and letters; two marks are the same entry if they agree. */
    record Mark(int depth, OutlineKind kind, String letters) {

        private static Mark of(String line) {
            return new Mark(line.charAt(0) - '0', Objects.requireNonNull(KINDS.get(line.charAt(1))), line.substring(3));
        }

        private Mark and(String more) {
            return new Mark(depth, kind, letters + more);
        }

        private Mark normalized() {
            return new Mark(depth, kind, lettersOf(letters.replaceAll("^\\s*o ", "")));
        }
    }

    /** Checks whether the library has the confidence that the file states. */
    boolean hasConfidence() {
        LevelConfidence read = Prose.of(text).outline().levels();
        return confidence.map(read::equals).orElseGet(() -> read != LevelConfidence.AMBIGUOUS);
    }

    static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static List<HandMarkedList> all() {
        List<HandMarkedList> lists = new ArrayList<>();
        for (String part : resource().split("\n== ", -1)) {
            if (!part.startsWith("#")) {
                addAll(lists, List.of(part.strip().split("\n", -1)));
            }
        }
        return lists;
    }

    private static void addAll(List<HandMarkedList> lists, List<String> lines) {
        String[] title = lines.get(0).split(" : ", -1);
        List<String> raw = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            raw.add(line.substring(line.indexOf('|') + 1));
            if (line.startsWith("+")) {
                marks.add(marks.remove(marks.size() - 1).and(line.substring(2)));
            } else {
                marks.add(Mark.of(line));
            }
        }
        for (String separator : title[1].split(" ", -1)) {
            String text = String.join(Objects.requireNonNull(SEPARATORS.get(separator)), raw);
            lists.add(new HandMarkedList(
                    title[0] + " (" + separator + ")",
                    text,
                    marks.stream().map(Mark::normalized).toList(),
                    title.length > 2
                            ? Optional.of(LevelConfidence.valueOf(title[2].toUpperCase(Locale.ROOT)))
                            : Optional.empty()));
        }
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(HandMarkedList.class.getResourceAsStream("outlines.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the library sees in the text. */
    List<Mark> read() {
        return Prose.of(text).outline().entries().stream()
                .map(entry -> new Mark(
                        entry.depth(), entry.kind(), lettersOf(entry.label().orElse("") + entry.text())))
                .toList();
    }

    /** Counts the items that are part of no other item. */
    static long topItems(List<Mark> marks) {
        boolean[] inItem = new boolean[16];
        long count = 0;
        for (Mark mark : marks) {
            boolean below = mark.depth() > 0 && inItem[mark.depth() - 1];
            boolean item = mark.kind() == OutlineKind.ITEM;
            count += item && !below ? 1 : 0;
            if (mark.kind() != OutlineKind.INTRODUCTION && mark.kind() != OutlineKind.REMAINDER) {
                inItem[mark.depth()] = item || below;
            }
        }
        return count;
    }
}
