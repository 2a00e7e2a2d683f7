package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.text.Excerpt;
import fr.rncp.model.value.SheetNumber;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Parses the bytes of one sheet into elements. Does not read any DTD, or any entity except the five predefined in XML.
 */
final class FeedTree {

    // Instantiated by name, never looked up: a service file on the class path of an application must not choose the
    // parser.
    private static final XMLInputFactory FACTORY = factory();

    /**
     * The maximum number of elements. An element needs more memory than its bytes; the largest real sheets have a few
     * thousand elements.
     */
    private static final int MOST_ELEMENTS = 100_000;

    /**
     * The maximum total length of the paths of all elements. Each element may appear with its whole path in an
     * extension and a problem; the largest real sheets need about 200,000 characters.
     */
    private static final long MOST_PATH_CHARACTERS = 8_000_000;

    /** The maximum length of the path in the location of a refusal. */
    private static final int LONGEST_PATH = 1_000;

    /** The maximum length of the parser's message in that of a problem: it may contain a whole name. */
    private static final int LONGEST_REASON = 200;

    /** The exception for something that is never closed, by name as the parser itself. */
    private static final String END_OF_INPUT = "WstxEOFException";

    private static final Wording WITHIN_DEPTH = Expectation.WITHIN_LIMIT.with("ReadLimits.depth");
    private static final Wording WITHIN_LENGTH = Expectation.WITHIN_LIMIT.with("ReadLimits.textLength");
    private static final Wording WITHIN_FIXED = Expectation.WITHIN_FIXED_LIMIT.with();

    private final SourceLocation start;
    private final ReadLimits limits;
    private @Nullable FeedElement root;
    private @Nullable FeedElement current;
    private int depth;
    private int elements;
    private int pathLength;
    private long pathCharacters;

    private FeedTree(SourceLocation start, ReadLimits limits) {
        this.start = start;
        this.limits = limits;
    }

    // By name, because javac warns about an annotation on this class that Woodstox does not provide.
    private static XMLInputFactory factory() {
        try {
            Class<?> woodstox = Class.forName("com.ctc.wstx.stax.WstxInputFactory");
            XMLInputFactory factory =
                    (XMLInputFactory) woodstox.getDeclaredConstructor().newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            factory.setProperty("com.ctc.wstx.lazyParsing", false);
            return factory;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Woodstox is missing at run time", e);
        }
    }

    /**
     * Parses one element with all its content.
     *
     * @param bytes the document, in UTF-8
     * @param start the location of its first byte
     * @param limits the limits
     * @return its root
     * @throws FeedSyntaxException if it is not well-formed or exceeds a limit
     */
    static FeedElement read(byte[] bytes, SourceLocation start, ReadLimits limits) throws FeedSyntaxException {
        FeedTree tree = new FeedTree(start, limits);
        Optional<SourceLocation> unnoticed = Utf8Fault.unnoticed(bytes, start);
        if (unnoticed.isPresent()) {
            throw tree.notOfEncoding(unnoticed.get());
        }
        @Nullable XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            while (xml.hasNext()) {
                tree.event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw tree.malformed(e, xml, bytes);
        }
        return Objects.requireNonNull(tree.root, "a document without an element is not well-formed");
    }

    private void event(XMLStreamReader xml, int event) throws FeedSyntaxException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(xml, xml.getText());
            default -> {} // comments and instructions are not data
        }
    }

    private void open(XMLStreamReader xml) throws FeedSyntaxException {
        if (++depth > limits.depth()) {
            throw passed(xml, Observation.NESTED_DEEPER.with(limits.depth()), WITHIN_DEPTH);
        }
        count(xml);
        Location at = xml.getLocation();
        FeedElement element =
                new FeedElement(xml.getLocalName(), current, attributes(xml), line(at.getLineNumber()), column(at));
        if (root == null) {
            root = element;
        }
        current = element;
    }

    /** Counts an element and its attributes, and the characters of their paths. */
    private void count(XMLStreamReader xml) throws FeedSyntaxException {
        elements += 1 + xml.getAttributeCount();
        if (elements > MOST_ELEMENTS) {
            throw passed(xml, Observation.MORE_ELEMENTS.with(MOST_ELEMENTS), WITHIN_FIXED);
        }
        pathLength += 1 + xml.getLocalName().length();
        pathCharacters += pathLength * (1L + xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            pathCharacters += xml.getAttributeLocalName(i).length();
        }
        if (pathCharacters > MOST_PATH_CHARACTERS) {
            throw passed(xml, Observation.LONGER_NAMES.with(MOST_PATH_CHARACTERS), WITHIN_FIXED);
        }
    }

    private void close() {
        depth--;
        if (current != null) {
            pathLength -= 1 + current.name().length();
            current = current.parent();
        }
    }

    private void text(XMLStreamReader xml, String text) throws FeedSyntaxException {
        FeedElement element = current;
        if (element == null) {
            return; // white space outside the root
        }
        if (element.textLength() + text.length() > limits.textLength()) {
            throw passed(xml, Observation.LONGER_TEXT.with(limits.textLength()), WITHIN_LENGTH);
        }
        element.append(text);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private FeedSyntaxException malformed(XMLStreamException e, @Nullable XMLStreamReader xml, byte[] bytes) {
        if (e.getNestedException() instanceof CharConversionException) {
            // The parser reads ahead: it meets bytes that are not UTF-8 long before their place.
            return notOfEncoding(Utf8Fault.in(bytes, start).orElse(start));
        }
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        // What is never closed is located at its beginning, not at the end of the sheet.
        Location at =
                xml != null && e.getClass().getSimpleName().equals(END_OF_INPUT) ? xml.getLocation() : e.getLocation();
        Wording expected = Expectation.WELL_FORMED_XML.with(Excerpt.head(reason, LONGEST_REASON));
        return failure(location(at), new Fault(ProblemCode.MALFORMED, Observation.BROKEN_MARKUP.with(), expected));
    }

    private FeedSyntaxException notOfEncoding(SourceLocation location) {
        Wording found = Observation.BYTES_OF_OTHER_ENCODING.with();
        return failure(location, Fault.of(ProblemCode.MALFORMED, found, Expectation.ENCODING_OF_START));
    }

    private FeedSyntaxException passed(XMLStreamReader xml, Wording found, Wording expected) {
        return failure(location(xml.getLocation()), new Fault(ProblemCode.LIMIT_PASSED, found, expected));
    }

    private FeedSyntaxException failure(SourceLocation location, Fault fault) {
        return new FeedSyntaxException(fault.error(location, Handling.NOT_READ).inSheet(number()));
    }

    private SourceLocation location(@Nullable Location at) {
        SourceLocation location = at == null ? start : start.at(line(at.getLineNumber()), column(at));
        FeedElement element = current;
        if (element == null || element.path().isEmpty()) {
            return location;
        }
        return location.atPath(Excerpt.head(element.path(), LONGEST_PATH));
    }

    /** Returns the number of the sheet, if it was read before the failure. */
    private Optional<SheetNumber> number() {
        FeedElement sheet = root;
        return sheet == null
                ? Optional.empty()
                : sheet.child("NUMERO_FICHE")
                        .flatMap(e -> FeedVocabulary.sheetNumber(e.text().strip())
                                .or(() -> FeedVocabulary.misspeltNumber(e.text())));
    }

    private long line(int lineInPiece) {
        return start.line().orElse(1) + lineInPiece - 1;
    }

    private int column(Location at) {
        int column =
                at.getLineNumber() == 1 ? start.column().orElse(1) + at.getColumnNumber() - 1 : at.getColumnNumber();
        return Math.max(column, 1); // 0 at the end of a piece that ends with a line end
    }
}
