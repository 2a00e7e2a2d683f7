package fr.rncp.examples;

import java.util.List;

/** The trades of random sheets. Changing a line changes the sheets of all seeds, which a test prevents. */
final class MadeUpTrades {

    static final List<MadeUpTrade> RNCP = List.of(
            MadeUpTrade.of("""
                    Boulanger/Ouvrier boulanger/Boulanger de fournil
                    LEVEL_3/LEVEL_4
                    221 Agro-alimentaire, alimentation, cuisine
                    21538 Boulangerie
                    D1102 Boulangerie - viennoiserie
                    # Préparer les pâtes
                    Peser les matières premières
                    Pétrir les pâtes selon leur recette
                    Contrôler la température des pâtes
                    # Façonner les produits
                    Diviser les pâtons
                    Façonner les pains à la main
                    Tourer les pâtes levées feuilletées
                    # Cuire les produits
                    Régler les fours
                    Enfourner les pains
                    Vérifier la cuisson des produits
                    # Organiser la production du fournil
                    Planifier la fabrication de la journée
                    Gérer le stock de farines
                    Entretenir le poste de travail
                    # Fabriquer des produits locaux
                    Choisir des farines du pays
                    Composer une gamme de pains locaux
                    Présenter les pains aux clients
                    # Fabriquer des produits sucrés
                    Préparer les crèmes
                    Garnir les brioches
                    Décorer les produits finis
                    """), MadeUpTrade.of("""
                    Technicien d’assistance informatique/Technicien de parc informatique
                    LEVEL_4/LEVEL_5
                    326 Informatique, traitement de l'information, réseau de transmission des données
                    31051 Maintenance assistance informatique
                    I1401 Maintenance informatique et bureautique
                    # Installer les postes de travail
                    Préparer les postes des utilisateurs
                    Configurer les périphériques
                    Raccorder les postes au réseau
                    # Assister les utilisateurs
                    Enregistrer les demandes des utilisateurs
                    Diagnostiquer les incidents à distance
                    Expliquer une solution à un utilisateur
                    # Maintenir le parc informatique
                    Planifier les mises à jour
                    Remplacer les composants défectueux
                    Tenir l’inventaire du parc
                    # Sécuriser les données
                    Sauvegarder les données des utilisateurs
                    Restaurer un poste après un incident
                    Attribuer les droits d’accès
                    # Administrer un petit réseau
                    Câbler une baie de brassage
                    Paramétrer un commutateur
                    Surveiller le trafic du réseau
                    # Gérer les terminaux mobiles
                    Enrôler les terminaux mobiles
                    Déployer les applications mobiles
                    Effacer un terminal perdu
                    """), MadeUpTrade.of("""
                    Vendeur en alimentation/Employé de magasin d’alimentation
                    LEVEL_3/LEVEL_4
                    312 Commerce, vente
                    34587 Grande distribution
                    D1106 Vente en alimentation
                    # Approvisionner le rayon
                    Réceptionner les marchandises
                    Remplir les rayons
                    Retirer les produits périmés
                    # Conseiller les clients
                    Accueillir les clients du magasin
                    Présenter les caractéristiques d’un produit
                    Traiter une réclamation simple
                    # Encaisser les achats
                    Enregistrer les articles en caisse
                    Vérifier les moyens de paiement
                    Clôturer la caisse en fin de service
                    # Suivre les ventes du rayon
                    Mesurer les ventes de la semaine
                    Passer les commandes du rayon
                    Réaliser un inventaire
                    # Tenir un rayon de produits frais
                    Relever les températures des vitrines
                    Découper les fromages
                    Emballer les produits frais
                    # Préparer les commandes des clients
                    Collecter les articles commandés
                    Conditionner les commandes
                    Remettre les commandes aux clients
                    """), MadeUpTrade.of("""
                    Préparateur de commandes/Magasinier
                    LEVEL_3
                    311 Transport, manutention, magasinage
                    31663 Gestion stock
                    N1103 Magasinage et préparation de commandes
                    # Réceptionner les marchandises
                    Contrôler les livraisons
                    Décharger les camions
                    Signaler les écarts de livraison
                    # Stocker les marchandises
                    Ranger les marchandises à leur emplacement
                    Compter les articles en stock
                    Identifier les lots par leur étiquette
                    # Préparer les commandes
                    Prélever les articles d’une commande
                    Constituer les palettes
                    Vérifier le contenu des colis
                    # Expédier les commandes
                    Charger les véhicules
                    Éditer les documents de transport
                    Planifier les départs de la journée
                    # Suivre les stocks
                    Analyser les écarts d’inventaire
                    Calculer un seuil de commande
                    Mettre à jour les fiches d’articles
                    # Traiter les retours
                    Trier les articles retournés
                    Réparer les emballages
                    Réintégrer les articles en stock
                    """), MadeUpTrade.of("""
                    Tailleur de pierre/Ouvrier en taille de pierre
                    LEVEL_3/LEVEL_4
                    232 Bâtiment : construction et couverture
                    45502 Taille pierre
                    F1612 Taille et décoration de pierres
                    # Préparer un ouvrage en pierre
                    Relever les dimensions d’un ouvrage
                    Tracer une épure
                    Choisir les blocs de pierre
                    # Tailler des éléments en pierre
                    Débiter les blocs de pierre
                    Tailler des moulures
                    Contrôler les cotes des éléments
                    # Poser des éléments en pierre
                    Monter un échafaudage
                    Assembler les éléments d’un ouvrage
                    Réaliser les joints
                    # Organiser un chantier de taille
                    Établir la liste des matériaux
                    Répartir les tâches de la journée
                    Évacuer les déchets du chantier
                    # Restaurer un ouvrage ancien
                    Diagnostiquer l’état des pierres
                    Remplacer une pierre dégradée
                    Nettoyer un parement
                    # Sculpter des ornements
                    Modeler une ébauche
                    Reproduire un ornement
                    Réaliser les finitions d’un décor
                    """));

    static final List<MadeUpTrade> RS = List.of(MadeUpTrade.of("""
                    Prévenir les risques d’incendie dans un atelier/Prévenir l’incendie au travail

                    344 Sécurité des biens et des personnes, police, surveillance (y compris hygiène et sécurité)
                    42872 Sécurité incendie

                    # Prévenir l’incendie
                    Repérer les risques d’incendie d’un atelier
                    Utiliser un extincteur
                    Guider une évacuation
                    Rendre compte d’un incident
                    """), MadeUpTrade.of("""
                    Protéger les données d’une petite entreprise/Sécuriser son poste de travail

                    326 Informatique, traitement de l'information, réseau de transmission des données
                    31006 Sécurité informatique

                    # Protéger les données
                    Classer les données selon leur sensibilité
                    Choisir une méthode d’authentification
                    Reconnaître un message frauduleux
                    Planifier les sauvegardes
                    """), MadeUpTrade.of("""
                    Conduire une relation avec la clientèle à distance/Répondre aux clients à distance

                    312 Commerce, vente
                    34076 Gestion relation client

                    # Répondre aux clients
                    Accueillir un client par téléphone
                    Reformuler la demande d’un client
                    Proposer une solution à un client
                    Consigner les échanges dans un dossier
                    """));

    private MadeUpTrades() {}
}
