package fr.rncp.io.page.form;

import fr.rncp.model.SourceLocation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises a sheet page by several of its labels. */
public final class PageContent {

    private static final int LEAST = 3;

    /** The parts whose labels also occur in other texts. */
    private static final Set<PagePart> WEAK = EnumSet.of(
            PagePart.FURNITURE,
            PagePart.UNKNOWN,
            PagePart.TERRITORIES,
            PagePart.STATE,
            PagePart.STATISTICS,
            PagePart.BLOCK_TABLE);

    private PageContent() {}

    /** Checks whether there are labels of at least three parts. */
    public static boolean isPage(PageParts parts) {
        return parts.sections().stream()
                        .filter(section -> section.label().isPresent())
                        .map(PageSection::part)
                        .filter(part -> !WEAK.contains(part))
                        .collect(Collectors.toSet())
                        .size()
                >= LEAST;
    }

    /**
     * Checks whether a text begins like a page. The sections that are found here are not reused later, because the page
     * may be longer than this text and is read on another thread.
     */
    public static boolean isPage(String text) {
        if (hasLabels(PageText.lines(text))) {
            return true;
        }
        List<PageLine> lines = TextLines.of(text);
        PageReading reading = PageReading.at(SourceLocation.UNKNOWN);
        return isPage(new PageParts(PageSections.of(lines, reading.problems(), reading.losses())));
    }

    /** Checks whether lines are labels of at least three parts as they are, which saves most pages the check above. */
    private static boolean hasLabels(List<PageLine> lines) {
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        for (int i = 0; i < lines.size() && parts.size() < LEAST; i++) {
            PageLabels.at(lines, i)
                    .map(PageLabels.Match::part)
                    .filter(part -> part != PagePart.BLOCK && !WEAK.contains(part))
                    .ifPresent(parts::add);
        }
        return parts.size() == LEAST;
    }
}
