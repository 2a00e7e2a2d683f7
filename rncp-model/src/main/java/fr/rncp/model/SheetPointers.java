package fr.rncp.model;

/**
 * The pointers of all components of a sheet. The name of each constant is the pointer in capitals, without {@code *},
 * with underscores between words. {@link SheetPointer#at} fills in positions: {@code BLOCKS.at(2)} is
 * {@code /blocks/2}, {@code BLOCKS_CODE.at(2)} is {@code /blocks/2/code}.
 */
public final class SheetPointers {

    /** The whole sheet. */
    public static final SheetPointer SHEET = new SheetPointer("");

    public static final SheetPointer SOURCE = new SheetPointer("/source");
    public static final SheetPointer SOURCE_FORMAT = new SheetPointer("/source/format");
    public static final SheetPointer SOURCE_FEED_VERSION = new SheetPointer("/source/feedVersion");
    public static final SheetPointer SOURCE_EXPORTED_ON = new SheetPointer("/source/exportedOn");
    public static final SheetPointer SOURCE_LOST = new SheetPointer("/source/lost");
    public static final SheetPointer SOURCE_INFERRED = new SheetPointer("/source/inferred");

    public static final SheetPointer NUMBER = new SheetPointer("/number");
    public static final SheetPointer TECHNICAL_ID = new SheetPointer("/technicalId");
    public static final SheetPointer TITLE = new SheetPointer("/title");
    public static final SheetPointer EDITORIAL_STATE = new SheetPointer("/editorialState");

    public static final SheetPointer REGISTRATION = new SheetPointer("/registration");
    public static final SheetPointer REGISTRATION_TYPE = new SheetPointer("/registration/type");
    public static final SheetPointer REGISTRATION_ACTIVE = new SheetPointer("/registration/active");
    public static final SheetPointer REGISTRATION_DECISION_DATE = new SheetPointer("/registration/decisionDate");
    public static final SheetPointer REGISTRATION_EFFECTIVE_DATE = new SheetPointer("/registration/effectiveDate");
    public static final SheetPointer REGISTRATION_PATHWAYS_START_DATE =
            new SheetPointer("/registration/pathwaysStartDate");
    public static final SheetPointer REGISTRATION_PUBLICATION_DATE = new SheetPointer("/registration/publicationDate");
    public static final SheetPointer REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE =
            new SheetPointer("/registration/lastOfficialJournalDate");
    public static final SheetPointer REGISTRATION_END_DATE = new SheetPointer("/registration/endDate");
    public static final SheetPointer REGISTRATION_AWARD_DEADLINE = new SheetPointer("/registration/awardDeadline");
    public static final SheetPointer REGISTRATION_TERM_YEARS = new SheetPointer("/registration/termYears");

    public static final SheetPointer CLASSIFICATION = new SheetPointer("/classification");
    public static final SheetPointer CLASSIFICATION_LEVEL = new SheetPointer("/classification/level");
    public static final SheetPointer CLASSIFICATION_LEVEL_AS_PUBLISHED =
            new SheetPointer("/classification/levelAsPublished");
    public static final SheetPointer CLASSIFICATION_LEVEL_AS_PUBLISHED_CODE =
            new SheetPointer("/classification/levelAsPublished/code");
    public static final SheetPointer CLASSIFICATION_LEVEL_AS_PUBLISHED_LABEL =
            new SheetPointer("/classification/levelAsPublished/label");
    public static final SheetPointer CLASSIFICATION_LEVEL_COHORT_YEARS =
            new SheetPointer("/classification/levelCohortYears");
    public static final SheetPointer CLASSIFICATION_DIPLOMA_TYPE = new SheetPointer("/classification/diplomaType");
    public static final SheetPointer CLASSIFICATION_DIPLOMA_TYPE_CODE =
            new SheetPointer("/classification/diplomaType/code");
    public static final SheetPointer CLASSIFICATION_DIPLOMA_TYPE_LABEL =
            new SheetPointer("/classification/diplomaType/label");
    public static final SheetPointer CLASSIFICATION_NSF = new SheetPointer("/classification/nsf");
    public static final SheetPointer CLASSIFICATION_NSF_CODE = new SheetPointer("/classification/nsf/*/code");
    public static final SheetPointer CLASSIFICATION_NSF_LABEL = new SheetPointer("/classification/nsf/*/label");
    public static final SheetPointer CLASSIFICATION_FORMACODES = new SheetPointer("/classification/formacodes");
    public static final SheetPointer CLASSIFICATION_FORMACODES_CODE =
            new SheetPointer("/classification/formacodes/*/code");
    public static final SheetPointer CLASSIFICATION_FORMACODES_LABEL =
            new SheetPointer("/classification/formacodes/*/label");
    public static final SheetPointer CLASSIFICATION_ROME = new SheetPointer("/classification/rome");
    public static final SheetPointer CLASSIFICATION_ROME_CODE = new SheetPointer("/classification/rome/*/code");
    public static final SheetPointer CLASSIFICATION_ROME_LABEL = new SheetPointer("/classification/rome/*/label");
    public static final SheetPointer CLASSIFICATION_IDCC = new SheetPointer("/classification/idcc");
    public static final SheetPointer CLASSIFICATION_IDCC_CODE = new SheetPointer("/classification/idcc/*/code");
    public static final SheetPointer CLASSIFICATION_IDCC_LABEL = new SheetPointer("/classification/idcc/*/label");
    public static final SheetPointer CLASSIFICATION_CCN_BROCHURES = new SheetPointer("/classification/ccnBrochures");
    public static final SheetPointer CLASSIFICATION_CCN_BROCHURES_CODE =
            new SheetPointer("/classification/ccnBrochures/*/code");
    public static final SheetPointer CLASSIFICATION_CCN_BROCHURES_LABEL =
            new SheetPointer("/classification/ccnBrochures/*/label");

    public static final SheetPointer CERTIFYING_BODIES = new SheetPointer("/certifyingBodies");
    public static final SheetPointer CERTIFYING_BODIES_LEGAL_NAME = new SheetPointer("/certifyingBodies/*/legalName");
    public static final SheetPointer CERTIFYING_BODIES_SIRET = new SheetPointer("/certifyingBodies/*/siret");
    public static final SheetPointer CERTIFYING_BODIES_TRADE_NAME = new SheetPointer("/certifyingBodies/*/tradeName");
    public static final SheetPointer CERTIFYING_BODIES_WEBSITE = new SheetPointer("/certifyingBodies/*/website");
    public static final SheetPointer CERTIFYING_BODIES_STATUS = new SheetPointer("/certifyingBodies/*/status");
    public static final SheetPointer CERTIFYING_BODIES_STATUS_CHANGED_ON =
            new SheetPointer("/certifyingBodies/*/statusChangedOn");

    public static final SheetPointer CERTIFIER_HISTORY = new SheetPointer("/certifierHistory");
    public static final SheetPointer CERTIFIER_HISTORY_LEGAL_NAME = new SheetPointer("/certifierHistory/*/legalName");
    public static final SheetPointer CERTIFIER_HISTORY_SIRET = new SheetPointer("/certifierHistory/*/siret");
    public static final SheetPointer CERTIFIER_HISTORY_ACTION = new SheetPointer("/certifierHistory/*/action");
    public static final SheetPointer CERTIFIER_HISTORY_CHANGED_ON = new SheetPointer("/certifierHistory/*/changedOn");

    public static final SheetPointer PARTNERS = new SheetPointer("/partners");
    public static final SheetPointer PARTNERS_LEGAL_NAME = new SheetPointer("/partners/*/legalName");
    public static final SheetPointer PARTNERS_SIRET = new SheetPointer("/partners/*/siret");
    public static final SheetPointer PARTNERS_HABILITATION = new SheetPointer("/partners/*/habilitation");
    public static final SheetPointer PARTNERS_STATUS = new SheetPointer("/partners/*/status");
    public static final SheetPointer PARTNERS_ACTIVE_SINCE = new SheetPointer("/partners/*/activeSince");
    public static final SheetPointer PARTNERS_STATUS_CHANGED_ON = new SheetPointer("/partners/*/statusChangedOn");

    public static final SheetPointer MAY_HAVE_PARTNERS = new SheetPointer("/mayHavePartners");

    public static final SheetPointer DESCRIPTION = new SheetPointer("/description");
    public static final SheetPointer DESCRIPTION_OBJECTIVES = new SheetPointer("/description/objectives");
    public static final SheetPointer DESCRIPTION_ACTIVITIES = new SheetPointer("/description/activities");
    public static final SheetPointer DESCRIPTION_SKILLS = new SheetPointer("/description/skills");
    public static final SheetPointer DESCRIPTION_ASSESSMENT = new SheetPointer("/description/assessment");
    public static final SheetPointer DESCRIPTION_SECTORS = new SheetPointer("/description/sectors");
    public static final SheetPointer DESCRIPTION_JOBS = new SheetPointer("/description/jobs");
    public static final SheetPointer DESCRIPTION_REGULATIONS = new SheetPointer("/description/regulations");
    public static final SheetPointer DESCRIPTION_ACCUMULATION = new SheetPointer("/description/accumulation");
    public static final SheetPointer DESCRIPTION_LINK = new SheetPointer("/description/link");

    public static final SheetPointer PREREQUISITES = new SheetPointer("/prerequisites");
    public static final SheetPointer PREREQUISITES_ENTRY = new SheetPointer("/prerequisites/entry");
    public static final SheetPointer PREREQUISITES_CERTIFICATION = new SheetPointer("/prerequisites/certification");
    public static final SheetPointer PREREQUISITES_BLOCKS_HAVE_OWN = new SheetPointer("/prerequisites/blocksHaveOwn");

    public static final SheetPointer BLOCKS = new SheetPointer("/blocks");
    public static final SheetPointer BLOCKS_CODE = new SheetPointer("/blocks/*/code");
    public static final SheetPointer BLOCKS_TITLE = new SheetPointer("/blocks/*/title");
    public static final SheetPointer BLOCKS_SKILLS = new SheetPointer("/blocks/*/skills");
    public static final SheetPointer BLOCKS_ASSESSMENT = new SheetPointer("/blocks/*/assessment");
    public static final SheetPointer BLOCKS_ENTRY_PREREQUISITE = new SheetPointer("/blocks/*/entryPrerequisite");
    public static final SheetPointer BLOCKS_CERTIFICATION_PREREQUISITE =
            new SheetPointer("/blocks/*/certificationPrerequisite");

    public static final SheetPointer ACCESS_PATHWAYS = new SheetPointer("/accessPathways");
    public static final SheetPointer ACCESS_PATHWAYS_PATHWAY = new SheetPointer("/accessPathways/*/pathway");
    public static final SheetPointer ACCESS_PATHWAYS_AVAILABLE = new SheetPointer("/accessPathways/*/available");
    public static final SheetPointer ACCESS_PATHWAYS_JURY = new SheetPointer("/accessPathways/*/jury");
    public static final SheetPointer ACCESS_PATHWAYS_MODIFIED_ON = new SheetPointer("/accessPathways/*/modifiedOn");

    public static final SheetPointer TERRITORIES = new SheetPointer("/territories");
    public static final SheetPointer TERRITORIES_NEW_CALEDONIA = new SheetPointer("/territories/newCaledonia");
    public static final SheetPointer TERRITORIES_FRENCH_POLYNESIA = new SheetPointer("/territories/frenchPolynesia");

    public static final SheetPointer LEGAL_REFERENCES = new SheetPointer("/legalReferences");
    public static final SheetPointer LEGAL_REFERENCES_KIND = new SheetPointer("/legalReferences/*/kind");
    public static final SheetPointer LEGAL_REFERENCES_TITLE = new SheetPointer("/legalReferences/*/title");
    public static final SheetPointer LEGAL_REFERENCES_PUBLISHED_ON = new SheetPointer("/legalReferences/*/publishedOn");

    public static final SheetPointer STATISTICS = new SheetPointer("/statistics");
    public static final SheetPointer STATISTICS_YEAR = new SheetPointer("/statistics/*/year");
    public static final SheetPointer STATISTICS_CERTIFIED_COUNT = new SheetPointer("/statistics/*/certifiedCount");
    public static final SheetPointer STATISTICS_CERTIFIED_BY_VAE_COUNT =
            new SheetPointer("/statistics/*/certifiedByVaeCount");
    public static final SheetPointer STATISTICS_EMPLOYMENT_RATE_6_MONTHS =
            new SheetPointer("/statistics/*/employmentRate6Months");
    public static final SheetPointer STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS =
            new SheetPointer("/statistics/*/targetOccupationRate6Months");
    public static final SheetPointer STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS =
            new SheetPointer("/statistics/*/targetOccupationRate2Years");

    public static final SheetPointer RELATIONS = new SheetPointer("/relations");
    public static final SheetPointer RELATIONS_REPLACES = new SheetPointer("/relations/replaces");
    public static final SheetPointer RELATIONS_REPLACED_BY = new SheetPointer("/relations/replacedBy");
    public static final SheetPointer RELATIONS_HAS_CORRESPONDENCES = new SheetPointer("/relations/hasCorrespondences");
    public static final SheetPointer RELATIONS_CORRESPONDENCES = new SheetPointer("/relations/correspondences");
    public static final SheetPointer RELATIONS_CORRESPONDENCES_SOURCE_BLOCKS =
            new SheetPointer("/relations/correspondences/*/sourceBlocks");
    public static final SheetPointer RELATIONS_CORRESPONDENCES_TARGET =
            new SheetPointer("/relations/correspondences/*/target");
    public static final SheetPointer RELATIONS_CORRESPONDENCES_TARGET_BLOCKS =
            new SheetPointer("/relations/correspondences/*/targetBlocks");

    public static final SheetPointer SPECIFIC_REGISTER = new SheetPointer("/specificRegister");
    public static final SheetPointer SPECIFIC_REGISTER_MASTERY_LEVELS =
            new SheetPointer("/specificRegister/masteryLevels");
    public static final SheetPointer SPECIFIC_REGISTER_VALIDITY = new SheetPointer("/specificRegister/validity");
    public static final SheetPointer SPECIFIC_REGISTER_RENEWAL = new SheetPointer("/specificRegister/renewal");
    public static final SheetPointer SPECIFIC_REGISTER_PARTIAL_VALIDATION =
            new SheetPointer("/specificRegister/partialValidation");
    public static final SheetPointer SPECIFIC_REGISTER_PARTIAL_VALIDATION_SCOPE =
            new SheetPointer("/specificRegister/partialValidationScope");

    public static final SheetPointer DOCUMENTS = new SheetPointer("/documents");
    public static final SheetPointer DOCUMENTS_TITLE = new SheetPointer("/documents/*/title");
    public static final SheetPointer DOCUMENTS_URL = new SheetPointer("/documents/*/url");

    public static final SheetPointer EXTENSIONS = new SheetPointer("/extensions");
    public static final SheetPointer EXTENSIONS_PATH = new SheetPointer("/extensions/*/path");
    public static final SheetPointer EXTENSIONS_TEXT = new SheetPointer("/extensions/*/text");
    public static final SheetPointer EXTENSIONS_POINTER = new SheetPointer("/extensions/*/pointer");

    private SheetPointers() {}
}
