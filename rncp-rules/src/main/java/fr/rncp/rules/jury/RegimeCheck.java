package fr.rncp.rules.jury;

import fr.rncp.model.Argument;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The check of one jury against one regime. */
final class RegimeCheck {

    /** The ties that the law names. It leaves open whether having trained the candidate is one of them. */
    private static final Set<CandidateRelation> NAMED_BY_LAW =
            Set.of(CandidateRelation.PROFESSIONAL, CandidateRelation.PERSONAL, CandidateRelation.ACCOMPANIMENT);

    private final Jury jury;
    private final JuryRegime regime;
    private final List<JuryFinding> findings = new ArrayList<>();

    RegimeCheck(Jury jury, JuryRegime regime) {
        this.jury = jury;
        this.regime = regime;
    }

    List<JuryFinding> findings() {
        if (!regime.known()) {
            add(JuryCriterion.REGIME, false, Severity.INFO, List.of(Argument.text("source", regime.source())));
        }
        regime.requirements().forEach(this::check);
        return List.copyOf(findings);
    }

    private void check(JuryRequirement rule) {
        switch (rule.criterion()) {
            case REGIME -> {}
            case MEMBERS -> reach(rule, new Tally(size(), 0, 0), 1);
            case QUALIFIED -> reach(rule, tally(JuryMember::qualified), 1);
            case QUALIFIED_SHARE -> reach(rule, tally(JuryMember::qualified), size());
            case EXTERNAL_SHARE -> reach(rule, tally(JuryMember::external), size());
            case PER_SIDE -> perSide(rule);
            case EQUAL_SIDES -> equalSides(rule, member -> Answer.YES);
            case EQUAL_QUALIFIED_SIDES -> equalSides(rule, JuryMember::qualified);
            case GENDER_BALANCE -> genders(rule);
            case EXCLUDED_RELATION, ABSTENTION -> none(rule, tally(m -> tied(m, NAMED_BY_LAW)));
            case EXCLUDED_TRAINER -> none(rule, tally(m -> tied(m, Set.of(CandidateRelation.TRAINER))));
            case PRACTICE -> none(rule, tally(m -> tooLittlePractice(m, rule.number())));
            case RECENT_PRACTICE -> none(rule, tally(m -> tooLongAgo(m, rule.number())));
            case CHAIR -> chair(rule);
        }
    }

    private int size() {
        return jury.members().size();
    }

    private Tally tally(Function<JuryMember, Answer> question) {
        Tally tally = new Tally(0, 0, 0);
        for (JuryMember member : jury.members()) {
            tally = tally.with(question.apply(member));
        }
        return tally;
    }

    /** Requires at least a number of members, or a share of the whole. */
    private void reach(JuryRequirement rule, Tally tally, int whole) {
        if (!rule.isReached(tally.yes(), whole)) {
            report(rule, !rule.isReached(tally.yes() + tally.unknown(), whole), tally);
        }
    }

    /** Requires that the answer is yes for no member. */
    private void none(JuryRequirement rule, Tally tally) {
        if (tally.yes() > 0 || tally.unknown() > 0) {
            report(rule, tally.yes() > 0, tally);
        }
    }

    private void perSide(JuryRequirement rule) {
        int employers = count(Side.EMPLOYERS);
        int employees = count(Side.EMPLOYEES);
        long missing = Math.max(0L, rule.number() - employers) + Math.max(0L, rule.number() - employees);
        if (missing > 0) {
            int unknown = unknownSides(member -> true);
            reportSides(rule, missing > unknown, employers, employees);
        }
    }

    /**
     * Requires equal numbers. Members whose side is unknown, or who may not count, could restore the balance: a
     * difference no greater than their number is uncertain.
     */
    private void equalSides(JuryRequirement rule, Function<JuryMember, Answer> counts) {
        int employers = count(Side.EMPLOYERS, m -> counts.apply(m).isYes());
        int employees = count(Side.EMPLOYEES, m -> counts.apply(m).isYes());
        int doubtful = unknownSides(m -> !counts.apply(m).isNo())
                + count(Side.EMPLOYERS, m -> !counts.apply(m).isKnown())
                + count(Side.EMPLOYEES, m -> !counts.apply(m).isKnown());
        if (employers != employees || doubtful > 0) {
            reportSides(rule, Math.abs(employers - employees) > doubtful, employers, employees);
        }
    }

    private int count(Side side) {
        return count(side, member -> true);
    }

    private int count(Side side, Predicate<JuryMember> filter) {
        return (int) jury.members().stream()
                .filter(filter)
                .filter(member -> member.side().equals(Optional.of(side)))
                .count();
    }

    private int unknownSides(Predicate<JuryMember> filter) {
        return (int) jury.members().stream()
                .filter(filter)
                .filter(member -> member.side().isEmpty())
                .count();
    }

    private void genders(JuryRequirement rule) {
        long known = jury.members().stream()
                .flatMap(member -> member.gender().stream())
                .count();
        long distinct = jury.members().stream()
                .flatMap(member -> member.gender().stream())
                .distinct()
                .count();
        if (size() > 1 && distinct < 2) {
            add(rule.criterion(), known == size(), Severity.INFO, List.of(Argument.number("members", size())));
        }
    }

    /** Requires a chair; the law itself gives the chair the casting vote. A jury states its chair, or has none. */
    private void chair(JuryRequirement rule) {
        if (jury.chair().isEmpty()) {
            report(rule, true, new Tally(0, size(), 0));
        }
    }

    private static Answer tied(JuryMember member, Set<CandidateRelation> kinds) {
        return Answer.of(member.relations().map(relations -> relations.stream().anyMatch(kinds::contains)));
    }

    private static Answer tooLittlePractice(JuryMember member, int years) {
        return member.yearsInOccupation().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(member.yearsInOccupation().getAsInt() < years);
    }

    private Answer tooLongAgo(JuryMember member, int years) {
        return Answer.of(member.lastPractisedOn().map(day -> jury.sittingOn().isAfter(Days.yearsAfter(day, years))));
    }

    private void reportSides(JuryRequirement rule, boolean certain, int employers, int employees) {
        report(
                rule,
                certain,
                List.of(
                        Argument.number("employers", employers),
                        Argument.number("employees", employees),
                        Argument.number("number", rule.number())));
    }

    private void report(JuryRequirement rule, boolean certain, Tally tally) {
        report(
                rule,
                certain,
                List.of(
                        Argument.number("found", tally.yes()),
                        Argument.number("unknown", tally.unknown()),
                        Argument.number("members", size()),
                        Argument.number("number", rule.number()),
                        Argument.number("outOf", rule.outOf())));
    }

    private void report(JuryRequirement rule, boolean certain, List<Argument> arguments) {
        Severity grave = rule.binding() ? Severity.ERROR : Severity.WARNING;
        add(rule.criterion(), certain, certain ? grave : Severity.INFO, arguments);
    }

    private void add(JuryCriterion criterion, boolean certain, Severity severity, List<Argument> arguments) {
        findings.add(new JuryFinding(criterion, certain, severity, arguments, regime.source()));
    }

    /** The number of answers of each kind. */
    private record Tally(int yes, int no, int unknown) {

        Tally with(Answer answer) {
            return switch (answer) {
                case YES -> new Tally(yes + 1, no, unknown);
                case NO -> new Tally(yes, no + 1, unknown);
                case UNKNOWN -> new Tally(yes, no, unknown + 1);
            };
        }
    }
}
