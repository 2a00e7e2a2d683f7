package fr.rncp.rules.award;

import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.Revocation;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The credentials that the revocations of a record withdraw. */
final class Withdrawals {

    static final Withdrawals NONE = new Withdrawals(List.of());

    private final List<Revocation> revocations;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private Withdrawals(List<Revocation> revocations) {
        this.revocations = revocations;
        revocations.forEach(revocation -> days.add(revocation.on()));
    }

    static Withdrawals in(CandidateRecord record) {
        return new Withdrawals(record.events().stream()
                .filter(Revocation.class::isInstance)
                .map(Revocation.class::cast)
                .toList());
    }

    boolean withdraw(Credential credential, LocalDate since) {
        return revocations.stream().anyMatch(revocation -> withdraws(revocation, credential, since));
    }

    boolean withdrawAll(ConditionMet met) {
        return revocations.stream()
                .anyMatch(revocation -> revocation.sheet().equals(met.sheet())
                        && revocation.blocks().isEmpty()
                        && !met.on().isAfter(revocation.on()));
    }

    /** Checks whether something is withdrawn on or after the first of two days, and before the second. */
    boolean liesBetween(LocalDate first, LocalDate second) {
        LocalDate next = days.ceiling(first);
        return next != null && next.isBefore(second);
    }

    private static boolean withdraws(Revocation revocation, Credential credential, LocalDate since) {
        return credential.sheet().equals(revocation.sheet())
                && !since.isAfter(revocation.on())
                && credential
                        .block()
                        .map(code -> revocation.blocks().isEmpty()
                                || revocation.blocks().contains(code))
                        .orElse(true);
    }
}
