package fr.rncp.testkit;

import fr.rncp.model.CertificationSheet;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;

/**
 * The format in which jqwik prints the sheets, blocks and other parts of the model for which a property failed: one
 * short line for each component that is not empty, starting with number and title. Texts are truncated and followed by
 * their length. For a long list, the line shows the number of items and the beginning of the first one.
 *
 * <pre>
 * sheet:
 *   CertificationSheet {
 *     number=RNCP9990001,
 *     title="Exemple fictif — Certification minim…" (41 characters),
 *     partners=471 items: {legalName="Centre 1", siret=00000001800010}, {legalN…
 *   }
 * </pre>
 *
 * <p>jqwik discovers it on the class path ({@code META-INF/services}). The module {@code fr.rncp.examples} does not
 * declare it as a provided service, so that jqwik remains optional. A project's own {@link SampleReportingFormat} takes
 * precedence if its priority is above 0.
 */
@SuppressWarnings("exports") // jqwik is optional: only callers of these methods need it
public final class ModelReportingFormat implements SampleReportingFormat {

    /** The maximum width of the value in a line, in characters. */
    private static final int WIDTH = 64;

    private static final List<String> FIRST = List.of("number", "title");

    /** Creates the format; called by jqwik. */
    public ModelReportingFormat() {}

    /** {@return whether the value is a record of the model: a sheet, a part of one, a text or a code} */
    @Override
    public boolean appliesTo(Object value) {
        Class<?> type = value.getClass();
        return value instanceof Record
                && Modifier.isPublic(type.getModifiers())
                && (type.getPackageName().equals("fr.rncp.model")
                        || type.getPackageName().startsWith("fr.rncp.model."));
    }

    /** {@return a map of component to line, or a single line for a record of one component} */
    @Override
    public Object report(Object value) {
        Record document = (Record) value;
        if (document.getClass().getRecordComponents().length == 1) {
            return SampleReportingFormat.plainLabel(SampleLine.of(document, WIDTH));
        }
        Map<Object, Object> lines = new LinkedHashMap<>();
        parts(document)
                .forEach(part -> lines.put(
                        SampleReportingFormat.plainLabel(part.name()),
                        SampleReportingFormat.plainLabel(SampleLine.of(part.value(), WIDTH))));
        return lines;
    }

    /** {@return the name of the type} */
    @Override
    public Optional<String> label(Object value) {
        return Optional.of(value.getClass().getSimpleName() + " ");
    }

    private static Stream<HeldPart> parts(Record document) {
        List<HeldPart> parts = HeldPart.of(document);
        return document instanceof CertificationSheet
                ? parts.stream().sorted(Comparator.comparing(part -> !FIRST.contains(part.name())))
                : parts.stream();
    }
}
