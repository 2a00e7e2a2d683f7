package fr.rncp.rules.catalogue;

import fr.rncp.model.SheetPointer;
import fr.rncp.rules.InForce;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RegisterRule;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A rule of the library about a register: what it is, what it reads of each sheet, and its check, which is asked sheet by sheet. */
public final class CatalogueRegisterRule implements RegisterRule {

    private final RuleId id;
    private final Severity severity;
    private final List<RuleSource> sources;
    private final List<String> reads;
    private final Consumer<RegisterExamination> check;

    private CatalogueRegisterRule(Draft draft, Consumer<RegisterExamination> check) {
        this.id = draft.id;
        this.severity = draft.severity;
        this.sources = draft.sources;
        this.reads = draft.reads;
        this.check = check;
    }

    /** Starts a rule; {@link Draft#check} ends it. */
    static Draft registerRule(String id, Severity severity, RuleSource... sources) {
        return new Draft(RuleId.of(id), severity, List.of(sources), List.of());
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
    public InForce inForce() {
        return InForce.ALWAYS;
    }

    @Override
    public List<RuleSource> sources() {
        return sources;
    }

    /** What the rule says of one sheet among the others. */
    public Outcome check(RegisterDigest register, SheetDigest sheet) {
        List<SheetPointer> lost =
                reads.stream().filter(sheet::hasLost).map(SheetPointer::new).toList();
        RegisterExamination examination = new RegisterExamination(register, sheet, this);
        check.accept(examination);
        Outcome outcome = examination.outcome();
        return lost.isEmpty() || !outcome.findings().isEmpty() ? outcome : new Undetermined(lost);
    }

    /** The id. */
    @Override
    public String toString() {
        return id.value();
    }

    /** A rule that still lacks its check. */
    record Draft(RuleId id, Severity severity, List<RuleSource> sources, List<String> reads) {

        /** The places that the check reads of the sheet itself, among those that {@link SheetDigest} keeps. */
        Draft reads(String... pointers) {
            return new Draft(id, severity, sources, Arrays.asList(pointers));
        }

        CatalogueRegisterRule check(Consumer<RegisterExamination> check) {
            return new CatalogueRegisterRule(this, check);
        }
    }
}
