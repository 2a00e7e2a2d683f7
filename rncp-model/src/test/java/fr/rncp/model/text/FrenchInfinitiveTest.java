package fr.rncp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchInfinitiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gerer un stock",
                "s'assurer de la qualite",
                "se servir d'un outil",
                "ne pas diffuser",
                "ne plus diffuser",
                "(re)organiser l'atelier",
                "auto-evaluer sa pratique",
                "savoir-utiliser un outil",
                "mettre-a-jour un plan",
                "identifier un besoin",
                "cartographier un flux",
                "privilegier le dialogue",
                "concevoir un plan",
                "promouvoir un site",
                "reunir des pieces",
                "prendre en charge",
                "mettre en oeuvre",
                "connaitre les normes",
                "produire un plan",
                "ecrire une note",
                "conclure une vente",
                "interrompre un cycle",
                "convaincre un client",
                "faire la conduite",
                "satisfaire un client",
                "extraire des donnees",
                "elire un delegue",
                "predire un flux",
                "suivre un dossier",
                "survivre",
                "boire",
                "etre force de proposition",
                "manager une equipe",
                "conseiller la clientele",
                "conseiller l'acheteur",
                "conseiller, vendre",
                "scanner des plans",
                "\"definir\" un but",
                "« definir » un but",
                "resoudre un probleme",
                "accroitre les ventes",
                "tester un logiciel",
                "confier un lot"
            })
    void seesVerbs(String text) {
        assertThat(FrenchInfinitive.opens(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maintenance du parc",
                "atelier de reliure",
                "metier d'art",
                "dossier de projet",
                "premier niveau",
                "papier ancien",
                "chantier naval",
                "greffier",
                "avenir du livre",
                "plaisir de lire",
                "couloir",
                "miroir",
                "cadre de direction",
                "ordre de mission",
                "lettre de voiture",
                "maitre d'oeuvre",
                "livre d'art",
                "histoire de l'art",
                "titre ancien",
                "leader du marche",
                "danger electrique",
                "hiver",
                "manager de proximite",
                "manager",
                "conseiller en vente",
                "conseiller de vente",
                "master droit",
                "air comprime",
                "fer",
                "savoir-faire artisanal",
                "savoir-etre",
                "inventaire",
                "formulaire",
                "structure",
                "registre",
                "",
                "12",
                "l'atelier",
                "centre de gestion",
                "memoire",
                "mer",
                "quartier"
            })
    void seesNoVerbs(String text) {
        assertThat(FrenchInfinitive.opens(text)).as(text).isFalse();
    }
}
