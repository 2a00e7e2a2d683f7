package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Language;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.Award;
import fr.rncp.rules.award.AwardRules;
import fr.rncp.rules.award.AwardStatus;
import fr.rncp.rules.award.Equivalence;
import fr.rncp.rules.award.Succession;
import fr.rncp.rules.award.deadline.RegistrationWindow;
import fr.rncp.rules.award.proposal.ProposedRules;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.ConditionMet;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.List;

/**
 * Follows a candidate who validates one block in 2022 and fails another. The candidate comes back after the
 * certification has been replaced, and obtains the new one. The program prints the acquired blocks and the reasons
 * after each step. Both certifications are fictional, and their rules are read from their texts. The program can be
 * copied; it needs only {@code fr.rncp:rncp-rules}.
 */
public final class FollowACandidate {

    private static final SheetNumber OLD = SheetNumber.of("RNCP9990007");
    private static final SheetNumber NEW = SheetNumber.of("RNCP9990008");

    private static final CertificationSheet OLD_SHEET = sheet(OLD, 2020, "Préparer un terrain", "Entretenir un jardin")
            .withDescription(accumulation("La certification s'obtient par la validation de l'ensemble des blocs de"
                    + " compétences. Les blocs validés sont acquis à vie."))
            .withRelations(Relations.builder().addReplacedBy(NEW).build());

    /**
     * Two blocks replace one: the correspondence lists the blocks of the new sheet first, since the new sheet states
     * it.
     */
    private static final CertificationSheet NEW_SHEET = sheet(
                    NEW, 2025, "Préparer un terrain en sobriété", "Planter un jardin", "Soigner un jardin")
            .withDescription(accumulation("L'obtention de la certification est conditionnée à la validation de"
                    + " l'ensemble des blocs de compétences, ainsi qu'à la réalisation d'un stage obligatoire. Les"
                    + " blocs validés sont acquis à vie."))
            .withRelations(Relations.builder()
                    .addReplaces(OLD)
                    .addCorrespondences(BlockCorrespondence.builder()
                            .addSourceBlocks(block(NEW, 2), block(NEW, 3))
                            .target(OLD)
                            .addTargetBlocks(block(OLD, 2))
                            .build())
                    .build());

    private final Language language;

    private FollowACandidate(Language language) {
        this.language = language;
    }

    /**
     * Runs the example.
     *
     * @param args {@code fr} for French, nothing for English
     */
    public static void main(String[] args) {
        boolean french = args.length > 0 && args[0].equals("fr");
        new FollowACandidate(french ? Language.FRENCH : Language.ENGLISH).run();
    }

    private void run() {
        CandidateRecord in2022 = firstJury();
        AwardRules rules = rulesOfSuccessor();
        comeBack(rules, in2022);
        CandidateRecord inJune2025 = secondJury(rules, in2022);
        finish(rules, inJune2025);
    }

    private CandidateRecord firstJury() {
        title("1. A jury of %s validates BC02 and refuses BC01", "1. Un jury de %s valide BC02 et refuse BC01", OLD);
        LocalDate day = LocalDate.of(2022, 6, 15);
        CandidateRecord record = CandidateRecord.EMPTY.with(JuryDecision.builder(OLD, day)
                .notValidated(block(OLD, 1))
                .validated(block(OLD, 2))
                .build());
        print(Award.assess(ProposedRules.from(OLD_SHEET).rules().orElseThrow(), record, day));
        return record;
    }

    private void comeBack(AwardRules rules, CandidateRecord record) {
        title("2. Back in 2025, %s has been replaced", "2. De retour en 2025, %s est remplacée", OLD);
        LocalDate day = LocalDate.of(2025, 2, 3);
        for (CertificationSheet sheet : List.of(OLD_SHEET, NEW_SHEET)) {
            Answer answer = RegistrationWindow.mayEnter(sheet, Pathway.CONTINUING_TRAINING, day);
            line("  " + sheet.number() + words(": may enter? ", " : entrée possible ? ") + words(answer));
        }
        for (Succession.CarriedEquivalence carried :
                Succession.between(OLD_SHEET, NEW_SHEET).carried()) {
            Equivalence equivalence = carried.equivalence();
            line("  " + carried.statedOn() + words(" states: ", " énonce : ") + equivalence.from() + " -> "
                    + equivalence.to());
        }
        print(Award.assess(rules, record, day));
    }

    private CandidateRecord secondJury(AwardRules rules, CandidateRecord record) {
        title(
                "3. The jury of %s validates BC01 and announces the certification too early",
                "3. Le jury de %s valide BC01 et annonce la certification trop tôt", NEW);
        LocalDate day = LocalDate.of(2025, 6, 20);
        JuryDecision decision = JuryDecision.builder(NEW, day)
                .validated(block(NEW, 1))
                .announced(AwardExtent.FULL)
                .build();
        Award.review(rules, record, decision).forEach(inconsistency -> line("! " + inconsistency.message(language)));
        print(Award.assess(rules, record.with(decision), day));
        return record.with(decision);
    }

    private void finish(AwardRules rules, CandidateRecord record) {
        title("4. The work placement for %s is done", "4. L'application professionnelle pour %s est faite", NEW);
        LocalDate day = LocalDate.of(2025, 9, 30);
        ConditionMet placement = new ConditionMet(NEW, Condition.WORK_APPLICATION, day);
        print(Award.assess(rules, record.with(placement), day));
    }

    /** Returns the rules that the new sheet states, with the equivalences for the blocks of the old one. */
    private static AwardRules rulesOfSuccessor() {
        AwardRules stated = ProposedRules.from(NEW_SHEET).rules().orElseThrow();
        return AwardRules.builder(NEW)
                .requirement(stated.requirement())
                .retention(stated.retention(NEW))
                .equivalences(Succession.between(OLD_SHEET, NEW_SHEET).equivalences())
                .build();
    }

    private void print(AwardStatus status) {
        status.messages(language).forEach(reason -> line("  " + reason));
    }

    private void title(String english, String french, SheetNumber sheet) {
        line(words(english, french).replace("%s", sheet.value()));
    }

    private String words(Answer answer) {
        return switch (answer) {
            case YES -> words("yes", "oui");
            case NO -> words("no", "non");
            case UNKNOWN -> words("unknown", "inconnu");
        };
    }

    private String words(String english, String french) {
        return language == Language.FRENCH ? french : english;
    }

    private static void line(String text) {
        System.out.println(text);
    }

    private static CertificationSheet sheet(SheetNumber number, int year, String... titles) {
        CertificationSheet.Builder sheet = CertificationSheet.builder()
                .number(number)
                .registration(Registration.builder()
                        .pathwaysStartDate(LocalDate.of(year, 1, 10))
                        .endDate(LocalDate.of(year + 5, 1, 9))
                        .build())
                .addAccessPathways(AccessPathway.builder()
                        .pathway(Pathway.CONTINUING_TRAINING)
                        .available(Answer.YES)
                        .build());
        for (int i = 0; i < titles.length; i++) {
            sheet.addBlocks(SkillBlock.builder()
                    .code(block(number, i + 1))
                    .title(titles[i])
                    .build());
        }
        return sheet.build();
    }

    private static Description accumulation(String text) {
        return Description.builder().accumulation(Prose.of(text)).build();
    }

    private static SkillBlockCode block(SheetNumber sheet, int rank) {
        return SkillBlockCode.of(sheet + "BC0" + rank);
    }
}
