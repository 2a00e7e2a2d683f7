package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.FragmentSource;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits an export into its {@code FICHE} elements. Content around them (the {@code VERSION_FLUX}, anything unknown) is
 * passed to {@link FeedEnvelope}. A {@code FICHE} that starts inside another one starts a new sheet, because the first
 * one was evidently never closed.
 */
final class FeedSplitter implements FragmentSource {

    private static final String ROOT = "FICHES";
    private static final String SHEET = "FICHE";

    private final ScannedBytes scanned;
    private final MarkupScanner scanner;
    private final SourceLocation origin;
    private final ReadLimits limits;
    private final FeedEnvelope envelope;
    private final Deque<Step> steps;

    private final List<String> open = new ArrayList<>();
    private boolean rootMet;
    private boolean inSheet;
    private boolean done;
    private SourceLocation pieceStart;
    private List<String> openAtPieceStart = List.of();
    private boolean rootInPiece;

    /**
     * Creates a splitter at the first byte of an export.
     *
     * @param utf8 the export, converted to UTF-8 whatever it declares, without byte order mark
     * @param origin the file and the entry
     * @param exportedOn the date of the export, if its name contains one
     * @param limits the limits
     * @param steps the remarks to report first, and a queue for remarks about the bytes while they are read
     */
    FeedSplitter(
            InputStream utf8,
            SourceLocation origin,
            Optional<LocalDate> exportedOn,
            ReadLimits limits,
            Deque<Step> steps) {
        this.steps = steps;
        this.scanned = new ScannedBytes(utf8, limits.sheetBytes());
        this.scanner = new MarkupScanner(scanned);
        this.origin = origin;
        this.limits = limits;
        this.envelope = new FeedEnvelope(limits, exportedOn);
        this.pieceStart = origin.at(1, 1);
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (steps.isEmpty() && !done) {
            advance();
        }
        return steps.poll();
    }

    private void advance() throws IOException {
        MarkupScanner.Token token = scanner.next(inSheet);
        switch (token) {
            case EOF -> endOfFile();
            case START, EMPTY -> startTag(token);
            case END -> endTag();
            case OTHER -> otherMarkup();
            case TEXT -> {}
        }
        if (scanner.hidden().holdSheet() && (token == MarkupScanner.Token.OTHER || token == MarkupScanner.Token.TEXT)) {
            hiddenSheet(token == MarkupScanner.Token.TEXT);
        }
    }

    /**
     * Reports sheets inside a comment or a CDATA section. They are lost if its end was lost, and in a section between
     * sheets, which the feed does not have. A comment between sheets may hide them on purpose, and the text of a sheet
     * may cite a tag.
     */
    private void hiddenSheet(boolean isSection) {
        Fault hidden = Fault.of(
                ProblemCode.MALFORMED, Observation.SHEET_IN_COMMENT.with(), Expectation.SHEET_OUTSIDE_COMMENTS);
        if (scanner.hidden().showLostEnd() || (isSection && !inSheet)) {
            steps.add(new Step.Remark(hidden.error(tokenPlace(), Handling.NOT_READ)));
        } else if (!inSheet && !scanner.tagName().startsWith("?")) {
            steps.add(new Step.Remark(hidden.warning(tokenPlace(), Handling.NOT_READ.with())));
        }
    }

    private void startTag(MarkupScanner.Token token) {
        boolean starts = token == MarkupScanner.Token.START;
        String name = scanner.tagName();
        if (name.equals(SHEET) && inSheet && !starts) {
            return; // an empty element cannot be the start of the next sheet
        }
        if (name.equals(SHEET)) {
            boolean rootless = !inSheet && open.isEmpty();
            startSheet();
            if (rootless) {
                sayRootless();
            }
            if (!starts) {
                endSheet();
            }
        } else if (!inSheet) {
            enter(name);
            if (starts && open.size() < limits.depth()) {
                open.add(name);
            }
        }
    }

    /**
     * Reports sheets outside the root. A file may consist of a single sheet without a root. After another root a sheet
     * is out of place, but it is still read.
     */
    private void sayRootless() {
        Fault second = Fault.of(ProblemCode.MALFORMED, Observation.SHEET_AFTER_ROOT.with(), Expectation.ONE_ROOT);
        steps.add(new Step.Remark(
                rootMet
                        ? second.error(pieceStart, Handling.SHEET_TRIED)
                        : FeedEnvelope.versionProblem(Optional.empty(), pieceStart)));
        rootMet = true;
    }

    private void startSheet() {
        int start = scanned.tokenStart();
        byte[] before = scanned.captured().copy(0, start);
        if (inSheet) {
            sheet(before);
        } else {
            around(before);
        }
        scanned.keepTokenOnly();
        pieceStart = tokenPlace();
        inSheet = true;
    }

    private void endTag() {
        String name = scanner.tagName();
        if (inSheet && name.equals(SHEET)) {
            endSheet();
        } else if (!inSheet) {
            close(name);
        }
    }

    /**
     * Closes the innermost open element of this name, with those inside it that were never closed. FeedEnvelope reports
     * tags that do not match.
     */
    private void close(String name) {
        int last = open.lastIndexOf(name);
        if (last >= 0) {
            open.subList(last, open.size()).clear();
        }
    }

    private void endSheet() {
        sheet(scanned.captured().copy());
        startPiece();
    }

    private void startPiece() {
        inSheet = false;
        openAtPieceStart = List.copyOf(open);
        rootInPiece = false;
        scanned.clear();
        pieceStart = end();
    }

    private void sheet(byte[] bytes) {
        if (scanned.overflown()) {
            tooLong(Observation.LONGER_SHEET);
            return;
        }
        steps.add(new Step.Sheet(new SheetFragment(bytes, pieceStart), envelope.sheetParser()));
    }

    private void around(byte[] bytes) {
        if (scanned.overflown()) {
            tooLong(Observation.LONGER_GAP);
            return;
        }
        var piece = new FeedEnvelope.Piece(bytes, pieceStart, openAtPieceStart, rootInPiece, List.copyOf(open));
        envelope.read(piece).forEach(p -> steps.add(new Step.Remark(p)));
    }

    private void endOfFile() {
        done = true;
        if (inSheet) {
            cutShort("</" + SHEET + ">", fragment());
        } else if (!open.isEmpty() || scanner.unfinished()) {
            cutShort("</" + ROOT + ">", Optional.empty());
        } else {
            around(scanned.captured().copy());
        }
    }

    private Optional<String> fragment() {
        return scanned.overflown()
                ? Optional.empty()
                : Optional.of(new String(scanned.captured().copy(), StandardCharsets.UTF_8));
    }

    /**
     * Reports a construct that is never closed. A comment without an end hides everything after it, so the problem is
     * located at its beginning, not at the end of the file.
     */
    private void cutShort(String expected, Optional<String> fragment) {
        Wording found = Observation.END_OF_FILE.with();
        boolean inMarkup = !scanner.missing().isEmpty();
        ReadProblem problem = Fault.of(
                        ProblemCode.CUT_SHORT, found, Expectation.END_TAG, inMarkup ? scanner.missing() : expected)
                .error(inMarkup ? tokenPlace() : end(), Handling.REST_MISSING);
        steps.add(new Step.Remark(fragment.map(problem::withFragment).orElse(problem)));
    }

    private void tooLong(Observation what) {
        Wording found = what.with(limits.sheetBytes());
        Fault fault = Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.WITHIN_COUNT, "ReadLimits.sheetBytes");
        steps.add(new Step.Remark(fault.error(pieceStart, Handling.SKIPPED)));
    }

    private void enter(String name) {
        if (!open.isEmpty()) {
            return;
        }
        if (!name.equals(ROOT) && rootMet) {
            return; // after the root, which FeedEnvelope reports
        }
        if (!name.equals(ROOT)) {
            stop(Fault.of(ProblemCode.UNKNOWN_FORMAT, "<" + name + ">", Expectation.EXPORT_ROOT)
                    .error(tokenPlace(), Handling.NOT_READ));
        }
        rootMet = true;
        rootInPiece = true;
    }

    /** The root counts though its tag is broken, which FeedEnvelope reports. */
    private void otherMarkup() {
        if (!rootMet && scanner.tagName().equals(ROOT)) {
            enter(ROOT);
            open.add(ROOT);
        } else {
            refuseDoctype();
        }
    }

    private void refuseDoctype() {
        if (!rootMet && scanner.tagName().startsWith("!DOCTYPE")) {
            stop(Fault.of(ProblemCode.UNKNOWN_FORMAT, "<!DOCTYPE", Expectation.NO_DOCTYPE)
                    .error(tokenPlace(), Handling.NOT_READ));
        }
    }

    private void stop(ReadProblem problem) {
        done = true;
        steps.add(new Step.Remark(problem));
    }

    /** Returns the location of the end of what has been scanned. */
    private SourceLocation end() {
        return origin.at(scanned.line(), scanned.column());
    }

    private SourceLocation tokenPlace() {
        return origin.at(scanner.tokenLine(), scanner.tokenColumn());
    }
}
