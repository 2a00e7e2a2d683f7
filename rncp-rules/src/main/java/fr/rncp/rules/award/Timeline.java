package fr.rncp.rules.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The holdings of one credential. No holding lies within another, unless something was withdrawn between their first
 * days: then what follows from the earlier holding may be withdrawn, while what follows from the later one is not.
 * Mutable until the ledger is complete.
 */
final class Timeline {

    private final List<Holding> holdings = new ArrayList<>();
    private final Withdrawals withdrawals;

    Timeline(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** Adds a holding. Returns true if that changes the days on which the credential is held, or their end. */
    boolean offer(Holding offered) {
        if (offered.lastDay().isBefore(offered.on())) {
            return false;
        }
        for (Holding held : holdings) {
            if (replaces(held, offered)) {
                replaceIfEqualDays(held, offered);
                return false;
            }
        }
        holdings.removeIf(held -> replaces(offered, held));
        holdings.add(offered);
        return true;
    }

    private boolean replaces(Holding longer, Holding other) {
        return longer.contains(other) && !withdrawals.liesBetween(longer.on(), other.on());
    }

    private void replaceIfEqualDays(Holding held, Holding offered) {
        if (offered.contains(held) && Holding.BEST_FIRST.compare(offered, held) < 0) {
            holdings.set(holdings.indexOf(held), offered);
        }
    }

    List<Holding> holdings() {
        return holdings;
    }

    Optional<Holding> at(LocalDate day) {
        return holdings.stream().filter(holding -> holding.covers(day)).min(Holding.BEST_FIRST);
    }
}
