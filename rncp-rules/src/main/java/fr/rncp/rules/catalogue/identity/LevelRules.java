package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Classification;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.identity.LevelMentions.Mention;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.UnmappedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules LVL, on the level. */
public final class LevelRules {

    private static final Pattern STATED = Pattern.compile("niv(?:eau)? ?([0-9])\\b");
    private static final int LOWEST_SEEN = 3;

    private LevelRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                rule("LVL-001", Severity.ERROR, RuleSources.FEED)
                        .citing(RuleSources.rncp("D6113-19"))
                        .reads(
                                SheetPointers.NUMBER,
                                SheetPointers.CLASSIFICATION_LEVEL,
                                SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_CODE)
                        .check(LevelRules::isOfFramework),
                rule("LVL-002", Severity.ERROR, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.CLASSIFICATION_LEVEL,
                                SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_CODE,
                                SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_LABEL,
                                UnmappedText.READS.get(0),
                                UnmappedText.READS.get(1))
                        .check(LevelRules::isStatedOnce),
                rule("LVL-003", Severity.WARNING, RuleSources.OBSERVED)
                        .citing(RuleSources.rncp("D6113-19"))
                        .reads(SheetPointers.CLASSIFICATION_LEVEL, SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)
                        .check(LevelRules::fitsAward),
                FormerLevels.rule(),
                rule("LVL-005", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.CLASSIFICATION_LEVEL, SheetPointers.PREREQUISITES_ENTRY)
                        .check(LevelRules::prerequisite),
                rule("LVL-006", Severity.WARNING, RuleSources.LOGIC)
                        .reads(SheetPointers.CLASSIFICATION_LEVEL, SheetPointers.TITLE)
                        .check(LevelRules::fitsTitle));
    }

    private static Outcome isOfFramework(SheetCheck check) {
        Optional<LevelCode> code =
                check.sheet().classification().levelAsPublished().map(Coded::code);
        if (code.filter(c -> !c.isWellFormed()).isPresent()) {
            return check.violatedBy(check.finding(
                    SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_CODE,
                    QuotedExcerpt.text("found", code.get().value())));
        }
        return judged(
                check,
                level -> check.violatedIf(
                        check.isRncp() && level < LOWEST_SEEN,
                        check.variant("low", SheetPointers.CLASSIFICATION_LEVEL, Argument.number("level", level))
                                .withSeverity(Severity.WARNING)));
    }

    /** Applies a check to the level; a sheet without one has nothing to check. */
    private static Outcome judged(SheetCheck check, IntFunction<Outcome> judgement) {
        return check.sheet()
                .classification()
                .level()
                .map(QualificationLevel::number)
                .map(judgement::apply)
                .orElseGet(check::nothingToJudge);
    }

    private static Outcome isStatedOnce(SheetCheck check) {
        return judged(
                check,
                level -> check.violatedBy(Stream.concat(publishedOtherwise(check, level), printed(check, level))));
    }

    /** LVL-001 reports a malformed code, which states no other level. */
    private static Stream<Finding> publishedOtherwise(SheetCheck check, int level) {
        Classification classification = check.sheet().classification();
        Stream<Map.Entry<SheetPointer, String>> texts = classification.levelAsPublished().stream()
                .flatMap(coded -> Stream.concat(
                        Stream.of(coded.code())
                                .filter(LevelCode::isWellFormed)
                                .map(code ->
                                        Map.entry(SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_CODE, code.value())),
                        coded.label().stream()
                                .map(label ->
                                        Map.entry(SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_LABEL, label))));
        return texts.flatMap(text -> otherLevel(check, text.getKey(), text.getValue(), level));
    }

    private static Stream<Finding> printed(SheetCheck check, int level) {
        return UnmappedText.of(check)
                .filter(unmapped -> unmapped.isFor(SheetPointers.CLASSIFICATION_LEVEL)
                        || unmapped.isFor(SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED))
                .flatMap(unmapped -> otherLevel(check, unmapped.place(), unmapped.text(), level));
    }

    private static Stream<Finding> otherLevel(SheetCheck check, SheetPointer pointer, String text, int level) {
        Matcher stated = STATED.matcher(check.folded(text));
        return stated.lookingAt()
                        && isLevel(Integer.parseInt(stated.group(1)))
                        && Integer.parseInt(stated.group(1)) != level
                ? Stream.of(check.finding(pointer, Argument.number("level", level), QuotedExcerpt.text("other", text)))
                : Stream.empty();
    }

    private static boolean isLevel(int number) {
        return number >= 1 && number <= 8;
    }

    private static Outcome fitsAward(SheetCheck check) {
        Optional<Integer> expected =
                check.sheet().classification().diplomaType().flatMap(AwardLevels::of);
        return expected.map(number ->
                        judged(check, level -> check.violatedIf(level != number, misfit(check, level, number))))
                .orElseGet(check::nothingToJudge);
    }

    private static Finding misfit(SheetCheck check, int level, int expected) {
        String award = check.sheet()
                .classification()
                .diplomaType()
                .map(type -> type.label().orElse(type.code().value()))
                .orElse("");
        return check.finding(
                SheetPointers.CLASSIFICATION_LEVEL,
                QuotedExcerpt.text("award", award),
                Argument.number("level", level),
                Argument.number("expected", expected));
    }

    private static Outcome fitsTitle(SheetCheck check) {
        Optional<Mention> stated =
                check.sheet().title().flatMap(title -> LevelMentions.ofTitle(check.foldedText(title)));
        return stated.isEmpty()
                ? check.nothingToJudge()
                : judged(
                        check,
                        level -> check.violatedIf(!stated.get().is(level), unlikeTitle(check, stated.get(), level)));
    }

    private static Finding unlikeTitle(SheetCheck check, Mention stated, int level) {
        return check.finding(
                SheetPointers.TITLE, Argument.text("stated", stated.words()), Argument.number("level", level));
    }

    private static Outcome prerequisite(SheetCheck check) {
        FoldedText entry =
                check.foldedText(check.sheet().prerequisites().entry().text());
        List<Mention> required = LevelMentions.required(entry);
        if (required.isEmpty() && !AwardMentions.areRequired(entry)) {
            return check.nothingToJudge();
        }
        return judged(check, level -> prerequisite(check, entry, required, level));
    }

    /** The awards are searched last, since most prerequisites mention a level that is low enough. */
    private static Outcome prerequisite(SheetCheck check, FoldedText entry, List<Mention> required, int level) {
        if (!areAbove(level, required)) {
            return check.passed();
        }
        List<Mention> awards = AwardMentions.in(entry);
        return areAbove(level, awards) && !LevelMentions.admitsOthers(entry)
                ? check.violatedBy(Stream.concat(required.stream(), awards.stream())
                        .limit(1)
                        .map(mention -> tooHigh(check, mention, level)))
                : check.passed();
    }

    private static boolean areAbove(int level, List<Mention> mentions) {
        return mentions.stream().allMatch(mention -> mention.lowest() > level);
    }

    private static Finding tooHigh(SheetCheck check, Mention required, int level) {
        Finding finding = check.finding(
                SheetPointers.PREREQUISITES_ENTRY,
                Argument.text("required", required.numeral()),
                Argument.number("level", level));
        return finding.showing(required.words());
    }
}
