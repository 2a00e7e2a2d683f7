package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.dates.DateExamples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks many wordings of the same faults, and texts that resemble them, from {@code wordings.tsv}. */
class WordingsTest {

    private static final String OF_LEVEL = " of level ";

    /** A line of the table. */
    record Wording(boolean faulty, String rule, String place, String text) {

        static Wording parse(String line) {
            String[] columns = line.split("\t", -1);
            return new Wording(columns[0].equals("+"), columns[1], columns[2], columns[3]);
        }

        CertificationSheet sheet() {
            int level = place.indexOf(OF_LEVEL);
            CertificationSheet sheet = level < 0
                    ? RNCP
                    : RNCP.withClassification(RNCP.classification()
                            .withLevel(QualificationLevel.ofNumber(
                                    Integer.parseInt(place.substring(level + OF_LEVEL.length())))));
            return with(sheet, level < 0 ? place : place.substring(0, level), Prose.of(text));
        }
    }

    private static CertificationSheet with(CertificationSheet sheet, String place, Prose text) {
        Description description = sheet.description();
        return switch (place) {
            case "title" -> sheet.withTitle(text.text());
            case "objectives" -> sheet.withDescription(description.withObjectives(text));
            case "activities" -> sheet.withDescription(description.withActivities(text));
            case "skills" -> sheet.withDescription(description.withSkills(text));
            case "jobs" -> sheet.withDescription(description.withJobs(text));
            case "regulations" -> sheet.withDescription(description.withRegulations(text));
            case "accumulation" -> sheet.withDescription(description.withAccumulation(text));
            case "entry" -> sheet.withPrerequisites(sheet.prerequisites().withEntry(text));
            case "assessment" -> withSecond(sheet, block -> block.withAssessment(text));
            case "block title" -> withSecond(sheet, block -> block.withTitle(text.text()));
            case "block skills" ->
                withSecond(
                        sheet,
                        block -> block.withSkills(Prose.of("- Dorer un cadre\n- Réparer un meuble\n- " + text.text())));
            case "jury" ->
                sheet.withAccessPathways(sheet.accessPathways().stream()
                        .map(row -> row.withJury(text))
                        .toList());
            case "legal" -> sheet.withLegalReferences(DateExamples.reference(text.text(), "2024-03-25"));
            default -> throw new IllegalArgumentException(place);
        };
    }

    private static CertificationSheet withSecond(CertificationSheet sheet, UnaryOperator<SkillBlock> change) {
        return sheet.withBlocks(
                sheet.blocks().get(0), change.apply(sheet.blocks().get(1)));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void findsTheFaultOnceOrNotAtAll(Wording wording) {
        Outcome outcome = RuleAssert.rule(wording.rule()).check(wording.sheet(), RuleContext.at(RuleExample.AS_OF));
        RuleAssert.assertThat(outcome);
        assertThat(outcome.findings()).as(outcome.toString()).hasSize(wording.faulty() ? 1 : 0);
    }

    static Stream<Wording> wordings() {
        return lines().stream().map(Wording::parse);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(WordingsTest.class.getResourceAsStream("wordings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
