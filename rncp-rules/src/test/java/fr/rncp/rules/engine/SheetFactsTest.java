package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetFactsTest {

    @Provide
    Arbitrary<String> pointers() {
        return Arbitraries.of(
                "", "/", "/a", "/*", "/a/", "/a/*", "/*/0", "/a/0", "/a/0/b", "/a/*/b", "/*/*/*", "/b", "/b/1/a");
    }

    @Property
    void looksUpWhatTheSourceHasLost(
            @ForAll("pointers") String first, @ForAll("pointers") String second, @ForAll("pointers") String place) {
        Source source = Source.NONE.withLost(
                Stream.of(first, second).map(SheetPointer::new).toList());
        SheetFacts facts = new SheetFacts(ExampleSheets.RNCP.withSource(source), RuleContext.at(RuleExample.AS_OF));
        List<SheetPointer> places = List.of(new SheetPointer(place));
        List<SheetPointer> lost = facts.lost(places);
        assertThat(lost).isEqualTo(source.overlapsLost(places.get(0)) ? places : List.of());
        assertThat(facts.lost(places)).isEqualTo(lost);
        assertThat(facts.hasLost(places.get(0))).isEqualTo(source.hasLost(places.get(0)));
    }
}
