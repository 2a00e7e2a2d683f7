package fr.rncp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;

/**
 * One tree of packages must not know another.
 *
 * @param from the root of the tree that must not know
 * @param to the root of the tree that must not be known
 * @param reason why, and what to do instead
 */
record ForbiddenArrow(String from, String to, String reason) {

    private static final String MODEL = "the model knows no other module; what it needs of others moves into the model";
    private static final String SIDES =
            "io and rules do not know each other; a value that both need moves into the model";
    private static final String SAMPLES =
            "samples are for users who have no command line; move what they need out of it";

    /** The arrows that are forbidden between the trees of a project. */
    static List<ForbiddenArrow> below(String group) {
        return List.of(
                new ForbiddenArrow(group + ".model", group + ".io", MODEL),
                new ForbiddenArrow(group + ".model", group + ".rules", MODEL),
                new ForbiddenArrow(group + ".io", group + ".rules", SIDES),
                new ForbiddenArrow(group + ".rules", group + ".io", SIDES),
                new ForbiddenArrow(group + ".examples", group + ".cli", SAMPLES));
    }

    /** A text for each dependency of the one tree on the other. */
    List<String> violations(JavaClasses classes) {
        return noClasses()
                .that()
                .resideInAPackage(from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(to + "..")
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails()
                .stream()
                .map(detail -> from + " must not know " + to + ": " + reason + ". " + detail)
                .toList();
    }
}
