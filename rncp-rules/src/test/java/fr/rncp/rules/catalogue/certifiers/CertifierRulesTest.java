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
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(List.of("ERROR /certifyingBodies CRT-001"), said("CRT-001", by()));
        assertEquals(List.of("ERROR /certifyingBodies CRT-001"), said("CRT-001", inactive(by())));
        assertEquals(List.of("WARNING /certifyingBodies CRT-001.inactive"), said("CRT-001", by(GONE)));
        assertEquals(List.of(), said("CRT-001", by(GONE, HERE.withStatus(Optional.empty()))));
        assertEquals(List.of(), said("CRT-001", inactive(by(GONE))));
    }

    @Test
    void registrationThatMayHaveEndedLeavesInactiveBodiesOpen() {
        CertificationSheet unknown =
                by(GONE).withRegistration(RNCP.registration().withActive(Answer.UNKNOWN));
        assertEquals(List.of("undetermined: /registration/active"), said("CRT-001", unknown));
        assertEquals(
                List.of("WARNING /certifyingBodies CRT-001.inactive"),
                said("CRT-001", by(GONE), LocalDate.of(2029, 7, 1)));
        assertEquals(List.of(), said("CRT-001", by(GONE), LocalDate.of(2029, 7, 2)));
    }

    @Test
    void lostBodiesAreNotMissing() {
        assertEquals(List.of("undetermined: /certifyingBodies"), said("CRT-001", losing(by(), "/certifyingBodies")));
        assertEquals(List.of(), said("CRT-001", losing(by(HERE), "/registration/active")));
    }

    @Test
    void missingNumberWeighsLessWhereNobodyCanAddOne() {
        CertificationSheet sheet = by(
                HERE,
                HERE.withSiret(Optional.empty()).withLegalName(Optional.empty()),
                GONE.withSiret(Optional.empty()),
                HERE.withSiret(Optional.empty()).withLegalName("Commission Paritaire Nationale de l'Emploi"),
                HERE.withSiret(Optional.empty()).withLegalName("CPNEFP de la reliure"));
        assertEquals(
                List.of(
                        "WARNING /certifyingBodies/1/siret CRT-002",
                        "INFO /certifyingBodies/2/siret CRT-002",
                        "INFO /certifyingBodies/3/siret CRT-002",
                        "INFO /certifyingBodies/4/siret CRT-002"),
                said("CRT-002", sheet));
        assertEquals(
                List.of("INFO /certifyingBodies/0/siret CRT-002"),
                said("CRT-002", losing(by(HERE.withSiret(Optional.empty())), "/certifyingBodies/*/status")));
        assertEquals(NOTHING, said("CRT-002", by()));
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
        assertEquals(
                List.of(
                        "INFO /certifyingBodies/1/siret CRT-003.name",
                        "INFO /certifyingBodies/2/siret CRT-003",
                        "INFO /certifyingBodies/5/siret CRT-003"),
                said("CRT-003", sheet));
        assertEquals(NOTHING, said("CRT-003", by()));
    }

    private static CertifierChange on(int day, String siret, CertifierAction action) {
        return change(siret, action).withChangedOn(LocalDate.of(2023, 4, day));
    }

    private static CertificationSheet history(CertifierChange... changes) {
        return by(HERE).withCertifierHistory(List.of(changes));
    }

    @Test
    void lastChangeOfBodyCounts() {
        assertEquals(
                List.of(),
                said("CRT-004", history(on(3, NEW, CertifierAction.ADDED), on(1, NEW, CertifierAction.REMOVED))));
        assertEquals(
                List.of("WARNING /certifierHistory/0 CRT-004"),
                said("CRT-004", history(on(3, NEW, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED))));
        assertEquals(
                List.of("WARNING /certifierHistory/0 CRT-004.missing"),
                said("CRT-004", history(on(1, OTHER, CertifierAction.ADDED), on(1, OLD, CertifierAction.REMOVED))));
        assertEquals(NOTHING, said("CRT-004", RNCP));
    }

    @Test
    void additionAndRemovalOfOneDayLeaveBodyOpen() {
        CertifierChange[] bothOfNew = {on(1, NEW, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED)};
        CertifierChange[] bothOfOld = {on(1, OLD, CertifierAction.REMOVED), on(1, OLD, CertifierAction.ADDED)};
        assertEquals(List.of("undetermined: /certifierHistory/0"), said("CRT-004", history(bothOfNew)));
        assertEquals(List.of(), said("CRT-004", history(bothOfOld)));
    }

    @Test
    void changeThatCannotBeToldIsNoContradiction() {
        CertifierChange undated = change(NEW, CertifierAction.REMOVED).withChangedOn(Optional.empty());
        assertEquals(List.of("WARNING /certifierHistory/0 CRT-004"), said("CRT-004", history(undated)));
        assertEquals(
                List.of("undetermined: /certifierHistory/0"),
                said("CRT-004", history(undated, on(1, NEW, CertifierAction.ADDED))));
        assertEquals(
                List.of("undetermined: /certifierHistory/0"),
                said("CRT-004", history(on(1, NEW, CertifierAction.OTHER))));
        assertEquals(
                List.of("undetermined: /certifierHistory/0"),
                said(
                        "CRT-004",
                        history(CertifierChange.builder()
                                .action(CertifierAction.REMOVED)
                                .build())));
    }

    @Test
    void bodyWithoutNumberIsKnownByName() {
        CertifierChange removed = on(1, OLD, CertifierAction.REMOVED);
        CertifierChange added = on(1, OLD, CertifierAction.ADDED);
        CertificationSheet unnumbered = by(HERE.withSiret(Optional.empty()));
        assertEquals(List.of(), said("CRT-004", unnumbered.withCertifierHistory(List.of(added))));
        assertEquals(List.of(), said("CRT-004", unnumbered.withCertifierHistory(List.of(removed))));
        assertEquals(List.of("WARNING /certifierHistory/0 CRT-004.missing"), said("CRT-004", history(added)));
        assertEquals(List.of(), said("CRT-004", history(added.withSiret(Optional.empty()))));
        assertEquals(
                List.of("WARNING /certifierHistory/0 CRT-004.missing"),
                said("CRT-004", history(added.withSiret(Optional.empty()).withLegalName("Autre"))));
        assertEquals(
                List.of(),
                said("CRT-004", by(GONE).withCertifierHistory(List.of(on(1, NEW, CertifierAction.REMOVED)))));
    }

    @Test
    void anotherLegalPersonIsTold() {
        assertEquals(
                List.of("INFO /certifierHistory/0 CRT-005"),
                said("CRT-005", history(on(1, OTHER, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED))));
        assertEquals(
                List.of("INFO /certifierHistory/0 CRT-005.left"),
                said("CRT-005", history(on(1, OTHER, CertifierAction.REMOVED), on(2, NEW, CertifierAction.ADDED))));
        assertEquals(List.of(), said("CRT-005", history(on(1, OLD, CertifierAction.REMOVED))));
        assertEquals(
                List.of(),
                said("CRT-005", history(on(1, OTHER, CertifierAction.REMOVED), on(2, OTHER, CertifierAction.ADDED))));
        assertEquals(
                List.of("undetermined: /certifierHistory/0"),
                said("CRT-005", history(on(1, "MONACOCONFO001", CertifierAction.REMOVED))));
        assertEquals(
                List.of("undetermined: /certifierHistory/0"),
                said("CRT-005", history(on(1, NEW, CertifierAction.OTHER))));
        assertEquals(NOTHING, said("CRT-005", RNCP));
    }

    @Test
    void onlyActivePartnersContradictNo() {
        assertEquals(List.of("WARNING /mayHavePartners CRT-006"), said("CRT-006", with(TRAINER)));
        for (PartnerStatus past : List.of(PartnerStatus.INACTIVE, PartnerStatus.REMOVED, PartnerStatus.OTHER)) {
            assertEquals(List.of(), said("CRT-006", with(TRAINER.withStatus(past))));
        }
        assertEquals(List.of(), said("CRT-006", RNCP.withMayHavePartners(Answer.YES)));
        assertEquals(
                List.of("undetermined: /mayHavePartners"),
                said("CRT-006", with(TRAINER).withMayHavePartners(Answer.UNKNOWN)));
    }

    @Test
    void unknownWordsAreErrors() {
        Partner odd =
                partner(Habilitation.OTHER).withStatus(PartnerStatus.OTHER).withLegalName(Optional.empty());
        assertEquals(
                List.of("ERROR /partners/1/habilitation CRT-007", "ERROR /partners/1/status CRT-007.state"),
                said("CRT-007", with(TRAINER, odd)));
        assertEquals(
                List.of(),
                said("CRT-007", with(TRAINER.withStatus(Optional.empty()).withHabilitation(Optional.empty()))));
        assertEquals(NOTHING, said("CRT-007", RNCP));
        assertEquals(
                List.of("undetermined: /partners/*/legalName /partners/*/habilitation /partners/*/status"),
                said("CRT-007", losing(RNCP, "/partners")));
    }

    @Test
    void partnersEndWithTheSheet() {
        Partner past = TRAINER.withStatus(PartnerStatus.INACTIVE);
        assertEquals(
                List.of("WARNING /partners/1/status CRT-008"), said("CRT-008", inactive(with(past, TRAINER, TRAINER))));
        assertEquals(List.of(), said("CRT-008", inactive(with(past))));
        CertificationSheet unknown =
                with(TRAINER).withRegistration(RNCP.registration().withActive(Answer.UNKNOWN));
        assertEquals(List.of("undetermined: /registration/active"), said("CRT-008", unknown));
        assertEquals(List.of(), said("CRT-008", unknown.withPartners(past)));
        assertEquals(NOTHING, said("CRT-008", RNCP));
        assertEquals(List.of("undetermined: /partners"), said("CRT-008", losing(RNCP, "/partners")));
    }

    @Test
    void onlyActiveHabilitationsConflict() {
        Partner both = partner(Habilitation.TRAIN_AND_ASSESS);
        assertEquals(
                List.of("WARNING /partners/1/habilitation CRT-009", "WARNING /partners/3/habilitation CRT-009"),
                said("CRT-009", with(TRAINER, both, TRAINER, partner(Habilitation.ASSESS))));
        assertEquals(List.of(), said("CRT-009", with(TRAINER, both.withStatus(PartnerStatus.REMOVED))));
        assertEquals(List.of(), said("CRT-009", with(TRAINER, both.withSiret(Optional.empty()))));
        assertEquals(List.of(), said("CRT-009", with(TRAINER, both.withSiret(new Siret(NEW)))));
        assertEquals(List.of(), said("CRT-009", with(TRAINER, both.withHabilitation(Optional.empty()))));
        assertEquals(NOTHING, said("CRT-009", RNCP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.fr", "HTTP://EXEMPLE.FR/a b", "Voir https://a.fr et www.b.fr"})
    void completeAddressIsFoundAmongWords(String link) {
        assertEquals(List.of(), said("CRT-010", linked(link)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.exemple.fr", "exemple.fr", "*       *", "https://", "Certificat"})
    void addressWithoutSchemeIsNotComplete(String link) {
        assertEquals(List.of("INFO /description/link CRT-010"), said("CRT-010", linked(link)));
        assertEquals(
                List.of("INFO /certifyingBodies/0/website CRT-010.site"), said("CRT-010", by(HERE.withWebsite(link))));
    }

    @Test
    void absentLinkIsNotJudged() {
        assertEquals(NOTHING, said("CRT-010", RNCP));
        assertEquals(NOTHING, said("CRT-010", linked("Néant")));
        assertEquals(List.of(), said("CRT-010", by(HERE.withWebsite("http://exemple.fr"))));
    }

    @Test
    void authorityOfTheStateIsKnownByNameOrNumber() {
        assertEquals(List.of("INFO /certifyingBodies CRT-011"), said("CRT-011", byLaw(by(HERE))));
        assertEquals(List.of(), said("CRT-011", byLaw(by(HERE, body("Lycée fictif", "19750773400022")))));
        for (String name : List.of("MINISTÈRE fictif", "Haut-Commissariat fictif", "HAUT COMMISSARIAT FICTIF")) {
            assertEquals(
                    List.of(),
                    said(
                            "CRT-011",
                            byLaw(by(HERE, HERE.withSiret(Optional.empty()).withLegalName(name)))));
        }
        assertEquals(
                List.of("undetermined: /certifyingBodies/1/siret"),
                said("CRT-011", byLaw(by(HERE, HERE.withSiret(Optional.empty())))));
        assertEquals(NOTHING, said("CRT-011", byLaw(by())));
        assertEquals(List.of("not applicable: BY_LAW_ONLY"), said("CRT-011", by(HERE)));
    }
}
