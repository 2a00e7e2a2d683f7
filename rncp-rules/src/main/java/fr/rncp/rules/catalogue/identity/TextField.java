package fr.rncp.rules.catalogue.identity;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A component of sheets that is a free text, with the rule that recognises a placeholder in it. A test compares the
 * table with the model.
 *
 * @param pointer its place, with {@code *} for a position
 * @param values the texts in a sheet, position by position
 */
record TextField(SheetPointer pointer, Function<CertificationSheet, List<String>> values) {

    /** The texts that the rule on placeholders reads. */
    static final List<TextField> CHECKED = List.of(
            one(SheetPointers.TITLE, sheet -> sheet.title().orElse("")),
            prose(SheetPointers.DESCRIPTION_OBJECTIVES, sheet -> sheet.description()
                    .objectives()),
            prose(SheetPointers.DESCRIPTION_ACTIVITIES, sheet -> sheet.description()
                    .activities()),
            prose(SheetPointers.DESCRIPTION_SKILLS, sheet -> sheet.description().skills()),
            prose(SheetPointers.DESCRIPTION_ASSESSMENT, sheet -> sheet.description()
                    .assessment()),
            prose(SheetPointers.DESCRIPTION_SECTORS, sheet -> sheet.description()
                    .sectors()),
            prose(SheetPointers.DESCRIPTION_JOBS, sheet -> sheet.description().jobs()),
            prose(SheetPointers.DESCRIPTION_REGULATIONS, sheet -> sheet.description()
                    .regulations()),
            prose(SheetPointers.DESCRIPTION_ACCUMULATION, sheet -> sheet.description()
                    .accumulation()),
            prose(SheetPointers.DESCRIPTION_LINK, sheet -> sheet.description().link()),
            prose(SheetPointers.PREREQUISITES_ENTRY, sheet -> sheet.prerequisites()
                    .entry()),
            prose(SheetPointers.PREREQUISITES_CERTIFICATION, sheet -> sheet.prerequisites()
                    .certification()),
            each(SheetPointers.BLOCKS_TITLE, CertificationSheet::blocks, block -> block.title()
                    .orElse("")),
            each(SheetPointers.BLOCKS_SKILLS, CertificationSheet::blocks, block -> block.skills()
                    .text()),
            each(SheetPointers.BLOCKS_ENTRY_PREREQUISITE, CertificationSheet::blocks, block -> block.entryPrerequisite()
                    .text()),
            each(
                    SheetPointers.BLOCKS_CERTIFICATION_PREREQUISITE,
                    CertificationSheet::blocks,
                    block -> block.certificationPrerequisite().text()),
            each(
                    SheetPointers.CERTIFYING_BODIES_LEGAL_NAME,
                    CertificationSheet::certifyingBodies,
                    body -> name(body.legalName())),
            each(
                    SheetPointers.CERTIFYING_BODIES_TRADE_NAME,
                    CertificationSheet::certifyingBodies,
                    body -> name(body.tradeName())),
            each(
                    SheetPointers.CERTIFIER_HISTORY_LEGAL_NAME,
                    CertificationSheet::certifierHistory,
                    change -> name(change.legalName())),
            each(SheetPointers.PARTNERS_LEGAL_NAME, CertificationSheet::partners, partner -> name(partner.legalName())),
            each(SheetPointers.LEGAL_REFERENCES_TITLE, CertificationSheet::legalReferences, reference -> reference
                    .title()
                    .orElse("")),
            prose(SheetPointers.SPECIFIC_REGISTER_MASTERY_LEVELS, sheet -> sheet.specificRegister()
                    .masteryLevels()),
            prose(SheetPointers.SPECIFIC_REGISTER_VALIDITY, sheet -> sheet.specificRegister()
                    .validity()),
            prose(SheetPointers.SPECIFIC_REGISTER_RENEWAL, sheet -> sheet.specificRegister()
                    .renewal()),
            prose(SheetPointers.SPECIFIC_REGISTER_PARTIAL_VALIDATION_SCOPE, sheet -> sheet.specificRegister()
                    .partialValidationScope()));

    /** The texts that another rule checks, or that the certifying body does not write. */
    static final List<SheetPointer> OTHERS = List.of(
            SheetPointers.BLOCKS_ASSESSMENT, // EVA-001
            SheetPointers.ACCESS_PATHWAYS_JURY, // JUR-001
            SheetPointers.CERTIFYING_BODIES_WEBSITE, // CRT: an address
            SheetPointers.DOCUMENTS_TITLE, // the name of a file, such as "Annexe"
            SheetPointers.DOCUMENTS_URL,
            SheetPointers.SOURCE_FEED_VERSION);

    /** The first letters of the placeholders that occur as names. */
    private static final Set<String> OPENINGS = Set.of(
            "a ", "à ", "(à", "[à", "(a", "[a", "en", "no", "to", "tb", "te", "xx", "??", "..", "in", "vo", "lo", "se",
            "pa");

    /** A text and its place in a sheet. */
    record StatedText(TextField field, int position, String text) {

        SheetPointer pointer() {
            return field.pointer.value().contains("*") ? field.pointer.at(position) : field.pointer;
        }
    }

    private static TextField one(SheetPointer pointer, Function<CertificationSheet, String> value) {
        return new TextField(pointer, sheet -> List.of(value.apply(sheet)));
    }

    private static TextField prose(SheetPointer pointer, Function<CertificationSheet, Prose> value) {
        return one(pointer, sheet -> value.apply(sheet).text());
    }

    private static <T> TextField each(
            SheetPointer pointer, Function<CertificationSheet, List<T>> list, Function<T, String> value) {
        return new TextField(
                pointer, sheet -> list.apply(sheet).stream().map(value).toList());
    }

    /**
     * Returns a name that may be a placeholder. A sheet can have a thousand partners, so the others are excluded by
     * their first letters; names of one or two letters exist.
     */
    private static String name(Optional<String> name) {
        return name.filter(text -> text.length() > 2)
                .filter(text -> OPENINGS.contains(text.substring(0, 2).toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** Returns the texts of a sheet. */
    static List<StatedText> in(CertificationSheet sheet) {
        List<StatedText> all = new ArrayList<>();
        for (TextField field : CHECKED) {
            field.addTo(all, sheet);
        }
        return all;
    }

    private void addTo(List<StatedText> all, CertificationSheet sheet) {
        List<String> texts = values.apply(sheet);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                all.add(new StatedText(this, i, texts.get(i)));
            }
        }
    }
}
