package fr.rncp.rules.award.record;

import fr.rncp.rules.message.CountedNoun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is known of a candidate, over any number of certifications. It only grows: a mistake is mended by leaving
 * the event out of a new record, a fraud by a {@link Revocation}. The order of events does not matter, their days do.
 *
 * @param events what happened, in the order in which it was recorded
 */
public record CandidateRecord(List<RecordEvent> events) {

    /** Nothing happened yet. */
    public static final CandidateRecord EMPTY = new CandidateRecord(List.of());

    /** Copies the list. */
    public CandidateRecord {
        events = List.copyOf(events);
    }

    /**
     * This record and something more; an event recorded twice counts once.
     *
     * @param event what happened
     * @return a new record
     */
    public CandidateRecord with(RecordEvent event) {
        return withAll(List.of(event));
    }

    /**
     * This record and more.
     *
     * @param more what happened
     * @return a new record
     */
    public CandidateRecord withAll(List<? extends RecordEvent> more) {
        List<RecordEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new CandidateRecord(all);
    }

    /**
     * What was so on a day.
     *
     * @param day the day
     * @return a record of the events on that day and before
     */
    public CandidateRecord until(LocalDate day) {
        return new CandidateRecord(
                events.stream().filter(event -> !event.on().isAfter(day)).toList());
    }

    /** How many events there are, and the days of the first and the last. */
    @Override
    public String toString() {
        List<LocalDate> days = events.stream().map(RecordEvent::on).sorted().toList();
        String span = days.isEmpty() ? "" : ", " + days.get(0) + " to " + days.get(days.size() - 1);
        return "CandidateRecord[" + CountedNoun.of(events.size(), "event") + span + "]";
    }
}
