package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.LegalReference;
import fr.rncp.model.Partner;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A component of sheets that is a day, with the days on which it can lie. A test compares the table with the model.
 *
 * @param pointer its place, with {@code *} for a position
 * @param nature whether the day is that of something done
 * @param earliest the earliest possible day
 * @param values the values in a sheet, position by position
 */
record DayField(
        SheetPointer pointer,
        Nature nature,
        LocalDate earliest,
        Function<CertificationSheet, Stream<Optional<LocalDate>>> values) {

    /** The nature of a day. */
    enum Nature {
        /** Something that is done when the sheet states it: the day cannot be in the future. */
        DONE,
        /** A day that sheets state in advance: a start, an end or a deadline. */
        STATED_IN_ADVANCE,
        /** The day of the export: a property of the source, not of the certification. */
        OF_SOURCE
    }

    /** The law of 17 January 2002 created the RNCP, with its sheets, decisions and changes. */
    private static final LocalDate FIRST_REGISTER = LocalDate.of(2002, 1, 17);

    /** The first issue of the Journal officiel. */
    static final LocalDate FIRST_JOURNAL = LocalDate.of(1869, 1, 1);

    static final List<DayField> ALL = List.of(
            ofSource(SheetPointers.SOURCE_EXPORTED_ON, sheet -> sheet.source().exportedOn()),
            done(SheetPointers.REGISTRATION_DECISION_DATE, FIRST_REGISTER, one(sheet -> sheet.registration()
                    .decisionDate())),
            // A registration by law is published before it takes effect, and its pathways often start in September.
            inAdvance(SheetPointers.REGISTRATION_EFFECTIVE_DATE, sheet -> sheet.registration()
                    .effectiveDate()),
            inAdvance(SheetPointers.REGISTRATION_PATHWAYS_START_DATE, sheet -> sheet.registration()
                    .pathwaysStartDate()),
            done(SheetPointers.REGISTRATION_PUBLICATION_DATE, FIRST_REGISTER, one(sheet -> sheet.registration()
                    .publicationDate())),
            // Titles were registered by orders before 2002 (homologation).
            done(SheetPointers.REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE, FIRST_JOURNAL, one(sheet -> sheet.registration()
                    .lastOfficialJournalDate())),
            inAdvance(SheetPointers.REGISTRATION_END_DATE, sheet -> sheet.registration()
                    .endDate()),
            inAdvance(SheetPointers.REGISTRATION_AWARD_DEADLINE, sheet -> sheet.registration()
                    .awardDeadline()),
            done(
                    SheetPointers.CERTIFYING_BODIES_STATUS_CHANGED_ON,
                    FIRST_REGISTER,
                    each(CertificationSheet::certifyingBodies, CertifyingBody::statusChangedOn)),
            done(
                    SheetPointers.CERTIFIER_HISTORY_CHANGED_ON,
                    FIRST_REGISTER,
                    each(CertificationSheet::certifierHistory, CertifierChange::changedOn)),
            done(
                    SheetPointers.PARTNERS_ACTIVE_SINCE,
                    FIRST_REGISTER,
                    each(CertificationSheet::partners, Partner::activeSince)),
            done(
                    SheetPointers.PARTNERS_STATUS_CHANGED_ON,
                    FIRST_REGISTER,
                    each(CertificationSheet::partners, Partner::statusChangedOn)),
            done(
                    SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON,
                    FIRST_REGISTER,
                    each(CertificationSheet::accessPathways, AccessPathway::modifiedOn)),
            done(
                    SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON,
                    FIRST_JOURNAL,
                    each(CertificationSheet::legalReferences, LegalReference::publishedOn)));

    private static DayField done(
            SheetPointer pointer,
            LocalDate earliest,
            Function<CertificationSheet, Stream<Optional<LocalDate>>> values) {
        return new DayField(pointer, Nature.DONE, earliest, values);
    }

    private static DayField inAdvance(SheetPointer pointer, Function<CertificationSheet, Optional<LocalDate>> value) {
        return new DayField(pointer, Nature.STATED_IN_ADVANCE, LocalDate.MIN, one(value));
    }

    private static DayField ofSource(SheetPointer pointer, Function<CertificationSheet, Optional<LocalDate>> value) {
        return new DayField(pointer, Nature.OF_SOURCE, LocalDate.MIN, one(value));
    }

    private static Function<CertificationSheet, Stream<Optional<LocalDate>>> one(
            Function<CertificationSheet, Optional<LocalDate>> value) {
        return sheet -> Stream.of(value.apply(sheet));
    }

    private static <T> Function<CertificationSheet, Stream<Optional<LocalDate>>> each(
            Function<CertificationSheet, List<T>> list, Function<T, Optional<LocalDate>> value) {
        return sheet -> list.apply(sheet).stream().map(value);
    }

    /** A day and its place in a sheet. */
    record StatedDay(DayField field, int position, LocalDate day) {

        SheetPointer pointer() {
            return field.pointer.value().contains("*") ? field.pointer.at(position) : field.pointer;
        }
    }

    /** Returns the days of something done that a sheet states. */
    static Stream<StatedDay> doneIn(CertificationSheet sheet) {
        return ALL.stream().filter(field -> field.nature == Nature.DONE).flatMap(field -> field.in(sheet));
    }

    private Stream<StatedDay> in(CertificationSheet sheet) {
        List<Optional<LocalDate>> days = values.apply(sheet).toList();
        return IntStream.range(0, days.size())
                .filter(i -> days.get(i).isPresent())
                .mapToObj(i -> new StatedDay(this, i, days.get(i).orElseThrow()));
    }
}
