package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTitleRulesTest {

    private static CertificationSheet titled(String title) {
        return blocks(FIRST, SECOND.withTitle(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Développeur full stack",
                "Technicien(ne) de maintenance",
                "Chargée de communication",
                "Responsable d'exploitation logistique",
                "Conseiller en insertion",
                "Manager de rayon",
                "Assistante de direction",
                "Chef de projet digital",
                "Ingénieur-e d'affaires"
            })
    void namesOfOccupationsAreReportedWithoutAList(String title) {
        assertThat(rule("BLK-009"), titled(title)).finds("WARNING BLK-009.occupation at /blocks/1/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conseiller la clientèle du vétérinaire",
                "Manager une équipe commerciale",
                "Gestion de projet",
                "Expertise comptable",
                "Commercialisation de produits",
                "Développement full stack",
                "Assister le vétérinaire en chirurgie",
                "Charges et produits de l'exercice",
                "Architecture des réseaux",
                "Responsabilité sociale de l'entreprise",
                "Coacher une équipe",
                "Agents pathogènes et hygiène"
            })
    void activitiesAreNoOccupations(String title) {
        assertThat(rule("BLK-009"), titled(title)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Module 2 : UE 2.1",
                "UE 3 – Biologie",
                "Formation au management (140 heures)",
                "Bloc 2 - Module 4 : dorure",
                "Unité d'enseignement : reliure",
                "Dorure (35 h)",
                "Semestre 2",
                "Reliure – 6 ECTS",
                "Formation théorique"
            })
    void coursesAreReported(String title) {
        assertThat(rule("BLK-020"), titled(title)).isViolatedAt("/blocks/1/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UP1 : Dorure",
                "Concevoir un module de formation",
                "Concevoir et animer une formation",
                "Formation et accompagnement des équipes",
                "Assurer une permanence 24 h sur 24",
                "Intervenir en moins de 48 heures",
                "Unité 3 – Dorure",
                "Assembler les modules d'un meuble",
                "Construire un cours d'eau"
            })
    void otherTitlesAreNoCourses(String title) {
        assertThat(rule("BLK-020"), titled(title)).passes();
    }
}
