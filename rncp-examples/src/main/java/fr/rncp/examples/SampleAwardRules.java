package fr.rncp.examples;

import fr.rncp.model.Experimental;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.AwardOptions;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.RetentionPolicy;
import fr.rncp.rules.award.proposal.ProposedRules;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.reading.PartialDocument;

/**
 * Award rules of the two real samples, written by hand from their texts; this class needs {@code fr.rncp:rncp-rules} on
 * the class path.
 *
 * <p>The rules contain more than {@link ProposedRules#from} returns, because a human reader can interpret a sentence
 * that contradicts itself. The instances are always the same.
 *
 * <p>rncp-examples does not depend on rncp-rules: add that dependency yourself if you use this class.
 *
 * <p>{@link Experimental}, like award rules: any 0.x release may change it incompatibly.
 */
@Experimental
@SuppressWarnings("exports") // a module that uses this class requires fr.rncp.rules itself; others need not
public final class SampleAwardRules {

    private static final AwardRules RNCP36440 = AwardRules.builder(SheetNumber.of("RNCP36440"))
            .requirement(Requirement.allOf(
                    Requirement.block("RNCP36440BC01"),
                    Requirement.block("RNCP36440BC02"),
                    Requirement.block("RNCP36440BC03"),
                    Condition.FINAL_INTERVIEW))
            .retention(RetentionPolicy.lifelong())
            .options(AwardOptions.DEFAULT
                    .withFinalInterview(AwardOptions.FinalInterview.PROCEDURAL)
                    .withPartialDocument(PartialDocument.CERTIFICATION_BOOKLET))
            .build();

    private static final AwardRules RNCP36716 = AwardRules.builder(SheetNumber.of("RNCP36716"))
            .requirement(Requirement.allOf(
                    Requirement.block("RNCP36716BC01"),
                    Requirement.block("RNCP36716BC02"),
                    Requirement.block("RNCP36716BC03"),
                    Condition.WORK_APPLICATION))
            .retention(RetentionPolicy.lifelong())
            .build();

    private SampleAwardRules() {}

    /**
     * {@return the rules of {@link SampleSheets#rncp36440()}: its three blocks and the interview with the jury, which
     * is a step of the procedure} Its text mentions "un bloc … sur quatre" by mistake, because the sheet has three
     * blocks. The interview takes place at the end of the session for the last block. The text does not state how long
     * blocks are kept. According to the doctrine of France compétences, they are kept for life. A candidate with some
     * of the blocks receives a certification booklet (<i>livret de certification</i>).
     */
    public static AwardRules rncp36440() {
        return RNCP36440;
    }

    /**
     * {@return the rules of {@link SampleSheets#rncp36716()}: its three blocks and a compulsory work placement
     * (<i>application professionnelle obligatoire</i>); blocks are kept for life, as the sheet states}
     */
    public static AwardRules rncp36716() {
        return RNCP36716;
    }
}
