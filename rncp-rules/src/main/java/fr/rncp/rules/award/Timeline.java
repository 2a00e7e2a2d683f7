package fr.rncp.rules.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When one credential was held: holdings of which none lies within another. Mutable until the ledger is complete. */
final class Timeline {

    private final List<Holding> holdings = new ArrayList<>();

    /** Adds a holding; whether that changes the days on which the credential is held or until when. */
    boolean offer(Holding offered) {
        if (offered.lastDay().isBefore(offered.on())) {
            return false;
        }
        for (Holding held : holdings) {
            if (held.contains(offered)) {
                replaceIfEqualDays(held, offered);
                return false;
            }
        }
        holdings.removeIf(offered::contains);
        holdings.add(offered);
        return true;
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
