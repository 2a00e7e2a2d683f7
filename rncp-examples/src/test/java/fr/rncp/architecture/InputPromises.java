package fr.rncp.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.File;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What SECURITY.md promises of code that meets input from anywhere.
 *
 * @param packages the packages of that code, with {@code ..} for those below
 */
record InputPromises(Set<String> packages) {

    static final String FIX = "SECURITY.md promises that this does not occur.";

    private static final Set<String> ADDRESSES = Set.of("URI", "URISyntaxException", "URLDecoder", "URLEncoder");
    private static final Set<String> MAKERS = Set.of("of", "get", "resolve", "resolveSibling");

    /** The code in these packages. */
    static InputPromises in(String... packages) {
        return new InputPromises(Set.of(packages));
    }

    /** A text for each use of what opens a connection. */
    List<String> connections(JavaClasses classes) {
        return violations(
                code().should()
                        .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                                .and(describe("are no addresses", type -> !ADDRESSES.contains(type.getSimpleName())))),
                classes);
    }

    /** A text for each path that is made of a text. */
    List<String> paths(JavaClasses classes) {
        return Stream.of(
                        code().should().callMethodWhere(describe("makes a path", InputPromises::makesPath)),
                        code().should().dependOnClassesThat().areAssignableTo(Paths.class),
                        code().should().callConstructor(File.class, String.class))
                .flatMap(rule -> violations(rule, classes).stream())
                .toList();
    }

    private static boolean makesPath(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Path.class) && MAKERS.contains(call.getName());
    }

    /** A text for each object that is read by Java's deserialisation. */
    List<String> deserialisations(JavaClasses classes) {
        return violations(
                code().should().callConstructorWhere(describe("reads objects", call -> call.getTargetOwner()
                        .isAssignableTo(ObjectInputStream.class))),
                classes);
    }

    private GivenClassesConjunction code() {
        return noClasses().that(describe("meet input", this::meetsInput));
    }

    private boolean meetsInput(JavaClass type) {
        return resideInAnyPackage(packages.toArray(String[]::new)).test(type);
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
