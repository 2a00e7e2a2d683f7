package fr.rncp.testkit;

import java.util.List;

/** The parts of invented French sentences. They agree grammatically in every combination. */
final class FrenchWords {

    static final List<String> SUBJECTS = lines("""
            Le titulaire de la certification
            La personne certifiée
            Le candidat
            Le responsable d’équipe
            L’intervenant
            Le professionnel
            L’opérateur qualifié
            La technicienne ou le technicien
            """);

    static final List<String> MODALS = lines("""
            sait
            doit
            peut
            est amené à
            est chargé de
            veille à
            contribue à
            s’attache à
            """);

    static final List<String> VERBS = lines("""
            analyser
            organiser
            préparer
            contrôler
            planifier
            évaluer
            rédiger
            adapter
            coordonner
            concevoir
            vérifier
            présenter
            recueillir
            identifier
            mettre en œuvre
            mettre à jour
            diagnostiquer
            sécuriser
            entretenir
            négocier
            animer
            accompagner
            formaliser
            suivre
            optimiser
            piloter
            élaborer
            réaliser
            paramétrer
            mesurer
            restituer
            documenter
            hiérarchiser
            transmettre
            déployer
            ajuster
            améliorer
            réceptionner
            consigner
            anticiper
            """);

    static final List<String> OBJECTS = lines("""
            le dossier
            les besoins
            la démarche
            les données
            l’activité
            le budget
            les écarts
            la documentation
            le poste de travail
            les matériels
            l’intervention
            les indicateurs
            la relation
            le planning
            les stocks
            l’équipe
            le projet
            les risques
            la stratégie
            les approvisionnements
            le cahier des charges
            l’installation
            les procédures
            la traçabilité
            les anomalies
            le parcours
            les ressources
            la production
            l’accueil
            les outils
            le diagnostic
            les plans
            la communication
            les échanges
            l’environnement
            le système
            les opérations
            la maintenance
            le compte rendu
            les supports
            la qualité
            les résultats
            le réseau
            les consignes
            l’offre
            la veille
            les gestes techniques
            le suivi
            """);

    static final List<String> COMPLEMENTS = lines("""
            du chantier
            des usagers
            de production
            du client
            de l’entreprise
            des équipements
            du service
            de l’atelier
            des bénéficiaires
            de maintenance
            du commanditaire
            des fournisseurs
            de la collectivité
            des apprenants
            du territoire
            de R&D
            des salariés
            de la filière
            du laboratoire
            des parties prenantes
            du bâtiment
            de l’exploitation agricole
            des publics fragiles
            du véhicule
            de la chaîne logistique
            des espaces verts
            du point de vente
            de l’établissement
            des denrées
            du réseau électrique
            de la structure d’accueil
            des œuvres
            du système d’information
            de la ligne de conditionnement
            des travaux
            du spectacle vivant
            """);

    static final List<String> CIRCUMSTANCES = lines("""
            dans le respect des règles d’hygiène et de sécurité
            afin de garantir la continuité du service
            en tenant compte des contraintes techniques et économiques
            à l’aide des outils numériques adaptés
            en s’appuyant sur la réglementation en vigueur
            en vue d’améliorer la satisfaction des usagers
            selon les consignes reçues
            en lien avec les autres corps de métier
            pour limiter les impacts sur l’environnement
            en prenant en compte les situations de handicap
            en français et dans une langue étrangère
            de façon autonome
            dans les délais fixés
            en rendant compte à sa hiérarchie
            à partir d’un cahier des charges
            avec un taux de réussite > 80 %
            pour des tensions < 1 000 V
            au moyen d’une grille d’observation
            en situation réelle ou reconstituée
            « en mode projet »
            tout au long de l’année
            au sein d’une équipe pluridisciplinaire
            en mobilisant des sources fiables & vérifiées
            sans mettre en danger autrui
            """);

    static final List<String> JURY_SHARES = lines("""
            un professionnel extérieur
            deux professionnels du secteur
            50 % de représentants qualifiés de la profession
            la moitié d’extérieurs à l’organisme
            """);

    static final List<String> JURY_MEMBERS = lines("""
            une présidente ou un président extérieur à l’organisme, issu
            un représentant des employeurs
            une représentante des salariés
            deux professionnels en activité au sein
            un enseignant-chercheur spécialiste
            une formatrice experte
            un membre qualifié
            """);

    static final List<String> THEMES = lines("""
            Gestion des déchets
            Conduite de travaux
            Vente et conseil
            Maintenance industrielle
            Cuisine et service
            Développement logiciel
            Accompagnement social
            Comptabilité et gestion
            Métiers du bois
            Horticulture
            Soins à la personne
            Électricité générale
            Mécanique automobile
            Communication visuelle
            Langues et médiation
            Transport et logistique
            Sécurité privée
            Animation sportive
            Chimie et procédés
            Arts du spectacle
            Usinage de précision
            Froid et climatisation
            Ressources humaines
            Élevage et agronomie
            """);

    static final List<String> TRADES = lines("""
            Technicien de maintenance
            Chargé d’études
            Conducteur de travaux
            Assistante de gestion
            Vendeuse spécialisée
            Responsable d’atelier
            Éducateur spécialisé
            Développeuse d’applications
            Chef de projet
            Agent d’exploitation
            Menuisier
            Contrôleuse qualité
            Œnologue conseil
            Monteuse en réseaux
            Ingénieur d’affaires
            Opératrice de production
            """);

    static final List<String> TOWNS = lines("""
            ANGERS
            BESANCON
            BREST
            CAEN
            CAYENNE
            DIJON
            GAP
            L'HAY-LES-ROSES
            LILLE
            LIMOGES
            MENDE
            NANTES
            NIORT
            NOUMEA
            PAU
            QUIMPER
            RODEZ
            SAINT-DENIS
            SAINT-ETIENNE
            TARBES
            TOURS
            VESOUL
            """);

    static final List<String> BODIES = lines("""
            CENTRE DE FORMATION
            ECOLE SUPERIEURE
            INSTITUT TECHNIQUE
            ASSOCIATION REGIONALE
            CFA
            LYCEE PROFESSIONNEL
            UNIVERSITE LIBRE
            CAMPUS DES METIERS
            SOCIETE COOPERATIVE
            FEDERATION PROFESSIONNELLE
            """);

    static final List<String> FIELDS = lines("""
            DU BATIMENT
            DE L'HABITAT DURABLE
            DES SERVICES
            DE L'ALIMENTATION
            DU NUMERIQUE
            DES TRANSPORTS
            DE L'INDUSTRIE
            DU VIVANT
            DES ARTS & TECHNIQUES
            DU COMMERCE
            DE LA MER
            DE LA SANTE
            """);

    private FrenchWords() {}

    private static List<String> lines(String block) {
        return block.lines().toList();
    }
}
