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
 * <p>They say more than {@link ProposedRules#from} does: a reader knows what a sentence means that contradicts itself.
 * They are always the same instances.
 *
 * <p>rncp-examples does not bring rncp-rules along: add that dependency yourself. Projects that do not use this class
 * need not.
 *
 * <p>{@link Experimental}, since award rules are: any release 0.x may change it incompatibly.
 */
@Experimental
@SuppressWarnings("exports") // a module that uses this class requires fr.rncp.rules itself; the others need not
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
     * {@return the rules of {@link SampleSheets#rncp36440()}: its three blocks ("un bloc … sur quatre" is a slip, the
     * sheet has three), and the interview with the jury that its text on assessment puts at the end of the last block's
     * session, as a step of the procedure} The text does not state how long blocks are kept; the doctrine of France
     * compétences is for life. A candidate with some of the blocks is given a certification booklet (<i>livret de
     * certification</i>).
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
