package fr.rncp.testkit;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * jqwik arbitraries of whole sheets. Their parts and values are in {@link PartArbitraries} and
 * {@link ValueArbitraries}, for users who compose their own arbitraries.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<CertificationSheet> sheets() {
 *     return SheetArbitraries.sheets();
 * }
 * }</pre>
 *
 * <p>The seed of a try determines the result completely. Sheets shrink towards absent parts and short lists. Outside a
 * jqwik run, the arbitraries need a {@code JqwikSession}.
 */
@SuppressWarnings("exports") // jqwik is optional: only callers of these methods need it
public final class SheetArbitraries {

    private static final PartArbitraries REALISTIC = PartArbitraries.realistic();
    private static final PartArbitraries HOSTILE = PartArbitraries.hostile();

    // One instance each: jqwik compares nested arbitraries, which is slow for graphs as large as these.
    private static final Arbitrary<CertificationSheet> RNCP_SHEETS = coherentRncpSheets();
    private static final Arbitrary<CertificationSheet> RS_SHEETS = coherentRsSheets();
    private static final Arbitrary<CertificationSheet> BOTH =
            Arbitraries.frequencyOf(Tuple.of(4, RNCP_SHEETS), Tuple.of(1, RS_SHEETS));
    private static final Arbitrary<CertificationSheet> HOSTILE_SHEETS =
            sheets(HOSTILE, HOSTILE.values().numbers());

    private SheetArbitraries() {}

    /**
     * {@return sheets like those of the registers, four of the RNCP for each one of the RS} They are coherent: block
     * codes start with the number of their sheet, a registration has the dates of its type, and an RS sheet has neither
     * level nor blocks nor apprenticeship.
     */
    public static Arbitrary<CertificationSheet> sheets() {
        return BOTH;
    }

    /** {@return realistic sheets of the RNCP} */
    public static Arbitrary<CertificationSheet> rncpSheets() {
        return RNCP_SHEETS;
    }

    /** {@return realistic sheets of the RS} */
    public static Arbitrary<CertificationSheet> rsSheets() {
        return RS_SHEETS;
    }

    /**
     * {@return the most hostile sheets that the model allows: any characters, very long texts, absurd codes, dates and
     * numbers, repeated parts, and components that contradict each other}
     */
    public static Arbitrary<CertificationSheet> hostileSheets() {
        return HOSTILE_SHEETS;
    }

    private static Arbitrary<CertificationSheet> coherentRncpSheets() {
        return Combinators.combine(sheets(REALISTIC, numbers("RNCP")), pathways(true))
                .as((sheet, pathways) -> coherent(sheet, pathways)
                        .withClassification(coherent(sheet.classification()))
                        .withBlocks(numbered(sheet.blocks(), sheet.number()))
                        .withSpecificRegister(SpecificRegister.NONE))
                .withoutEdgeCases();
    }

    private static Arbitrary<CertificationSheet> coherentRsSheets() {
        return Combinators.combine(sheets(REALISTIC, numbers("RS")), pathways(false))
                .as((sheet, pathways) -> coherent(sheet, pathways)
                        .withClassification(withoutLevel(sheet.classification()))
                        .withBlocks(List.of()))
                .withoutEdgeCases();
    }

    private static CertificationSheet coherent(CertificationSheet sheet, List<AccessPathway> pathways) {
        return sheet.withAccessPathways(pathways)
                .withRegistration(coherent(sheet.registration()))
                .withMayHavePartners(Answer.of(!sheet.partners().isEmpty()));
    }

    private static Arbitrary<CertificationSheet> sheets(PartArbitraries parts, Arbitrary<SheetNumber> numbers) {
        ValueArbitraries values = parts.values();
        return Composition.of(CertificationSheet::builder, values)
                .always(numbers, (sheet, value) -> sheet.number(value))
                .always(parts.sources(), (sheet, value) -> sheet.source(value))
                .perhaps(values.counts(), (sheet, value) -> sheet.technicalId(value))
                .perhaps(values.lines(), (sheet, value) -> sheet.title(value))
                .perhaps(values.constants(EditorialState.class), (sheet, value) -> sheet.editorialState(value))
                .perhaps(parts.registrations(), (sheet, value) -> sheet.registration(value))
                .perhaps(parts.classifications(), (sheet, value) -> sheet.classification(value))
                .always(values.lists(parts.certifyingBodies()), (sheet, value) -> sheet.certifyingBodies(value))
                .always(values.lists(parts.certifierChanges()), (sheet, value) -> sheet.certifierHistory(value))
                .always(values.lists(parts.partners()), (sheet, value) -> sheet.partners(value))
                .always(parts.answers(), (sheet, value) -> sheet.mayHavePartners(value))
                .perhaps(parts.descriptions(), (sheet, value) -> sheet.description(value))
                .perhaps(parts.prerequisites(), (sheet, value) -> sheet.prerequisites(value))
                .always(values.lists(parts.blocks()), (sheet, value) -> sheet.blocks(value))
                .always(values.lists(parts.accessPathways()), (sheet, value) -> sheet.accessPathways(value))
                .perhaps(parts.territories(), (sheet, value) -> sheet.territories(value))
                .always(values.lists(parts.legalReferences()), (sheet, value) -> sheet.legalReferences(value))
                .always(values.lists(parts.statistics()), (sheet, value) -> sheet.statistics(value))
                .perhaps(parts.relations(), (sheet, value) -> sheet.relations(value))
                .perhaps(parts.specificRegisters(), (sheet, value) -> sheet.specificRegister(value))
                .always(values.lists(parts.documents()), (sheet, value) -> sheet.documents(value))
                .always(values.lists(parts.extensions()), (sheet, value) -> sheet.extensions(value))
                .build(sheet -> sheet.build());
    }

    private static Arbitrary<SheetNumber> numbers(String register) {
        return Arbitraries.integers().between(1, 45_000).map(number -> SheetNumber.of(register + number));
    }

    /** Returns every pathway once, in the order of the feed; only open pathways have a jury. */
    private static Arbitrary<List<AccessPathway>> pathways(boolean apprenticeship) {
        List<Arbitrary<AccessPathway>> each = Stream.of(Pathway.values())
                .filter(pathway -> pathway != Pathway.OTHER)
                .filter(pathway -> apprenticeship || pathway != Pathway.APPRENTICESHIP)
                .map(SheetArbitraries::pathway)
                .toList();
        return Combinators.combine(each).as(pathways -> pathways);
    }

    private static Arbitrary<AccessPathway> pathway(Pathway pathway) {
        return REALISTIC.accessPathways().map(any -> any.withPathway(pathway)
                .withJury(any.available().isYes() ? any.jury() : Prose.NONE));
    }

    /**
     * Returns a coherent registration: the dates of by law and on request are disjoint, and a registration that has
     * ended is not active.
     */
    private static Registration coherent(Registration any) {
        Registration stated = any.withActive(active(any.endDate()));
        if (any.type().equals(Optional.of(RegistrationType.BY_LAW))) {
            return stated.withDecisionDate(Optional.empty())
                    .withTermYears(OptionalInt.empty())
                    .withLastOfficialJournalDate(Optional.empty());
        }
        return stated.withEffectiveDate(Optional.empty()).withPublicationDate(Optional.empty());
    }

    private static Answer active(Optional<LocalDate> end) {
        return Answer.of(
                end.filter(date -> !date.isBefore(SheetPlan.EXPORTED_ON)).isPresent());
    }

    /** Returns a coherent classification: the level as published is kept only if it does not denote a level. */
    private static Classification coherent(Classification any) {
        return any.level().isPresent() ? any.withLevelAsPublished(Optional.empty()) : any;
    }

    private static Classification withoutLevel(Classification any) {
        return any.withLevel(Optional.empty())
                .withLevelAsPublished(Optional.empty())
                .withLevelCohortYears(List.of())
                .withDiplomaType(Optional.empty())
                .withRome(List.of());
    }

    private static List<SkillBlock> numbered(List<SkillBlock> blocks, SheetNumber sheet) {
        List<SkillBlock> numbered = new ArrayList<>();
        for (SkillBlock block : blocks) {
            String rank = Integer.toString(101 + numbered.size()).substring(1);
            numbered.add(block.withCode(SkillBlockCode.of(sheet + "BC" + rank)));
        }
        return numbered;
    }
}
