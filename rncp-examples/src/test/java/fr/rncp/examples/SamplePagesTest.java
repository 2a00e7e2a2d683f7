package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The typed samples say what the pages say, line by line: all of it, and nothing else. */
class SamplePagesTest {

    private static final String HEADINGS = """
            L'essentiel
            Icon de la nomenclature
            Nomenclature
            du niveau de qualification
            Icon NSF
            Code(s) NSF
            Icon formacode
            Formacode(s)
            Icon date
            Date d’échéance
            de l’enregistrement
            Nom légal | Siret | Nom commercial | Site internet
            Nom légal Siret Nom commercial Site internet
            ---|---|---|---|---
            ---|---|---|---
            ---|---|---
            ---|---
            Objectifs et contexte de la certification :
            Activités visées :
            Compétences attestées :
            Modalités d'évaluation :
            Liste de compétences | Modalités d'évaluation
            Liste de compétences Modalités d'évaluation
            Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :
            Secteurs d’activités :
            Type d'emplois accessibles :
            Code(s) ROME :
            Références juridiques des règlementations d’activité :
            Le cas échant, prérequis à l’entrée en formation :
            Le cas échant, prérequis à la validation de la certification :
            Pré-requis disctincts pour les blocs de compétences :
            Validité des composantes acquises :
            Validité des composantes acquises
            Voie d’accès à la certification | Oui | Non | Composition des jurys | Date de dernière modification
            Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification
            -
            Oui | Non
            Oui Non
            Inscrite au cadre de la Nouvelle Calédonie | X
            Inscrite au cadre de la Nouvelle Calédonie X
            Inscrite au cadre de la Polynésie française | X
            Inscrite au cadre de la Polynésie française X
            Référence au(x) texte(s) règlementaire(s) instaurant la certification :
            Référence des arrêtés et décisions publiés au Journal Officiel ou au Bulletin Officiel (enregistrement au RNCP, création diplôme, accréditation…) :
            Date du JO/BO | Référence au JO/BO
            Statistiques :
            Statistiques
            Année d'obtention de la certification Nombre de certifiés Nombre de certifiés à la suite d’un parcours vae Taux d'insertion global à 6 mois (en %) Taux d'insertion dans le métier visé à 6 mois (en %) Taux d'insertion dans le métier visé à 2 ans (en %)
            Lien internet vers le descriptif de la certification :
            Liste des organismes préparant à la certification :
            Historique des changements de certificateurs :
            Historique des changements de certificateurs
            Nom légal du certificateur Siret du certificateur Action Date de la modification
            Référentiel d'activité, de compétences et d'évaluation :
            """;

    /** Headings, decoration, and the cells whose column is lost. */
    private static final Set<String> LABELS = HEADINGS.lines().collect(Collectors.toUnmodifiableSet());

    @Test
    void carryEveryLineOfTheirPages() {
        assertThat(minus(content(SampleFile.RNCP36440_PAGE), PageLines.PIPED.of(SampleSheets.rncp36440())))
                .isEmpty();
        assertThat(minus(content(SampleFile.RNCP36716_PAGE), PageLines.FLAT.of(SampleSheets.rncp36716())))
                .isEmpty();
    }

    @Test
    void inventNoLine() {
        assertThat(minus(PageLines.PIPED.of(SampleSheets.rncp36440()), content(SampleFile.RNCP36440_PAGE)))
                .isEmpty();
        assertThat(minus(PageLines.FLAT.of(SampleSheets.rncp36716()), content(SampleFile.RNCP36716_PAGE)))
                .isEmpty();
    }

    private static Set<String> minus(Set<String> lines, Set<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.toSet());
    }

    /** The lines of the page that are no label, without the bars that end a row. */
    private static Set<String> content(SampleFile page) {
        return page.text()
                .lines()
                .map(line -> line.replaceFirst("[ |]+$", "").strip())
                .filter(line -> !line.isEmpty() && !LABELS.contains(line))
                .collect(Collectors.toSet());
    }
}
