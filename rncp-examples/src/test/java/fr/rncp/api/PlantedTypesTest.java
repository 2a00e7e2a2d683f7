package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.api.planted.Couple;
import fr.rncp.api.planted.Disc;
import fr.rncp.api.planted.Figure;
import fr.rncp.api.planted.NamedStore;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlantedTypesTest {

    private static final Visibility VISIBILITY = new Visibility(Set.of("fr.rncp.api.planted"));

    @Test
    void showsSealedInterface() {
        assertThat(lines(Figure.class))
                .containsExactly(
                        "sealed interface fr.rncp.api.planted.Figure permits Disc, hidden ones",
                        "Figure abstract method area(): double",
                        "Figure default method label(): String");
    }

    @Test
    void showsMembersOfHiddenInterfaceWithRecord() {
        assertThat(lines(Disc.class))
                .containsExactly(
                        "record fr.rncp.api.planted.Disc extends Figure",
                        "Disc component radius: double",
                        "Disc constructor(double)",
                        "Disc method area(): double",
                        "Disc method withRadius(double): Disc");
    }

    @Test
    void showsGenericRecord() {
        assertThat(lines(Couple.class))
                .containsExactly(
                        "record fr.rncp.api.planted.Couple<A extends Comparable<A>, B>",
                        "Couple component left: A",
                        "Couple component right: List<? super B>",
                        "Couple constructor(A, List<? super B>)",
                        "Couple static method of<T extends Comparable<T>>(T, @Nullable Object...): Couple<T, @Nullable Object>");
    }

    @Test
    void showsMembersOfHiddenClassWithTheTypesThatUsersSee() {
        assertThat(lines(NamedStore.class))
                .containsExactly(
                        "abstract class fr.rncp.api.planted.NamedStore<V> extends Comparable<hidden:Store<String, V[]>> @Experimental",
                        "NamedStore abstract method find(String, int @Nullable []): @Nullable V @Deprecated",
                        "NamedStore method all(): Map<String, ? extends V[]> throws IOException",
                        "NamedStore method compareTo(hidden:Store<String, V[]>): int",
                        "NamedStore protected constructor()",
                        "NamedStore protected final method keep(String, V[]): void",
                        "NamedStore static final field SEPARATOR: String = \"\\n\"");
    }

    @Test
    void showsConstantsInTheirOrderAndTheMarkOfWhatIsAround() {
        assertThat(lines(NamedStore.Mode.class))
                .containsExactly(
                        "enum fr.rncp.api.planted.NamedStore.Mode @Experimental",
                        "NamedStore.Mode constant FAST",
                        "NamedStore.Mode constant EXACT");
    }

    private static List<String> lines(Class<?> type) {
        return Stream.concat(Stream.of(TypeLine.of(type, VISIBILITY)), MemberLines.of(type, VISIBILITY).stream())
                .toList();
    }
}
