package fr.rncp.examples;

/**
 * The long texts of the page of RNCP36716, word for word and line by line; the no-break spaces are those of the page.
 */
final class Rncp36716Texts {

    static final String OBJECTIVES = """
            Le technicien informatique assure l'installation (paramétrage et déploiement) ainsi que la maintenance \
            préventive, corrective et curative du parc informatique de la structure à laquelle il est affecté. En \
            agissant dans le respect des procédures en vigueur, il contribue à la performance et à la sécurité de ce \
            parc. Interlocuteur privilégié des utilisateurs, il assure le traitement de leurs demandes et joue \
            également un rôle d’accompagnateur pour une bonne utilisation des ressources informatiques. En première \
            ligne pour constater les attentes des utilisateurs ainsi que les éventuels dysfonctionnements et \
            manquements aux bonnes pratiques de sécurité, il suit les procédures et la documentation en vigueur et \
            participe à leur amélioration pour les aligner sur les réalités, besoins et opportunités du terrain.""";

    static final String ACTIVITIES = """
            Installation et paramétrage des composants d’un parc informatique
            Maintenance d'un\u00a0parc informatique en conditions opérationnelles et de sécurité
            Traitement des demandes utilisateurs""";

    static final String SKILLS = """
            Assembler, installer et intégrer\u00a0le matériel sur un\u00a0parc informatique
            Paramétrer\u00a0et configurer les systèmes, réseaux, applications, identités et fonctions de sécurité sur \
            différents types d'environnements techniques
            Automatiser les tâches de configuration
            Superviser le\u00a0parc informatique et mettre\u00a0à jour les procédures associées
            Maintenance préventive et corrective du parc informatique
            Réaliser une veille régulière sur l’état de l'art et sur les évolutions matérielles et technologiques
            Prendre\u00a0en charge les besoins des utilisateurs du parc informatique
            Prendre en charge les dysfonctionnements\u00a0remontés par les utilisateurs
            Accompagner les utilisateurs pour une bonne utilisation des ressources mises à disposition""";

    static final String ASSESSMENT = """
            Les blocs de compétences sont évalués au travers de projets professionnalisants, sous forme de mises en \
            situation professionnelle reconstituées. Chaque projet donne lieu à une production de livrables.""";

    static final String ACCUMULATION = """
            L’obtention de la certification professionnelle est conditionnée à la validation de l’ensemble des blocs \
            de compétences par le jury de certification, ainsi qu'à la réalisation d'une application professionnelle \
            obligatoire (ex : stage ou mission en entreprise).\u00a0La décision du jury de certification est \
            souveraine. Celui-ci peut décider de la validation totale, de la validation partielle ou de la \
            non-validation de la certification professionnelle. En cas de validation partielle, les blocs validés \
            restent acquis à vie.""";

    static final String SECTORS = """
            Le technicien informatique\u00a0peut exercer ses activités dans tous secteurs et toutes tailles \
            d'entreprises, principalement en ESN et établissements publics.""";

    static final String JOBS = """
            Gestionnaire en maintenance informatique
            Gestionnaire de parc informatique
            Gestionnaire d'exploitation
            Technicien d'assistance en informatique
            Technicien informatique
            Technicien informatique systèmes et réseaux
            Technicien informatique et réseaux
            Technicien déploiement informatique
            Technicien de l’exploitation des systèmes informatiques
            Technicien d’infrastructure
            Technicien helpdesk
            Technicien de maintenance informatique
            Technicien de maintenance de réseaux informatiques
            Technicien de maintenance de systèmes informatiques
            Technicien de maintenance en informatique
            Technicien poste de travail
            Technicien de proximité
            Technicien réseaux
            Technicien systèmes et réseaux
            Technicien support
            Technicien de support informatique
            Technicien support de proximité en informatique
            Technicien de support informatique et réseaux
            Technicien support et déploiement
            Technicien support et réseaux
            Technicien supérieur
            Technicien supérieur informatique
            Technicien supérieur réseaux""";

    static final String REGULATIONS = """
            L’exercice professionnel de technicien informatique n’est pas un métier réglementé en termes d’accès ; \
            néanmoins, les activités digitales doivent se conformer au droit applicable au numérique (traitement de \
            données, respect de la vie privée, RGPD, déclarations CNIL...), et plus généralement au droit de la \
            communication et de la propriété intellectuelle.""";

    static final String ENTRY = """
            Pour accéder à la certification Technicien informatique en installation, maintenance et support, les \
            candidats doivent obligatoirement\u00a0être titulaires du baccalauréat ou d’une certification \
            professionnelle de niveau 4 (ou équivalent), ou\u00a0justifier d'une expérience professionnelle d’au moins \
            1 an en lien avec l'informatique
            L'anglais technique est recommandé

            Tout autre profil relève d’une procédure dérogatoire, à savoir réussir un test de positionnement sur la \
            culture numérique (ex : réseaux)

            Pour tous les candidats, la procédure de sélection s'effectue au travers d'un formulaire de candidature \
            validant les pré-requis académiques ou dérogatoires, ainsi que l'adéquation du projet professionnel avec \
            les objectifs de la formation. Sont collectées les pièces justificatives constituant le dossier \
            d'admission (CV, éléments de motivation et le cas échéant, copie du diplôme, attestations employeur et/ou \
            test de positionnement). Si nécessaire, un entretien individuel de motivation est organisé

            Pour les candidats dont le français n’est pas la langue maternelle, un justificatif d’un niveau de \
            français B2 minimum (niveau courant) sur l’échelle européenne du CECRL sera également demandé""";

    static final String JURY = """
            Le jury de certification est composé d’au moins trois membres\u00a0dont deux professionnels du secteur""";

    static final String BLOCK_1_SKILLS = """
            Assembler, installer et intégrer le matériel informatique en interfaçant les composants physiques afin de \
            garantir le bon fonctionnement nominal et sécurisé du parc
            Paramétrer et configurer les systèmes, réseaux, applications, identités et fonctions de sécurité grâce à \
            différents outils tels que Active Directory ou des solutions UEM, dédiés au déploiement et à la gestion \
            des applications, systèmes d'exploitation Windows/Linux, ainsi qu’au suivi des procédures, afin de rendre \
            les composants du parc informatique accessibles et opérationnels aux collaborateurs, dans le respect des \
            normes RGPD
            Automatiser les tâches de configuration, grâce à des GPO et des outils de type PowerShell, afin \
            d’optimiser le déploiement des composants du parc informatique""";

    static final String BLOCK_2_SKILLS = """
            Superviser, pour chaque composant, les services en cours d’exécution et l’utilisation de leurs ressources, \
            via des outils tels que Nagios, Zabbix ou MRTG, afin d’en assurer le bon fonctionnement et d’en détecter \
            les dysfonctionnements éventuels
            Maintenir à jour la documentation du parc informatique en actualisant régulièrement les procédures et \
            modes opératoires, en conformité avec le RGPD, grâce à un outil de gestion documentaire tel que Wiki, afin \
            d’optimiser la capitalisation des savoir-faire de l’entreprise et de faciliter la transmission des \
            informations au sein de la DSI
            Gérer l’inventaire du parc grâce à un outil de gestion de flotte, tels que Microsoft Endpoint Manager, \
            GLPI ou Jamf, afin de suivre le cycle de vie des composants du parc informatique
            Contrôler les composants du parc informatique et le déploiement des mises à jour afin d'évaluer les \
            besoins en maintenance préventive des actifs matériels et logiciels
            Analyser et diagnostiquer les anomalies et dysfonctionnements remontés par des outils de supervision tels \
            que Nagios, Zabbix ou MSEM, en inspectant les configurations et journaux d’événements réseaux, systèmes, \
            applicatifs, afin d'en détecter leur origine et d’anticiper l’action à mener
            Assurer la maintenance des actifs matériels en réalisant les commandes de renouvellement ou en \
            reconditionnant les actifs afin de maintenir leur sécurité et leur performance
            Assurer la maintenance des systèmes (Windows et Linux) et logiciels en mettant à jour les systèmes et \
            applications et en assurant le bon fonctionnement des sauvegardes, via des outils comme MSEM ou WSUS, afin \
            de garantir le niveau requis de sécurité et de fonctionnalité du parc informatique
            Réaliser une veille sur l’état de l’art du domaine et sur ses évolutions matérielles et technologiques, \
            grâce à des recherches personnelles et à des outils d'agrégation et de curation d'information tels que \
            Paper.li ou Feedly, afin d'anticiper les évolutions à envisager sur le parc informatique
            Partager les résultats de cette veille via des outils de bureautique, tels que Powerpoint ou Google \
            Slides, afin de proposer une amélioration des procédures et modes opératoires du parc informatique""";

    static final String BLOCK_3_SKILLS = """
            Prendre en charge les besoins d’évolution des utilisateurs du parc informatique, via un outil de gestion \
            de tickets tel que GLPI ou Mantis, afin de garantir la bonne attribution aux utilisateurs des droits \
            d’accès aux applicatifs nécessaires aux métiers
            Écouter les utilisateurs en faisant preuve de pédagogie et de reformulation afin de garantir la bonne \
            compréhension des problématiques
            Diagnostiquer les dysfonctionnements signalés par les utilisateurs, via des outils tels que ITSM ou GLPI, \
            en analysant la problématique afin de confirmer à l’utilisateur sa prise en charge immédiate ou l'escalade \
            de son ticket
            Intervenir sur les événements, grâce au diagnostic effectué ou en avertissant l'administrateur de l’alerte \
            à traiter (via l’escalade du ticket), afin de rétablir la situation nominale
            Documenter les interventions, grâce à un outil de gestion documentaire tel que Wiki, afin d’optimiser la \
            capitalisation des savoir-faire de l’entreprise et de faciliter la transmission des informations au sein \
            de la DSI
            Accompagner les utilisateurs dans l’utilisation des applicatifs en répondant à leurs questions et en \
            rédigeant du contenu de sensibilisation adapté à la diversité du public en particulier les personnes en \
            situation de handicap, afin de garantir l’utilisation opérationnelle et sécurisée des outils""";

    static final String BLOCK_ASSESSMENT = "Projets (mises en situation\u00a0professionnelle) et soutenances";

    private Rncp36716Texts() {}
}
