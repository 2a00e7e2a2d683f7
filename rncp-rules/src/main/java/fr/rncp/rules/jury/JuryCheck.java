package fr.rncp.rules.jury;

import java.util.List;

/** Checks a jury against the rules of its time. A pure function: no clock, nothing thrown, any jury is taken. */
public final class JuryCheck {

    private JuryCheck() {}

    /**
     * Checks a jury. The findings do not depend on the order of the members. What is not known about a member is taken
     * neither as yes nor as no: where it decides, the finding says that it cannot be told, and informs only.
     *
     * @param jury the jury
     * @param regime the rules, usually from {@link JuryRegime#inForce}
     * @return the findings in the order of the regime's requirements; none for a jury in order
     */
    public static List<JuryFinding> check(Jury jury, JuryRegime regime) {
        return new RegimeCheck(jury, regime).findings();
    }
}
