package fr.rncp.io.input;

import fr.rncp.io.ContentKind;
import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.io.json.JsonSheetParser;
import fr.rncp.io.json.JsonSplitter;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.page.PageSource;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.io.stream.Step;
import fr.rncp.io.xml.FeedSource;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Detects the kind of some content from its first bytes, never from its name, and opens it. */
public final class ContentSource {

    private final ReadLimits limits;
    private final SheetParser jsonParser;
    private final PageNumbers pageNumbers;

    /**
     * Creates a source of contents.
     *
     * @param pageNumbers the numbers of pages that do not state their number
     */
    public ContentSource(ReadLimits limits, boolean keepsUnknownProperties, PageNumbers pageNumbers) {
        this.limits = limits;
        this.jsonParser = new JsonSheetParser(limits, keepsUnknownProperties);
        this.pageNumbers = pageNumbers;
    }

    ReadLimits limits() {
        return limits;
    }

    /** {@return the kind of some content; OTHER if its format is unknown} */
    public static ContentKind sniff(InputStream in) throws IOException {
        return kind(PeekedContent.at(in));
    }

    /** {@return the kind of a file; a zip may be behind a program} */
    public static ContentKind sniff(InputFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            PeekedContent content = PeekedContent.at(in);
            boolean mayBePrefix =
                    content.kind() == ContentKind.OTHER && file.file().isPresent();
            return mayBePrefix && DirectoryZip.isBehindPrefix(file.file().get()) ? ContentKind.ZIP : kind(content);
        }
    }

    private static ContentKind kind(PeekedContent content) throws IOException {
        if (content.isOfficeDocument()) {
            return ContentKind.OTHER;
        }
        ContentSource contents = new ContentSource(ReadLimits.DEFAULT, false, PageNumbers.NONE);
        Optional<FragmentSource> source = contents.open(content, SourceLocation.UNKNOWN, Optional.empty());
        return source.isPresent() && isUnknown(source.get()) ? ContentKind.OTHER : content.kind();
    }

    /**
     * Checks whether the format is refused: XML because of its root, a page only after all of it has been inspected.
     */
    private static boolean isUnknown(FragmentSource source) throws IOException {
        Step step = source.next();
        while (step instanceof Step.Remark remark && !isUnknown(remark.problem())) {
            step = source.next();
        }
        return step instanceof Step.Sheet sheet
                ? sheet.parser().parse(sheet.fragment()).problems().stream().anyMatch(ContentSource::isUnknown)
                : step != null;
    }

    private static boolean isUnknown(ReadProblem problem) {
        return problem.code() == ProblemCode.UNKNOWN_FORMAT;
    }

    /** {@return the sheets of the content, opened, if it is XML, JSON or a page; otherwise empty} */
    Optional<FragmentSource> open(PeekedContent content, SourceLocation origin, Optional<LocalDate> exportedOn)
            throws IOException {
        return switch (content.kind()) {
            case XML -> Optional.of(FeedSource.open(content.in(), content.head(), origin, exportedOn, limits));
            case JSON -> Optional.of(new JsonSplitter(content.in(), origin, limits, jsonParser));
            case HTML_PAGE -> Optional.of(page(content, true, origin));
            case TEXT_PAGE -> Optional.of(page(content, false, origin));
            case ZIP, GZIP, EMPTY, OTHER -> Optional.empty();
        };
    }

    private FragmentSource page(PeekedContent content, boolean isHtml, SourceLocation origin) {
        return new PageSource(content.in(), isHtml, origin, limits, pageNumbers.of(origin));
    }

    /** Returns a source whose only step reports an unknown format. */
    static FragmentSource unknown(PeekedContent content, SourceLocation origin) {
        return remark(new Fault(ProblemCode.UNKNOWN_FORMAT, found(content), Expectation.READABLE_FORMAT.with())
                .error(origin, Handling.NOT_READ));
    }

    private static Wording found(PeekedContent content) {
        return content.known()
                .map(Observation::with)
                .orElseGet(() -> Observation.TEXT.with(content.kind() == ContentKind.EMPTY ? "" : content.excerpt()));
    }

    private static FragmentSource remark(ReadProblem problem) {
        Iterator<Step> once = List.<Step>of(new Step.Remark(problem)).iterator();
        return () -> once.hasNext() ? once.next() : null;
    }
}
