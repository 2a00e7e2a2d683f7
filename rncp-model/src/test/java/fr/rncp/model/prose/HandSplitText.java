package fr.rncp.model.prose;

import fr.rncp.realdata.RealElement;
import fr.rncp.realdata.RealExports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** A text and the places of its items as a reader found them; the two resources say how they were found. */
record HandSplitText(String name, String text, List<Span> items) {

    /** Where an item begins and where it ends. */
    record Span(int start, int end) {

        static Span parse(String startAndEnd) {
            int dash = startAndEnd.indexOf('-');
            return new Span(
                    Integer.parseInt(startAndEnd.substring(0, dash)),
                    Integer.parseInt(startAndEnd.substring(dash + 1)));
        }
    }

    /** What the feed makes of a line break between items, and of one that merely wrapped a line. */
    private static final Map<String, String> AS_FEED = Map.of("> ", "     ", "| ", "   ", "+ ", " ");

    private static final Map<String, String> AS_PAGE = Map.of("> ", "\n", "| ", "\n", "+ ", " ");

    /** The lists of the project's two sheets, line by line as their pages give them. */
    static List<HandSplitText> seeds() {
        return seeds("page", AS_PAGE);
    }

    /** The same lists with runs of spaces for line breaks, as the feed would give them. */
    static List<HandSplitText> seedsAsFeed() {
        return seeds("feed", AS_FEED);
    }

    /** The real texts kept beside the project. */
    static List<HandSplitText> shared() {
        Map<String, RealElement> sheets =
                RealExports.sheets().stream().collect(Collectors.toMap(RealElement::number, Function.identity()));
        return lines("items-of-shared-texts.csv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> shared(line.split(";", -1), sheets))
                .toList();
    }

    private static HandSplitText shared(String[] row, Map<String, RealElement> sheets) {
        String name = String.join(" ", row[0], row[1], row[2]);
        String text =
                Objects.requireNonNull(sheets.get(row[0]), name).texts(row[1]).get(Integer.parseInt(row[2]) - 1);
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        if (crc.getValue() != Long.parseLong(row[3], 16)) {
            throw new IllegalStateException(name + " has another text than the one that was split by hand");
        }
        return new HandSplitText(
                name,
                text,
                Arrays.stream(row[4].split(" ", -1)).map(Span::parse).toList());
    }

    private static List<HandSplitText> seeds(String shape, Map<String, String> gaps) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines("items-of-seeds.txt")) {
            if (line.startsWith("# ")) {
                current = new ArrayList<>();
                texts.put(line.substring(2) + ", " + shape, current);
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                current.add(line);
            }
        }
        return texts.entrySet().stream()
                .map(text -> joined(text.getKey(), text.getValue(), gaps))
                .toList();
    }

    private static HandSplitText joined(String name, List<String> lines, Map<String, String> gaps) {
        StringBuilder text = new StringBuilder();
        List<Span> items = new ArrayList<>();
        for (String line : lines) {
            String mark = line.substring(0, 2);
            String words = line.substring(2);
            int start = text.append(text.isEmpty() ? "" : gaps.get(mark)).length();
            text.append(words);
            start = mark.equals("| ")
                    ? items.remove(items.size() - 1).start()
                    : start + (words.startsWith("- ") ? 2 : 0);
            items.add(new Span(start, text.length()));
        }
        return new HandSplitText(name, text.toString(), List.copyOf(items));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(HandSplitText.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
