package fr.rncp.rules.award;

import fr.rncp.model.Pathway;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.BlockVerdict;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Compensation;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Conferral;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.JuryScope;
import fr.rncp.rules.award.record.RecordEvent;
import fr.rncp.rules.award.record.Revocation;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.award.requirement.RequirementProgram;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates requirements, rules and records. They have few leaves, so that leaves repeat; days are on a grid around the
 * end of February of several years, so that ties, leap days and last days of retention are frequent.
 */
// Test code, which no other module sees.
@SuppressWarnings("exports")
public final class AwardArbitraries {

    public static final SheetNumber SHEET = SheetNumber.of("RNCP9990001");
    public static final SheetNumber OLD = SheetNumber.of("RNCP9990002");
    public static final List<SkillBlockCode> BLOCKS =
            IntStream.rangeClosed(1, 5).mapToObj(AwardArbitraries::own).toList();
    static final List<SkillBlockCode> OPTIONAL = List.of(own(8), own(9));
    static final SkillBlockCode FOREIGN = own(50);
    public static final List<Condition> CONDITIONS =
            List.of(Condition.WORK_APPLICATION, Condition.FINAL_INTERVIEW, Condition.priorCertification(OLD));

    private AwardArbitraries() {}

    public static SkillBlockCode own(int rank) {
        return code(SHEET, rank);
    }

    public static SkillBlockCode code(SheetNumber sheet, int rank) {
        return SkillBlockCode.of(sheet + "BC" + (rank < 10 ? "0" : "") + rank);
    }

    public static Arbitrary<Requirement.Leaf> leaves() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(BLOCKS).map(Requirement.Block::new)),
                Tuple.of(2, Arbitraries.of(CONDITIONS)));
    }

    /**
     * Generates requirements from one leaf to about twenty levels of groups; one in five is a chain of up to 250 levels
     * around such an expression. Empty groups and counts of zero are included. They are built from numbers (see
     * {@link RequirementProgram}), because nested arbitraries take a hundred times longer.
     */
    public static Arbitrary<Requirement> requirements() {
        Arbitrary<List<Integer>> programs =
                Arbitraries.integers().between(0, 99_999).list().ofMinSize(1).ofMaxSize(60);
        Arbitrary<Integer> levels = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 225)));
        return Combinators.combine(programs, levels)
                .as((program, level) -> RequirementProgram.run(program, level))
                .withoutEdgeCases();
    }

    /** Generates requirements that can be satisfied in many ways: options among expressions of a few parts. */
    public static Arbitrary<Requirement> branching() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 99_999)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(9)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.integers().between(0, 5))
                .as((programs, count) -> {
                    List<Requirement> parts = programs.stream()
                            .map(program -> RequirementProgram.run(program, 0))
                            .filter(part -> !part.isSatisfied(leaf -> false))
                            .toList();
                    return Requirement.atLeast(Math.min(count, parts.size()), parts);
                })
                .withoutEdgeCases();
    }

    /** Generates requirements that are not satisfied by nothing; that is a separate case. */
    static Arbitrary<Requirement> demanding() {
        return requirements().filter(requirement -> !requirement.isSatisfied(leaf -> false));
    }

    /**
     * Generates 28 February, the following day and the day after that, of 2016 to 2027; one day in ten is arbitrary.
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> grid = Combinators.combine(
                        Arbitraries.integers().between(2016, 2027),
                        Arbitraries.integers().between(0, 2))
                .as((year, plus) -> LocalDate.of(year, 2, 28).plusDays(plus));
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 4_000).map(plus -> LocalDate.of(2016, 1, 1)
                .plusDays(plus));
        return Arbitraries.frequencyOf(Tuple.of(9, grid), Tuple.of(1, any)).withoutEdgeCases();
    }

    public static Arbitrary<RetentionPolicy> retentions() {
        Arbitrary<RetentionPolicy> years = Combinators.combine(
                        Arbitraries.integers().between(1, 5), Arbitraries.of(RetentionPolicy.LastDay.values()))
                .as(RetentionPolicy.Years::new);
        Arbitrary<RetentionPolicy> registered = Combinators.combine(days(), Arbitraries.of(0, 1, 12))
                .as((end, months) -> RetentionPolicy.whileRegistered(end, Period.ofMonths(months)));
        return Arbitraries.oneOf(
                Arbitraries.just(RetentionPolicy.lifelong()),
                years,
                registered,
                days().map(RetentionPolicy::untilWithdrawn));
    }

    /**
     * Generates equivalences from old blocks to new ones, chains over own blocks, and from the whole old certification
     * to a block.
     */
    static Arbitrary<Equivalence> equivalences() {
        Arbitrary<Credential> sources = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 4).map(rank -> Credential.block(OLD, code(OLD, rank)))),
                Tuple.of(3, Arbitraries.of(BLOCKS).map(code -> Credential.block(SHEET, code))),
                Tuple.of(1, Arbitraries.just(Credential.certification(OLD))));
        Arbitrary<Credential> targets = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(BLOCKS).map(code -> Credential.block(SHEET, code))),
                Tuple.of(2, Arbitraries.integers().between(1, 4).map(rank -> Credential.block(OLD, code(OLD, rank)))));
        return Combinators.combine(
                        sources.list().ofMinSize(1).ofMaxSize(3),
                        targets.list().ofMinSize(1).ofMaxSize(2),
                        days().optional(0.2),
                        days().optional(0.2))
                .as(Equivalence::new);
    }

    static Arbitrary<AwardOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(AwardOptions.FinalInterview.values()),
                        Arbitraries.of(AwardOptions.OutOfScope.values()))
                .as((interview, scope) ->
                        AwardOptions.DEFAULT.withFinalInterview(interview).withOutOfScope(scope));
    }

    /** Generates rules with every kind of requirement, retention and equivalence; optional blocks are ignored. */
    public static Arbitrary<AwardRules> rules() {
        return rules(requirements(), retentions(), equivalences().list().ofMaxSize(4));
    }

    public static Arbitrary<AwardRules> rules(
            Arbitrary<Requirement> requirements,
            Arbitrary<RetentionPolicy> retentions,
            Arbitrary<List<Equivalence>> equivalences) {
        return Combinators.combine(requirements, retentions, equivalences, options(), retentions.optional(0.3))
                .as((requirement, retention, given, options, ofOneBlock) -> {
                    AwardRules.Builder rules = AwardRules.builder(SHEET)
                            .requirement(requirement)
                            .optional(OPTIONAL.toArray(SkillBlockCode[]::new))
                            .retention(retention)
                            .equivalences(given)
                            .options(options);
                    ofOneBlock.ifPresent(policy -> rules.retentionOf(Credential.block(SHEET, own(2)), policy));
                    return rules.build();
                });
    }

    /** Returns a builder with everything that rules contain. */
    static AwardRules.Builder copyOf(AwardRules rules) {
        AwardRules.Builder copy = AwardRules.builder(rules.sheet())
                .requirement(rules.requirement())
                .optional(rules.optionalBlocks().toArray(SkillBlockCode[]::new))
                .retention(rules.retention(rules.sheet()))
                .equivalences(rules.equivalences())
                .options(rules.options());
        rules.retentionOfOthers().forEach(copy::retentionOf);
        rules.retentionOfSome().forEach(copy::retentionOf);
        return copy;
    }

    static Arbitrary<JuryDecision> decisions() {
        Arbitrary<SheetNumber> sheets = Arbitraries.frequency(Tuple.of(3, SHEET), Tuple.of(1, OLD));
        return sheets.flatMap(AwardArbitraries::decisions);
    }

    static Arbitrary<JuryDecision> decisions(SheetNumber sheet) {
        Arbitrary<SkillBlockCode> codes = Arbitraries.frequency(
                        Tuple.of(5, 1),
                        Tuple.of(5, 2),
                        Tuple.of(5, 3),
                        Tuple.of(5, 4),
                        Tuple.of(5, 5),
                        Tuple.of(2, 8),
                        Tuple.of(1, 50))
                .map(rank -> code(sheet, rank));
        Arbitrary<Map<SkillBlockCode, BlockVerdict>> verdicts = Arbitraries.maps(
                        codes,
                        Arbitraries.frequency(
                                Tuple.of(3, BlockVerdict.VALIDATED), Tuple.of(1, BlockVerdict.NOT_VALIDATED)))
                .ofMinSize(0)
                .ofMaxSize(4);
        Arbitrary<JuryScope> scopes = Arbitraries.oneOf(
                Arbitraries.just(JuryScope.whole()), codes.set().ofMaxSize(4).map(JuryScope.Blocks::new));
        Arbitrary<Set<Condition>> met = Arbitraries.of(CONDITIONS).set().ofMaxSize(2);
        Arbitrary<Attendance> attendance = Arbitraries.frequency(
                Tuple.of(6, Attendance.PRESENT), Tuple.of(1, Attendance.ABSENT), Tuple.of(1, Attendance.EXCUSED));
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Pathway.class),
                        scopes,
                        verdicts,
                        met,
                        attendance,
                        Arbitraries.of(AwardExtent.class).optional(0.5))
                .as((on, pathway, scope, verdict, conditions, present, announced) -> new JuryDecision(
                        sheet,
                        on,
                        pathway,
                        scope,
                        new LinkedHashMap<>(verdict),
                        conditions,
                        present,
                        announced,
                        Optional.empty()));
    }

    static Arbitrary<Compensation> compensations() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, SHEET), Tuple.of(1, OLD)),
                        days(),
                        Arbitraries.of(1, 2, 3, 4, 5, 9, 50).set().ofMinSize(1).ofMaxSize(2))
                .as((sheet, on, ranks) -> new Compensation(
                        sheet,
                        on,
                        Set.copyOf(ranks.stream().map(rank -> code(sheet, rank)).toList()),
                        "minutes"));
    }

    /**
     * Generates every event except a revocation. Conferrals of the sheet itself have no last day, since a certification
     * that must be renewed does not stay.
     */
    static Arbitrary<RecordEvent> events() {
        Arbitrary<RecordEvent> acquired = Combinators.combine(
                        Arbitraries.of(SHEET, OLD),
                        Arbitraries.of(1, 2, 3, 4, 5, 9, 50),
                        days(),
                        Arbitraries.of(AcquisitionMeans.class))
                .as((sheet, rank, on, means) -> Acquisition.of(Credential.block(sheet, code(sheet, rank)), on, means));
        Arbitrary<RecordEvent> met = Combinators.combine(
                        Arbitraries.of(SHEET, OLD), Arbitraries.of(CONDITIONS), days(), days().optional(0.4))
                .as(ConditionMet::new);
        Arbitrary<RecordEvent> conferred = days().map(on -> new Conferral(SHEET, on, "minutes"));
        Arbitrary<RecordEvent> conferredBefore = Combinators.combine(days(), days().optional(0.4))
                .as((on, until) -> new Conferral(OLD, on, "minutes", until));
        return Arbitraries.frequencyOf(
                Tuple.of(8, decisions().map(decision -> decision)),
                Tuple.of(6, acquired),
                Tuple.of(4, met),
                Tuple.of(1, conferred),
                Tuple.of(5, conferredBefore),
                Tuple.of(3, compensations().map(compensation -> compensation)));
    }

    public static Arbitrary<Revocation> revocations() {
        return Combinators.combine(
                        Arbitraries.of(SHEET, OLD),
                        days(),
                        Arbitraries.of(1, 2, 3).set().ofMaxSize(2))
                .as((sheet, on, ranks) -> new Revocation(
                        sheet,
                        on,
                        "court",
                        Set.copyOf(ranks.stream().map(rank -> code(sheet, rank)).toList())));
    }

    static Arbitrary<List<RecordEvent>> someEvents() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(size -> events().list().ofSize(size))
                .withoutEdgeCases();
    }

    public static Arbitrary<CandidateRecord> records() {
        return someEvents().map(CandidateRecord::new);
    }

    /** Rules, a record, and a day of assessment: mostly one on which something begins or ends, or a day next to it. */
    record Situation(AwardRules rules, CandidateRecord record, LocalDate asOf) {

        AwardStatus status() {
            return Award.assess(rules, record, asOf);
        }

        Situation under(AwardRules others) {
            return new Situation(others, record, asOf);
        }

        Situation recording(List<RecordEvent> events) {
            return new Situation(rules, new CandidateRecord(events), asOf);
        }

        Situation with(RecordEvent more) {
            return new Situation(rules, record.with(more), asOf);
        }

        Situation withAll(List<RecordEvent> more) {
            return new Situation(rules, record.withAll(more), asOf);
        }

        Situation on(LocalDate day) {
            return new Situation(rules, record, day);
        }
    }

    static Arbitrary<Situation> situations(Arbitrary<AwardRules> rules) {
        return Combinators.combine(
                        rules,
                        records(),
                        days(),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 5))
                .as((rule, record, day, pick, kind) -> new Situation(rule, record, asOf(rule, record, day, pick, kind)))
                .withoutEdgeCases();
    }

    private static LocalDate asOf(AwardRules rules, CandidateRecord record, LocalDate day, int pick, int kind) {
        if (record.events().isEmpty()) {
            return day;
        }
        LocalDate on = record.events().get(pick % record.events().size()).on();
        LocalDate end = rules.retention(rules.sheet()).until(on).orElse(LocalDate.of(2030, 1, 1));
        return switch (kind) {
            case 0 -> on;
            case 1 -> on.minusDays(1);
            case 2 -> end;
            case 3 -> end.plusDays(1);
            case 4 -> day.plusYears(4);
            default -> day;
        };
    }
}
