package fr.rncp.examples;

import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.value.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Certifying bodies and partners of random sheets, each with the same name and SIRET on all sheets. */
final class RandomBodies {

    private static final int CERTIFIERS = 30;
    private static final int FIRST_PARTNER = 31;
    private static final int LAST_PARTNER = 99;

    private static final List<Habilitation> HABILITATIONS =
            List.of(Habilitation.TRAIN, Habilitation.ASSESS, Habilitation.TRAIN_AND_ASSESS);

    private final Draws draws;

    RandomBodies(Draws draws) {
        this.draws = draws;
    }

    /** Draws one to three certifying bodies. */
    List<CertifyingBody> certifiers() {
        int first = draws.between(1, CERTIFIERS - 2);
        int count = draws.percent(75) ? 1 : draws.between(2, 3);
        List<CertifyingBody> certifiers = new ArrayList<>();
        for (int n = first; n < first + count; n++) {
            certifiers.add(CertifyingBody.builder()
                    .legalName("ORGANISME FICTIF " + n)
                    .siret(siret(n))
                    .status(CertifyingBodyStatus.ACTIVE)
                    .build());
        }
        return certifiers;
    }

    /** Draws up to four partners. */
    List<Partner> partners(RandomRegistration registration) {
        int count = draws.percent(50) ? 0 : draws.between(1, 4);
        int first = draws.between(FIRST_PARTNER, LAST_PARTNER - 3);
        List<Partner> partners = new ArrayList<>();
        for (int n = first; n < first + count; n++) {
            partners.add(Partner.builder()
                    .legalName("PARTENAIRE FICTIF " + n)
                    .siret(siret(n))
                    .habilitation(draws.pick(HABILITATIONS))
                    .status(registration.isActive() ? PartnerStatus.ACTIVE : PartnerStatus.INACTIVE)
                    .activeSince(registration.start())
                    .build());
        }
        return partners;
    }

    /** Returns a SIRET with a SIREN below 1000, like those of the samples. */
    private static Siret siret(int n) {
        String siren = withCheckDigit(String.format(Locale.ROOT, "%08d", n));
        return FictionalParts.siret(withCheckDigit(siren + "0001"));
    }

    /**
     * Appends the Luhn check digit: from the right, every second digit is doubled, starting with the one before the
     * check digit.
     */
    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
