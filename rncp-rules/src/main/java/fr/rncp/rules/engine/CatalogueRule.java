package fr.rncp.rules.engine;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A rule of the library: its description, its scope, its behaviour if the source is incomplete, and its check. */
public final class CatalogueRule implements Rule, FactRule {

    /** The behaviour of a rule if the source of the sheet does not contain a part that the rule reads. */
    public enum WhenLost {
        /** The rule is undetermined. */
        UNDETERMINED,
        /** Findings in the other parts are valid. Without a finding, the rule is undetermined. */
        FINDINGS_HOLD,
        /** The check handles the case itself. */
        CHECK_DECIDES
    }

    private final RuleId id;
    private final Severity severity;
    private final EffectivePeriod inForce;
    private final List<RuleBasis> bases;
    private final List<RuleBasis> decisive;
    private final List<SheetPointer> reads;
    private final ReadPlaces readPlaces;
    private final List<RuleScope> scopes;
    private final WhenLost whenLost;
    private final Function<SheetCheck, Outcome> check;

    private CatalogueRule(RuleDraft draft, Function<SheetCheck, Outcome> check) {
        this.id = draft.id;
        this.severity = draft.severity;
        this.inForce = draft.inForce;
        this.bases = List.copyOf(draft.bases);
        this.decisive = bases.stream().allMatch(RuleBasis::isLimited) ? bases : List.of();
        this.reads = draft.allReads(decisive);
        this.readPlaces = new ReadPlaces(reads);
        this.scopes = List.copyOf(draft.scopes);
        this.whenLost = draft.whenLost;
        this.check = check;
    }

    /** Starts a rule, which {@link RuleDraft#check} completes. */
    public static RuleDraft rule(String id, Severity severity, RuleSource... sources) {
        return new RuleDraft(
                RuleId.of(id), severity, Stream.of(sources).map(RuleBasis::of).toList());
    }

    /**
     * Starts a rule whose sources each have a scope and a period. It applies to a sheet if one of them does; a source
     * without limits always does.
     */
    public static RuleDraft rule(String id, Severity severity, RuleBasis... bases) {
        return new RuleDraft(RuleId.of(id), severity, List.of(bases));
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
        return inForce;
    }

    @Override
    public List<RuleSource> sources() {
        return bases.stream().map(RuleBasis::source).toList();
    }

    @Override
    public List<RuleSource> sourcesFor(CertificationSheet sheet, RuleContext context) {
        SheetFacts facts = new SheetFacts(sheet, context);
        return bases.stream()
                .filter(basis -> basis.refusal(facts).isEmpty())
                .map(RuleBasis::source)
                .toList();
    }

    /** Returns the sources with their scopes and periods, which add to those of the rule. */
    public List<RuleBasis> bases() {
        return bases;
    }

    /** Returns the sheets to which the rule is limited as a whole, in addition to the scopes of its sources. */
    public List<RuleScope> scopes() {
        return scopes;
    }

    @Override
    public List<SheetPointer> reads() {
        return reads;
    }

    @Override
    public Outcome check(CertificationSheet sheet, RuleContext context) {
        return check(new SheetFacts(sheet, context));
    }

    @Override
    public Outcome check(SheetFacts facts) {
        for (RuleScope scope : scopes) {
            Optional<Outcome> refusal = scope.refusal(facts.sheet());
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        Optional<Outcome> refusal = RuleApplicability.refusal(inForce, facts);
        if (refusal.isEmpty()) {
            refusal = RuleBasis.refusal(decisive, facts);
        }
        return refusal.isPresent() ? refusal.get() : checkWhatIsKnown(facts);
    }

    private Outcome checkWhatIsKnown(SheetFacts facts) {
        List<SheetPointer> lost = readPlaces.lost(facts);
        if (!lost.isEmpty() && whenLost == WhenLost.UNDETERMINED) {
            return new Undetermined(lost);
        }
        Outcome outcome = check.apply(new SheetCheck(facts, id, severity));
        return lost.isEmpty() ? outcome : withoutGuesses(outcome, lost, facts);
    }

    /**
     * Ensures that a part which the source has lost is never reported as a violation, and never counts as proof that
     * nothing is wrong.
     */
    private Outcome withoutGuesses(Outcome outcome, List<SheetPointer> lost, SheetFacts facts) {
        if (outcome instanceof Violated violated) {
            List<Finding> sure = violated.findings().stream()
                    .filter(finding -> !facts.hasLost(finding.pointer()))
                    .toList();
            return sure.isEmpty() ? new Undetermined(lost) : new Violated(sure);
        }
        return whenLost == WhenLost.FINDINGS_HOLD && claimsToKnowAll(outcome) ? new Undetermined(lost) : outcome;
    }

    /**
     * Checks whether the outcome asserts that nothing is wrong or that nothing exists, which requires a source that
     * lost nothing.
     */
    private static boolean claimsToKnowAll(Outcome outcome) {
        return outcome instanceof Outcome.Passed
                || (outcome instanceof Outcome.NotApplicable refusal && refusal.reason() == Reason.NOTHING_TO_JUDGE);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id.value();
    }

    /** A rule whose check has not been set yet. Not thread-safe. */
    public static final class RuleDraft {
        private final RuleId id;
        private final Severity severity;
        private List<RuleBasis> bases;
        private EffectivePeriod inForce = EffectivePeriod.ALWAYS;
        private List<SheetPointer> reads = List.of();
        private final List<RuleScope> scopes = new ArrayList<>();
        private WhenLost whenLost = WhenLost.UNDETERMINED;

        private RuleDraft(RuleId id, Severity severity, List<RuleBasis> bases) {
            this.id = id;
            this.severity = severity;
            this.bases = bases;
        }

        /**
         * Adds the parts that the check reads; {@code *} matches any position. The parts read by the scopes, the period
         * and the sources are added automatically.
         */
        public RuleDraft reads(SheetPointer... pointers) {
            return reads(List.of(pointers));
        }

        /** Adds parts that several rules read. */
        public RuleDraft reads(List<SheetPointer> pointers) {
            reads = List.copyOf(pointers);
            return this;
        }

        private List<SheetPointer> allReads(List<RuleBasis> decisive) {
            return Stream.of(
                            reads.stream(),
                            RuleScope.reads(scopes).stream(),
                            RuleApplicability.reads(inForce).stream(),
                            decisive.stream().flatMap(basis -> basis.reads().stream()))
                    .flatMap(pointers -> pointers)
                    .distinct()
                    .toList();
        }

        /** Adds sources with a scope and a period, before the others. */
        public RuleDraft citing(RuleBasis... limited) {
            bases = Stream.concat(Stream.of(limited), bases.stream()).toList();
            return this;
        }

        public RuleDraft only(RuleScope... some) {
            scopes.addAll(List.of(some));
            return this;
        }

        public RuleDraft inForce(EffectivePeriod interval) {
            inForce = interval;
            return this;
        }

        public RuleDraft whenLost(WhenLost reaction) {
            whenLost = reaction;
            return this;
        }

        public CatalogueRule check(Function<SheetCheck, Outcome> check) {
            return new CatalogueRule(this, check);
        }
    }
}
