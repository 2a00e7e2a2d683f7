package fr.rncp.io.page.form;

import fr.rncp.model.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sections of a page, grouped by part.
 *
 * @param sections the sections in the order of the page
 */
public record PageParts(List<PageSection> sections) {

    public List<PageSection> all(PagePart part) {
        return sections.stream()
                .filter(s -> s.label().isPresent() && s.part() == part)
                .toList();
    }

    Optional<PageSection> first(PagePart part) {
        return all(part).stream().findFirst();
    }

    public boolean has(PagePart part) {
        return first(part).isPresent();
    }

    /**
     * Returns the exact text below the label, without blank lines at its start and end. If several sections have the
     * same label, their texts are concatenated.
     */
    public Prose prose(PagePart part) {
        return Prose.of(all(part).stream()
                .map(PageParts::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    static String text(PageSection section) {
        return joined(section.lines());
    }

    public static String joined(List<PageLine> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to).stream().map(PageLine::text).collect(Collectors.joining("\n"));
    }

    /** Returns the groups of lines between blank lines. */
    public static List<List<PageLine>> paragraphs(List<PageLine> lines) {
        List<List<PageLine>> paragraphs = new ArrayList<>();
        boolean open = false;
        for (PageLine line : lines) {
            if (!line.isBlank() && !open) {
                paragraphs.add(new ArrayList<>());
            }
            open = !line.isBlank();
            if (open) {
                paragraphs.get(paragraphs.size() - 1).add(line);
            }
        }
        return paragraphs;
    }
}
