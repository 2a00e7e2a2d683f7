package fr.rncp.io.xml;

import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.value.Siret;
import java.util.List;
import java.util.Optional;

/**
 * Mapping of certifying bodies and partners. Each row keeps its own SIRET, if it has one (about 31 % of the certifying
 * bodies have none).
 */
final class BodiesMapping {

    private final FeedElement root;
    private final FeedReading read;

    BodiesMapping(FeedElement root, FeedReading read) {
        this.root = root;
        this.read = read;
    }

    List<CertifyingBody> certifyingBodies() {
        return FeedRecords.of(root.items("CERTIFICATEURS", "CERTIFICATEUR"), item -> Optional.of(certifyingBody(item)));
    }

    private CertifyingBody certifyingBody(FeedElement body) {
        return CertifyingBody.builder()
                .legalName(read.text(body, "NOM_CERTIFICATEUR"))
                .siret(read.text(body, "SIRET_CERTIFICATEUR").map(Siret::new))
                .tradeName(read.text(body, "NOM_COMMERCIAL"))
                .website(read.text(body, "SITE_INTERNET"))
                .status(read.word(body, "ETAT_CERTIFICATEUR", FeedVocabulary.BODY_STATUSES, CertifyingBodyStatus.OTHER))
                .statusChangedOn(read.date(body, "DATE_DERNIERE_MODIFICATION_ETAT"))
                .build();
    }

    List<Partner> partners() {
        return FeedRecords.of(root.items("PARTENAIRES", "PARTENAIRE"), item -> Optional.of(partner(item)));
    }

    private Partner partner(FeedElement partner) {
        return Partner.builder()
                .legalName(read.text(partner, "NOM_PARTENAIRE"))
                .siret(read.text(partner, "SIRET_PARTENAIRE").map(Siret::new))
                .habilitation(read.habilitation(
                        partner, "HABILITATION_PARTENAIRE", FeedVocabulary.HABILITATIONS, Habilitation.OTHER))
                .status(read.habilitation(
                        partner, "ETAT_HABILITATION", FeedVocabulary.PARTNER_STATUSES, PartnerStatus.OTHER))
                .activeSince(read.date(partner, "DATE_ACTIF"))
                .statusChangedOn(read.date(partner, "DATE_DERNIERE_MODIFICATION_ETAT"))
                .build();
    }
}
