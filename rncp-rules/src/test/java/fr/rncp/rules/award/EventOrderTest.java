package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.award.record.RecordEvent;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order in which reasons name events. */
class EventOrderTest {

    @Provide
    Arbitrary<RecordEvent> events() {
        return AwardArbitraries.events();
    }

    @Provide
    Arbitrary<List<RecordEvent>> someEvents() {
        return AwardArbitraries.someEvents();
    }

    @Property
    void tiesEqualEventsOnly(@ForAll("events") RecordEvent first, @ForAll("events") RecordEvent second) {
        assertThat(EventOrder.BY_DAY.compare(first, second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(EventOrder.BY_DAY.compare(first, second)))
                .isEqualTo(-Integer.signum(EventOrder.BY_DAY.compare(second, first)));
    }

    /** Reasons have been listed in this order from the start; users may compare them. */
    @Property
    void isTheOrderOfTheEventsAsTexts(@ForAll("someEvents") List<RecordEvent> events) {
        Comparator<RecordEvent> byText = Comparator.comparing(RecordEvent::on).thenComparing(Object::toString);
        assertThat(events.stream().sorted(EventOrder.BY_DAY).toList())
                .isEqualTo(events.stream().sorted(byText).toList());
    }
}
