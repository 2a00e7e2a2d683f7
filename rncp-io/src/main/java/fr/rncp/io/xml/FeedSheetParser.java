package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.io.text.SuspectBytes;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A parser of the bytes of one {@code FICHE}. */
final class FeedSheetParser implements SheetParser {

    /** The components that only the public page states: the feed has no element for them. */
    private static final List<SheetPointer> LOST = List.of(
            SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
            SheetPointers.CERTIFIER_HISTORY,
            SheetPointers.DESCRIPTION_ASSESSMENT,
            SheetPointers.DESCRIPTION_ACCUMULATION,
            SheetPointers.PREREQUISITES_BLOCKS_HAVE_OWN,
            SheetPointers.RELATIONS_HAS_CORRESPONDENCES,
            SheetPointers.DOCUMENTS);

    private final Source source;
    private final ReadLimits limits;

    FeedSheetParser(Optional<String> version, Optional<LocalDate> exportedOn, ReadLimits limits) {
        this.source = Source.builder()
                .format(SourceFormat.XML)
                .feedVersion(version)
                .exportedOn(exportedOn)
                .lost(LOST)
                .build();
        this.limits = limits;
    }

    @Override
    public ParsedSheet parse(SheetFragment fragment) {
        try {
            FeedReading reading =
                    new FeedReading(fragment.start(), "").lookingAtTexts(SuspectBytes.in(fragment.bytes()));
            return parse(FeedTree.read(fragment.bytes(), fragment.start(), limits), reading, fragment.start());
        } catch (FeedSyntaxException e) {
            return new ParsedSheet.Refused(e.problem());
        }
    }

    private ParsedSheet parse(FeedElement root, FeedReading reading, SourceLocation start) {
        Optional<SheetNumber> number = root.child("NUMERO_FICHE").flatMap(reading::numberOfSheet);
        if (number.isEmpty()) {
            return new ParsedSheet.Refused(noNumber(root, start));
        }
        CertificationSheet sheet = new SheetMapping(root, reading).map(number.get(), source);
        return new ParsedSheet.Read(sheet, reading.problems());
    }

    private static ReadProblem noNumber(FeedElement root, SourceLocation start) {
        Optional<FeedElement> element = root.child("NUMERO_FICHE");
        SourceLocation location =
                element.map(e -> start.at(e.line(), e.column())).orElse(start).atPath("NUMERO_FICHE");
        String found = element.map(FeedElement::text).orElse("");
        ProblemCode code = found.isBlank() ? ProblemCode.NO_SHEET_NUMBER : ProblemCode.MALFORMED_SHEET_NUMBER;
        return Fault.of(code, found, Expectation.NUMBER_OF_SHEET)
                .error(location, Handling.SHEET_NOT_READ)
                .ofComponent(Optional.of(SheetPointers.NUMBER));
    }
}
