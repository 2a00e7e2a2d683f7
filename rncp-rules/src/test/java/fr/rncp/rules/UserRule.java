package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import java.util.List;
import java.util.function.Function;

/**
 * A rule as a user writes it: always in force, a warning, with message keys that are the messages.
 *
 * @param id its id
 * @param finding creates its finding, for every sheet
 */
record UserRule(RuleId id, Function<CertificationSheet, Finding.Builder> finding) implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public EffectivePeriod inForce() {
        return EffectivePeriod.ALWAYS;
    }

    @Override
    public List<RuleSource> sources() {
        return List.of(new RuleSource(RuleSource.SourceKind.HOUSE, "Charte de la maison"));
    }

    @Override
    public Outcome check(CertificationSheet sheet, RuleContext context) {
        return new Outcome.Violated(
                List.of(finding.apply(sheet).rule(id).severity(severity()).build()));
    }
}
