package fr.rncp.io.page.form;

import fr.rncp.model.SourceLocation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a text a sheet page: several of its labels. */
public final class PageContent {

    private static final int LEAST = 3;

    /** Parts whose labels other texts have too. */
    private static final Set<PagePart> WEAK = EnumSet.of(
            PagePart.FURNITURE, PagePart.TERRITORIES, PagePart.STATE, PagePart.STATISTICS, PagePart.BLOCK_TABLE);

    private PageContent() {}

    /** Whether there are labels of three parts at least. */
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
     * Whether the beginning of a text is that of a page. Its sections are not kept for the reading of the page, which
     * may go on behind it, and does so on another thread.
     */
    public static boolean isPage(String text) {
        List<PageLine> lines = PageText.lines(text);
        PageReading reading = PageReading.at(SourceLocation.UNKNOWN);
        return isPage(new PageParts(PageSections.of(lines, reading.problems(), reading.losses())));
    }
}
