package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.Award;
import fr.rncp.rules.award.AwardDocument;
import fr.rncp.rules.award.AwardOptions;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.AwardStatus;
import fr.rncp.rules.award.proposal.ProposedRules;
import fr.rncp.rules.award.proposal.RuleDoubt;
import fr.rncp.rules.award.proposal.RuleEvidence;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.reading.PartialDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules written by hand, and those that the library reads in the same sheets. */
class SampleAwardRulesTest {

    @Test
    void equalWhatIsReadInRncp36716() {
        ProposedRules proposed = ProposedRules.from(SampleSheets.rncp36716());
        AwardRules written = SampleAwardRules.rncp36716();

        assertThat(proposed.isSure()).isTrue();
        assertThat(proposed.requirement()).contains(written.requirement());
        assertThat(proposed.retention()).contains(written.retention(written.sheet()));
        assertThat(proposed.options()).isEqualTo(written.options());
        assertThat(evidence(proposed))
                .containsExactly(
                        "All required: RNCP36716BC01, RNCP36716BC02 and RNCP36716BC03 (stated in: acquisition of the certification by accumulation of blocks, “l’ensemble des blocs de compétences”).",
                        "Required in addition to the blocks: a work placement (stated in: acquisition of the certification by accumulation of blocks, “application professionnelle”).",
                        "Candidates keep blocks for life (stated in: acquisition of the certification by accumulation of blocks, “acquis à vie”).");
    }

    /** What is awaited is what was read; the interview, a step of the procedure, is what the proposal doubts. */
    @Test
    void agreeWithWhatIsReadInRncp36440() {
        ProposedRules proposed = ProposedRules.from(SampleSheets.rncp36440());
        AwardRules written = SampleAwardRules.rncp36440();

        assertThat(proposed.requirement()).contains(written.awaited());
        assertThat(proposed.retention()).contains(written.retention(written.sheet()));
        assertThat(proposed.options().withFinalInterview(AwardOptions.FinalInterview.PROCEDURAL))
                .isEqualTo(written.options());
        assertThat(evidence(proposed))
                .containsExactly(
                        "All required: RNCP36440BC01, RNCP36440BC02 and RNCP36440BC03 (stated in: acquisition of the certification by accumulation of blocks, “des trois blocs de compétences”).",
                        "Candidates keep blocks for life (not stated in: acquisition of the certification by accumulation of blocks; assumed because this is the doctrine of France compétences).",
                        "Candidates who obtain only some of the blocks receive a certification booklet (stated in: acquisition of the certification by accumulation of blocks, “livret de certification”).");
        assertThat(doubts(proposed))
                .containsExactly(
                        "The text mentions 4 blocks, but the sheet has 3 (acquisition of the certification by accumulation of blocks: “un bloc de compétence sur quatre”).",
                        "The text mentions this condition, but it is not clear whether all candidates must meet it: a final interview (assessment methods: “entretien avec le jury”).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNCP36440", "RNCP36716"})
    void nameEveryBlockOfTheirSheet(String number) {
        boolean first = number.equals("RNCP36440");
        CertificationSheet sheet = first ? SampleSheets.rncp36440() : SampleSheets.rncp36716();
        AwardRules rules = first ? SampleAwardRules.rncp36440() : SampleAwardRules.rncp36716();

        assertThat(rules.sheet()).isEqualTo(sheet.number());
        assertThat(rules.requiredBlocks()).isEqualTo(codes(sheet));
        assertThat(rules.optionalBlocks()).isEmpty();
    }

    @Test
    void handOutTheDocumentThatTheSheetNames() {
        AwardRules rules = SampleAwardRules.rncp36440();
        LocalDate day = LocalDate.of(2024, 6, 1);
        CandidateRecord record = CandidateRecord.EMPTY.with(JuryDecision.builder(rules.sheet(), day)
                .validated(SkillBlockCode.of("RNCP36440BC02"))
                .build());
        AwardStatus partial = Award.assess(rules, record, day);
        assertThat(partial.document())
                .isInstanceOfSatisfying(AwardDocument.BlockStatement.class, statement -> assertThat(statement.form())
                        .isEqualTo(PartialDocument.CERTIFICATION_BOOKLET));

        CandidateRecord all = record.with(JuryDecision.builder(rules.sheet(), day)
                .validated(SkillBlockCode.of("RNCP36440BC01"), SkillBlockCode.of("RNCP36440BC03"))
                .build());
        assertThat(Award.assess(rules, all, day)).isInstanceOf(AwardStatus.Full.class);
    }

    private static Set<SkillBlockCode> codes(CertificationSheet sheet) {
        return sheet.blocks().stream().map(block -> block.code().orElseThrow()).collect(Collectors.toSet());
    }

    private static List<String> evidence(ProposedRules proposed) {
        return proposed.evidence().stream()
                .map((RuleEvidence part) -> part.message(Language.ENGLISH))
                .toList();
    }

    private static List<String> doubts(ProposedRules proposed) {
        return proposed.doubts().stream()
                .map((RuleDoubt doubt) -> doubt.message(Language.ENGLISH))
                .toList();
    }
}
