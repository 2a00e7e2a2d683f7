package fr.rncp.rules.award.record;

import fr.rncp.rules.message.CountedNoun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The known events of one candidate, for any number of certifications. Events are only added. To correct a mistake,
 * build a new record without the wrong event; after a fraud, add a {@link Revocation}. The order of the events does not
 * matter, because each has a day.
 *
 * @param events the events, in the order in which they were recorded
 */
public record CandidateRecord(List<RecordEvent> events) {

    /** The record without events. */
    public static final CandidateRecord EMPTY = new CandidateRecord(List.of());

    /** Copies the list. */
    public CandidateRecord {
        events = List.copyOf(events);
    }

    /**
     * Returns this record with one more event; an event that is recorded twice counts once.
     *
     * @param event the event
     * @return a new record
     */
    public CandidateRecord with(RecordEvent event) {
        return withAll(List.of(event));
    }

    /**
     * Returns this record with more events.
     *
     * @param more the events
     * @return a new record
     */
    public CandidateRecord withAll(List<? extends RecordEvent> more) {
        List<RecordEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new CandidateRecord(all);
    }

    /**
     * Returns the record as it was on a day.
     *
     * @param day the day
     * @return a record of the events on or before that day
     */
    public CandidateRecord until(LocalDate day) {
        return new CandidateRecord(
                events.stream().filter(event -> !event.on().isAfter(day)).toList());
    }

    /** Returns the number of events, and the days of the first and the last one. */
    @Override
    public String toString() {
        List<LocalDate> days = events.stream().map(RecordEvent::on).sorted().toList();
        String span = days.isEmpty() ? "" : ", " + days.get(0) + " to " + days.get(days.size() - 1);
        return "CandidateRecord[" + CountedNoun.of(events.size(), "event") + span + "]";
    }
}
