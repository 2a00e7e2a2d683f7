package fr.rncp.rules.award.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Language;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.AwardArbitraries;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.PartialDocument;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proposals for made-up sheets with one feature each. The proposals for the two samples are tested in
 * rncp-examples.
 */
class ProposedRulesTest {

    private static final String ALL =
            "La certification s'obtient par la validation de l'ensemble des blocs de compétences.";
    private static final String[] PLAIN = {"Préparer", "Choisir", "Vérifier"};
    private static final String[] OPTIONS = {
        "Préparer", "Choisir", "Vérifier", "Entretenir (option jardin)", "Récolter (option verger)"
    };

    @Test
    void proposesAllBlocksThatTheTextAsksFor() {
        ProposedRules proposed = ProposedRules.from(sheet(ALL + " Les blocs validés sont acquis à vie.", PLAIN));

        assertThat(proposed.requirement()).contains(all(1, 2, 3));
        assertThat(proposed.retention()).contains(RetentionPolicy.lifelong());
        assertThat(proposed.doubts()).isEmpty();
        assertThat(proposed.isSure()).isTrue();
        assertThat(proposed.toString())
                .startsWith("ProposedRules[RNCP9990001, 3 required parts, 0 optional blocks, ")
                .endsWith(", 0 doubts]")
                .hasSizeLessThanOrEqualTo(300);
        AwardRules rules = proposed.rules().orElseThrow();
        assertThat(rules.sheet()).isEqualTo(AwardArbitraries.SHEET);
        assertThat(rules.requirement()).isEqualTo(all(1, 2, 3));
    }

    @Test
    void assumesThatBlocksAreKeptForLifeIfTheTextIsSilent() {
        ProposedRules proposed = ProposedRules.from(sheet(ALL, PLAIN));

        assertThat(proposed.retention()).contains(RetentionPolicy.lifelong());
        assertThat(proposed.evidence().stream().map(RuleEvidence::basis).toList())
                .isEqualTo(List.of(EvidenceBasis.STATED, EvidenceBasis.ASSUMED));
        assertThat(proposed.isSure()).isFalse();
    }

    /** RNCP35959 as in the XML feed: titles with options, no text. */
    @Test
    void proposesOneOfTheOptionsThatTitlesName() {
        ProposedRules proposed = ProposedRules.from(withoutText(OPTIONS));

        Requirement some = Requirement.atLeast(1, block(4), block(5));
        assertThat(proposed.requirement()).contains(Requirement.allOf(block(1), block(2), block(3), some));
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_LOST, DoubtKind.NUMBER_OF_ELECTIVES));
        assertThat(proposed.doubts().stream()
                        .map(doubt -> doubt.message(Language.ENGLISH))
                        .toList())
                .isEqualTo(
                        List.of(
                                "The text on accumulation of blocks is missing from the source of the sheet (acquisition of the certification by accumulation of blocks).",
                                "According to the titles of the blocks, there are 2 options, but no text states how many are required; one is assumed to be required (acquisition of the certification by accumulation of blocks)."));
        assertThat(proposed.evidence().stream()
                        .map(e -> e.message(Language.FRENCH))
                        .toList())
                .isEqualTo(
                        List.of(
                                "Tous ces éléments sont exigés\u00a0: RNCP9990001BC01, RNCP9990001BC02 et RNCP9990001BC03 (absent de\u00a0: modalités d’acquisition de la certification par capitalisation des blocs de compétences\u00a0; supposé d’après la doctrine de France compétences).",
                                "Une option parmi plusieurs\u00a0: RNCP9990001BC04 (déduit de\u00a0: bloc en position 4, intitulé du bloc, «\u00a0Entretenir (option jardin)\u00a0»).",
                                "Une option parmi plusieurs\u00a0: RNCP9990001BC05 (déduit de\u00a0: bloc en position 5, intitulé du bloc, «\u00a0Récolter (option verger)\u00a0»).",
                                "Les blocs sont acquis définitivement (absent de\u00a0: modalités d’acquisition de la certification par capitalisation des blocs de compétences\u00a0; supposé d’après la doctrine de France compétences)."));
    }

    @Test
    void readsNumberOfOptionsFromTheText() {
        ProposedRules proposed = ProposedRules.from(sheet(
                "Le titre s'obtient par la validation de tous les blocs communs et de deux blocs au choix.",
                "Préparer",
                "A (option a)",
                "B (option b)",
                "C (option c)"));

        assertThat(proposed.requirement())
                .isEqualTo(
                        Optional.of(Requirement.allOf(block(1), Requirement.atLeast(2, block(2), block(3), block(4)))));
        assertThat(proposed.doubts()).isEmpty();
    }

    @Test
    void choosesAmongAllBlocksWhereNoTitleMarksAny() {
        String text = "Le titre s'obtient par la validation d'au moins deux blocs sur trois.";
        assertThat(ProposedRules.from(sheet(text, PLAIN)).requirement())
                .contains(Requirement.allOf(Requirement.atLeast(2, block(1), block(2), block(3))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le titre s'obtient par la validation d'au moins deux blocs sur quatre.
            Le titre s'obtient par la validation de tous les blocs communs et d'un bloc au choix parmi deux.
            Le titre s'obtient par la validation d'au moins deux blocs.
            Le titre s'obtient par la validation de tous les blocs communs et de deux blocs au choix parmi trois.
            """)
    void proposesNoRequirementWhereAChoiceHasNoPlace(String text) {
        ProposedRules proposed = ProposedRules.from(sheet(text, PLAIN));

        assertThat(proposed.requirement()).isEmpty();
        assertThat(proposed.rules()).isEmpty();
        assertThat(kinds(proposed)).contains(DoubtKind.CHOICE_UNPLACED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le titre s'obtient par la validation de trois blocs au choix. | Bloc commun
            Le titre s'obtient par la validation de deux blocs au choix. | Bloc optionnel : vendre
            Le titre s'obtient par la validation d'un bloc au choix parmi deux et de deux blocs au choix parmi trois. | Bloc commun
            """)
    void proposesNoRequirementWhereTheOptionsAreNotThoseOfTheText(String text, String title) {
        ProposedRules proposed = ProposedRules.from(sheet(text, title, "A (option a)", "B (option b)"));
        assertThat(proposed.requirement()).isEmpty();
        assertThat(kinds(proposed)).contains(DoubtKind.CHOICE_UNPLACED);
    }

    @Test
    void proposesNoRequirementWhereTheTextAsksForAllAndForSome() {
        String text = "Le titre s'obtient par la validation de l'ensemble des blocs et d'un bloc au choix parmi trois.";
        ProposedRules proposed = ProposedRules.from(sheet(text, PLAIN));
        assertThat(proposed.requirement()).isEmpty();
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.OPTIONAL_BLOCKS_CONTRADICTED));
    }

    @Test
    void proposesNoRequirementWhereTheTextContradictsTheTitles() {
        for (String text : List.of(ALL, "Il n'y a pas de blocs optionnels.")) {
            ProposedRules proposed = ProposedRules.from(sheet(text, OPTIONS));
            assertThat(proposed.requirement()).isEmpty();
            assertThat(kinds(proposed)).contains(DoubtKind.OPTIONAL_BLOCKS_CONTRADICTED);
        }
    }

    @Test
    void keepsOptionalBlocksOutOfTheRequirement() {
        ProposedRules proposed = ProposedRules.from(sheet("", "Préparer", "Langue (bloc facultatif)"));

        assertThat(proposed.requirement()).contains(all(1));
        assertThat(proposed.optionalBlocks()).isEqualTo(Set.of(AwardArbitraries.own(2)));
        assertThat(proposed.rules().orElseThrow().optionalBlocks()).isEqualTo(proposed.optionalBlocks());
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_SILENT));
    }

    /** Three blocks, of which the text names two without stating whether the third is required. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le titre s'obtient par la validation des blocs 1 et 2.",
                "Le titre s'obtient par la validation des blocs de compétences n° 1 et 2.",
                "Le titre s'obtient par la validation des blocs BC01 et BC02.",
                "Le titre s'obtient par la validation des blocs RNCP9990001BC01 et RNCP9990001BC02."
            })
    void namedBlocksAreNotADemandForAll(String text) {
        ProposedRules proposed = ProposedRules.from(sheet(text, PLAIN));

        assertThat(proposed.requirement()).contains(all(1, 2, 3));
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_SILENT));
    }

    /** A requirement of nothing would be awarded to everyone. */
    @Test
    void proposesNoRequirementOfNothing() {
        ProposedRules proposed = ProposedRules.from(sheet("", "Langue (facultatif)", "Sport (facultatif)"));
        assertThat(proposed.requirement()).isEmpty();
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_SILENT, DoubtKind.NO_REQUIRED_BLOCK));
    }

    @Test
    void requiresBlockThatIsMarkedAlone() {
        ProposedRules proposed = ProposedRules.from(sheet("", "Préparer", "Choisir", "Entretenir (option jardin)"));

        assertThat(proposed.requirement()).contains(all(1, 2, 3));
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_SILENT, DoubtKind.MARK_UNCLEAR));
        assertThat(proposed.doubts().get(1).excerpt()).contains("Entretenir (option jardin)");
    }

    @Test
    void proposesNoRequirementWhereGroupsAreUnclear() {
        for (String[] titles : List.of(
                new String[] {"Préparer", "Entretenir (option jardin)", "Bloc optionnel : vendre"},
                new String[] {"Préparer", "Vendre (bloc au choix)", "Louer (bloc au choix)"},
                new String[] {"Préparer", "Bloc 2A : vendre", "Bloc 2B : louer"},
                new String[] {"Préparer", "Vendre (option A)", "Louer (option commerce)"})) {
            ProposedRules proposed = ProposedRules.from(sheet("", titles));
            assertThat(proposed.requirement()).as(titles[1]).isEmpty();
            assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_SILENT, DoubtKind.OPTIONS_UNCLEAR));
        }
    }

    @Test
    void requiresAllBlocksOfAnOption() {
        ProposedRules proposed = ProposedRules.from(
                sheet("", "Préparer", "A (option 1)", "B (option 2)", "C (option 1)", "D (option 2)"));

        assertThat(proposed.requirement())
                .isEqualTo(Optional.of(Requirement.allOf(block(1), Requirement.atLeast(1, all(2, 4), all(3, 5)))));
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.TEXT_SILENT, DoubtKind.NUMBER_OF_ELECTIVES));
    }

    @Test
    void readsOptionsThatTheTextNamesByTheirBlocks() {
        String text =
                "Le titre s'obtient par la validation du bloc 1 et d'une option. Option A : blocs 2 et 3. Option B : bloc 4.";
        ProposedRules proposed = ProposedRules.from(sheet(text, "Préparer", "Vendre", "Louer", "Livrer"));
        assertThat(proposed.requirement())
                .isEqualTo(Optional.of(Requirement.allOf(block(1), Requirement.atLeast(1, all(2, 3), block(4)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le titre s'obtient par la validation d'au moins deux blocs sur trois, dont le bloc 1.",
                "Le titre s'obtient par la validation d'au moins deux blocs sur trois, le bloc « Préparer » étant obligatoire."
            })
    void proposesNoChoiceWhereTheTextAlsoNamesABlock(String text) {
        assertThat(ProposedRules.from(sheet(text, PLAIN)).requirement()).isEmpty();
    }

    @Test
    void proposesNoRequirementWhereTheNumberOfBlocksIsAnother() {
        String text = "Le titre s'obtient par la validation de quatre blocs.";
        ProposedRules proposed = ProposedRules.from(
                sheet(text, "Préparer", "A (option 1)", "B (option 2)", "C (option 1)", "D (option 2)"));
        assertThat(proposed.requirement()).isEmpty();
        assertThat(kinds(proposed)).contains(DoubtKind.CHOICE_UNPLACED);
    }

    @Test
    void doubtsOptionalBlocksThatNoTitleMarks() {
        String text = "Le titre s'obtient par la validation de tous les blocs communs. Il y a des blocs optionnels.";
        ProposedRules proposed = ProposedRules.from(sheet(text, PLAIN));
        assertThat(proposed.requirement()).contains(all(1, 2, 3));
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.OPTIONAL_BLOCKS_UNNAMED));
        assertThat(kinds(ProposedRules.from(sheet(text, "Préparer", "Langue (facultatif)"))))
                .isEmpty();
    }

    @Test
    void doubtsOtherNumbersOfBlocks() {
        ProposedRules proposed = ProposedRules.from(
                sheet("Le titre s'obtient par la validation de l'ensemble des quatre blocs.", PLAIN));
        assertThat(proposed.requirement()).contains(all(1, 2, 3));
        RuleDoubt doubt = proposed.doubts().get(0);
        assertThat(doubt.kind()).isEqualTo(DoubtKind.NUMBER_OF_BLOCKS);
        assertThat(doubt.message(Language.FRENCH))
                .isEqualTo(
                        "Le texte mentionne 4 blocs, mais la fiche en comporte 3 (modalités d’acquisition de la certification par capitalisation des blocs de compétences\u00a0: «\u00a0"
                                + doubt.excerpt().orElseThrow() + "\u00a0»).");
    }

    @Test
    void doubtsFewerAndMoreBlocksThanThereAre() {
        for (String text : List.of(
                "Le titre s'obtient par la validation de l'ensemble des deux blocs.",
                ALL + " Le titre comporte quatre blocs.",
                "Le titre s'obtient par la validation des cinq blocs communs.")) {
            assertThat(kinds(ProposedRules.from(sheet(text, PLAIN))))
                    .as(text)
                    .isEqualTo(List.of(DoubtKind.NUMBER_OF_BLOCKS));
        }
        String some = ALL + " La validation d'un bloc donne lieu à une attestation. La réussite de deux blocs aussi.";
        assertThat(kinds(ProposedRules.from(sheet(some, PLAIN)))).isEmpty();
    }

    @Test
    void requiresOnlyConditionsThatAreRequired() {
        ProposedRules required = ProposedRules.from(sheet(
                "L'obtention du titre est conditionnée à la validation de l'ensemble des blocs, ainsi qu'à la réalisation d'un stage"
                        + " obligatoire. Un mémoire peut être demandé.",
                PLAIN));

        assertThat(required.requirement())
                .contains(Requirement.allOf(block(1), block(2), block(3), Condition.WORK_APPLICATION));
        assertThat(kinds(required)).isEqualTo(List.of(DoubtKind.CONDITION_MENTIONED));
    }

    @Test
    void readsConditionsInThePrerequisites() {
        CertificationSheet plain = sheet(ALL, PLAIN);
        ProposedRules required = ProposedRules.from(prerequisite(plain, "Un TOEIC est obligatoire."));
        assertThat(required.requirement())
                .isEqualTo(
                        Optional.of(Requirement.allOf(block(1), block(2), block(3), Condition.externalTest("TOEIC"))));
        assertThat(kinds(ProposedRules.from(prerequisite(plain, "Voir le site."))))
                .isEqualTo(List.of(DoubtKind.PREREQUISITE_UNREAD));
        assertThat(kinds(ProposedRules.from(prerequisite(plain, "Néant")))).isEmpty();
        assertThat(kinds(ProposedRules.from(prerequisite(plain, ALL)))).isEmpty();
    }

    @Test
    void doubtsNoConditionThatIsRequiredAlready() {
        CertificationSheet sheet = sheet(
                "L'obtention du titre est conditionnée à la validation de l'ensemble des blocs, ainsi qu'à un stage obligatoire"
                        + " et à un entretien final obligatoire.",
                PLAIN);
        ProposedRules proposed = ProposedRules.from(prerequisite(sheet, "Un stage peut être demandé.")
                .withDescription(
                        sheet.description().withAssessment(Prose.of("Le candidat passe un entretien avec le jury."))));
        assertThat(kinds(proposed)).isEmpty();
        assertThat(proposed.requirement())
                .contains(Requirement.allOf(
                        block(1), block(2), block(3), Condition.WORK_APPLICATION, Condition.FINAL_INTERVIEW));
    }

    @Test
    void doubtsNothingThatIsDenied() {
        CertificationSheet sheet =
                sheet(ALL + " Le jury peut décider de la validation partielle. Il n'y a pas d'équivalences.", PLAIN);
        assertThat(kinds(ProposedRules.from(sheet.withDescription(sheet.description()
                        .withAssessment(Prose.of("L'évaluation se fait sans entretien avec le jury."))))))
                .isEmpty();
    }

    @Test
    void distinguishesConclusionsFromStatements() {
        ProposedRules proposed = ProposedRules.from(
                sheet(ALL + " La capitalisation des blocs se fait dans un délai de cinq ans.", PLAIN));
        assertThat(proposed.retention()).contains(RetentionPolicy.years(5));
        assertThat(proposed.evidence().stream().map(RuleEvidence::basis).toList())
                .isEqualTo(List.of(EvidenceBasis.STATED, EvidenceBasis.INFERRED));
        assertThat(proposed.doubts()).isEmpty();
        assertThat(proposed.isSure()).isFalse();
    }

    @Test
    void knowsThatTheTextIsLostWithAllTexts() {
        assertThat(kinds(ProposedRules.from(lost(sheet("", PLAIN), "/description"))))
                .isEqualTo(List.of(DoubtKind.TEXT_LOST));
    }

    @Test
    void doubtsAFinalInterviewThatOnlyTheAssessmentNames() {
        CertificationSheet sheet = sheet(ALL, PLAIN);
        ProposedRules proposed = ProposedRules.from(sheet.withDescription(
                sheet.description().withAssessment(Prose.of("Le candidat passe un entretien avec le jury."))));
        assertThat(kinds(proposed)).isEqualTo(List.of(DoubtKind.CONDITION_MENTIONED));
        assertThat(proposed.doubts().get(0).pointer()).isEqualTo(new SheetPointer("/description/assessment"));
    }

    @Test
    void readsHowLongBlocksAreKept() {
        assertThat(ProposedRules.from(sheet(ALL + " Les blocs validés sont conservés pendant cinq ans.", PLAIN))
                        .retention())
                .contains(RetentionPolicy.years(5));
        assertThat(ProposedRules.from(sheet(ALL + " Les blocs validés sont conservés 60 mois.", PLAIN))
                        .retention())
                .contains(RetentionPolicy.years(5));
        String registered = ALL + " Les blocs restent acquis pendant la durée de validité de la certification.";
        assertThat(kinds(ProposedRules.from(sheet(registered, PLAIN))))
                .isEqualTo(List.of(DoubtKind.REGISTRATION_END_UNKNOWN));
        LocalDate end = LocalDate.of(2030, 1, 10);
        assertThat(ProposedRules.from(sheet(registered, PLAIN)
                                .withRegistration(
                                        Registration.builder().endDate(end).build()))
                        .retention())
                .contains(RetentionPolicy.whileRegistered(end, Period.ZERO));
        ProposedRules kept = ProposedRules.from(sheet(ALL + " Les blocs validés restent acquis.", PLAIN));
        assertThat(kept.retention()).contains(RetentionPolicy.lifelong());
        assertThat(kept.evidence().get(1).basis()).isEqualTo(EvidenceBasis.ASSUMED);
        assertThat(kept.evidence().get(1).excerpt()).contains("restent acquis");
    }

    @ParameterizedTest
    @CsvSource({
        "Les blocs ne sont pas acquis à vie.,RETENTION_UNKNOWN",
        "Les blocs validés ne sont pas conservés.,RETENTION_UNKNOWN",
        "Les blocs validés sont conservés 18 mois.,RETENTION_UNKNOWN",
        "Les blocs demeurent acquis tant que le référentiel n'est pas modifié.,RETENTION_UNKNOWN",
        "Les blocs sont acquis à vie. Les blocs validés sont valables 5 ans.,RETENTION_CONTRADICTED"
    })
    void proposesNoRetentionThatTheTextDenies(String text, DoubtKind kind) {
        ProposedRules proposed = ProposedRules.from(sheet(ALL + " " + text, PLAIN));
        assertThat(proposed.retention()).as(text).isEmpty();
        assertThat(Set.copyOf(kinds(proposed))).isEqualTo(Set.of(kind));
        assertThat(proposed.requirement()).contains(all(1, 2, 3));
        assertThat(proposed.rules()).isEmpty();
    }

    @Test
    void namesTheDocumentAndWhatRulesCannotExpress() {
        ProposedRules proposed = ProposedRules.from(sheet(
                ALL + " La validation d'un bloc donne lieu à un livret de certification."
                        + " Il y a des évaluations complémentaires. Il existe des équivalences avec d'autres titres."
                        + " Il n'y a pas de validation partielle.",
                PLAIN));
        assertThat(proposed.options().partialDocument()).isEqualTo(PartialDocument.CERTIFICATION_BOOKLET);
        assertThat(kinds(proposed))
                .isEqualTo(List.of(
                        DoubtKind.SUPPLEMENTARY_ASSESSMENTS,
                        DoubtKind.NO_PARTIAL_VALIDATION,
                        DoubtKind.EQUIVALENCES_UNNAMED));
    }

    @Test
    void namesNoBlockThatCannotBeNamed() {
        CertificationSheet sheet = sheet(ALL, PLAIN);
        assertUnnamed(DoubtKind.NO_BLOCKS, sheet.withBlocks());
        assertUnnamed(DoubtKind.BLOCKS_LOST, lost(sheet, "/blocks"));
        assertUnnamed(DoubtKind.BLOCK_WITHOUT_CODE, sheet.withBlocks(block("", "Préparer")));
        assertUnnamed(DoubtKind.CODE_REPEATED, sheet.withBlocks(block("01", "Préparer"), block("01", "Choisir")));
        List<SkillBlock> many = new ArrayList<>(IntStream.rangeClosed(0, 50_000)
                .mapToObj(i -> block("X" + i, "Préparer"))
                .toList());
        assertUnnamed(DoubtKind.TOO_MANY_BLOCKS, sheet.withBlocks(many));
        assertThat(ProposedRules.from(sheet.withBlocks(many.subList(0, 50_000))).rules())
                .isPresent();
    }

    @Test
    void doubtsTitlesThatAreNotKnownUnlessTheTextAsksForAll() {
        CertificationSheet silent = sheet("", PLAIN);
        CertificationSheet untitled = silent.withBlocks(block("01", ""), block("02", "Choisir"));
        assertThat(kinds(ProposedRules.from(untitled)))
                .isEqualTo(List.of(DoubtKind.TEXT_SILENT, DoubtKind.TITLE_UNKNOWN));
        assertThat(kinds(ProposedRules.from(lost(silent, "/blocks/*/title"))))
                .isEqualTo(List.of(DoubtKind.TEXT_SILENT, DoubtKind.TITLE_UNKNOWN));
        assertThat(kinds(ProposedRules.from(untitled.withDescription(
                        Description.builder().accumulation(Prose.of(ALL)).build()))))
                .isEmpty();
    }

    private static void assertUnnamed(DoubtKind kind, CertificationSheet sheet) {
        ProposedRules proposed = ProposedRules.from(sheet);
        assertThat(proposed.requirement()).as(kind.name()).isEmpty();
        assertThat(Collections.frequency(kinds(proposed), kind)).as(kind.name()).isEqualTo(1);
    }

    private static List<DoubtKind> kinds(ProposedRules proposed) {
        return proposed.doubts().stream().map(RuleDoubt::kind).toList();
    }

    private static CertificationSheet sheet(String accumulation, String... titles) {
        return CertificationSheet.builder()
                .number(AwardArbitraries.SHEET)
                .description(Description.builder()
                        .accumulation(Prose.of(accumulation))
                        .build())
                .addAllBlocks(IntStream.range(0, titles.length)
                        .mapToObj(i -> block(AwardArbitraries.own(i + 1).value(), titles[i]))
                        .toList())
                .build();
    }

    private static CertificationSheet withoutText(String... titles) {
        return lost(sheet("", titles), "/description/accumulation");
    }

    private static CertificationSheet lost(CertificationSheet sheet, String pointer) {
        return sheet.withSource(
                Source.builder().addLost(new SheetPointer(pointer)).build());
    }

    private static CertificationSheet prerequisite(CertificationSheet sheet, String text) {
        return sheet.withPrerequisites(
                Prerequisites.builder().certification(Prose.of(text)).build());
    }

    private static SkillBlock block(String code, String title) {
        SkillBlock.Builder block = SkillBlock.builder().title(title);
        return (code.isEmpty() ? block : block.code(new SkillBlockCode(code))).build();
    }

    private static Requirement all(int... ranks) {
        return Requirement.allOf(
                IntStream.of(ranks).mapToObj(ProposedRulesTest::block).toList());
    }

    private static Requirement block(int rank) {
        return Requirement.block(AwardArbitraries.own(rank));
    }
}
