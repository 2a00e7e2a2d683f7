package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnmarkedLevelsTest {

    private static Outline outline(String... lines) {
        return Prose.of(String.join("\n", lines)).outline();
    }

    private static List<Integer> depths(Outline outline) {
        return outline.entries().stream().map(OutlineEntry::depth).toList();
    }

    @Test
    void blankLinesSeparateGroups() {
        Outline outline = outline(
                "Monter un chapiteau de cirque",
                "Tracer l'emplacement des mâts sur le terrain avec le plan du régisseur",
                "Tendre la toile avec toute l'équipe, sans vent et sans public à proximité",
                "",
                "Accueillir le public",
                "Contrôler les billets à l'entrée et guider les familles jusqu'aux gradins");
        assertThat(depths(outline)).isEqualTo(List.of(0, 1, 1, 0, 1));
        assertThat(outline.levels()).isEqualTo(LevelConfidence.INFERRED);
    }

    @Test
    void nounsThatOpenGroupsAreHeadings() {
        Outline outline = outline(
                "Chapiteau",
                "Tracer l'emplacement des mâts",
                "Tendre la toile",
                "",
                "Public",
                "Contrôler les billets à l'entrée",
                "Guider les familles");
        assertThat(outline.entries())
                .filteredOn(entry -> entry.kind() == OutlineKind.HEADING)
                .extracting(OutlineEntry::text)
                .isEqualTo(List.of("Chapiteau", "Public"));
    }

    @Test
    void blankLinesBetweenAllItemsSeparateNoGroups() {
        Outline outline = outline(
                "Monter un chapiteau",
                "",
                "Tracer l'emplacement des mâts sur le terrain avec le plan du régisseur",
                "",
                "Tendre la toile",
                "",
                "Contrôler les billets à l'entrée et guider les familles jusqu'aux gradins",
                "",
                "Démonter les gradins");
        assertThat(depths(outline)).containsOnly(0);
    }

    @Test
    void groupsOfItemsOfTheSameLengthAreFlat() {
        Outline outline = outline(
                "Tracer l'emplacement des mâts",
                "Tendre la toile du chapiteau",
                "",
                "Contrôler les billets à l'entrée",
                "Guider les familles en salle",
                "Démonter les gradins en bois");
        assertThat(depths(outline)).containsOnly(0);
        assertThat(outline.levels()).isEqualTo(LevelConfidence.STATED);
    }

    @Test
    void shortTitlesAboveSentencesMayHaveOneOnly() {
        Outline outline = outline(
                "Monter un chapiteau",
                "Tracer l'emplacement des mâts avec le plan du régisseur.",
                "Accueillir le public",
                "Contrôler les billets à l'entrée avec le chef de salle.",
                "Guider les familles jusqu'aux gradins avant le spectacle.",
                "Compter les places libres.");
        assertThat(depths(outline)).isEqualTo(List.of(0, 1, 0, 1, 1, 1));
    }

    @Test
    void forgottenFullStopsAreNoTitles() {
        Outline outline = outline(
                "Tracer l'emplacement des mâts avec le plan",
                "Tendre la toile.",
                "Contrôler les billets à l'entrée du chapiteau",
                "Guider les familles.",
                "Démonter les gradins.",
                "Charger les camions.");
        assertThat(depths(outline)).containsOnly(0);
    }
}
