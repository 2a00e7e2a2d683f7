package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.RS_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.dates.DateExamples.valid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityRulesTest {

    private static final String NO_RENEWAL = "INFO DAT-018 at /specificRegister/renewal";

    @ParameterizedTest
    @CsvSource({
        "3 ans, ''",
        "Trois ans, Néant",
        "24 mois, Sans objet",
        "Durée de validité : cinq (5) ans, ''",
        "La certification est valable 1 an, Aucun",
        "'Deux années, à compter de la délivrance', -"
    })
    void limitedValidityIsRenewed(String validity, String renewal) {
        assertThat(rule("DAT-018"), valid(validity, renewal)).finds(NO_RENEWAL);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Recyclage tous les deux ans",
        "Illimitée, Une formation de maintien et d'actualisation est obligatoire",
        "Sans limitation de durée, Repasser l'épreuve pratique",
        "Permanente, Test de renouvellement",
        "Sans objet, Renouvellement sur dossier"
    })
    void renewalGoesWithALimit(String validity, String renewal) {
        assertThat(rule("DAT-018"), valid(validity, renewal))
                .finds("INFO DAT-018.unlimited at /specificRegister/validity");
    }

    @ParameterizedTest
    @CsvSource({
        "3 ans, Repasser l'épreuve",
        "3 ans, Non renouvelable",
        "Illimitée, Sans objet",
        "À vie, Pas de renouvellement",
        "Sans limite, Aucun recyclage n'est exigé",
        "Selon la réglementation, Selon la réglementation",
        "'', Le renouvellement n'est pas nécessaire"
    })
    void acceptsWhatFitsTogether(String validity, String renewal) {
        assertThat(rule("DAT-018"), valid(validity, renewal)).passes();
    }

    @Test
    void judgesTextsOfTheSpecificRegister() {
        assertThat(rule("DAT-018"), RS).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("DAT-018"), RNCP).doesNotApply(RS_ONLY);
        assertThat(rule("DAT-018"), losing(valid("3 ans", ""), "/specificRegister/renewal"))
                .isUndeterminedAt("/specificRegister/renewal");
    }
}
