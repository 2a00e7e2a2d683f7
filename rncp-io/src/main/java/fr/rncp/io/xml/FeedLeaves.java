package fr.rncp.io.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The 102 leaves of feed 4.1 and the component of the sheet that holds each. The one table from which the coverage page is made and by
 * which the reader tells a known element from an unknown one.
 */
public final class FeedLeaves {

    /**
     * A leaf.
     *
     * @param path elements from {@code FICHE} down; {@code +} marks one that repeats
     * @param pointer where it goes, as a JSON Pointer with {@code *} for any position
     */
    public record FeedLeaf(String path, String pointer) {

        /** {@return the path without marks: elements from {@code FICHE} down} */
        public String plainPath() {
            return path.replace("+", "");
        }
    }

    /** Leaves, wherever they stand, that hold a code or the number of a sheet. */
    private static final Set<String> CODES = Set.of(
            "CODE",
            "NIVEAU",
            "NUMERO",
            "NUMERO_FICHE",
            "ID_FICHE_NOUVELLE_CERTIFICATION",
            "ID_FICHE_ANCIENNE_CERTIFICATION",
            "SIRET_CERTIFICATEUR",
            "SIRET_PARTENAIRE");

    private static final String TABLE = """
            ID_FICHE /technicalId
            NUMERO_FICHE /number
            NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION+/ID_FICHE_NOUVELLE_CERTIFICATION /relations/replacedBy/*
            ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION+/ID_FICHE_ANCIENNE_CERTIFICATION /relations/replaces/*
            INTITULE /title
            ABREGE/CODE /classification/diplomaType/code
            ABREGE/LIBELLE /classification/diplomaType/label
            ETAT_FICHE /editorialState
            FORMACODES/FORMACODE+/CODE /classification/formacodes/*/code
            FORMACODES/FORMACODE+/LIBELLE /classification/formacodes/*/label
            NOMENCLATURE_EUROPE/NIVEAU /classification/level
            NOMENCLATURE_EUROPE/LIBELLE /classification/levelAsPublished/label
            CODES_NSF/NSF+/CODE /classification/nsf/*/code
            CODES_NSF/NSF+/LIBELLE /classification/nsf/*/label
            CERTIFICATEURS/CERTIFICATEUR+/SIRET_CERTIFICATEUR /certifyingBodies/*/siret
            CERTIFICATEURS/CERTIFICATEUR+/NOM_CERTIFICATEUR /certifyingBodies/*/legalName
            CERTIFICATEURS/CERTIFICATEUR+/ETAT_CERTIFICATEUR /certifyingBodies/*/status
            CERTIFICATEURS/CERTIFICATEUR+/DATE_DERNIERE_MODIFICATION_ETAT /certifyingBodies/*/statusChangedOn
            CERTIFICATEURS/CERTIFICATEUR+/NOM_COMMERCIAL /certifyingBodies/*/tradeName
            CERTIFICATEURS/CERTIFICATEUR+/SITE_INTERNET /certifyingBodies/*/website
            EXISTENCE_PARTENAIRES /mayHavePartners
            PARTENAIRES/PARTENAIRE+/NOM_PARTENAIRE /partners/*/legalName
            PARTENAIRES/PARTENAIRE+/SIRET_PARTENAIRE /partners/*/siret
            PARTENAIRES/PARTENAIRE+/HABILITATION_PARTENAIRE /partners/*/habilitation
            PARTENAIRES/PARTENAIRE+/ETAT_HABILITATION /partners/*/status
            PARTENAIRES/PARTENAIRE+/DATE_ACTIF /partners/*/activeSince
            PARTENAIRES/PARTENAIRE+/DATE_DERNIERE_MODIFICATION_ETAT /partners/*/statusChangedOn
            ACTIVITES_VISEES /description/activities
            CAPACITES_ATTESTEES /description/skills
            SECTEURS_ACTIVITE /description/sectors
            TYPE_EMPLOI_ACCESSIBLES /description/jobs
            CODES_ROME/ROME+/CODE /classification/rome/*/code
            CODES_ROME/ROME+/LIBELLE /classification/rome/*/label
            CCN_1/NUMERO /classification/ccnBrochures/*/code
            CCN_1/LIBELLE /classification/ccnBrochures/*/label
            CCN_2/NUMERO /classification/ccnBrochures/*/code
            CCN_2/LIBELLE /classification/ccnBrochures/*/label
            CCN_3/NUMERO /classification/ccnBrochures/*/code
            CCN_3/LIBELLE /classification/ccnBrochures/*/label
            CODES_IDCC/IDCC+/CODE /classification/idcc/*/code
            CODES_IDCC/IDCC+/LIBELLE /classification/idcc/*/label
            REGLEMENTATIONS_ACTIVITES /description/regulations
            SI_JURY_FI/DATE_DERNIERE_MODIFICATION /accessPathways/*/modifiedOn
            SI_JURY_FI/ACTIF /accessPathways/*/available
            SI_JURY_FI/COMPOSITION /accessPathways/*/jury
            SI_JURY_CA/DATE_DERNIERE_MODIFICATION /accessPathways/*/modifiedOn
            SI_JURY_CA/ACTIF /accessPathways/*/available
            SI_JURY_CA/COMPOSITION /accessPathways/*/jury
            SI_JURY_FC/DATE_DERNIERE_MODIFICATION /accessPathways/*/modifiedOn
            SI_JURY_FC/ACTIF /accessPathways/*/available
            SI_JURY_FC/COMPOSITION /accessPathways/*/jury
            SI_JURY_CQ/DATE_DERNIERE_MODIFICATION /accessPathways/*/modifiedOn
            SI_JURY_CQ/ACTIF /accessPathways/*/available
            SI_JURY_CQ/COMPOSITION /accessPathways/*/jury
            SI_JURY_CL/DATE_DERNIERE_MODIFICATION /accessPathways/*/modifiedOn
            SI_JURY_CL/ACTIF /accessPathways/*/available
            SI_JURY_CL/COMPOSITION /accessPathways/*/jury
            SI_JURY_VAE/DATE_DERNIERE_MODIFICATION /accessPathways/*/modifiedOn
            SI_JURY_VAE/ACTIF /accessPathways/*/available
            SI_JURY_VAE/COMPOSITION /accessPathways/*/jury
            ACCESSIBLE_NOUVELLE_CALEDONIE /territories/newCaledonia
            ACCESSIBLE_POLYNESIE_FRANCAISE /territories/frenchPolynesia
            PUBLICATION_DECRET_GENERAL/PUBLICATION_JO+/TITRE /legalReferences/*/title
            PUBLICATION_DECRET_GENERAL/PUBLICATION_JO+/DATE_PUBLICATION_JO /legalReferences/*/publishedOn
            PUBLICATION_DECRET_CREATION/PUBLICATION_JO+/TITRE /legalReferences/*/title
            PUBLICATION_DECRET_CREATION/PUBLICATION_JO+/DATE_PUBLICATION_JO /legalReferences/*/publishedOn
            PUBLICATION_DECRET_AUTRE/PUBLICATION_JO+/TITRE /legalReferences/*/title
            PUBLICATION_DECRET_AUTRE/PUBLICATION_JO+/DATE_PUBLICATION_JO /legalReferences/*/publishedOn
            DATE_DERNIER_JO /registration/lastOfficialJournalDate
            DATE_DECISION /registration/decisionDate
            DUREE_ENREGISTREMENT /registration/termYears
            STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION+/ANNEE /statistics/*/year
            STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION+/NOMBRE_CERTIFIES /statistics/*/certifiedCount
            STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION+/NOMBRE_CERTIFIES_VAE /statistics/*/certifiedByVaeCount
            STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION+/TAUX_INSERTION_GLOBAL_6MOIS /statistics/*/employmentRate6Months
            STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION+/TAUX_INSERTION_METIER_6MOIS /statistics/*/targetOccupationRate6Months
            STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION+/TAUX_INSERTION_METIER_2ANS /statistics/*/targetOccupationRate2Years
            LIEN_URL_DESCRIPTION /description/link
            DATE_FIN_ENREGISTREMENT /registration/endDate
            DATE_EFFET /registration/effectiveDate
            ANNEES_PROMOTIONS_NIVEAU/ANNEE+ /classification/levelCohortYears/*
            TYPE_ENREGISTREMENT /registration/type
            BLOCS_COMPETENCES/BLOC_COMPETENCES+/CODE /blocks/*/code
            BLOCS_COMPETENCES/BLOC_COMPETENCES+/LIBELLE /blocks/*/title
            BLOCS_COMPETENCES/BLOC_COMPETENCES+/LISTE_COMPETENCES /blocks/*/skills
            BLOCS_COMPETENCES/BLOC_COMPETENCES+/MODALITES_EVALUATION /blocks/*/assessment
            BLOCS_COMPETENCES/BLOC_COMPETENCES+/PREREQUIS_ENTREE_FORMATION_BLOC /blocks/*/entryPrerequisite
            BLOCS_COMPETENCES/BLOC_COMPETENCES+/PREREQUIS_VALIDATION_BLOC /blocks/*/certificationPrerequisite
            OBJECTIFS_CONTEXTE /description/objectives
            NIVEAU_MAITRISE_COMPETENCES /specificRegister/masteryLevels
            DUREE_VALIDITE /specificRegister/validity
            MODALITES_RENOUVELLEMENT /specificRegister/renewal
            VALIDATION_PARTIELLE /specificRegister/partialValidation
            VALIDATION_PARTIELLE_PERIMETRE /specificRegister/partialValidationScope
            ACTIF /registration/active
            PREREQUIS_ENTREE_FORMATION /prerequisites/entry
            DATE_DE_PUBLICATION /registration/publicationDate
            PREREQUIS_VALIDATION_CERTIFICATION /prerequisites/certification
            DATE_LIMITE_DELIVRANCE /registration/awardDeadline
            CORRESPONDANCES/CORRESPONDANCE+/SOURCE/BLOC_COMPETENCES+/CODE /relations/correspondences/*/sourceBlocks/*
            CORRESPONDANCES/CORRESPONDANCE+/DESTINATION/NUMERO_FICHE /relations/correspondences/*/target
            CORRESPONDANCES/CORRESPONDANCE+/DESTINATION/BLOC_COMPETENCES+/CODE /relations/correspondences/*/targetBlocks/*""";

    /** Every leaf, in the order of the feed. */
    public static final List<FeedLeaf> ALL = leaves(TABLE);

    private static final Set<String> REPEATED = new HashSet<>();
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        ALL.forEach(FeedLeaves::index);
    }

    private FeedLeaves() {}

    /** True if {@code child} may stand several times in {@code parent}. */
    static boolean isRepeated(String parent, String child) {
        return REPEATED.contains(parent + "/" + child);
    }

    /** True for a leaf that holds a code or the number of a sheet. */
    static boolean isCode(FeedElement leaf) {
        return CODES.contains(leaf.name());
    }

    /** True for a leaf of the feed, and for an element that holds leaves. */
    static boolean isKnown(FeedElement element) {
        return KNOWN.contains(plainPath(element));
    }

    private static String plainPath(FeedElement element) {
        FeedElement parent = element.parent();
        if (parent == null) {
            return "";
        }
        String above = plainPath(parent);
        return above.isEmpty() ? element.name() : above + "/" + element.name();
    }

    private static void index(FeedLeaf leaf) {
        String above = "";
        String parent = "";
        for (String step : leaf.path().split("/", -1)) {
            String name = step.replace("+", "");
            above = above.isEmpty() ? name : above + "/" + name;
            KNOWN.add(above);
            if (step.endsWith("+")) {
                REPEATED.add(parent + "/" + name);
            }
            parent = name;
        }
    }

    private static List<FeedLeaf> leaves(String table) {
        return table.lines()
                .map(line -> line.split(" ", -1))
                .map(cells -> new FeedLeaf(cells[0], cells[cells.length - 1]))
                .toList();
    }
}
