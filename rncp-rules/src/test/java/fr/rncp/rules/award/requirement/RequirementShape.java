package fr.rncp.rules.award.requirement;

import java.util.List;

/** Measures the shape of a requirement, for tests and their statistics. */
public final class RequirementShape {

    private RequirementShape() {}

    public static List<Requirement> parts(Requirement requirement) {
        return Evaluation.partsOf(requirement);
    }

    public static int depth(Requirement requirement) {
        return ExpressionSize.of(requirement).depth();
    }

    public static String bucket(int value, int... bounds) {
        for (int bound : bounds) {
            if (value <= bound) {
                return "<= " + bound;
            }
        }
        return "more";
    }
}
