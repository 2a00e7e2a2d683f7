package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.Extension;
import fr.rncp.model.Habilitation;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule takes more than linear time or misses a finding in a huge sheet. */
class HugeSheetTest {

    private static final int MANY = 30_000;
    private static final List<Habilitation> HABILITATIONS = List.of(Habilitation.values());
    private static final List<Pathway> PATHWAYS = List.of(Pathway.values());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** Not a benchmark: all rules together take some seconds, whereas a quadratic one would need hours. */
    private static final Duration ENOUGH = Duration.ofMinutes(2);

    /** Checks that every rule finishes in time, with the expected number of findings for these. */
    private static void assertFindsInTime(CertificationSheet sheet, Map<String, Integer> expected) {
        List<RuleOutcome> outcomes = assertTimeoutPreemptively(
                ENOUGH, () -> SheetValidator.standard().outcomes(sheet, RuleContext.at(DAY)));
        Map<String, Integer> counts = outcomes.stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.rule().value(),
                        outcome -> outcome.outcome().findings().size()));
        assertThat(counts).containsAllEntriesOf(expected);
    }

    private static CertificationSheet.Builder sheet() {
        return CertificationSheet.builder().number(SheetNumber.of("RNCP40001")).title("Relieur");
    }

    private static <T> List<T> many(IntFunction<T> item) {
        return IntStream.range(0, MANY).mapToObj(item).toList();
    }

    /** A hundred thousand lost places, each of which a rule looks up. */
    @Test
    void judgesSheetThatLostTheSkillsOfManyBlocks() {
        int blocks = 100_000;
        Source source = Source.builder()
                .addAllLost(IntStream.range(0, blocks)
                        .mapToObj(SheetPointers.BLOCKS_SKILLS::at)
                        .toList())
                .build();
        SkillBlock block = SkillBlock.builder().title("Relier un livre").build();
        CertificationSheet huge = sheet().source(source)
                .blocks(Collections.nCopies(blocks, block))
                .build();
        assertFindsInTime(huge, Map.of("BLK-010", 0, "BLK-011", 0));
    }

    /** As many remarks of a reader, each about a text in which a rule finds the same fault. */
    @Test
    void joinsManyRemarks() {
        List<Extension> extensions =
                many(i -> new Extension("x", "bientôt", Optional.of(SheetPointers.PARTNERS_ACTIVE_SINCE.at(i))));
        List<SourceRemark> remarks = many(i -> new SourceRemark(
                "DAT-001",
                Optional.of(SheetPointers.PARTNERS_ACTIVE_SINCE.at(MANY - 1 - i)),
                "bientôt",
                SourceLocation.UNKNOWN));
        SheetReport report = assertTimeoutPreemptively(ENOUGH, () -> SheetValidator.standard()
                .report(sheet().extensions(extensions).build(), remarks, RuleContext.at(DAY)));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().value().equals("DAT-001"))
                .hasSize(MANY)
                .allMatch(finding -> finding.location().isPresent());
    }

    /** Characters that become several in capitals or in small letters, wherever a code or a name may be. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00DF", "\uFB01", "\u0130", "\u0149", "\u01F0"})
    void judgesSheetOfCodesThatGrowInAnotherCase(String character) {
        String text = character.repeat(400_000);
        CertificationSheet huge = sheet().title(text)
                .addBlocks(SkillBlock.builder()
                        .code(new SkillBlockCode(text))
                        .title(text)
                        .skills(Prose.of(text))
                        .build())
                .classification(Classification.builder()
                        .addNsf(Coded.of(new NsfCode(text), text))
                        .addRome(Coded.of(new RomeCode(text), text))
                        .addFormacodes(Coded.of(new Formacode(text), text))
                        .addIdcc(Coded.of(new Idcc(text), text))
                        .build())
                .addCertifyingBodies(CertifyingBody.builder()
                        .legalName(text)
                        .siret(new Siret(text))
                        .website(text)
                        .build())
                .build();
        List<RuleOutcome> outcomes = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SheetValidator.standard().outcomes(huge, RuleContext.at(DAY)));
        assertThat(outcomes)
                .anyMatch(outcome -> outcome.rule().value().equals("BLK-004")
                        && !outcome.outcome().findings().isEmpty());
    }

    @Test
    void judgesSheetOfManyPartners() {
        assertFindsInTime(
                sheet().mayHavePartners(Answer.NO)
                        .partners(many(i -> Partner.builder()
                                .legalName("ORGANISME " + i % 977)
                                .siret(new Siret(String.format(Locale.ROOT, "%014d", i / 2)))
                                .habilitation(HABILITATIONS.get(i % 3))
                                .status(PartnerStatus.ACTIVE)
                                .activeSince(DAY)
                                .build()))
                        .build(),
                Map.of("CRT-006", 1, "CRT-009", MANY / 2));
    }

    @Test
    void judgesSheetOfManyBlocks() {
        assertFindsInTime(
                sheet().blocks(many(i -> SkillBlock.builder()
                                .code(new SkillBlockCode("RNCP40001BC" + i))
                                .title("Conduire l'atelier " + i)
                                .skills(Prose.of(
                                        "Relier un livre n° " + i + " afin de le conserver    Dorer une tranche"))
                                .assessment(Prose.of("Mise en situation"))
                                .build()))
                        .description(Description.NONE.withSkills(Prose.of("Relier un livre    Dorer une tranche")))
                        .build(),
                Map.of("BLK-011", MANY - 1));
    }

    @Test
    void judgesSheetOfManyRows() {
        assertFindsInTime(
                sheet().statistics(many(i -> CohortStatistics.builder()
                                .year(i)
                                .certifiedCount(Integer.MAX_VALUE)
                                .employmentRate6Months(new BigDecimal("33.3"))
                                .build()))
                        .certifierHistory(many(i -> CertifierChange.builder()
                                .legalName("ORGANISME " + i)
                                .action(CertifierAction.ADDED)
                                .changedOn(DAY)
                                .build()))
                        .legalReferences(many(i -> LegalReference.builder()
                                .kind(LegalReferenceKind.GENERAL)
                                .title("Arrêté du 24/09/2020")
                                .publishedOn(DAY)
                                .build()))
                        .accessPathways(many(i -> AccessPathway.builder()
                                .pathway(PATHWAYS.get(i % PATHWAYS.size()))
                                .available(Answer.YES)
                                .jury(Prose.of("Trois membres, n° " + i))
                                .build()))
                        .build(),
                Map.of("CRT-004", MANY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un ",
                "trois blocs sur quatre ",
                "a",
                "- ",
                "niveau III ",
                "1. ",
                "    A",
                "(",
                "'",
                "'' ",
                "100 % ",
                "l'ensemble des blocs ",
                "afin de ",
                "deux professionnels, ",
                "C1.2 Gérer    ",
                "tels que ",
                "arrêté du 27 octobre 2021, ",
                "validation totale ou partielle "
            })
    void judgesSheetOfLongTexts(String piece) {
        Prose text = Prose.of(piece.repeat(200_000 / piece.length()));
        Description description = new Description(text, text, text, text, text, text, text, text, text);
        assertFindsInTime(
                sheet().description(description)
                        .addBlock(SkillBlock.builder()
                                .title(text.text())
                                .skills(text)
                                .assessment(text)
                                .entryPrerequisite(text)
                                .certificationPrerequisite(text)
                                .build())
                        .addAccessPathway(AccessPathway.builder()
                                .pathway(Pathway.EXPERIENCE)
                                .available(Answer.YES)
                                .jury(text)
                                .build())
                        .build(),
                Map.of("EVA-004", 1, "TER-001", 2));
    }
}
