package fr.rncp.model.jury;

import fr.rncp.model.text.UnicodeChecks;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of jury member that a jury text names: "2 experts professionnels" is the title "experts professionnels", two
 * of them.
 *
 * @param title the words that name the role, a substring of the text
 * @param count their number, if the text states it; one for "le responsable de …"
 */
public record JuryRole(String title, Optional<Headcount> count) {

    /** Rejects a role without a name. */
    public JuryRole {
        UnicodeChecks.requireText(title);
        Objects.requireNonNull(count, "count");
    }
}
