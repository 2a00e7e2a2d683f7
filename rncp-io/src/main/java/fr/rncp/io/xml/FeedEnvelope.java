package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.model.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The content around the sheets of an export: its root, its version, and anything that the feed is not known to have
 * there.
 */
final class FeedEnvelope {

    private static final String VERSION = "VERSION_FLUX";
    private static final Pattern VERSION_ELEMENT = Pattern.compile(
            "<" + VERSION + ">\\s{0,100}([0-9]{1,4}(?:\\.[0-9]{1,4}){0,3})\\s{0,100}</" + VERSION + ">");

    private static final String KNOWN_VERSION = "4.1";
    private static final byte[] EMPTY = "<FICHES/>".getBytes(StandardCharsets.US_ASCII);

    private final ReadLimits limits;
    private final Optional<LocalDate> exportedOn;
    private SheetParser parser;

    FeedEnvelope(ReadLimits limits, Optional<LocalDate> exportedOn) {
        this.limits = limits;
        this.exportedOn = exportedOn;
        this.parser = new FeedSheetParser(Optional.empty(), exportedOn, limits);
    }

    /** Returns the parser for the sheets that follow. */
    SheetParser sheetParser() {
        return parser;
    }

    /** Reads a piece between sheets and returns its problems. */
    List<ReadProblem> read(Piece piece) {
        if (piece.isBlank()) {
            return List.of();
        }
        try {
            FeedElement root = FeedTree.read(piece.document(), piece.documentStart(), limits);
            piece.takeOpenElements(root);
            return piece.hasRoot() ? head(root, piece) : unknownParts(root, piece);
        } catch (FeedSyntaxException e) {
            if (piece.hasRoot()) {
                parser = new FeedSheetParser(versionInText(piece.bytes()), exportedOn, limits);
            }
            return List.of(e.problem());
        }
    }

    /**
     * Returns the version found in a piece that is not well-formed, so that the damage remains limited to the piece.
     */
    private static Optional<String> versionInText(byte[] piece) {
        Matcher version = VERSION_ELEMENT.matcher(new String(piece, StandardCharsets.UTF_8));
        return version.find() ? Optional.of(version.group(1)) : Optional.empty();
    }

    /**
     * A piece of the file outside its sheets.
     *
     * @param bytes the piece
     * @param start its location
     * @param openBefore the names of the elements that are open at its start, the root first
     * @param hasRoot whether the root starts in it
     * @param openAfter the names of the elements that are open at its end
     */
    @SuppressWarnings("ArrayRecordComponent") // used once, never compared
    record Piece(byte[] bytes, SourceLocation start, List<String> openBefore, boolean hasRoot, List<String> openAfter) {

        boolean isBlank() {
            return !hasRoot && IntStream.range(0, bytes.length).allMatch(i -> isWhiteSpace(bytes[i]));
        }

        /** Checks for the white space of XML; other control characters are not allowed in it. */
        private static boolean isWhiteSpace(byte b) {
            return b == ' ' || b == '\t' || b == '\r' || b == '\n';
        }

        /** Returns the piece as a document of its own. */
        byte[] document() {
            ByteArrayOutputStream document = new ByteArrayOutputStream(bytes.length + 2 * EMPTY.length);
            document.writeBytes(openings());
            document.writeBytes(bytes);
            for (int i = openAfter.size() - 1; i >= 0; i--) {
                document.writeBytes(("</" + openAfter.get(i) + ">").getBytes(StandardCharsets.UTF_8));
            }
            if (openBefore.isEmpty() && openAfter.isEmpty() && !hasRoot) {
                document.writeBytes(EMPTY);
            }
            return document.toByteArray();
        }

        private byte[] openings() {
            return openBefore.stream()
                    .map(name -> "<" + name + ">")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }

        /**
         * Takes the elements that an earlier piece opened. Unknown ones were reported there, so they are not reported
         * again unless text follows in them.
         */
        void takeOpenElements(FeedElement root) {
            FeedElement element = root;
            for (String name : openBefore.subList(Math.min(1, openBefore.size()), openBefore.size())) {
                Optional<FeedElement> child = element.child(name);
                child.filter(e -> e.text().isBlank()).ifPresent(FeedElement::take);
                element = child.orElse(element);
            }
        }

        /** Returns the names of the elements that contain sheets. */
        Set<String> containers() {
            Set<String> names = new HashSet<>(openBefore);
            names.addAll(openAfter);
            return names;
        }

        /** Returns the start of the document for which the piece is at its actual location. */
        SourceLocation documentStart() {
            return start.at(start.line().orElse(1), start.column().orElse(1) - openings().length);
        }
    }

    private List<ReadProblem> head(FeedElement root, Piece piece) {
        Optional<FeedElement> element = root.child(VERSION);
        Optional<String> version = element.map(e -> e.take().strip()).filter(v -> !v.isEmpty());
        parser = new FeedSheetParser(version, exportedOn, limits);
        List<ReadProblem> problems = new ArrayList<>(unknownParts(root, piece));
        if (!version.equals(Optional.of(KNOWN_VERSION))) {
            SourceLocation start = piece.start();
            problems.add(versionProblem(
                    version, element.map(e -> start.at(e.line(), e.column())).orElse(start)));
        }
        return problems;
    }

    /** Returns the problem of a version that is unknown or missing. */
    static ReadProblem versionProblem(Optional<String> version, SourceLocation location) {
        return Fault.of(ProblemCode.FEED_VERSION, version.orElse(""), Expectation.FEED_VERSION, KNOWN_VERSION)
                .warning(location.atPath("FICHES/" + VERSION), Handling.READ_AS_VERSION.with(KNOWN_VERSION));
    }

    /**
     * Returns the problems of unknown parts. Outside a sheet a text cannot be kept as an extension, so it survives only
     * in the problem. It is an error if it looks like a sheet.
     */
    private static List<ReadProblem> unknownParts(FeedElement root, Piece piece) {
        FeedReading reading = new FeedReading(piece.start(), "FICHES/");
        for (FeedElement like : SheetLikeness.in(root, piece.containers())) {
            reading.refuse(
                    Fault.of(ProblemCode.UNKNOWN_ELEMENT, "<" + like.name() + ">", Expectation.SHEET_ELEMENT), like);
        }
        root.child(VERSION).filter(e -> e.fate() == FeedElement.Fate.UNKNOWN).ifPresent(e -> {
            e.keep();
            Fault again = Fault.of(ProblemCode.REPEATED_ELEMENT, e.text(), Expectation.ONE_VERSION, VERSION);
            reading.warn(again, e, Handling.REPORTED_ONLY.with());
        });
        new FeedLeftovers(reading, Handling.REPORTED_OUTSIDE_SHEETS.with()).collect(root);
        return reading.problems();
    }
}
