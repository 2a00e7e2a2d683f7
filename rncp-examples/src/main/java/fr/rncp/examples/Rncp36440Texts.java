package fr.rncp.examples;

/** The long texts of the page of RNCP36440, word for word and line by line; the line breaks are those of the page. */
final class Rncp36440Texts {

    static final String OBJECTIVES = """
            Le technicien d'assistance en informatique met en service des équipements numériques, intervient sur les \
            réseaux numériques et assiste et dépanne les utilisateurs de ces équipements. La structure employeur du \
            technicien d'assistance en informatique détermine son cadre d’intervention et ses interlocuteurs.
            L’emploi s’exerce principalement dans deux contextes différents :
            - Dans le cadre d'interventions commerciales en boutique en informatique, dans une structure commerciale \
            grand public ou en tant qu’indépendant, il travaille de façon autonome dans le respect de la commande et \
            du contexte d'intervention, en rendant compte de façon formalisée de ses interventions, auprès du client \
            et de son responsable.
            - Dans le cadre d’interventions au sein d'un centre de services, en entreprise de services du numérique, \
            dans une collectivité territoriale, ou en grande entreprise, son activité est organisée et contrôlée par \
            sa hiérarchie et dans le respect des conditions d’intervention délimitées par des consignes et des \
            procédures établies par un contrat de services pour une entreprise et des utilisateurs.
            Dans tous les contextes d’exercice de l’emploi, le technicien d'assistance en informatique réalise \
            l’installation initiale du matériel : poste de travail, applications, et équipements mobile. Il s’assure \
            par la suite des mises à jour. Il intervient sur les équipements numériques pour améliorer les \
            performances, ajouter des fonctionnalités ou corriger des dysfonctionnements. Il met à jour, configure et \
            personnalise l’équipement numérique selon les consignes transmises afin de l’adapter aux besoins du client \
            ou de l'utilisateur. Ses interventions se réalisent dans le respect d’une procédure établie par son \
            responsable dans le cadre d’une commande ou d’un contrat de services. Son rôle peut s’étendre à \
            l’intégration et la gestion d’un réseau. Il met en place les outils de sécurité (authentification, \
            antivirus, pare-feu...) sur les équipements numériques. Il réalise les sauvegardes afin de limiter la \
            perte de données des utilisateurs. Il conseille à un premier niveau d’information sur l’application des \
            règles de sécurité et d’hygiène informatique. Il fait remonter à son responsable les alertes ou les \
            anomalies qu’il constate. Il est en veille sur les menaces informatiques de type virus afin d’appliquer \
            les recommandations qui limiteront leurs effets, dans les meilleurs délais. Dans le cadre de la \
            maintenance du parc informatique, il met en service les équipements numériques. Il diagnostique les \
            dysfonctionnements et dépanne des équipements numériques pour les clients ou pour les utilisateurs. Suite \
            à son diagnostic, il réalise de manière autonome des dépannages informatiques de premier niveau. Il \
            intervient directement sur le poste du client ou de l’utilisateur, ou il utilise des services lui \
            permettant une prise en main à distance pour effectuer le dépannage.""";

    static final String ACTIVITIES = """
            1. Mettre en service des équipements numériques
            2. Intervenir sur les éléments de l’infrastructure
            3. Assister ou dépanner les clients ou les utilisateurs""";

    static final String SKILLS = """
            1. Mettre en service des équipements numériques
            - Installer un système ou déployer un master dans un poste client
            - Intervenir sur les composants matériels d’un équipement numérique
            - Mettre à jour, configurer et personnaliser un équipement numérique
            - Contribuer à la sécurité d'un équipement numérique et ses données
            2. Intervenir sur les éléments de l’infrastructure
            - Intervenir sur un équipement réseau
            - Intervenir sur un annuaire réseau de type Active Directory
            - Installer et configurer un service réseau pour une TPE ou un particulier
            3. Assister ou dépanner les clients ou les utilisateurs
            - Apporter un support technique dans un contexte commercial
            - Traiter un incident dans un centre de services et assurer le suivi du parc
            - Assister les utilisateurs en environnement bureautique ou sur leurs équipements numériques
            - Diagnostiquer et résoudre un dysfonctionnement numérique""";

    static final String ASSESSMENT = """
            1. Les compétences des candidats par VAE ou issus d’un parcours continu de formation pour l’accès au titre \
            à finalité professionnelle
            sont évaluées par un jury au vu :
            a) D’une mise en situation professionnelle ou d’une présentation d’un projet réalisé en amont de la \
            session, éventuellement complétée par d’autres
            modalités d’évaluation : entretien technique, questionnaire professionnel, questionnement à partir de \
            production(s).
            b) Du dossier professionnel et de ses annexes éventuelles.
            c) Des résultats des évaluations passées en cours de formation pour les candidats issus d’un parcours de \
            formation.
            d) D’un entretien avec le jury destiné à vérifier le niveau de maîtrise par le candidat des compétences \
            requises pour l’exercice des activités
            composant le titre visé.
            2. Les compétences des candidats issus d’un parcours d’accès par capitalisation de certificats de \
            compétences professionnelles (CCP)
            pour l’accès au titre à finalité professionnelle sont évaluées par un jury au vu :
            a) Du livret de certification au cours d’un entretien avec le jury destiné à vérifier le niveau de \
            maîtrise par le candidat des compétences requises
            pour l’exercice des activités composant le titre visé. Cet entretien se déroule en fin de session du \
            dernier CCP.
            3. Les compétences des candidats pour l’accès aux CCP sont évaluées par un jury au vu :
            a) D’une mise en situation professionnelle ou d’une présentation d’un projet réalisé en amont de la \
            session, éventuellement complétée par d’autres
            modalités d’évaluation : entretien technique, questionnaire professionnel, questionnement à partir de \
            production(s).
            b) Du dossier professionnel et de ses annexes éventuelles.
            c) Des résultats des évaluations passées en cours de formation pour les candidats issus d’un parcours de \
            formation
            4. Les compétences des candidats issus d’un parcours continu de formation ou justifiant de 3 ans \
            d’expérience dans le métier visé pour
            l’accès aux certificats complémentaires de spécialisation (CCS) sont évaluées par un jury au vu :
            a) Du titre à finalité professionnelle obtenu.
            b) D’une mise en situation professionnelle ou d’une présentation d’un projet réalisé en amont de la \
            session, éventuellement complétée par d’autres
            modalités d’évaluation : entretien technique, questionnaire professionnel, questionnement à partir de \
            production(s).
            c) Du dossier professionnel et de ses annexes éventuelles.
            d) Des résultats des évaluations passées en cours de formation pour les candidats issus d’un parcours de \
            formation.
            e) D’un entretien avec le jury destiné à vérifier le niveau de maîtrise par le candidat des compétences \
            requises pour l’exercice de l’activité du CCS
            visé.
            Chaque modalité d’évaluation, identifiée dans le RC comme partie de la session du titre, du CCP, est \
            décrite dans le dossier technique d’évaluation.
            Celui-ci précise les modalités et les moyens de mise en œuvre de l'épreuve pour le candidat, le jury, et \
            le centre organisateur
            .""";

    static final String ACCUMULATION = """
            - La validation des trois blocs de compétences permet d’obtenir le titre à finalité professionnelle.
            - Il n’y a pas de blocs optionnels ni d’évaluations complémentaires.
            - La validation d’un bloc de compétence sur quatre permet d’obtenir un livret de certification (Réussite \
            partielle).""";

    static final String SECTORS = """
            Les différents secteurs d’activités concernés sont principalement :
            Tous les secteurs d'activités sont concernés
            - ESN
            - DSI
            - PME/PMI/TPE SIGLE
            - Collectivité territoriale ou service public""";

    static final String JOBS = """
            Les types d’emplois accessibles sont les suivants :
            - Technicien d'assistance en informatique
            - Technicien de maintenance en informatique
            - Technicien de déploiement
            - Technicien d'assistance en clientèle
            - Technicien de service après-vente (SAV)
            - Technicien Helpdesk
            - Technicien assistance utilisateur
            - Technicien support""";

    static final String JURY = """
            Le jury est composé de professionnels du métier concerné par le titre. (2 membres du jury par candidat \
            présenté).
            Le jury est composé de professionnels : Responsable service monétique Chef de projet informatiques \
            Technicien Responsable d’exploitation informatique""";

    static final String BLOCK_1_SKILLS = "- Installer un système ou déployer un master dans un poste client";

    static final String BLOCK_1_ASSESSMENT = """
            Mise en situation professionnelle La mise en situation professionnelle comporte 2 phases successives : Le \
            jury observe l’intervention et renseigne la grille d’évaluation Entretien technique Le jury questionne le \
            candidat sur la mise en situation professionnelle réalisée et complète la grille d'évaluation. Le jury \
            dispose d'un guide d'évaluation pour conduire son entretien.
            Questionnaire professionnel Le candidat répond à un questionnaire technique en anglais. Entretien final Y \
            compris le temps d'échange avec le candidat sur le dossier professionnel. L'objectif de cet entretien est \
            d'évaluer la représentation que se fait le candidat de l'emploi et des comportements professionnels \
            induits.""";

    static final String BLOCK_2_SKILLS = "- Intervenir sur un équipement réseau";

    static final String BLOCK_2_ASSESSMENT = """
            Mise en situation professionnelle La mise en situation professionnelle comporte 2 phases successives :
            Le jury questionne le candidat sur la mise en situation professionnelle réalisée et complète la grille \
            d'évaluation. Le jury dispose d'un guide d'évaluation pour conduire son entretien. Questionnaire \
            professionnel Le candidat répond à un questionnaire technique en anglais.
            Entretien final Y compris le temps d'échange avec le candidat sur le dossier professionnel. L'objectif de \
            cet entretien est d'évaluer la représentation que se fait le candidat de l'emploi et des comportements \
            professionnels induits.""";

    static final String BLOCK_3_SKILLS = "- Apporter un support technique dans un contexte commercial";

    static final String BLOCK_3_ASSESSMENT = """
            Mise en situation professionnelle La mise en situation professionnelle comporte 2 phases successives :
            Chaque jury dispose d’une plateforme d’évaluation pour évaluer les candidats. Entretien technique Le jury \
            questionne le candidat sur la mise en situation professionnelle réalisée et complète la grille \
            d'évaluation. Le jury dispose d'un guide d'évaluation pour conduire son entretien.
            Questionnaire professionnel Le candidat répond à un questionnaire technique en anglais.
            Entretien final Y compris le temps d'échange avec le candidat sur le dossier professionnel. L'objectif de \
            cet entretien est d'évaluer la représentation que se fait le candidat de l'emploi et des comportements \
            professionnels induits.""";

    private Rncp36440Texts() {}
}
