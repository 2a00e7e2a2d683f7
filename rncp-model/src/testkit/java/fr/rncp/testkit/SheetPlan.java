package fr.rncp.testkit;

import fr.rncp.model.value.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The properties of a sheet that are determined before anything is printed.
 *
 * @param rank the index among the sheets of the same register and age, from 0
 * @param recent whether the sheet was registered after the reform, with blocks and long texts; otherwise it is old,
 *     small and inactive
 * @param byLaw <i>de droit</i>; otherwise <i>sur demande</i>
 * @param start effective date (by law) or decision date (on request)
 * @param years term, in years
 * @param end end of the registration; old sheets by law may have none
 */
record SheetPlan(
        Register register,
        int rank,
        boolean recent,
        boolean byLaw,
        LocalDate start,
        int years,
        Optional<LocalDate> end,
        int certifiers,
        int partners,
        int blocks) {

    /** The date of the fictitious export, which determines whether sheets are active. */
    static final LocalDate EXPORTED_ON = LocalDate.of(2026, 8, 16);

    /** The number of partners of the few sheets with the most partners. */
    private static final int CROWDED = 500;

    private static final List<Integer> TERMS = List.of(5, 5, 5, 3, 3, 2);

    static SheetPlan draw(Register register, boolean recent, int rank, SeededRandom random) {
        boolean byLaw = random.percent(register == Register.RS ? 12 : recent ? 52 : 68);
        LocalDate start = recent ? after(2020, 2400, random) : after(2003, 5400, random);
        int years = random.pick(TERMS);
        boolean endless = !recent && byLaw && random.percent(40);
        Optional<LocalDate> end = endless ? Optional.empty() : Optional.of(start.plusYears(years));
        return new SheetPlan(
                register,
                rank,
                recent,
                byLaw,
                start,
                years,
                end,
                drawCertifiers(random),
                drawPartners(register, recent, byLaw, rank, random),
                register == Register.RNCP && recent ? random.between(3, 9) : 0);
    }

    static boolean drawRecent(Register register, SeededRandom random) {
        return random.percent(register == Register.RS ? 50 : 35);
    }

    private static LocalDate after(int year, int days, SeededRandom random) {
        return LocalDate.of(year, 1, 1).plusDays(random.below(days));
    }

    private static int drawCertifiers(SeededRandom random) {
        return random.percent(1) ? 0 : random.mostlySmall(1, 6);
    }

    private static int drawPartners(Register register, boolean recent, boolean byLaw, int rank, SeededRandom random) {
        if (recent && register == Register.RNCP && rank % 120 == 7) {
            return CROWDED;
        }
        if (random.percent(recent ? 30 : 70)) {
            return 0;
        }
        return random.mostlySmall(1, !recent ? 25 : register == Register.RS ? 60 : byLaw ? 130 : 175);
    }

    boolean isRs() {
        return register == Register.RS;
    }

    boolean active() {
        return end.isPresent() && !end.get().isBefore(EXPORTED_ON);
    }

    String number() {
        return number(rank);
    }

    /**
     * Returns the number of a sheet. Old sheets have odd numbers and recent ones even numbers, so numbers are unique
     * for any size of the register.
     */
    String number(int otherRank) {
        int first = !recent ? 1 : isRs() ? 4000 : 25_000;
        return register.name() + (first + 2 * otherRank);
    }

    /**
     * Returns the technical identifier, which differs from the number of the sheet and is also unique in its register.
     */
    int id() {
        return 2 * rank + (recent ? 2 : 1);
    }
}
