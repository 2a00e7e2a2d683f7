package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.Registration;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.Optional;

/** RNCP9990006: nine partners, with each habilitation in each state. Only the three active ones may act today. */
final class PartnersSample {

    private static final LocalDate SINCE = LocalDate.of(2023, 3, 1);
    private static final LocalDate CHANGED = LocalDate.of(2024, 7, 1);

    static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(FictionalParts.number("RNCP", 6))
            .title(FictionalParts.title("Certification à partenaires"))
            .registration(Registration.builder().active(Answer.YES).build())
            .addCertifyingBodies(FictionalParts.certifier())
            .mayHavePartners(Answer.YES)
            .addPartners(
                    partner("A", "00000002600013", Habilitation.TRAIN, PartnerStatus.ACTIVE),
                    partner("B", "00000003400017", Habilitation.TRAIN, PartnerStatus.INACTIVE),
                    partner("C", "00000004200010", Habilitation.TRAIN, PartnerStatus.REMOVED),
                    partner("D", "00000005900014", Habilitation.ASSESS, PartnerStatus.ACTIVE),
                    partner("E", "00000006700017", Habilitation.ASSESS, PartnerStatus.INACTIVE),
                    partner("F", "00000007500010", Habilitation.ASSESS, PartnerStatus.REMOVED),
                    partner("G", "00000008300014", Habilitation.TRAIN_AND_ASSESS, PartnerStatus.ACTIVE),
                    partner("H", "00000009100017", Habilitation.TRAIN_AND_ASSESS, PartnerStatus.INACTIVE),
                    partner("I", "00000010900017", Habilitation.TRAIN_AND_ASSESS, PartnerStatus.REMOVED))
            .build();

    private PartnersSample() {}

    private static Partner partner(String name, String siret, Habilitation habilitation, PartnerStatus status) {
        return Partner.builder()
                .legalName("PARTENAIRE FICTIF " + name)
                .siret(FictionalParts.siret(siret))
                .habilitation(habilitation)
                .status(status)
                .activeSince(SINCE)
                .statusChangedOn(status == PartnerStatus.ACTIVE ? Optional.empty() : Optional.of(CHANGED))
                .build();
    }
}
