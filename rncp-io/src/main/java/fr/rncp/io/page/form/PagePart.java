package fr.rncp.io.page.form;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a sheet page, each with the components that are lost if it is missing. */
public enum PagePart {
    /** Captions and pictures, which contain no information about the sheet. */
    FURNITURE(Presence.OPTIONAL),
    /** Headings that the markup shows, but whose words are not known. */
    UNKNOWN(Presence.OPTIONAL),
    HEADER(Presence.OPTIONAL),
    NUMBER(SheetPointers.NUMBER),
    STATE(SheetPointers.REGISTRATION_ACTIVE),
    REPLACED_BY(Presence.OPTIONAL, SheetPointers.RELATIONS_REPLACED_BY),
    REPLACES(Presence.OPTIONAL, SheetPointers.RELATIONS_REPLACES),
    CCN(Presence.OPTIONAL, SheetPointers.CLASSIFICATION_CCN_BROCHURES),
    IDCC(Presence.OPTIONAL, SheetPointers.CLASSIFICATION_IDCC),
    LEVEL(Presence.RNCP, SheetPointers.CLASSIFICATION_LEVEL),
    NSF(Presence.ALWAYS, SheetPointers.CLASSIFICATION_NSF),
    FORMACODES(Presence.RNCP, SheetPointers.CLASSIFICATION_FORMACODES),
    END_DATE(Presence.ALWAYS, SheetPointers.REGISTRATION_END_DATE),
    CERTIFIERS(Presence.ALWAYS, SheetPointers.CERTIFYING_BODIES),
    OBJECTIVES(Presence.ALWAYS, SheetPointers.DESCRIPTION_OBJECTIVES),
    ACTIVITIES(Presence.RNCP, SheetPointers.DESCRIPTION_ACTIVITIES),
    SKILLS(Presence.ALWAYS, SheetPointers.DESCRIPTION_SKILLS),
    ASSESSMENT(Presence.ALWAYS, SheetPointers.DESCRIPTION_ASSESSMENT),
    BLOCK(Presence.RNCP, SheetPointers.BLOCKS),
    BLOCK_TABLE(Presence.OPTIONAL),
    ACCUMULATION(Presence.RNCP, SheetPointers.DESCRIPTION_ACCUMULATION),
    SECTORS(Presence.RNCP, SheetPointers.DESCRIPTION_SECTORS),
    JOBS(Presence.RNCP, SheetPointers.DESCRIPTION_JOBS),
    ROME(Presence.RNCP, SheetPointers.CLASSIFICATION_ROME),
    REGULATIONS(Presence.ALWAYS, SheetPointers.DESCRIPTION_REGULATIONS),
    ENTRY(Presence.ALWAYS, SheetPointers.PREREQUISITES_ENTRY),
    CERTIFICATION_PREREQUISITES(Presence.ALWAYS, SheetPointers.PREREQUISITES_CERTIFICATION),
    BLOCK_PREREQUISITES(Presence.RNCP, SheetPointers.PREREQUISITES_BLOCKS_HAVE_OWN),
    VALIDITY(Presence.OPTIONAL),
    PATHWAYS(Presence.ALWAYS, SheetPointers.ACCESS_PATHWAYS),
    TERRITORIES(Presence.RNCP, SheetPointers.TERRITORIES),
    DECISION_DATE(SheetPointers.REGISTRATION_DECISION_DATE),
    EFFECTIVE_DATE(SheetPointers.REGISTRATION_EFFECTIVE_DATE),
    START_DATE(SheetPointers.REGISTRATION_PATHWAYS_START_DATE),
    PUBLICATION_DATE(SheetPointers.REGISTRATION_PUBLICATION_DATE),
    JOURNAL_DATE(SheetPointers.REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE),
    AWARD_DEADLINE(SheetPointers.REGISTRATION_AWARD_DEADLINE),
    TERM(SheetPointers.REGISTRATION_TERM_YEARS),
    LEGAL_GENERAL(SheetPointers.LEGAL_REFERENCES),
    LEGAL_CREATION(SheetPointers.LEGAL_REFERENCES),
    LEGAL_OTHER(SheetPointers.LEGAL_REFERENCES),
    NO_CORRESPONDENCE(SheetPointers.RELATIONS_HAS_CORRESPONDENCES),
    CORRESPONDENCES(SheetPointers.RELATIONS_CORRESPONDENCES),
    STATISTICS(Presence.OPTIONAL, SheetPointers.STATISTICS),
    LINK(Presence.OPTIONAL, SheetPointers.DESCRIPTION_LINK),
    PARTNERS(Presence.OPTIONAL, SheetPointers.PARTNERS),
    NO_PARTNERS(SheetPointers.MAY_HAVE_PARTNERS),
    HISTORY(Presence.OPTIONAL, SheetPointers.CERTIFIER_HISTORY),
    MASTERY(Presence.OPTIONAL_RS, SheetPointers.SPECIFIC_REGISTER_MASTERY_LEVELS),
    PARTIAL_VALIDATION(
            Presence.OPTIONAL_RS,
            SheetPointers.SPECIFIC_REGISTER_PARTIAL_VALIDATION,
            SheetPointers.SPECIFIC_REGISTER_PARTIAL_VALIDATION_SCOPE),
    RENEWAL(Presence.OPTIONAL_RS, SheetPointers.SPECIFIC_REGISTER_RENEWAL),
    VALIDITY_TERM(Presence.OPTIONAL_RS, SheetPointers.SPECIFIC_REGISTER_VALIDITY),
    DOCUMENTS(Presence.OPTIONAL, SheetPointers.DOCUMENTS),
    ROW_STUDENT_STATUS(Presence.OPTIONAL),
    ROW_APPRENTICESHIP(Presence.OPTIONAL),
    ROW_CONTINUING_TRAINING(Presence.OPTIONAL),
    ROW_PROFESSIONALISATION_CONTRACT(Presence.OPTIONAL),
    ROW_INDIVIDUAL_APPLICATION(Presence.OPTIONAL),
    ROW_EXPERIENCE(Presence.OPTIONAL),
    ROW_NEW_CALEDONIA(Presence.OPTIONAL),
    ROW_FRENCH_POLYNESIA(Presence.OPTIONAL);

    /** The pages that always contain a part, even if it is empty. */
    public enum Presence {
        ALWAYS,
        RNCP,
        OPTIONAL,
        /** The part occurs on some pages of the RS and on no page of the RNCP. */
        OPTIONAL_RS
    }

    private static final Set<PagePart> FACTS =
            EnumSet.of(FURNITURE, HEADER, NUMBER, STATE, REPLACED_BY, CCN, IDCC, LEVEL, NSF, FORMACODES, END_DATE);

    private final Presence presence;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SheetPointer> pointers;

    @SuppressWarnings("ImmutableEnumChecker") // of a record
    private final Optional<SheetPointer> component;

    /** Creates a part whose components are lost if the part is missing. */
    PagePart(Presence presence, SheetPointer... pointers) {
        this.presence = presence;
        this.pointers = List.of(pointers);
        this.component = this.pointers.stream().findFirst();
    }

    /** Creates a part that a page may omit. */
    PagePart(SheetPointer component) {
        this.presence = Presence.OPTIONAL;
        this.pointers = List.of();
        this.component = Optional.of(component);
    }

    public Presence presence() {
        return presence;
    }

    /** Returns the components that are lost if the part is missing from a page on which it is expected. */
    public List<SheetPointer> pointers() {
        return pointers;
    }

    /** Returns the component that the lines below the label belong to; empty if the model has none for them. */
    public Optional<SheetPointer> component() {
        return component;
    }

    /** Checks whether the part consists of short facts. A flattened page prints such facts twice. */
    public boolean isFact() {
        return FACTS.contains(this);
    }

    /** Checks whether the part may occur above the title of the page, so that a heading in it may be that title. */
    public boolean isAboveTitle() {
        return switch (this) {
            case FURNITURE, HEADER, NUMBER, STATE, REPLACED_BY, REPLACES -> true;
            default -> false;
        };
    }

    boolean isRow() {
        return name().startsWith("ROW_");
    }
}
