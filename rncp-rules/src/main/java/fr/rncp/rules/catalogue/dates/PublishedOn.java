package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.rules.catalogue.dates.DayField.Nature;
import fr.rncp.rules.catalogue.dates.DayField.StatedDay;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day on which a sheet was published in the state that it shows. */
public final class PublishedOn {

    public static final List<SheetPointer> READS = Stream.concat(
                    Stream.of(SheetPointers.SOURCE_FORMAT),
                    DayField.ALL.stream()
                            .filter(field -> field.nature() != Nature.STATED_IN_ADVANCE)
                            .map(DayField::pointer))
            .toList();

    private PublishedOn() {}

    /**
     * Returns the day of the export or, for a sheet that does not come from an export, the day of the validation. The
     * result is empty for a page, which may have been saved on any day.
     */
    public static Optional<LocalDate> of(SheetCheck check) {
        Source source = check.sheet().source();
        boolean isPage = source.format().equals(Optional.of(SourceFormat.PAGE));
        return source.exportedOn().or(() -> isPage ? Optional.empty() : Optional.of(check.asOf()));
    }

    /** Checks whether the sheet comes from an export, and its day is unknown. */
    public static boolean isUndatedExport(SheetCheck check) {
        Source source = check.sheet().source();
        return source.exportedOn().isEmpty()
                && source.format()
                        .filter(format -> format == SourceFormat.XML || format == SourceFormat.CSV)
                        .isPresent();
    }

    /**
     * Returns the latest day of a past event that an undated sheet states, if it is after the given day. The sheet was
     * not published before that event.
     */
    public static Optional<LocalDate> noEarlierThan(SheetCheck check, LocalDate day) {
        boolean isDated = check.sheet().source().exportedOn().isPresent();
        return isDated || !day.isBefore(check.asOf())
                ? Optional.empty()
                : DayField.doneIn(check.sheet())
                        .map(StatedDay::day)
                        .filter(done -> done.isAfter(day) && !done.isAfter(check.asOf()))
                        .max(Comparator.naturalOrder());
    }
}
