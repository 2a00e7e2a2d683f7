package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpureCallsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock()> calls method <java.time.LocalDate.now()>",
                "clockByReference()> references method <java.time.LocalDate.now()>",
                "localeByReference(java.util.Optional)> references method <java.lang.String.toLowerCase()>",
                "locale(java.lang.String)> calls method <java.lang.String.format(java.lang.String, [Ljava.lang.Object;)>",
                "locale(java.lang.String)> calls method <java.util.Locale.getDefault()>",
                "charset([B)> calls constructor <java.lang.String.<init>([B)>"
            })
    void refusesCall(String call) {
        List<String> violations = ImpureCalls.in(planted("PlantedImpurity"));

        assertThat(violations).hasSize(6);
        assertThat(violations).anyMatch(text -> text.contains(call));
    }

    @Test
    void reportsPlaceAndWhatToWriteInstead() {
        String first = ImpureCalls.in(planted("PlantedImpurity")).get(0);

        assertThat(first)
                .endsWith(
                        " in (PlantedImpurity.java:31); instead: pass StandardCharsets.UTF_8, or the charset of the file");
    }

    @Test
    void allowsCallThatIsGivenWhatItNeeds() {
        assertThat(ImpureCalls.in(planted("PlantedPurity"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.architecture.ImpureCall#table")
    void namesMethodOfTheJdk(ImpureCall call) throws ClassNotFoundException {
        Class<?> type = Class.forName(call.type());
        Stream<String> methods = Arrays.stream(type.getMethods())
                .filter(method -> call.isMet(method.getName(), parameters(method)))
                .map(Executable::toString);
        Stream<String> constructors = Arrays.stream(type.getConstructors())
                .filter(constructor -> call.isMet("new", parameters(constructor)))
                .map(Executable::toString);

        assertThat(Stream.concat(methods, constructors).findAny())
                .as(call::toString)
                .isPresent();
    }

    private static List<JavaClass> planted(String name) {
        return Planted.classes("purity").stream()
                .filter(type -> type.getSimpleName().equals(name))
                .toList();
    }

    private static List<String> parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
    }
}
