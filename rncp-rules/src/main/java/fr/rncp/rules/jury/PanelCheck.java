package fr.rncp.rules.jury;

import java.util.List;

/** Checks a panel against the rules of its time. A pure function: no clock, nothing thrown, any panel is taken. */
public final class PanelCheck {

    private PanelCheck() {}

    /**
     * Checks a panel. The findings do not depend on the order of the members. What is not known about a member is taken
     * neither as yes nor as no: where it decides, the finding says that it cannot be told, and informs only.
     *
     * @param panel the panel
     * @param regime the rules, usually from {@link JuryRegime#inForce}
     * @return the findings in the order of the regime's requirements; none for a panel in order
     */
    public static List<PanelFinding> check(Panel panel, JuryRegime regime) {
        return new RegimeCheck(panel, regime).findings();
    }
}
