package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.json.JsonSheetParser;
import fr.rncp.io.json.JsonSplitter;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.PageSource;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.io.stream.Step;
import fr.rncp.io.xml.FeedSource;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds out what some content is, from its first bytes and never from its name, and opens it. */
public final class ContentSource {

    private final ReadLimits limits;
    private final SheetParser jsonParser;
    private final Optional<SheetNumber> pageNumber;

    public ContentSource(ReadLimits limits, boolean keepsUnknownProperties, Optional<SheetNumber> pageNumber) {
        this.limits = limits;
        this.jsonParser = new JsonSheetParser(limits, keepsUnknownProperties);
        this.pageNumber = pageNumber;
    }

    ReadLimits limits() {
        return limits;
    }

    /** The kinds of content told apart. */
    enum ContentKind {
        ZIP,
        GZIP,
        XML,
        JSON,
        PAGE,
        UNKNOWN,
        EMPTY
    }

    /** Content whose first bytes were looked at. */
    @SuppressWarnings("ArrayRecordComponent") // used once, never compared
    record Peeked(InputStream in, byte[] head) {

        static Peeked at(InputStream raw) throws IOException {
            BufferedInputStream in = new BufferedInputStream(raw, FeedSource.HEAD_LENGTH);
            in.mark(FeedSource.HEAD_LENGTH);
            byte[] head = in.readNBytes(FeedSource.HEAD_LENGTH);
            in.reset();
            return new Peeked(in, head);
        }

        ContentKind kind() {
            if (head.length == 0) {
                return ContentKind.EMPTY;
            }
            if (at(0) == 'P' && at(1) == 'K' && at(2) < 8) {
                return ContentKind.ZIP;
            }
            if (at(0) == 0x1F && at(1) == 0x8B) {
                return ContentKind.GZIP;
            }
            return switch (firstCharacter()) {
                case '<' -> PageSource.isHtml(head) ? ContentKind.PAGE : ContentKind.XML;
                case '{' -> ContentKind.JSON;
                case '[' -> beginsWithOmission() ? pageOrUnknown() : ContentKind.JSON;
                default -> pageOrUnknown();
            };
        }

        private ContentKind pageOrUnknown() {
            return PageSource.isPage(head) ? ContentKind.PAGE : ContentKind.UNKNOWN;
        }

        /** Whether text was left out at the start: "[...]" is no JSON. */
        private boolean beginsWithOmission() {
            return excerpt().strip().startsWith("[.") || excerpt().strip().startsWith("[…");
        }

        private int at(int i) {
            return i < head.length ? head[i] & 0xFF : -1;
        }

        /** The first byte that is no byte order mark, no white space and no half of a UTF-16 one. */
        private int firstCharacter() {
            int i = 0;
            while (i < head.length && " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(at(i)) >= 0) {
                i++;
            }
            return at(i);
        }

        String excerpt() {
            String start = new String(head, 0, Math.min(head.length, 60), StandardCharsets.UTF_8);
            return start.replaceAll("[\\p{Cntrl}\\uFFFD]", "?");
        }
    }

    /** {@return the sheets of the content, opened, if it is XML, JSON or a page; otherwise empty} */
    Optional<FragmentSource> open(Peeked content, SourceLocation origin, Optional<LocalDate> exportedOn)
            throws IOException {
        return switch (content.kind()) {
            case XML -> Optional.of(FeedSource.open(content.in(), content.head(), origin, exportedOn, limits));
            case JSON -> Optional.of(new JsonSplitter(content.in(), origin, limits, jsonParser));
            case PAGE -> Optional.of(new PageSource(content.in(), origin, limits, pageNumber));
            case ZIP, GZIP, UNKNOWN, EMPTY -> Optional.empty();
        };
    }

    /** A source that only says what the content is not. */
    static FragmentSource unknown(Peeked content, SourceLocation origin) {
        String found = content.kind() == ContentKind.EMPTY ? "" : content.excerpt();
        return remark(Fault.of(ProblemCode.UNKNOWN_FORMAT, found, Expectation.READABLE_FORMAT)
                .error(origin, Handling.NOT_READ));
    }

    private static FragmentSource remark(ReadProblem problem) {
        Iterator<Step> once = List.<Step>of(new Step.Remark(problem)).iterator();
        return () -> once.hasNext() ? once.next() : null;
    }
}
