package fr.rncp.rules.report;

import static java.util.Map.entry;

import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of the public page of a sheet, in their order there. Findings are grouped by them. */
public enum FormPart {
    /** Number, title and state of the sheet. */
    IDENTITY,
    /** Level, type of diploma and codes. */
    CLASSIFICATION,
    /** Certifying bodies and their history. */
    CERTIFIERS,
    /** Objectives, activities, skills and assessment of the certification. */
    SUMMARY,
    /** Skill blocks, and the way in which they lead to the certification. */
    BLOCKS,
    /** Sectors, jobs and regulated activities. */
    OCCUPATIONS,
    /** Prerequisites, access pathways, juries and territories. */
    ACCESS,
    /** Correspondences with other certifications, former and later sheets. */
    RELATIONS,
    /** Registration and legal references. */
    LEGAL_BASIS,
    /** Statistics, partners, documents and links. */
    FURTHER_INFORMATION,
    /** Elements that belong to no other part. */
    OTHER;

    /** The parts by the first step of a place, or by its first two steps. */
    private static final Map<String, FormPart> BY_STEPS = Map.ofEntries(
            entry("number", IDENTITY),
            entry("technicalId", IDENTITY),
            entry("title", IDENTITY),
            entry("editorialState", IDENTITY),
            entry("classification", CLASSIFICATION),
            entry("certifyingBodies", CERTIFIERS),
            entry("certifierHistory", CERTIFIERS),
            entry("description/objectives", SUMMARY),
            entry("description/activities", SUMMARY),
            entry("description/skills", SUMMARY),
            entry("description/assessment", SUMMARY),
            entry("specificRegister", SUMMARY),
            entry("blocks", BLOCKS),
            entry("description/accumulation", BLOCKS),
            entry("description/sectors", OCCUPATIONS),
            entry("description/jobs", OCCUPATIONS),
            entry("description/regulations", OCCUPATIONS),
            entry("prerequisites", ACCESS),
            entry("accessPathways", ACCESS),
            entry("territories", ACCESS),
            entry("relations", RELATIONS),
            entry("registration", LEGAL_BASIS),
            entry("legalReferences", LEGAL_BASIS),
            entry("statistics", FURTHER_INFORMATION),
            entry("partners", FURTHER_INFORMATION),
            entry("mayHavePartners", FURTHER_INFORMATION),
            entry("documents", FURTHER_INFORMATION),
            entry("description", FURTHER_INFORMATION));

    /**
     * Returns the part of the page that contains a place.
     *
     * @param pointer a place in a sheet
     * @return the part; {@link #IDENTITY} for the sheet as a whole, {@link #OTHER} for a place of no part
     */
    public static FormPart of(SheetPointer pointer) {
        String[] steps = pointer.value().split("/", -1);
        if (steps.length == 1) {
            return IDENTITY;
        }
        FormPart part = BY_STEPS.getOrDefault(steps[1], OTHER);
        return steps.length == 2 ? part : BY_STEPS.getOrDefault(steps[1] + "/" + steps[2], part);
    }

    /**
     * Returns the heading of the part.
     *
     * @param language the language of the heading
     * @return a few words: {@code Blocs de compétences}
     */
    public String heading(Language language) {
        return Messages.in(language).render("report.part." + name().toLowerCase(Locale.ROOT), List.of());
    }
}
