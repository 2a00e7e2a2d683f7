package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.body;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Examples of CRT. */
public final class CertifierExamples {

    static final String OLD = "49386136300072";
    static final String NEW = "49386136300080";
    static final String OTHER = "81738914100018";
    static final String STATE = "11004301500012";

    private static final CertifyingBody HERE = body("ATELIER FICTIF", NEW);
    private static final List<CertifierChange> MOVE =
            List.of(change(OLD, CertifierAction.REMOVED), change(NEW, CertifierAction.ADDED));

    private CertifierExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("CRT-001").passes("one certifying body", RNCP).fails("no certifying body", by()),
                example("CRT-002")
                        .passes("with a SIRET", RNCP)
                        .fails("without a SIRET", by(HERE.withSiret(Optional.empty()))),
                example("CRT-003")
                        .passes("one name, one SIRET", by(HERE))
                        .fails("one name, two SIRETs", by(HERE, body("ATELIER FICTIF", OTHER))),
                example("CRT-004")
                        .passes("…072 removed, …080 added, …080 named", by(HERE).withCertifierHistory(MOVE))
                        .fails(
                                "…072 removed, …080 added, …072 named",
                                by(body("ATELIER FICTIF", OLD)).withCertifierHistory(MOVE)),
                example("CRT-005")
                        .passes("moved from …072 to …080", by(HERE).withCertifierHistory(MOVE))
                        .fails(
                                "another legal person",
                                by(HERE).withCertifierHistory(List.of(
                                        change(OTHER, CertifierAction.REMOVED), change(NEW, CertifierAction.ADDED)))),
                example("CRT-006")
                        .passes("states no partners, names none", RNCP)
                        .fails("states no partners, names one", with(partner(Habilitation.TRAIN))),
                example("CRT-007")
                        .passes("may train", with(partner(Habilitation.TRAIN)))
                        .fails("may do something else", with(partner(Habilitation.OTHER))),
                example("CRT-008")
                        .passes("active sheet, active partner", with(partner(Habilitation.TRAIN)))
                        .fails("inactive sheet, active partner", inactive(with(partner(Habilitation.TRAIN)))),
                example("CRT-009")
                        .passes("one habilitation", with(partner(Habilitation.TRAIN)))
                        .fails(
                                "one SIRET, two habilitations",
                                with(partner(Habilitation.TRAIN), partner(Habilitation.TRAIN_AND_ASSESS))),
                example("CRT-010")
                        .passes("https://exemple.fr", linked("https://exemple.fr"))
                        .fails("exemple.fr", linked("Atelier fictif (exemple.fr)")),
                example("CRT-011")
                        .passes("by law, of the State", byLaw(by(body("Ministère fictif", STATE))))
                        .fails("by law, only a company", byLaw(by(HERE))),
                example("CRT-012")
                        .passes("a partner with a name and a SIRET", with(partner(Habilitation.TRAIN)))
                        .fails(
                                "a partner without a name",
                                with(partner(Habilitation.TRAIN).withLegalName(Optional.empty()))),
                example("CRT-013")
                        .passes("a partner with another SIRET", by(HERE).withPartners(partner(Habilitation.TRAIN)))
                        .fails(
                                "a partner with the SIRET of the certifying body",
                                by(HERE).withPartners(
                                                partner(Habilitation.TRAIN).withSiret(new Siret(NEW)))),
                example("CRT-014")
                        .passes("on request, by a company", by(HERE))
                        .fails("on request, by a ministry alone", by(body("Ministère fictif", STATE))));
    }

    static CertificationSheet by(CertifyingBody... bodies) {
        return RNCP.withCertifyingBodies(List.of(bodies));
    }

    static CertificationSheet with(Partner... partners) {
        return RNCP.withPartners(List.of(partners));
    }

    static CertificationSheet inactive(CertificationSheet sheet) {
        return sheet.withRegistration(sheet.registration().withActive(Answer.NO));
    }

    static CertificationSheet byLaw(CertificationSheet sheet) {
        return sheet.withRegistration(sheet.registration().withType(RegistrationType.BY_LAW));
    }

    static CertificationSheet linked(String link) {
        return RNCP.withDescription(RNCP.description().withLink(Prose.of(link)));
    }

    public static CertifierChange change(String siret, CertifierAction action) {
        return CertifierChange.builder()
                .legalName("ATELIER FICTIF")
                .siret(new Siret(siret))
                .action(action)
                .changedOn(LocalDate.of(2023, 4, 1))
                .build();
    }

    public static Partner partner(Habilitation habilitation) {
        return Partner.builder()
                .legalName("PARTENAIRE FICTIF")
                .siret(new Siret(OTHER))
                .habilitation(habilitation)
                .status(PartnerStatus.ACTIVE)
                .build();
    }
}
