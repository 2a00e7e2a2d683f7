package fr.rncp.io.page.form;

import java.util.List;

/** The parts of a sheet page, and what a page that lacks one cannot tell. */
public enum PagePart {
    /** Captions and pictures, which say nothing of the sheet. */
    FURNITURE(Presence.OPTIONAL),
    HEADER(Presence.OPTIONAL),
    NUMBER(Presence.OPTIONAL),
    STATE(Presence.OPTIONAL),
    REPLACED_BY(Presence.OPTIONAL, "/relations/replacedBy"),
    REPLACES(Presence.OPTIONAL, "/relations/replaces"),
    CCN(Presence.OPTIONAL, "/classification/ccnBrochures"),
    IDCC(Presence.OPTIONAL, "/classification/idcc"),
    LEVEL(Presence.RNCP, "/classification/level"),
    NSF(Presence.ALWAYS, "/classification/nsf"),
    FORMACODES(Presence.RNCP, "/classification/formacodes"),
    END_DATE(Presence.ALWAYS, "/registration/endDate"),
    CERTIFIERS(Presence.ALWAYS, "/certifyingBodies"),
    OBJECTIVES(Presence.ALWAYS, "/description/objectives"),
    ACTIVITIES(Presence.RNCP, "/description/activities"),
    SKILLS(Presence.ALWAYS, "/description/skills"),
    ASSESSMENT(Presence.ALWAYS, "/description/assessment"),
    BLOCK(Presence.RNCP, "/blocks"),
    BLOCK_TABLE(Presence.OPTIONAL),
    ACCUMULATION(Presence.RNCP, "/description/accumulation"),
    SECTORS(Presence.RNCP, "/description/sectors"),
    JOBS(Presence.RNCP, "/description/jobs"),
    ROME(Presence.RNCP, "/classification/rome"),
    REGULATIONS(Presence.ALWAYS, "/description/regulations"),
    ENTRY(Presence.ALWAYS, "/prerequisites/entry"),
    CERTIFICATION_PREREQUISITES(Presence.ALWAYS, "/prerequisites/certification"),
    BLOCK_PREREQUISITES(Presence.RNCP, "/prerequisites/blocksHaveOwn"),
    VALIDITY(Presence.OPTIONAL),
    PATHWAYS(Presence.ALWAYS, "/accessPathways"),
    TERRITORIES(Presence.RNCP, "/territories"),
    DECISION_DATE(Presence.OPTIONAL),
    EFFECTIVE_DATE(Presence.OPTIONAL),
    START_DATE(Presence.OPTIONAL),
    PUBLICATION_DATE(Presence.OPTIONAL),
    JOURNAL_DATE(Presence.OPTIONAL),
    AWARD_DEADLINE(Presence.OPTIONAL),
    TERM(Presence.OPTIONAL),
    LEGAL_GENERAL(Presence.OPTIONAL),
    LEGAL_CREATION(Presence.OPTIONAL),
    LEGAL_OTHER(Presence.OPTIONAL),
    NO_CORRESPONDENCE(Presence.OPTIONAL),
    CORRESPONDENCES(Presence.OPTIONAL),
    STATISTICS(Presence.OPTIONAL, "/statistics"),
    LINK(Presence.OPTIONAL, "/description/link"),
    PARTNERS(Presence.OPTIONAL, "/partners"),
    NO_PARTNERS(Presence.OPTIONAL),
    HISTORY(Presence.OPTIONAL, "/certifierHistory"),
    MASTERY(Presence.OPTIONAL_RS, "/specificRegister/masteryLevels"),
    PARTIAL_VALIDATION(
            Presence.OPTIONAL_RS, "/specificRegister/partialValidation", "/specificRegister/partialValidationScope"),
    RENEWAL(Presence.OPTIONAL_RS, "/specificRegister/renewal"),
    VALIDITY_TERM(Presence.OPTIONAL_RS, "/specificRegister/validity"),
    DOCUMENTS(Presence.OPTIONAL, "/documents"),
    ROW_STUDENT_STATUS(Presence.OPTIONAL),
    ROW_APPRENTICESHIP(Presence.OPTIONAL),
    ROW_CONTINUING_TRAINING(Presence.OPTIONAL),
    ROW_PROFESSIONALISATION_CONTRACT(Presence.OPTIONAL),
    ROW_INDIVIDUAL_APPLICATION(Presence.OPTIONAL),
    ROW_EXPERIENCE(Presence.OPTIONAL),
    ROW_NEW_CALEDONIA(Presence.OPTIONAL),
    ROW_FRENCH_POLYNESIA(Presence.OPTIONAL);

    /** On which pages a part always stands, be it empty. */
    public enum Presence {
        ALWAYS,
        RNCP,
        OPTIONAL,
        /** On some pages of the RS, on none of the RNCP. */
        OPTIONAL_RS
    }

    private final Presence presence;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> pointers;

    PagePart(Presence presence, String... pointers) {
        this.presence = presence;
        this.pointers = List.of(pointers);
    }

    public Presence presence() {
        return presence;
    }

    /** Where in the sheet the part is kept, as JSON Pointer, or nowhere. */
    public List<String> pointers() {
        return pointers;
    }

    boolean isRow() {
        return name().startsWith("ROW_");
    }
}
