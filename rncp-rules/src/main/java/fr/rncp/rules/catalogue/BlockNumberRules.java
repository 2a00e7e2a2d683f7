package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.Prose;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.SplitConfidence;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** BLK-001 to BLK-003, BLK-017 and BLK-019: how many blocks there are, of what size, with which prerequisites. */
final class BlockNumberRules {

    private static final LocalDate LAW_OF_2018 = LocalDate.of(2019, 1, 1);

    private static final int MOST_BLOCKS = 12;
    private static final int MOST_SKILLS = 20;
    private static final String BLOCKS_HAVE_OWN = "/prerequisites/blocksHaveOwn";
    private static final String[] START = {
        "/registration/pathwaysStartDate", "/registration/effectiveDate", "/registration/decisionDate"
    };

    /** Mandates of employees' and local representatives, and the common core of knowledge and skills. */
    private static final Pattern REGISTERED_IN_BLOCKS =
            Pattern.compile("\\bclea\\b|socle de (?:connaissances|competences)|\\bmandats?\\b|"
                    + "\\belue?s?\\b|representante?s? (?:du personnel|syndica)|syndica|comite social et economique");

    private BlockNumberRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-001", Severity.ERROR, Sources.labour("L6113-1"))
                        .reads(Blocks.ALL, START[0], START[1], START[2])
                        .only(Scope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::hasBlocks),
                rule("BLK-002", Severity.WARNING, Sources.OBSERVED)
                        .reads(Blocks.ALL)
                        .only(Scope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::hasTwoBlocks),
                rule(
                                "BLK-003",
                                Severity.WARNING,
                                Sources.labour("L6112-4"),
                                Sources.labour("L6112-5"),
                                Sources.BLOCK_NOTE)
                        .reads(
                                Blocks.ALL,
                                "/title",
                                "/specificRegister/masteryLevels",
                                "/specificRegister/partialValidation")
                        .only(Scope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::specificSheetHasNoBlock),
                rule("BLK-017", Severity.INFO, Sources.OBSERVED)
                        .reads(BLOCKS_HAVE_OWN, "/blocks/*/entryPrerequisite", "/blocks/*/certificationPrerequisite")
                        .check(BlockNumberRules::prerequisitesAreAnnounced),
                rule("BLK-019", Severity.INFO, Sources.HOUSE)
                        .reads(Blocks.ALL)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::sizesAreUsual));
    }

    private static Outcome hasBlocks(Examination x) {
        if (!Blocks.of(x).isEmpty()) {
            return Examination.judge(Stream.empty());
        }
        if (!isUnderLawOf2018(x)) {
            return Examination.notApplicable(Reason.NOT_IN_FORCE);
        }
        return x.facts().lost(Blocks.ALL)
                ? Examination.undetermined(Blocks.ALL)
                : Examination.judge(Stream.of(x.finding(Blocks.ALL)));
    }

    private static boolean isUnderLawOf2018(Examination x) {
        return x.sheet().number().number() >= Blocks.FIRST_SHEET_UNDER_LAW
                || x.facts().start().filter(day -> !day.isBefore(LAW_OF_2018)).isPresent();
    }

    private static Outcome hasTwoBlocks(Examination x) {
        int count = Blocks.of(x).size();
        if (count < 2 && x.facts().lost(Blocks.ALL)) {
            return Examination.undetermined(Blocks.ALL);
        }
        return count == 0 ? Examination.nothingToJudge() : Examination.violatedIf(count == 1, x.finding(Blocks.ALL));
    }

    private static Outcome specificSheetHasNoBlock(Examination x) {
        int count = Blocks.of(x).size();
        if (count == 0) {
            return x.facts().lost(Blocks.ALL)
                    ? Examination.undetermined(Blocks.ALL)
                    : Examination.judge(Stream.empty());
        }
        Optional<String> title = x.sheet().title();
        if (title.isEmpty()) {
            return Examination.undetermined("/title");
        }
        return REGISTERED_IN_BLOCKS.matcher(x.folded(title.get())).find() || hasMasteryLevels(x)
                ? Examination.notApplicable(Reason.OTHER)
                : Examination.judge(Stream.of(x.finding(Blocks.ALL, Argument.number("count", count))));
    }

    /** A test with levels of mastery may be validated level by level. */
    private static boolean hasMasteryLevels(Examination x) {
        SpecificRegister register = x.sheet().specificRegister();
        return register.partialValidation() == Answer.YES || isStated(register.masteryLevels());
    }

    private static boolean isStated(Prose text) {
        return !text.isEmpty() && !text.statesAbsence();
    }

    private static Outcome prerequisitesAreAnnounced(Examination x) {
        Answer announced = x.sheet().prerequisites().blocksHaveOwn();
        if (!announced.isKnown()) {
            return Examination.undetermined(BLOCKS_HAVE_OWN);
        }
        long count = Blocks.stream(x).filter(BlockNumberRules::hasPrerequisite).count();
        if (announced.isNo()) {
            return Examination.violatedIf(
                    count > 0, x.variant("unannounced", BLOCKS_HAVE_OWN, Argument.number("count", count)));
        }
        return Examination.violatedIf(count == 0, x.finding(BLOCKS_HAVE_OWN));
    }

    private static boolean hasPrerequisite(SkillBlock block) {
        return isStated(block.entryPrerequisite()) || isStated(block.certificationPrerequisite());
    }

    private static Outcome sizesAreUsual(Examination x) {
        int count = Blocks.of(x).size();
        Stream<Finding> many = count > MOST_BLOCKS
                ? Stream.of(x.finding(Blocks.ALL, Argument.number("count", count)))
                : Stream.empty();
        List<Finding> findings = Stream.concat(
                        many, SkillText.ofBlocks(x).stream().flatMap(text -> tooLong(x, text)))
                .toList();
        if (findings.isEmpty() && SkillText.someBlocksAreLost(x)) {
            return Examination.undetermined(Blocks.SKILLS);
        }
        return count == 0 ? Examination.nothingToJudge() : Examination.judge(findings.stream());
    }

    private static Stream<Finding> tooLong(Examination x, SkillText text) {
        long count = sureSkills(text.list());
        return count > MOST_SKILLS
                ? Stream.of(x.variant(
                        "skills", text.pointer(), Blocks.name(x, text.block()), Argument.number("count", count)))
                : Stream.empty();
    }

    /** Where cuts may be wrong, what opens with a verb is a skill all the same. */
    private static long sureSkills(SkillList list) {
        return list.confidence() == SplitConfidence.EXACT
                ? list.size()
                : list.skills().stream().filter(Skill::isVerbal).count();
    }
}
