package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.Outcome.Reason.BY_LAW_ONLY;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.body;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.NEW;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.OLD;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.OTHER;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.STATE;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.by;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.byLaw;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.change;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.inactive;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.linked;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.partner;
import static fr.rncp.rules.catalogue.certifiers.CertifierExamples.with;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Language;
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

    private static final CertifyingBody HERE = body("Atelier fictif", NEW);
    private static final CertifyingBody GONE = HERE.withStatus(CertifyingBodyStatus.INACTIVE);
    private static final Partner TRAINER = partner(Habilitation.TRAIN);

    @Test
    void activeSheetNeedsBodyThatIsNotInactive() {
        assertThat(rule("CRT-001"), by()).finds("ERROR CRT-001 at /certifyingBodies");
        assertThat(rule("CRT-001"), inactive(by())).finds("ERROR CRT-001 at /certifyingBodies");
        assertThat(rule("CRT-001"), by(GONE)).finds("WARNING CRT-001.inactive at /certifyingBodies");
        assertThat(rule("CRT-001"), by(GONE, HERE.withStatus(Optional.empty()))).passes();
        assertThat(rule("CRT-001"), inactive(by(GONE))).passes();
    }

    @Test
    void registrationThatMayHaveEndedLeavesInactiveBodiesOpen() {
        CertificationSheet unknown =
                by(GONE).withRegistration(RNCP.registration().withActive(Answer.UNKNOWN));
        assertThat(rule("CRT-001"), unknown).isUndeterminedAt("/registration/active");
        assertThat(rule("CRT-001"), by(GONE), LocalDate.of(2029, 7, 1))
                .finds("WARNING CRT-001.inactive at /certifyingBodies");
        assertThat(rule("CRT-001"), by(GONE), LocalDate.of(2029, 7, 2)).passes();
    }

    @Test
    void lostBodiesAreNotMissing() {
        assertThat(rule("CRT-001"), losing(by(), "/certifyingBodies")).isUndeterminedAt("/certifyingBodies");
        assertThat(rule("CRT-001"), losing(by(HERE), "/registration/active")).passes();
    }

    @Test
    void inactiveBodyAndJointCommissionNeedNoNumber() {
        CertificationSheet sheet = by(
                HERE,
                HERE.withSiret(Optional.empty()).withLegalName(Optional.empty()),
                GONE.withSiret(Optional.empty()),
                HERE.withSiret(Optional.empty()).withLegalName("Commission Paritaire Nationale de l'Emploi"),
                HERE.withSiret(Optional.empty()).withLegalName("CPNEFP de la reliure"));
        assertThat(rule("CRT-002"), sheet)
                .finds("WARNING CRT-002 at /certifyingBodies/1/siret", "INFO CRT-002 at /certifyingBodies/2/siret");
        assertThat(rule("CRT-002"), losing(by(HERE.withSiret(Optional.empty())), "/certifyingBodies/*/status"))
                .finds("INFO CRT-002 at /certifyingBodies/0/siret");
        assertThat(rule("CRT-002"), by()).doesNotApply(NOTHING_TO_JUDGE);
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
        assertThat(rule("CRT-003"), sheet)
                .finds(
                        "INFO CRT-003.name at /certifyingBodies/1/siret",
                        "INFO CRT-003 at /certifyingBodies/2/siret",
                        "INFO CRT-003 at /certifyingBodies/5/siret");
        assertThat(rule("CRT-003"), by()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void rowOfThePastShowsAMoveOfOneLegalPerson() {
        CertifyingBody moved = body("Atelier fictif", OLD).withStatus(CertifyingBodyStatus.INACTIVE);
        assertThat(rule("CRT-003"), by(moved, HERE)).passes();
        assertThat(rule("CRT-003"), by(HERE, moved)).passes();
        assertThat(rule("CRT-003"), by(HERE, GONE)).passes();
        assertThat(rule("CRT-003"), by(moved, HERE, body("Autre", OTHER))).passes();
        assertThat(rule("CRT-003"), by(moved, moved)).passes();
    }

    @Test
    void rowsThatAreNoMoveAreTold() {
        CertifyingBody elsewhere = body("Atelier fictif", OLD);
        CertifyingBody other = body("Atelier fictif", OTHER);
        assertThat(rule("CRT-003"), by(HERE, elsewhere)).finds("INFO CRT-003.name at /certifyingBodies/1/siret");
        assertThat(rule("CRT-003"), by(GONE, HERE, elsewhere)).finds("INFO CRT-003.name at /certifyingBodies/2/siret");
        assertThat(rule("CRT-003"), by(HERE, other.withStatus(CertifyingBodyStatus.INACTIVE)))
                .finds("INFO CRT-003.name at /certifyingBodies/1/siret");
        assertThat(rule("CRT-003"), by(GONE, other)).finds("INFO CRT-003.name at /certifyingBodies/1/siret");
        assertThat(rule("CRT-003"), by(HERE, HERE)).finds("INFO CRT-003 at /certifyingBodies/1/siret");
    }

    private static CertifierChange on(int day, String siret, CertifierAction action) {
        return change(siret, action).withChangedOn(LocalDate.of(2023, 4, day));
    }

    private static CertificationSheet history(CertifierChange... changes) {
        return by(HERE).withCertifierHistory(List.of(changes));
    }

    @Test
    void lastChangeOfBodyCounts() {
        assertThat(rule("CRT-004"), history(on(3, NEW, CertifierAction.ADDED), on(1, NEW, CertifierAction.REMOVED)))
                .passes();
        assertThat(rule("CRT-004"), history(on(3, NEW, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED)))
                .finds("WARNING CRT-004 at /certifierHistory/0");
        assertThat(rule("CRT-004"), history(on(1, OTHER, CertifierAction.ADDED), on(1, OLD, CertifierAction.REMOVED)))
                .finds("WARNING CRT-004.missing at /certifierHistory/0");
        assertThat(rule("CRT-004"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void additionAndRemovalOfOneDayLeaveBodyOpen() {
        CertifierChange[] bothOfNew = {on(1, NEW, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED)};
        CertifierChange[] bothOfOld = {on(1, OLD, CertifierAction.REMOVED), on(1, OLD, CertifierAction.ADDED)};
        assertThat(rule("CRT-004"), history(bothOfNew)).isUndeterminedAt("/certifierHistory/0");
        assertThat(rule("CRT-004"), history(bothOfOld)).passes();
    }

    @Test
    void unclearChangeIsNotAContradiction() {
        CertifierChange undated = change(NEW, CertifierAction.REMOVED).withChangedOn(Optional.empty());
        assertThat(rule("CRT-004"), history(undated)).finds("WARNING CRT-004 at /certifierHistory/0");
        assertThat(rule("CRT-004"), history(undated, on(1, NEW, CertifierAction.ADDED)))
                .isUndeterminedAt("/certifierHistory/0");
        assertThat(rule("CRT-004"), history(on(1, NEW, CertifierAction.OTHER))).isUndeterminedAt("/certifierHistory/0");
        assertThat(
                        rule("CRT-004"),
                        history(CertifierChange.builder()
                                .action(CertifierAction.REMOVED)
                                .build()))
                .isUndeterminedAt("/certifierHistory/0");
    }

    @Test
    void bodyWithoutNumberIsKnownByName() {
        CertifierChange removed = on(1, OLD, CertifierAction.REMOVED);
        CertifierChange added = on(1, OLD, CertifierAction.ADDED);
        CertificationSheet unnumbered = by(HERE.withSiret(Optional.empty()));
        assertThat(rule("CRT-004"), unnumbered.withCertifierHistory(List.of(added)))
                .passes();
        assertThat(rule("CRT-004"), unnumbered.withCertifierHistory(List.of(removed)))
                .passes();
        assertThat(rule("CRT-004"), history(added)).finds("WARNING CRT-004.missing at /certifierHistory/0");
        assertThat(rule("CRT-004"), history(added.withSiret(Optional.empty()))).passes();
        assertThat(rule("CRT-004"), history(added.withSiret(Optional.empty()).withLegalName("Autre")))
                .finds("WARNING CRT-004.missing at /certifierHistory/0");
        assertThat(rule("CRT-004"), by(GONE).withCertifierHistory(List.of(on(1, NEW, CertifierAction.REMOVED))))
                .passes();
    }

    @Test
    void anotherLegalPersonIsTold() {
        assertThat(rule("CRT-005"), history(on(1, OTHER, CertifierAction.REMOVED), on(1, NEW, CertifierAction.ADDED)))
                .finds("INFO CRT-005 at /certifierHistory/0");
        assertThat(rule("CRT-005"), history(on(1, OTHER, CertifierAction.REMOVED), on(2, NEW, CertifierAction.ADDED)))
                .finds("INFO CRT-005.left at /certifierHistory/0");
        assertThat(rule("CRT-005"), history(on(1, OLD, CertifierAction.REMOVED)))
                .passes();
        assertThat(rule("CRT-005"), history(on(1, OTHER, CertifierAction.REMOVED), on(2, OTHER, CertifierAction.ADDED)))
                .passes();
        assertThat(rule("CRT-005"), history(on(1, "MONACOCONFO001", CertifierAction.REMOVED)))
                .isUndeterminedAt("/certifierHistory/0");
        assertThat(rule("CRT-005"), history(on(1, NEW, CertifierAction.OTHER))).isUndeterminedAt("/certifierHistory/0");
        assertThat(rule("CRT-005"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void onlyActivePartnersContradictNo() {
        assertThat(rule("CRT-006"), with(TRAINER)).finds("WARNING CRT-006 at /mayHavePartners");
        for (PartnerStatus past : List.of(PartnerStatus.INACTIVE, PartnerStatus.REMOVED, PartnerStatus.OTHER)) {
            assertThat(rule("CRT-006"), with(TRAINER.withStatus(past))).passes();
        }
        assertThat(rule("CRT-006"), RNCP.withMayHavePartners(Answer.YES)).passes();
        assertThat(rule("CRT-006"), with(TRAINER).withMayHavePartners(Answer.UNKNOWN))
                .isUndeterminedAt("/mayHavePartners");
    }

    @Test
    void unknownWordsAreErrors() {
        Partner odd =
                partner(Habilitation.OTHER).withStatus(PartnerStatus.OTHER).withLegalName(Optional.empty());
        assertThat(rule("CRT-007"), with(TRAINER, odd))
                .finds("ERROR CRT-007 at /partners/1/habilitation", "ERROR CRT-007.state at /partners/1/status");
        assertThat(rule("CRT-007"), with(TRAINER.withStatus(Optional.empty()).withHabilitation(Optional.empty())))
                .passes();
        assertThat(rule("CRT-007"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CRT-007"), losing(RNCP, "/partners"))
                .isUndeterminedAt("/partners/*/legalName", "/partners/*/habilitation", "/partners/*/status");
    }

    @Test
    void partnersEndWithTheSheet() {
        Partner past = TRAINER.withStatus(PartnerStatus.INACTIVE);
        assertThat(rule("CRT-008"), inactive(with(past, TRAINER, TRAINER))).finds("INFO CRT-008 at /partners/1/status");
        assertThat(rule("CRT-008"), inactive(with(past))).passes();
        CertificationSheet unknown =
                with(TRAINER).withRegistration(RNCP.registration().withActive(Answer.UNKNOWN));
        assertThat(rule("CRT-008"), unknown).isUndeterminedAt("/registration/active");
        assertThat(rule("CRT-008"), unknown.withPartners(past)).passes();
        assertThat(rule("CRT-008"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CRT-008"), losing(RNCP, "/partners")).isUndeterminedAt("/partners");
    }

    @Test
    void onlyActiveHabilitationsConflict() {
        Partner both = partner(Habilitation.TRAIN_AND_ASSESS);
        assertThat(rule("CRT-009"), with(TRAINER, both, partner(Habilitation.ASSESS)))
                .finds("WARNING CRT-009 at /partners/1/habilitation", "WARNING CRT-009 at /partners/2/habilitation");
        assertThat(rule("CRT-009"), with(TRAINER, both.withStatus(PartnerStatus.REMOVED)))
                .passes();
        assertThat(rule("CRT-009"), with(TRAINER, both.withSiret(Optional.empty())))
                .passes();
        assertThat(rule("CRT-009"), with(TRAINER, both.withSiret(new Siret(NEW))))
                .passes();
        assertThat(rule("CRT-009"), with(TRAINER, both.withHabilitation(Optional.empty())))
                .passes();
        assertThat(rule("CRT-009"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exemple.fr",
                "HTTP://EXEMPLE.FR/a b",
                "https://exemple.fr:8443/a?b=c",
                "https://école.a.exemple.fr.",
                "Voir https://a.fr et www.b.fr"
            })
    void completeAddressIsFoundAmongWords(String link) {
        assertThat(rule("CRT-010"), linked(link)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.exemple.fr",
                "exemple.fr",
                "*       *",
                "https://",
                "Certificat",
                "https://www.exemple",
                "https://mon exemple.fr",
                "http://exemple"
            })
    void addressWithoutSchemeIsNotComplete(String link) {
        assertThat(rule("CRT-010"), linked(link)).finds("INFO CRT-010 at /description/link");
        assertThat(rule("CRT-010"), by(HERE.withWebsite(link)))
                .finds("INFO CRT-010.site at /certifyingBodies/0/website");
    }

    @Test
    void absentLinkIsNotJudged() {
        assertThat(rule("CRT-010"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CRT-010"), linked("Néant")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CRT-010"), by(HERE.withWebsite("http://exemple.fr"))).passes();
    }

    @Test
    void authorityOfTheStateIsKnownByNameOrNumber() {
        assertThat(rule("CRT-011"), byLaw(by(HERE))).finds("INFO CRT-011 at /certifyingBodies");
        assertThat(rule("CRT-011"), byLaw(by(HERE, body("Lycée fictif", "19750773400022"))))
                .passes();
        for (String name : List.of("MINISTÈRE fictif", "Haut-Commissariat fictif", "HAUT COMMISSARIAT FICTIF")) {
            assertThat(
                            rule("CRT-011"),
                            byLaw(by(HERE, HERE.withSiret(Optional.empty()).withLegalName(name))))
                    .passes();
        }
        assertThat(rule("CRT-011"), byLaw(by(HERE, HERE.withSiret(Optional.empty()))))
                .isUndeterminedAt("/certifyingBodies/1/siret");
        assertThat(rule("CRT-011"), byLaw(by())).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CRT-011"), by(HERE)).doesNotApply(BY_LAW_ONLY);
    }

    @Test
    void repeatedRowsAreOneFindingWithTheirNumber() {
        Partner other = TRAINER.withLegalName("Autre partenaire").withSiret(new Siret(NEW));
        assertThat(rule("CRT-009"), with(TRAINER, TRAINER)).finds("INFO CRT-009.repeated at /partners/1");
        assertThat(rule("CRT-009"), with(TRAINER, other, TRAINER.withLegalName("partenaire  fictif"), other, other))
                .finds("INFO CRT-009.repeated at /partners/2")
                .says(
                        Language.ENGLISH,
                        "In the list of partners, 3 rows of active partners repeat an earlier row, for example that of “partenaire  fictif”.");
        Partner unnumbered = TRAINER.withSiret(Optional.empty());
        assertThat(rule("CRT-009"), with(unnumbered, unnumbered)).finds("INFO CRT-009.repeated at /partners/1");
        assertThat(rule("CRT-009"), with(TRAINER, TRAINER.withActiveSince(LocalDate.of(2024, 1, 1))))
                .finds("INFO CRT-009.repeated at /partners/1");
    }

    @Test
    void rowsThatDifferAreNotRepeated() {
        Partner past = TRAINER.withStatus(PartnerStatus.INACTIVE);
        assertThat(rule("CRT-009"), with(past, past)).passes();
        assertThat(rule("CRT-009"), with(past, TRAINER)).passes();
        assertThat(rule("CRT-009"), with(TRAINER, TRAINER.withLegalName("Lycée fictif")))
                .passes();
        assertThat(rule("CRT-009"), with(TRAINER, TRAINER.withSiret(new Siret(NEW))))
                .passes();
        Partner nameless = TRAINER.withLegalName(Optional.empty());
        assertThat(rule("CRT-009"), with(nameless, nameless)).passes();
    }

    @Test
    void activePartnersAreIdentified() {
        Partner nameless = TRAINER.withLegalName(Optional.empty());
        Partner unnumbered = TRAINER.withSiret(Optional.empty());
        Partner empty = nameless.withSiret(Optional.empty());
        assertThat(rule("CRT-012"), with(TRAINER, nameless)).finds("WARNING CRT-012 at /partners/1/legalName");
        assertThat(rule("CRT-012"), with(unnumbered, TRAINER)).finds("INFO CRT-012.siret at /partners/0/siret");
        assertThat(rule("CRT-012"), with(TRAINER, empty)).finds("WARNING CRT-012 at /partners/1/legalName");
        assertThat(rule("CRT-012"), with(unnumbered, nameless, nameless, unnumbered))
                .says(
                        Language.ENGLISH,
                        "2 active partners have no name. The first of these rows has the SIRET “81738914100018”.",
                        "2 active partners have no SIRET, for example “PARTENAIRE FICTIF”.");
        assertThat(rule("CRT-012"), with(nameless.withStatus(Optional.empty())))
                .finds("WARNING CRT-012 at /partners/0/legalName");
        assertThat(rule("CRT-012"), with(nameless.withStatus(PartnerStatus.REMOVED)))
                .passes();
        assertThat(rule("CRT-012"), with(unnumbered.withStatus(PartnerStatus.INACTIVE)))
                .passes();
        assertThat(rule("CRT-012"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CRT-012"), losing(with(unnumbered), "/partners/*/siret"))
                .isUndeterminedAt("/partners/*/siret");
    }

    @Test
    void certifierAmongThePartnersIsTold() {
        Partner self = TRAINER.withSiret(new Siret(NEW));
        assertThat(rule("CRT-013"), by(HERE).withPartners(TRAINER, self)).finds("INFO CRT-013 at /partners/1");
        assertThat(rule("CRT-013"), by(HERE).withPartners(self.withStatus(Optional.empty())))
                .finds("INFO CRT-013 at /partners/0");
        assertThat(rule("CRT-013"), by(body("Autre", OTHER), HERE).withPartners(self, TRAINER))
                .finds("INFO CRT-013 at /partners/0");
        assertThat(rule("CRT-013"), by(HERE).withPartners(TRAINER)).passes();
        assertThat(rule("CRT-013"), by(HERE).withPartners(TRAINER.withSiret(new Siret(OLD))))
                .passes();
        assertThat(rule("CRT-013"), by(HERE).withPartners(self, TRAINER.withSiret(new Siret(OLD))))
                .passes();
        assertThat(rule("CRT-013"), by(HERE).withPartners(self.withStatus(PartnerStatus.REMOVED)))
                .passes();
        assertThat(rule("CRT-013"), by(GONE, body("Autre", OTHER)).withPartners(self))
                .passes();
        assertThat(rule("CRT-013"), by(HERE)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void ministryAloneSeldomApplies() {
        CertifyingBody ministry = body("MINISTERE DU TRAVAIL FICTIF", STATE);
        assertThat(rule("CRT-014"), by(ministry)).finds("INFO CRT-014 at /registration/type");
        assertThat(rule("CRT-014"), by(ministry, body("Ministère fictif de la culture", OTHER)))
                .finds("INFO CRT-014 at /registration/type");
        assertThat(rule("CRT-014"), by(ministry, GONE)).finds("INFO CRT-014 at /registration/type");
        assertThat(rule("CRT-014"), by(ministry.withSiret(Optional.empty())))
                .finds("INFO CRT-014 at /registration/type");
        assertThat(rule("CRT-014"), by(ministry, HERE)).passes();
        assertThat(rule("CRT-014"), by(body("MINISTERE DES ARMEES", STATE))).passes();
        assertThat(rule("CRT-014"), by(body("Ministère de l'Intérieur", STATE))).passes();
        assertThat(rule("CRT-014"), by(body("Amis du ministère fictif", OTHER))).passes();
        assertThat(rule("CRT-014"), byLaw(by(ministry))).doesNotApply(ON_REQUEST_ONLY);
        assertThat(rule("CRT-014"), by()).doesNotApply(NOTHING_TO_JUDGE);
    }
}
