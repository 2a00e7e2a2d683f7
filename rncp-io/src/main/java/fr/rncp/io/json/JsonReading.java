package fr.rncp.io.json;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.text.UnicodeChecks;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reading of one fragment as a sheet. Each step that refuses the fragment reports all the reasons that it finds.
 */
final class JsonReading {

    /** The maximum number of violations listed. */
    static final int MOST_VIOLATIONS = 1_000;

    /** The maximum number of unknown properties kept: enough for several new ones on each of thousands of partners. */
    private static final int MOST_UNKNOWN = 50_000;

    private static final int EXCERPT = 60;

    private static final Comparator<PlacedViolation> BY_PLACE = Comparator.comparingLong(
                    (PlacedViolation p) -> p.location().line().orElse(0))
            .thenComparingInt(p -> p.location().column().orElse(0));

    private final SheetFragment fragment;
    private final ReadLimits limits;
    private final LimitedJsonParser text;
    private final FragmentLocations places;

    JsonReading(SheetFragment fragment, ReadLimits limits, LimitedJsonParser text) {
        this.fragment = fragment;
        this.limits = limits;
        this.text = text;
        this.places = new FragmentLocations(fragment);
    }

    /** The reasons for a refusal; never escapes this class. */
    private static final class JsonRefusal extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient List<ReadProblem> reasons;

        JsonRefusal(List<ReadProblem> reasons) {
            super("refused", null, false, false);
            this.reasons = reasons;
        }

        ParsedSheet.Refused refused() {
            return new ParsedSheet.Refused(reasons.get(0), reasons.subList(1, reasons.size()));
        }
    }

    /** Returns the sheet, or every reason for its refusal. */
    ParsedSheet read(boolean keepsUnknown) {
        try {
            return sheet(keepsUnknown);
        } catch (JsonRefusal e) {
            return e.refused();
        }
    }

    private ParsedSheet.Read sheet(boolean keepsUnknown) throws JsonRefusal {
        requireText();
        JsonNode document = parse();
        requireOwn(document);
        places.nameSheet(document);
        requireSoundValues(document);
        List<Violation> violations = requireSheet(document, keepsUnknown);
        if (violations.isEmpty()) {
            return new ParsedSheet.Read(bind(document), List.of());
        }
        List<PlacedViolation> unknown = placed(violations);
        List<ReadProblem> warnings = unknown.stream()
                .map(PlacedViolation::warning)
                .map(this::inSheet)
                .toList();
        List<Extension> kept =
                unknown.stream().map(u -> taken(u.violation(), document)).toList();
        return new ParsedSheet.Read(withMore(bind(document), kept), warnings);
    }

    private void requireText() throws JsonRefusal {
        byte[] bytes = fragment.bytes();
        if (bytes.length > limits.jsonBytes()) {
            Wording found = Observation.BYTES.with(bytes.length);
            throw refusal(new Fault(ProblemCode.LIMIT_PASSED, found, text.limitsAsExpected()), places.whole());
        }
        int malformed = LimitedJsonParser.firstMalformedByte(bytes);
        if (malformed >= 0) {
            Wording found = Observation.ONE_BYTE.with(String.format(Locale.ROOT, "0x%02X", bytes[malformed]));
            throw refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.UTF_8), places.atByte(malformed));
        }
    }

    private JsonNode parse() throws JsonRefusal {
        try (JsonParser in = text.parser(fragment.bytes())) {
            try {
                // null for an input without any value, in spite of its declaration
                @Nullable JsonNode document = SheetMapper.TREE.readTree(in);
                if (document == null) {
                    Fault nothing = Fault.of(ProblemCode.MALFORMED, "", Expectation.ONE_OBJECT);
                    throw refusal(nothing, places.whole());
                }
                if (in.nextToken() != null) {
                    Fault more = Fault.of(ProblemCode.MALFORMED, in.getString(), Expectation.NOTHING_AFTER_SHEET);
                    throw refusal(more, places.at(in.currentTokenLocation()));
                }
                return document;
            } catch (JacksonException e) {
                throw malformed(in, e);
            }
        }
    }

    private JsonRefusal malformed(JsonParser in, JacksonException e) {
        SourceLocation location = places.at(e.getLocation() == null ? in.currentLocation() : e.getLocation())
                .atPath(in.streamReadContext().pathAsPointer().toString());
        if (e instanceof StreamConstraintsException) {
            Wording found = Observation.TEXT.with(plain(e));
            return refusal(new Fault(ProblemCode.LIMIT_PASSED, found, text.limitsAsExpected()), location);
        }
        long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        String found = excerpt(offset);
        return refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.WELL_FORMED_JSON, plain(e)), location);
    }

    private void requireSoundValues(JsonNode document) throws JsonRefusal {
        if (!SurrogateCheck.passes(document)) {
            try (JsonParser in = text.parser(fragment.bytes())) {
                throw refusal(SurrogateCheck.violations(in));
            }
        }
    }

    /** Refuses the JSON of others: an object with properties, but without the two that every sheet has. */
    private void requireOwn(JsonNode document) throws JsonRefusal {
        if (document.isObject()
                && !document.isEmpty()
                && !document.has("number")
                && !document.has(VersionProperty.NAME)) {
            String first = document.propertyNames().iterator().next();
            throw refusal(
                    Fault.of(ProblemCode.UNKNOWN_FORMAT, "\"" + first + "\"", Expectation.OWN_JSON), places.whole());
        }
    }

    /** Returns the unknown properties, if they are allowed; refuses the document for any other violation. */
    private List<Violation> requireSheet(JsonNode document, boolean keepsUnknown) throws JsonRefusal {
        int most = keepsUnknown ? MOST_UNKNOWN : MOST_VIOLATIONS;
        List<Violation> violations = SheetSchema.violations(document, most);
        boolean acceptable =
                keepsUnknown && violations.size() < most && violations.stream().allMatch(Violation::unknownProperty);
        if (violations.isEmpty() || acceptable) {
            return violations;
        }
        throw refusal(violations.stream().limit(MOST_VIOLATIONS).toList());
    }

    private CertificationSheet bind(JsonNode document) throws JsonRefusal {
        try {
            return SheetMapper.SHEET.readValue(document);
        } catch (JacksonException e) {
            // The schema is as strict as the model. If that ever fails, the refusal by the model is reported, not
            // thrown.
            String found = e.getOriginalMessage();
            throw refusal(Fault.of(ProblemCode.SCHEMA_VIOLATION, found, Expectation.VALUE_OF_SHEET), places.whole());
        }
    }

    private static CertificationSheet withMore(CertificationSheet sheet, List<Extension> kept) {
        return sheet.withExtensions(
                Stream.concat(sheet.extensions().stream(), kept.stream()).toList());
    }

    /** Removes an unknown property from the document and returns it as an extension. */
    private static Extension taken(Violation unknown, JsonNode document) {
        ObjectNode owner = (ObjectNode) document.at(unknown.pointer().head());
        JsonNode value = owner.remove(unknown.pointer().last().getMatchingProperty());
        return new Extension(unknown.pointer().toString(), value.isString() ? value.stringValue() : value.toString());
    }

    /** A violation and its location. */
    private record PlacedViolation(Violation violation, SourceLocation location) {

        ReadProblem warning() {
            return violation.fault(ProblemCode.UNKNOWN_PROPERTY).warning(location, Handling.PROPERTY_KEPT.with());
        }

        ReadProblem error() {
            return violation.fault(ProblemCode.SCHEMA_VIOLATION).error(location, Handling.JSON_SHEET_NOT_READ);
        }
    }

    /** Returns the violations with their locations, in the order of the text. */
    private List<PlacedViolation> placed(List<Violation> violations) {
        Map<JsonPointer, SourceLocation> known =
                places.of(violations.stream().map(Violation::pointer).toList(), text);
        return violations.stream()
                .map(v -> new PlacedViolation(v, Objects.requireNonNull(known.get(v.pointer()))))
                .sorted(BY_PLACE)
                .toList();
    }

    private JsonRefusal refusal(List<Violation> violations) {
        return new JsonRefusal(placed(violations).stream()
                .map(PlacedViolation::error)
                .map(this::inSheet)
                .toList());
    }

    private JsonRefusal refusal(Fault fault, SourceLocation location) {
        return new JsonRefusal(List.of(inSheet(fault.error(location, Handling.JSON_SHEET_NOT_READ))));
    }

    private ReadProblem inSheet(ReadProblem problem) {
        Optional<SheetPointer> pointer = problem.location()
                .path()
                .filter(path -> !path.isEmpty() && UnicodeChecks.loneSurrogate(path) < 0)
                .map(SheetPointer::new);
        return problem.inSheet(places.sheet()).ofComponent(pointer);
    }

    /** Returns the message of the parser without the names of its classes. */
    private static String plain(JacksonException e) {
        return e.getOriginalMessage().replaceAll(" \\(start marker at .*", "").replaceAll(", from `[^`]*`", "");
    }

    /**
     * Returns an excerpt around an offset. It is cut from the bytes, since the offset counts bytes; a partial character
     * at the end is dropped.
     */
    private String excerpt(long offset) {
        byte[] bytes = fragment.bytes();
        if (offset < 0 || offset >= bytes.length) {
            return "";
        }
        int from = (int) offset;
        String text = new String(bytes, from, Math.min(EXCERPT, bytes.length - from), StandardCharsets.UTF_8);
        return text.replaceAll("\uFFFD+$", "");
    }
}
