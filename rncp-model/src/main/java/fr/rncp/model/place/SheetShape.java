package fr.rncp.model.place;

import static fr.rncp.model.place.SheetComponent.group;
import static fr.rncp.model.place.SheetComponent.leaf;
import static fr.rncp.model.place.SheetComponent.list;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.Extension;
import fr.rncp.model.LegalReference;
import fr.rncp.model.Partner;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetDocument;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.Territories;
import fr.rncp.model.place.Shape.Plain;
import fr.rncp.model.place.Shape.RecordShape;
import fr.rncp.model.value.Coded;

/**
 * The table of the records of a sheet; a test compares it with the records. It is a table rather than reflection so
 * that the compiler checks the accessors, the components that identify and name an item are declared next to them, and
 * nothing depends on how the module is opened.
 */
final class SheetShape {

    private static final RecordShape CODED = RecordShape.of(
                    Coded.class,
                    leaf("code", (Coded<?> coded) -> coded.code()),
                    leaf("label", (Coded<?> coded) -> coded.label()))
            .identifiedBy("code")
            .named("code");

    private static final RecordShape SOURCE = RecordShape.of(
            Source.class,
            leaf("format", Source::format),
            leaf("feedVersion", Source::feedVersion),
            leaf("exportedOn", Source::exportedOn),
            list("lost", Source::lost, Plain.PLAIN),
            list("inferred", Source::inferred, Plain.PLAIN));

    private static final RecordShape REGISTRATION = RecordShape.of(
            Registration.class,
            leaf("type", Registration::type),
            leaf("active", Registration::active),
            leaf("decisionDate", Registration::decisionDate),
            leaf("effectiveDate", Registration::effectiveDate),
            leaf("pathwaysStartDate", Registration::pathwaysStartDate),
            leaf("publicationDate", Registration::publicationDate),
            leaf("lastOfficialJournalDate", Registration::lastOfficialJournalDate),
            leaf("endDate", Registration::endDate),
            leaf("awardDeadline", Registration::awardDeadline),
            leaf("termYears", Registration::termYears));

    private static final RecordShape CLASSIFICATION = RecordShape.of(
            Classification.class,
            leaf("level", Classification::level),
            group("levelAsPublished", Classification::levelAsPublished, CODED),
            list("levelCohortYears", Classification::levelCohortYears, Plain.PLAIN),
            group("diplomaType", Classification::diplomaType, CODED),
            list("nsf", Classification::nsf, CODED),
            list("formacodes", Classification::formacodes, CODED),
            list("rome", Classification::rome, CODED),
            list("idcc", Classification::idcc, CODED),
            list("ccnBrochures", Classification::ccnBrochures, CODED));

    private static final RecordShape CERTIFYING_BODY = RecordShape.of(
                    CertifyingBody.class,
                    leaf("legalName", CertifyingBody::legalName),
                    leaf("siret", CertifyingBody::siret),
                    leaf("tradeName", CertifyingBody::tradeName),
                    leaf("website", CertifyingBody::website),
                    leaf("status", CertifyingBody::status),
                    leaf("statusChangedOn", CertifyingBody::statusChangedOn))
            .identifiedBy("siret", "legalName")
            .named("legalName", "tradeName", "siret");

    private static final RecordShape CERTIFIER_CHANGE = RecordShape.of(
                    CertifierChange.class,
                    leaf("legalName", CertifierChange::legalName),
                    leaf("siret", CertifierChange::siret),
                    leaf("action", CertifierChange::action),
                    leaf("changedOn", CertifierChange::changedOn))
            .identifiedBy("siret", "legalName")
            .named("legalName", "siret")
            .keepingPlace();

    private static final RecordShape PARTNER = RecordShape.of(
                    Partner.class,
                    leaf("legalName", Partner::legalName),
                    leaf("siret", Partner::siret),
                    leaf("habilitation", Partner::habilitation),
                    leaf("status", Partner::status),
                    leaf("activeSince", Partner::activeSince),
                    leaf("statusChangedOn", Partner::statusChangedOn))
            .identifiedBy("siret", "legalName")
            .named("legalName", "siret");

    private static final RecordShape DESCRIPTION = RecordShape.of(
            Description.class,
            leaf("objectives", Description::objectives),
            leaf("activities", Description::activities),
            leaf("skills", Description::skills),
            leaf("assessment", Description::assessment),
            leaf("sectors", Description::sectors),
            leaf("jobs", Description::jobs),
            leaf("regulations", Description::regulations),
            leaf("accumulation", Description::accumulation),
            leaf("link", Description::link));

    private static final RecordShape PREREQUISITES = RecordShape.of(
            Prerequisites.class,
            leaf("entry", Prerequisites::entry),
            leaf("certification", Prerequisites::certification),
            leaf("blocksHaveOwn", Prerequisites::blocksHaveOwn));

    private static final RecordShape SKILL_BLOCK = RecordShape.of(
                    SkillBlock.class,
                    leaf("code", SkillBlock::code),
                    leaf("title", SkillBlock::title),
                    leaf("skills", SkillBlock::skills),
                    leaf("assessment", SkillBlock::assessment),
                    leaf("entryPrerequisite", SkillBlock::entryPrerequisite),
                    leaf("certificationPrerequisite", SkillBlock::certificationPrerequisite))
            .identifiedBy("code", "title")
            .named("code", "title");

    private static final RecordShape ACCESS_PATHWAY = RecordShape.of(
                    AccessPathway.class,
                    leaf("pathway", AccessPathway::pathway),
                    leaf("available", AccessPathway::available),
                    leaf("jury", AccessPathway::jury),
                    leaf("modifiedOn", AccessPathway::modifiedOn))
            .identifiedBy("pathway")
            .named("pathway");

    private static final RecordShape TERRITORIES = RecordShape.of(
            Territories.class,
            leaf("newCaledonia", Territories::newCaledonia),
            leaf("frenchPolynesia", Territories::frenchPolynesia));

    private static final RecordShape LEGAL_REFERENCE = RecordShape.of(
                    LegalReference.class,
                    leaf("kind", LegalReference::kind),
                    leaf("title", LegalReference::title),
                    leaf("publishedOn", LegalReference::publishedOn))
            .identifiedBy("title")
            .named("title")
            .keepingPlace();

    private static final RecordShape COHORT_STATISTICS = RecordShape.of(
                    CohortStatistics.class,
                    leaf("year", CohortStatistics::year),
                    leaf("certifiedCount", CohortStatistics::certifiedCount),
                    leaf("certifiedByVaeCount", CohortStatistics::certifiedByVaeCount),
                    leaf("employmentRate6Months", CohortStatistics::employmentRate6Months),
                    leaf("targetOccupationRate6Months", CohortStatistics::targetOccupationRate6Months),
                    leaf("targetOccupationRate2Years", CohortStatistics::targetOccupationRate2Years))
            .identifiedBy("year")
            .named("year");

    private static final RecordShape BLOCK_CORRESPONDENCE = RecordShape.of(
                    BlockCorrespondence.class,
                    list("sourceBlocks", BlockCorrespondence::sourceBlocks, Plain.PLAIN),
                    leaf("target", BlockCorrespondence::target),
                    list("targetBlocks", BlockCorrespondence::targetBlocks, Plain.PLAIN))
            .identifiedBy("target")
            .named("target")
            .keepingPlace();

    private static final RecordShape RELATIONS = RecordShape.of(
            Relations.class,
            list("replaces", Relations::replaces, Plain.PLAIN),
            list("replacedBy", Relations::replacedBy, Plain.PLAIN),
            leaf("hasCorrespondences", Relations::hasCorrespondences),
            list("correspondences", Relations::correspondences, BLOCK_CORRESPONDENCE));

    private static final RecordShape SPECIFIC_REGISTER = RecordShape.of(
            SpecificRegister.class,
            leaf("masteryLevels", SpecificRegister::masteryLevels),
            leaf("validity", SpecificRegister::validity),
            leaf("renewal", SpecificRegister::renewal),
            leaf("partialValidation", SpecificRegister::partialValidation),
            leaf("partialValidationScope", SpecificRegister::partialValidationScope));

    private static final RecordShape SHEET_DOCUMENT = RecordShape.of(
                    SheetDocument.class, leaf("title", SheetDocument::title), leaf("url", SheetDocument::url))
            .identifiedBy("url", "title")
            .named("title", "url")
            .keepingPlace();

    private static final RecordShape EXTENSION = RecordShape.of(
                    Extension.class,
                    leaf("path", Extension::path),
                    leaf("text", Extension::text),
                    leaf("pointer", Extension::pointer))
            .identifiedBy("path")
            .named("path")
            .keepingPlace();

    static final RecordShape SHEET = RecordShape.of(
            CertificationSheet.class,
            group("source", CertificationSheet::source, SOURCE),
            leaf("number", CertificationSheet::number),
            leaf("technicalId", CertificationSheet::technicalId),
            leaf("title", CertificationSheet::title),
            leaf("editorialState", CertificationSheet::editorialState),
            group("registration", CertificationSheet::registration, REGISTRATION),
            group("classification", CertificationSheet::classification, CLASSIFICATION),
            list("certifyingBodies", CertificationSheet::certifyingBodies, CERTIFYING_BODY),
            list("certifierHistory", CertificationSheet::certifierHistory, CERTIFIER_CHANGE),
            list("partners", CertificationSheet::partners, PARTNER),
            leaf("mayHavePartners", CertificationSheet::mayHavePartners),
            group("description", CertificationSheet::description, DESCRIPTION),
            group("prerequisites", CertificationSheet::prerequisites, PREREQUISITES),
            list("blocks", CertificationSheet::blocks, SKILL_BLOCK),
            list("accessPathways", CertificationSheet::accessPathways, ACCESS_PATHWAY),
            group("territories", CertificationSheet::territories, TERRITORIES),
            list("legalReferences", CertificationSheet::legalReferences, LEGAL_REFERENCE),
            list("statistics", CertificationSheet::statistics, COHORT_STATISTICS),
            group("relations", CertificationSheet::relations, RELATIONS),
            group("specificRegister", CertificationSheet::specificRegister, SPECIFIC_REGISTER),
            list("documents", CertificationSheet::documents, SHEET_DOCUMENT),
            list("extensions", CertificationSheet::extensions, EXTENSION));

    private SheetShape() {}
}
