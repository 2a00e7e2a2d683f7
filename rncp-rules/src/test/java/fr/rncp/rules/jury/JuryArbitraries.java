package fr.rncp.rules.jury;

import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates juries of every composition, with many unknown facts, on days around which the rules change. */
final class JuryArbitraries {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private JuryArbitraries() {}

    static Arbitrary<JuryMember> members() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
        Arbitrary<Optional<Set<CandidateRelation>>> relations =
                Arbitraries.of(CandidateRelation.class).set().ofMaxSize(2).optional(0.6);
        return Combinators.combine(
                        Arbitraries.of(Side.class).optional(0.7),
                        answers,
                        answers,
                        answers,
                        Arbitraries.of(Gender.class).optional(0.7),
                        relations,
                        Arbitraries.integers().between(0, 10).optional(0.7),
                        days().optional(0.7))
                .as((side, qualified, certifier, trainer, gender, ties, years, last) -> new JuryMember(
                        "membre",
                        side,
                        qualified,
                        certifier,
                        trainer,
                        gender,
                        ties,
                        years.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        last));
    }

    static Arbitrary<Jury> juries() {
        return Combinators.combine(
                        members().list().ofMaxSize(9), Arbitraries.integers().between(-1, 8), days())
                .as((members, chair, day) -> new Jury(members, chair(members, chair), day));
    }

    private static Optional<JuryMember> chair(List<JuryMember> members, int index) {
        return index < 0 || index >= members.size() ? Optional.empty() : Optional.of(members.get(index));
    }

    static Arbitrary<JuryRegime> regimes() {
        return Arbitraries.of(JuryRegime.all());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-4000, 400).map(TODAY::plusDays),
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29), TODAY));
    }
}
