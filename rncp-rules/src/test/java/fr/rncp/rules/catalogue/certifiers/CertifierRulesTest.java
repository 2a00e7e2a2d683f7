package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.body;
import static fr.rncp.rules.catalogue.RuleProbe.losing;
import static fr.rncp.rules.catalogue.RuleProbe.said;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.NEW;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.OLD;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.OTHER;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.by;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.byLaw;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.change;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.inactive;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.linked;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.partner;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertifierRulesTest {

    private static final List<String> NOTHING = List.of("not applicable: NOTHING_TO_JUDGE");
    private static final CertifyingBody HERE = body("Atelier fictif", NEW);
    private static final CertifyingBody GONE = HERE.withStatus(CertifyingBodyStatus.INACTIVE);
    private static final Partner TRAINER = partner(Habilitation.TRAIN);

    @Test
    void activeSheetNeedsBodyThatIsNotInactive() {
        assertThat(said("CRT-001", by())).isEqualTo(List.of("ERROR /certifyingBodies CRT-001"));
        assertThat(said("CRT-001", inactive(by()))).isEqualTo(List.of("ERROR /certifyingBodies CRT-001"));
        assertThat(said("CRT-001", by(GONE))).isEqualTo(List.of("WARNING /certifyingBodies CRT-001.inactive"));
        assertThat(said("CRT-001", by(GONE, HERE.withStatus(Optional.empty())))).isEmpty();
        assertThat(said("CRT-001", inactive(by(GONE)))).isEmpty();
    }

    @Test
    void registrationThatMayHaveEndedLeavesInactiveBodiesOpen() {
        CertificationSheet unknown =
                by(GONE).withRegistration(RNCP.registration().withActive(Answer.UNKNOWN));
        assertThat(said("CRT-001", unknown)).isEqualTo(List.of("undetermined: /registration/active"));
        assertThat(said("CRT-001", by(GONE), LocalDate.of(2029, 7, 1)))
                .isEqualTo(List.of("WARNING /certifyingBodies CRT-001.inactive"));
        assertThat(said("CRT-001", by(GONE), LocalDate.of(2029, 7, 2))).isEmpty();
    }

    @Test
    void lostBodiesAreNotMissing() {
        assertThat(said("CRT-001", losing(by(), "/certifyingBodies")))
                .isEqualTo(List.of("undetermined: /certifyingBodies"));
        assertThat(said("CRT-001", losing(by(HERE), "/registration/active"))).isEmpty();
    }

    @Test
    void missingNumberWeighsLessWhereNobodyCanAddOne() {
        CertificationSheet sheet = by(
                HERE,
                HERE.withSiret(Optional.empty()).withLegalName(Optional.empty()),
                GONE.withSiret(Optional.empty()),
                HERE.withSiret(Optional.empty()).withLegalName("Commission Paritaire Nationale de l'Emploi"),
                HERE.withSiret(Optional.empty()).withLegalName("CPNEFP de la reliure"));
        assertThat(said("CRT-002", sheet))
                .isEqualTo(List.of(
                        "WARNING /certifyingBodies/1/siret CRT-002",
                        "INFO /certifyingBodies/2/siret CRT-002",
                        "INFO /certifyingBodies/3/siret CRT-002",
                        "INFO /certifyingBodies/4/siret CRT-002"));
        assertThat(said("CRT-002", losing(by(HERE.withSiret(Optional.empty())), "/certifyingBodies/*/status")))
                .isEqualTo(List.of("INFO /certifyingBodies/0/siret CRT-002"));
        assertThat(said("CRT-002", by())).isEqualTo(NOTHING);
    }

    @Test
    void repeatedNumbersAndNamesAreFound() {
        CertificationSheet sheet = by(
                HERE,
                body("ATELIER  FICTIF", OTHER),
                body("Autre atelier", NEW),
                HERE.withSiret(Optional.empty()),
                HERE.withLegalName(Optional.empty()).withSiret(new Siret(OLD)),
                HERE);
        assertThat(said("CRT-003", sheet))
                .isEqualTo(List.of(
                        "INFO /certifyingBodies/1/siret CRT-003.name",
                        "INFO /certifyingBodies/2/siret CRT-003",
                        "INFO /certifyingBodies/5/siret CRT-003"));
        assertThat(said("CRT-003", by())).isEqualTo(NOTHING);
    }

    private static CertifierChange on(int day, String siret, CertifierAction action) {
        return change(siret, action).withChangedOn(LocalDate.of(2023, 4, day));
    }

    private static CertificationSheet history(CertifierChange... changes) {
        return by(HERE).withCertifierHistory(List.of(changes));
    }

    @Test
    void lastChangeOfBodyCounts() {
        assertThat(said("CRT-004", history(on(3, NEW, CertifierAction.ADDED), on(1, NEW, CertifierAction.REMOVED))))
                .isEmpty();
        assertThat(said("CRT-004", history(on(3, NEW, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED))))
                .isEqualTo(List.of("WARNING /certifierHistory/0 CRT-004"));
        assertThat(said("CRT-004", history(on(1, OTHER, CertifierAction.ADDED), on(1, OLD, CertifierAction.REMOVED))))
                .isEqualTo(List.of("WARNING /certifierHistory/0 CRT-004.missing"));
        assertThat(said("CRT-004", RNCP)).isEqualTo(NOTHING);
    }

    @Test
    void additionAndRemovalOfOneDayLeaveBodyOpen() {
        CertifierChange[] bothOfNew = {on(1, NEW, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED)};
        CertifierChange[] bothOfOld = {on(1, OLD, CertifierAction.REMOVED), on(1, OLD, CertifierAction.ADDED)};
        assertThat(said("CRT-004", history(bothOfNew))).isEqualTo(List.of("undetermined: /certifierHistory/0"));
        assertThat(said("CRT-004", history(bothOfOld))).isEmpty();
    }

    @Test
    void changeThatCannotBeToldIsNoContradiction() {
        CertifierChange undated = change(NEW, CertifierAction.REMOVED).withChangedOn(Optional.empty());
        assertThat(said("CRT-004", history(undated))).isEqualTo(List.of("WARNING /certifierHistory/0 CRT-004"));
        assertThat(said("CRT-004", history(undated, on(1, NEW, CertifierAction.ADDED))))
                .isEqualTo(List.of("undetermined: /certifierHistory/0"));
        assertThat(said("CRT-004", history(on(1, NEW, CertifierAction.OTHER))))
                .isEqualTo(List.of("undetermined: /certifierHistory/0"));
        assertThat(said(
                        "CRT-004",
                        history(CertifierChange.builder()
                                .action(CertifierAction.REMOVED)
                                .build())))
                .isEqualTo(List.of("undetermined: /certifierHistory/0"));
    }

    @Test
    void bodyWithoutNumberIsKnownByName() {
        CertifierChange removed = on(1, OLD, CertifierAction.REMOVED);
        CertifierChange added = on(1, OLD, CertifierAction.ADDED);
        CertificationSheet unnumbered = by(HERE.withSiret(Optional.empty()));
        assertThat(said("CRT-004", unnumbered.withCertifierHistory(List.of(added))))
                .isEmpty();
        assertThat(said("CRT-004", unnumbered.withCertifierHistory(List.of(removed))))
                .isEmpty();
        assertThat(said("CRT-004", history(added))).isEqualTo(List.of("WARNING /certifierHistory/0 CRT-004.missing"));
        assertThat(said("CRT-004", history(added.withSiret(Optional.empty())))).isEmpty();
        assertThat(said("CRT-004", history(added.withSiret(Optional.empty()).withLegalName("Autre"))))
                .isEqualTo(List.of("WARNING /certifierHistory/0 CRT-004.missing"));
        assertThat(said("CRT-004", by(GONE).withCertifierHistory(List.of(on(1, NEW, CertifierAction.REMOVED)))))
                .isEmpty();
    }

    @Test
    void anotherLegalPersonIsTold() {
        assertThat(said("CRT-005", history(on(1, OTHER, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED))))
                .isEqualTo(List.of("INFO /certifierHistory/0 CRT-005"));
        assertThat(said("CRT-005", history(on(1, OTHER, CertifierAction.REMOVED), on(2, NEW, CertifierAction.ADDED))))
                .isEqualTo(List.of("INFO /certifierHistory/0 CRT-005.left"));
        assertThat(said("CRT-005", history(on(1, OLD, CertifierAction.REMOVED))))
                .isEmpty();
        assertThat(said("CRT-005", history(on(1, OTHER, CertifierAction.REMOVED), on(2, OTHER, CertifierAction.ADDED))))
                .isEmpty();
        assertThat(said("CRT-005", history(on(1, "MONACOCONFO001", CertifierAction.REMOVED))))
                .isEqualTo(List.of("undetermined: /certifierHistory/0"));
        assertThat(said("CRT-005", history(on(1, NEW, CertifierAction.OTHER))))
                .isEqualTo(List.of("undetermined: /certifierHistory/0"));
        assertThat(said("CRT-005", RNCP)).isEqualTo(NOTHING);
    }

    @Test
    void onlyActivePartnersContradictNo() {
        assertThat(said("CRT-006", with(TRAINER))).isEqualTo(List.of("WARNING /mayHavePartners CRT-006"));
        for (PartnerStatus past : List.of(PartnerStatus.INACTIVE, PartnerStatus.REMOVED, PartnerStatus.OTHER)) {
            assertThat(said("CRT-006", with(TRAINER.withStatus(past)))).isEmpty();
        }
        assertThat(said("CRT-006", RNCP.withMayHavePartners(Answer.YES))).isEmpty();
        assertThat(said("CRT-006", with(TRAINER).withMayHavePartners(Answer.UNKNOWN)))
                .isEqualTo(List.of("undetermined: /mayHavePartners"));
    }

    @Test
    void unknownWordsAreErrors() {
        Partner odd =
                partner(Habilitation.OTHER).withStatus(PartnerStatus.OTHER).withLegalName(Optional.empty());
        assertThat(said("CRT-007", with(TRAINER, odd)))
                .isEqualTo(List.of("ERROR /partners/1/habilitation CRT-007", "ERROR /partners/1/status CRT-007.state"));
        assertThat(said("CRT-007", with(TRAINER.withStatus(Optional.empty()).withHabilitation(Optional.empty()))))
                .isEmpty();
        assertThat(said("CRT-007", RNCP)).isEqualTo(NOTHING);
        assertThat(said("CRT-007", losing(RNCP, "/partners")))
                .isEqualTo(List.of("undetermined: /partners/*/legalName /partners/*/habilitation /partners/*/status"));
    }

    @Test
    void partnersEndWithTheSheet() {
        Partner past = TRAINER.withStatus(PartnerStatus.INACTIVE);
        assertThat(said("CRT-008", inactive(with(past, TRAINER, TRAINER))))
                .isEqualTo(List.of("WARNING /partners/1/status CRT-008"));
        assertThat(said("CRT-008", inactive(with(past)))).isEmpty();
        CertificationSheet unknown =
                with(TRAINER).withRegistration(RNCP.registration().withActive(Answer.UNKNOWN));
        assertThat(said("CRT-008", unknown)).isEqualTo(List.of("undetermined: /registration/active"));
        assertThat(said("CRT-008", unknown.withPartners(past))).isEmpty();
        assertThat(said("CRT-008", RNCP)).isEqualTo(NOTHING);
        assertThat(said("CRT-008", losing(RNCP, "/partners"))).isEqualTo(List.of("undetermined: /partners"));
    }

    @Test
    void onlyActiveHabilitationsConflict() {
        Partner both = partner(Habilitation.TRAIN_AND_ASSESS);
        assertThat(said("CRT-009", with(TRAINER, both, TRAINER, partner(Habilitation.ASSESS))))
                .isEqualTo(List.of(
                        "WARNING /partners/1/habilitation CRT-009", "WARNING /partners/3/habilitation CRT-009"));
        assertThat(said("CRT-009", with(TRAINER, both.withStatus(PartnerStatus.REMOVED))))
                .isEmpty();
        assertThat(said("CRT-009", with(TRAINER, both.withSiret(Optional.empty()))))
                .isEmpty();
        assertThat(said("CRT-009", with(TRAINER, both.withSiret(new Siret(NEW)))))
                .isEmpty();
        assertThat(said("CRT-009", with(TRAINER, both.withHabilitation(Optional.empty()))))
                .isEmpty();
        assertThat(said("CRT-009", RNCP)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.fr", "HTTP://EXEMPLE.FR/a b", "Voir https://a.fr et www.b.fr"})
    void completeAddressIsFoundAmongWords(String link) {
        assertThat(said("CRT-010", linked(link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.exemple.fr", "exemple.fr", "*       *", "https://", "Certificat"})
    void addressWithoutSchemeIsNotComplete(String link) {
        assertThat(said("CRT-010", linked(link))).isEqualTo(List.of("INFO /description/link CRT-010"));
        assertThat(said("CRT-010", by(HERE.withWebsite(link))))
                .isEqualTo(List.of("INFO /certifyingBodies/0/website CRT-010.site"));
    }

    @Test
    void absentLinkIsNotJudged() {
        assertThat(said("CRT-010", RNCP)).isEqualTo(NOTHING);
        assertThat(said("CRT-010", linked("Néant"))).isEqualTo(NOTHING);
        assertThat(said("CRT-010", by(HERE.withWebsite("http://exemple.fr")))).isEmpty();
    }

    @Test
    void authorityOfTheStateIsKnownByNameOrNumber() {
        assertThat(said("CRT-011", byLaw(by(HERE)))).isEqualTo(List.of("INFO /certifyingBodies CRT-011"));
        assertThat(said("CRT-011", byLaw(by(HERE, body("Lycée fictif", "19750773400022")))))
                .isEmpty();
        for (String name : List.of("MINISTÈRE fictif", "Haut-Commissariat fictif", "HAUT COMMISSARIAT FICTIF")) {
            assertThat(said(
                            "CRT-011",
                            byLaw(by(HERE, HERE.withSiret(Optional.empty()).withLegalName(name)))))
                    .isEmpty();
        }
        assertThat(said("CRT-011", byLaw(by(HERE, HERE.withSiret(Optional.empty())))))
                .isEqualTo(List.of("undetermined: /certifyingBodies/1/siret"));
        assertThat(said("CRT-011", byLaw(by()))).isEqualTo(NOTHING);
        assertThat(said("CRT-011", by(HERE))).isEqualTo(List.of("not applicable: BY_LAW_ONLY"));
    }
}
