package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.SheetPointer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RegisterRule;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.RuleBasis;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A rule of the library about a register: its description, the parts of each sheet that it reads, and its check, which
 * is applied sheet by sheet.
 */
public final class CatalogueRegisterRule implements RegisterRule {

    private final RuleId id;
    private final Severity severity;
    private final List<RuleBasis> bases;
    private final List<SheetPointer> reads;
    private final Consumer<RegisterCheck> check;

    private CatalogueRegisterRule(RegisterRuleDraft draft, Consumer<RegisterCheck> check) {
        this.id = draft.id;
        this.severity = draft.severity;
        this.bases = draft.bases;
        this.reads = draft.reads;
        this.check = check;
    }

    /** Starts a rule, which {@link RegisterRuleDraft#check} completes. */
    static RegisterRuleDraft registerRule(String id, Severity severity, RuleSource... sources) {
        return registerRule(id, severity, Stream.of(sources).map(RuleBasis::of).toArray(RuleBasis[]::new));
    }

    /** Starts a rule whose sources have a scope, which its check applies. */
    static RegisterRuleDraft registerRule(String id, Severity severity, RuleBasis... bases) {
        return new RegisterRuleDraft(RuleId.of(id), severity, List.of(bases), List.of());
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public EffectivePeriod inForce() {
        return EffectivePeriod.ALWAYS;
    }

    @Override
    public List<RuleSource> sources() {
        return bases.stream().map(RuleBasis::source).toList();
    }

    /** Returns the sources with the sheets to which they apply. */
    public List<RuleBasis> bases() {
        return bases;
    }

    /** Applies the rule to one sheet among the others. */
    public Outcome check(RegisterDigest register, SheetDigest sheet) {
        List<SheetPointer> lost = reads.stream().filter(sheet::overlapsLost).toList();
        RegisterCheck running = new RegisterCheck(register, sheet, this);
        check.accept(running);
        Outcome outcome = running.outcome();
        return lost.isEmpty() || !outcome.findings().isEmpty() ? outcome : new Undetermined(lost);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id.value();
    }

    /** A rule that lacks its check. */
    record RegisterRuleDraft(RuleId id, Severity severity, List<RuleBasis> bases, List<SheetPointer> reads) {

        /** Adds the parts of the sheet itself that the check reads, among those that {@link SheetDigest} keeps. */
        RegisterRuleDraft reads(SheetPointer... pointers) {
            return new RegisterRuleDraft(id, severity, bases, List.of(pointers));
        }

        CatalogueRegisterRule check(Consumer<RegisterCheck> check) {
            return new CatalogueRegisterRule(this, check);
        }
    }
}
