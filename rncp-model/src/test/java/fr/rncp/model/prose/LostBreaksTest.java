package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostBreaksTest {

    private static List<String> texts(String text) {
        return Prose.of(text).outline().entries().stream()
                .map(OutlineEntry::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "• ", "C1. ", ""})
    void cutsWhereVerbOpensInsideSkill(String mark) {
        assertThat(texts(mark + "Choisir les graines d'une prairie fleurie Préparer les planches avant le semis"))
                .isEqualTo(
                        List.of("Choisir les graines d'une prairie fleurie", "Préparer les planches avant le semis"));
    }

    @Test
    void cutsAtEveryLostBreak() {
        assertThat(texts("- Semer un gazon rustique Arroser la parcelle Tondre une première fois    - Aérer un gazon"))
                .isEqualTo(List.of(
                        "Semer un gazon rustique",
                        "Arroser la parcelle",
                        "Tondre une première fois",
                        "Aérer un gazon"));
    }

    @Test
    void concludesLimits() {
        Outline outline = Prose.of("- Semer un gazon rustique Arroser la parcelle\n- Tondre")
                .outline();
        assertThat(outline.split()).isEqualTo(SplitConfidence.HEURISTIC);
        assertThat(outline.entries())
                .extracting(OutlineEntry::certainty)
                .isEqualTo(List.of(Certainty.INFERRED, Certainty.INFERRED, Certainty.STATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Publier sur le réseau social Twitter les annonces d'un refuge",
                "- Modéliser un décor dans le logiciel Blender les soirs de répétition",
                "- Présenter une scène de la pièce Attendre la pluie au public",
                "- Développer une application en Flutter du même nom",
                "- Utiliser Internet Explorer les jours de panne",
                "- Suivre la méthode de gestion dite Agir sur les causes",
                "- Connaître la devise de la confrérie : Servir les autres",
                "- Tenir le registre (entrées du jour Noter les absents)",
                "- Chanter le refrain « mon village Garder la maison » en chœur",
                "- Gravure de plaques en cuivre Encrer la plaque",
                "- Rédiger les articles de la revue Habiter de l'école",
                "- Animer l'atelier du samedi Boulanger et pâtissier"
            })
    void keepsNamesAndTitles(String text) {
        assertThat(texts(text)).hasSize(1);
    }
}
