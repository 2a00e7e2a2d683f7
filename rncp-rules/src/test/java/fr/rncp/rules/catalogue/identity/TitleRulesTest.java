package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.RegistrationType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRulesTest {

    private static CertificationSheet titled(String title) {
        return RNCP.withTitle(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Licence professionnelle Métiers du livre",
                "LICENCE Arts du livre",
                "Licence pro reliure",
                "Master en reliure",
                "Master Management de la culture",
                "Master 2 Conservation des livres",
                "Diplôme de master en conservation",
                "Titre de Master européen du livre",
                "Conservateur de livres (Master)",
                "Conservateur de livres – Master",
                "Executive Master Direction d'atelier",
                "Master of Arts in bookbinding",
                "Doctorat en sciences du livre",
                "Baccalauréat des métiers du livre",
                "Bac pro reliure",
                "Programme conférant le grade de licence",
            })
    void degreesAreReserved(String title) {
        assertThat(rule("ID-010"), titled(title)).finds("WARNING ID-010 at /title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BTS Édition",
                "Brevet de technicien supérieur Édition",
                "CERTIFICAT D'APTITUDE PROFESSIONNELLE Arts de la reliure",
                "DUT Métiers du livre",
                "DEUST Métiers des bibliothèques",
                "Bachelor universitaire de technologie Métiers du livre",
                "Diplôme d'État de relieur",
                "Relieur (diplôme national)",
                "Titre professionnel Relieur",
                "CAP Arts de la reliure",
                "BUT Information-communication",
                "BP Relieur",
            })
    void awardsOfTheStateAreReserved(String title) {
        assertThat(rule("ID-010"), titled(title)).finds("WARNING ID-010.state at /title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bachelor Responsable d'atelier",
                "Responsable d'atelier (Bachelor)",
                "BACHELOR – chef de projet",
                "MBA Direction d'atelier",
                "Mastère Direction d'atelier",
                "Mastère en conservation",
                "MSc in Book Conservation",
                "Directeur d'atelier - MBA",
            })
    void namesLikeDegreesAreReported(String title) {
        assertThat(rule("ID-010"), titled(title)).finds("INFO ID-010.like at /title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scrum master",
                "Scrum-Master et coach agile",
                "Webmaster",
                "Master coach",
                "Master praticien en programmation neurolinguistique",
                "Animateur de masterclass",
                "Gestionnaire de données (master data)",
                "Licence de pilote privé",
                "Pilote de ligne (Air transport pilot licence - ATPL)",
                "Licence professionnelle de pilote d'avion",
                "Exploitant d'une licence IV",
                "Gestionnaire de licences logicielles",
                "Mastère spécialisé Conservation",
                "Manager de la stratégie (MS)",
                "Maître relieur",
                "Maître d'hôtel",
                "Comptable, équivalent BTS",
                "Professeur préparant au baccalauréat",
                "Accompagnateur d'étudiants en licence",
                "Technicien du mastering audio",
                "Cap sur la reliure",
                "CAP SUR LA RELIURE",
                "But et stratégie : animer un club",
                "Formateur préparant au diplôme d'État d'infirmier",
                "Caporal",
                "Capacitaire en droit",
                "Opérateur de bac à traille",
                "Chargé de butées",
                "Diplôme d'études supérieures en management",
                "Ingénieur du son",
                "CQP Tourier",
                "Diplôme d'université de relieur",
            })
    void otherTitlesAreFree(String title) {
        assertThat(rule("ID-010"), titled(title)).passes();
        assertThat(rule("ID-010"), RS.withTitle(title)).passes();
    }

    @Test
    void diplomasByLawBearTheirNames() {
        CertificationSheet byLaw =
                titled("Master Arts").withRegistration(RNCP.registration().withType(RegistrationType.BY_LAW));
        assertThat(rule("ID-010"), byLaw).doesNotApply(ON_REQUEST_ONLY);
        assertThat(rule("ID-010"), RNCP.withTitle(Optional.empty())).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("ID-010"), losing(RNCP.withTitle(Optional.empty()), "/title"))
                .isUndeterminedAt("/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formation de relieur",
                "Formation à la reliure",
                "Formation : reliure",
                "FORMATION EN reliure",
                "Formation continue en reliure",
                "Formation des formateurs",
                "Stage de reliure",
                "Séminaire sur la reliure",
                "Cours d'anglais",
                "Parcours de formation relieur",
                "Préparation à la certification TOEIC",
            })
    void titleNamesNoTraining(String title) {
        assertThat(rule("ID-011"), titled(title)).finds("INFO ID-011.training at /title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formateur d'adultes",
                "Responsable de formation",
                "Formation et conseil en reliure",
                "Formation professionnelle d'adultes : concevoir et animer",
                "Ingénierie de formation",
                "Maître de stage",
                "Chef de parcours",
                "Conseiller en cours de langue",
                "Coursier",
                "Stagiaire d'atelier",
                "TOEIC Listening and Reading",
                "TOSA VBA",
                "CACES R489",
                "SST – Sauveteur secouriste",
                "Métiers de l'édition (livre, presse, etc.)",
                "Relieur, doreur, etc.",
                "Gestionnaire de la S.A.",
                "Relieur…",
                "Technicien .NET",
                "Sage-femme coordinatrice",
                "Spécialiste de la couleur ciel",
            })
    void plainTitlePasses(String title) {
        assertThat(rule("ID-011"), titled(title)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESPONSABLE D'ATELIER DE RELIURE",
                "CHEF DE PROJET COMMERCIAL AGROALIMENTAIRE",
                "OPÉRATEUR DE PRODUCTION INDUSTRIELLE ÉLECTRIQUE",
                "CQP AGENT LOGISTIQUE DU SECTEUR ALIMENTAIRE",
                "GÉRER LES COMBUSTIBLES ET LES MATÉRIAUX"
            })
    void capitalsAreReported(String title) {
        assertThat(rule("ID-011"), titled(title)).finds("INFO ID-011.capitals at /title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Régisseur d'atelier.",
                "Régisseur d'atelier de reliure. ",
                "Concepteur (option web).",
                "Relieur ;",
                "Relieur, option dorure,"
            })
    void finalStopIsReported(String title) {
        assertThat(rule("ID-011"), titled(title)).finds("INFO ID-011.stop at /title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Développeur Salesforce",
                "Technicien Microsoft 365",
                "Formateur à la méthode Relix®",
                "Graphiste Photoshop et InDesign",
                "Chargé de communication Instagram"
            })
    void brandIsReportedInTheNationalRegisterOnly(String title) {
        assertThat(rule("ID-011"), titled(title)).finds("INFO ID-011.brand at /title");
        assertThat(rule("ID-011"), RS.withTitle(title)).passes();
    }
}
