package fr.rncp.rules.jury;

import java.util.List;

/**
 * Checks a jury against the rules of its time, as a pure function: it reads no clock, accepts any jury and never
 * throws.
 */
public final class JuryCheck {

    private JuryCheck() {}

    /**
     * Checks a jury. The findings do not depend on the order of the members. If the result depends on an unknown fact
     * about a member, the finding is uncertain and has the severity INFO.
     *
     * @param jury the jury
     * @param regime the regime, usually from {@link JuryRegime#inForce}
     * @return the findings, in the order of the requirements of the regime; empty if the jury meets them all
     */
    public static List<JuryFinding> check(Jury jury, JuryRegime regime) {
        return new RegimeCheck(jury, regime).findings();
    }
}
