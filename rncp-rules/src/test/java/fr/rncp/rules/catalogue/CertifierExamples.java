package fr.rncp.rules.catalogue;

import java.util.List;

/** Examples of CRT. */
final class CertifierExamples {

    private CertifierExamples() {}

    static List<RuleExample> examples() {
        return List.of();
    }
}
