package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À définir",
                "A DEFINIR",
                "à préciser ultérieurement.",
                "(à compléter)",
                "[À renseigner par le certificateur]",
                "À venir…",
                "Composition du jury à définir",
                "Modalités d'évaluation à préciser",
                "Les épreuves restent à déterminer",
                "En cours",
                "En cours de rédaction",
                "Jury en cours de constitution",
                "En attente de validation",
                "Sera précisé ultérieurement",
                "Seront communiquées prochainement",
                "Non renseigné",
                "Pas encore défini",
                "NC",
                "TBD",
                "To do",
                "À définir – en cours",
                "Voir règlement",
                "Voir le règlement de certification.",
                "Cf. référentiel",
                "Cf référentiel d'évaluation en pièce jointe",
                "Se reporter au règlement des études",
                "Consulter le site de l'école",
                "Document joint",
                "En annexe",
                "Nous consulter",
                "xxx",
                "X",
                "XXXX XXXX",
                "xx/xx/xxxx",
                "...",
                "…",
                "???",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
                "Insérer le texte ici",
                "Cliquez ici pour entrer du texte",
                "Votre texte ici",
                "test",
                "blabla",
                "azerty",
            })
    void wholeTextHoldsAPlace(String text) {
        assertThat(PlaceholderText.isPlaceholder(FoldedText.of(text))).isTrue();
        assertThat(PlaceholderText.statesNothing(FoldedText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QCM",
                "Oral",
                "Contrôle en cours de formation",
                "En cours de formation",
                "Projet à définir avec l'entreprise",
                "Le candidat aide le client à définir son besoin.",
                "Identifier les compétences à développer",
                "Voir le bloc 1",
                "Voir ci-dessus",
                "Idem bloc 1",
                "Voir l'arrêté du 9 juin 2016",
                "Voir le référentiel défini par l'arrêté du 12 juillet 2023",
                "Voir https://exemple.fr/reglement",
                "Voir le règlement : le jury compte trois membres.",
                "Jury composé de trois membres, dont le président reste à désigner",
                "Conformément au règlement d'examen",
                "Test de personnalité",
                "Tests en laboratoire",
                "Consulter les documents techniques et en extraire les données du projet",
                "Compléter le dossier du patient",
                "Texte argumenté de trois pages",
                "3",
                "Baccalauréat",
                "Permis B",
            })
    void textWithAStatementDoesNot(String text) {
        assertThat(PlaceholderText.isPlaceholder(FoldedText.of(text))).isFalse();
        assertThat(PlaceholderText.statesNothing(FoldedText.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n.a.", "NA", "Non applicable", "Non concerné", "RAS", "/", "*", ".", ""})
    void absenceOfAStatementIsNoPlaceholder(String text) {
        assertThat(PlaceholderText.isPlaceholder(FoldedText.of(text))).isFalse();
        assertThat(PlaceholderText.statesNothing(FoldedText.of(text))).isTrue();
    }

    @Test
    void longTextIsReadInLinearTime() {
        String text = "a definir ".repeat(200_000);
        assertThat(PlaceholderText.isPlaceholder(FoldedText.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lorem ipsum", "LOREM IPSUM", "Lorem Ipsum", "dolor sit amet", "Dolor sit amet"})
    void fillerTextIsRecognisedAnywhere(String filler) {
        String text = "Identifier les besoins du client. ".repeat(20) + filler + ", consectetur.";
        assertThat(PlaceholderText.mayBe(text)).isTrue();
        assertThat(PlaceholderText.isPlaceholder(FoldedText.of(text))).isTrue();
    }
}
