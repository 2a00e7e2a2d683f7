package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Classification;
import fr.rncp.model.Coded;
import fr.rncp.model.LevelCode;
import fr.rncp.model.Prose;
import fr.rncp.model.QualificationLevel;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import fr.rncp.rules.catalogue.LegalTexts.LegalText;
import fr.rncp.rules.catalogue.LevelMentions.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** LVL: the level. */
final class LevelRules {

    private static final RuleSource LEVELS_OF_1969 = Sources.law("Décret n° 2019-14 du 8 janvier 2019, art. 2");

    private static final String LEVEL = "/classification/level";
    private static final String PUBLISHED = "/classification/levelAsPublished";
    private static final String CODE = PUBLISHED + "/code";
    private static final String LABEL = PUBLISHED + "/label";
    private static final String AWARD = "/classification/diplomaType";
    private static final String OBJECTIVES = "/description/objectives";
    private static final String ENTRY = "/prerequisites/entry";

    private static final Set<String> LEVEL_FIELDS = Set.of(
            "NOMENCLATURE_EUROPE/NIVEAU", "NOMENCLATURE_EUROPE/LIBELLE", "nomenclature du niveau de qualification");
    private static final Pattern STATED = Pattern.compile("niv(?:eau)? ?([0-9])\\b");
    private static final int LOWEST_SEEN = 3;

    private LevelRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("LVL-001", Severity.ERROR, Sources.labour("D6113-19"), Sources.FEED)
                        .reads("/number", LEVEL, CODE)
                        .check(LevelRules::isOfFramework),
                rule("LVL-002", Severity.ERROR, Sources.LOGIC)
                        .reads(LEVEL, CODE, LABEL, Leftover.READS[0], Leftover.READS[1])
                        .check(LevelRules::isStatedOnce),
                rule("LVL-003", Severity.WARNING, Sources.labour("D6113-19"), Sources.OBSERVED)
                        .reads(LEVEL, AWARD)
                        .check(LevelRules::fitsAward),
                rule("LVL-004", Severity.WARNING, LEVELS_OF_1969)
                        .reads(LEVEL, OBJECTIVES, LegalTexts.TITLES, LegalTexts.DAYS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(LevelRules::fitsLevelOf1969),
                rule("LVL-005", Severity.INFO, Sources.HOUSE)
                        .reads(LEVEL, ENTRY)
                        .check(LevelRules::prerequisite));
    }

    private static Outcome isOfFramework(Examination x) {
        Optional<LevelCode> code = x.sheet().classification().levelAsPublished().map(Coded::code);
        if (code.filter(c -> !c.isWellFormed()).isPresent()) {
            return Examination.judge(
                    Stream.of(x.finding(CODE, Quoted.text("found", code.get().value()))));
        }
        return judged(
                x,
                level -> Examination.violatedIf(
                        x.isRncp() && level < LOWEST_SEEN,
                        x.variant("low", LEVEL, Argument.number("level", level)).withSeverity(Severity.WARNING)));
    }

    /** The judgement of the level; a sheet without one has nothing to judge. */
    private static Outcome judged(Examination x, IntFunction<Outcome> judgement) {
        return x.sheet()
                .classification()
                .level()
                .map(QualificationLevel::number)
                .map(judgement::apply)
                .orElseGet(Examination::nothingToJudge);
    }

    private static Outcome isStatedOnce(Examination x) {
        return judged(x, level -> Examination.judge(Stream.concat(publishedOtherwise(x, level), printed(x, level))));
    }

    private static Stream<Finding> publishedOtherwise(Examination x, int level) {
        Classification classification = x.sheet().classification();
        Stream<Map.Entry<String, String>> texts = classification.levelAsPublished().stream()
                .flatMap(coded -> Stream.concat(
                        Stream.of(Map.entry(CODE, coded.code().value())),
                        coded.label().stream().map(label -> Map.entry(LABEL, label))));
        return texts.flatMap(text -> otherLevel(x, text.getKey(), text.getValue(), level));
    }

    private static Stream<Finding> printed(Examination x, int level) {
        return Leftover.of(x)
                .filter(leftover -> LEVEL_FIELDS.contains(leftover.field()))
                .flatMap(leftover -> otherLevel(x, leftover.pointer(), leftover.text(), level));
    }

    private static Stream<Finding> otherLevel(Examination x, String pointer, String text, int level) {
        Matcher stated = STATED.matcher(x.folded(text));
        return stated.lookingAt() && Integer.parseInt(stated.group(1)) != level
                ? Stream.of(x.finding(pointer, Argument.number("level", level), Quoted.text("other", text)))
                : Stream.empty();
    }

    private static Outcome fitsAward(Examination x) {
        Optional<Integer> expected = x.sheet().classification().diplomaType().flatMap(AwardLevels::of);
        return expected.map(
                        number -> judged(x, level -> Examination.violatedIf(level != number, misfit(x, level, number))))
                .orElseGet(Examination::nothingToJudge);
    }

    private static Finding misfit(Examination x, int level, int expected) {
        String award = x.sheet()
                .classification()
                .diplomaType()
                .map(type -> type.label().orElse(type.code().value()))
                .orElse("");
        return x.finding(
                LEVEL,
                Quoted.text("award", award),
                Argument.number("level", level),
                Argument.number("expected", expected));
    }

    /** A level of 1969, and the finding that it makes where it is another than the sheet's. */
    private record Former(Mention mention, Function<Argument[], Finding> finding) {

        Stream<Finding> judged(int level) {
            Argument[] arguments = {
                Argument.text("numeral", mention.numeral()),
                Argument.number("today", mention.lowest()),
                Argument.number("level", level)
            };
            return mention.is(level) ? Stream.empty() : Stream.of(finding.apply(arguments));
        }
    }

    private static Outcome fitsLevelOf1969(Examination x) {
        List<Former> named = Stream.concat(ofObjectives(x), ofLaw(x)).toList();
        return named.isEmpty()
                ? Examination.nothingToJudge()
                : judged(x, level -> Examination.judge(named.stream().flatMap(former -> former.judged(level))));
    }

    private static Stream<Former> ofObjectives(Examination x) {
        Prose objectives = x.sheet().description().objectives();
        return LevelMentions.itself(x.foldedText(objectives.text())).stream()
                .map(mention -> new Former(
                        mention, arguments -> Examination.showing(x.finding(OBJECTIVES, arguments), mention.words())));
    }

    /** A text of an earlier registration may name the level of that time: worth knowing, no fault. */
    private static Stream<Former> ofLaw(Examination x) {
        return LegalTexts.of(x).flatMap(text -> LevelMentions.registered(x.foldedText(text.title())).stream()
                .map(mention -> new Former(mention, arguments -> ofLaw(x, text, arguments))));
    }

    private static Finding ofLaw(Examination x, LegalText text, Argument[] arguments) {
        Finding finding = x.variant("legal", text.pointer("title"), arguments).withSeverity(Severity.INFO);
        return Examination.showing(finding, text.title());
    }

    private static Outcome prerequisite(Examination x) {
        String entry = x.sheet().prerequisites().entry().text();
        List<Mention> required = LevelMentions.required(x.foldedText(entry));
        return required.isEmpty()
                ? Examination.nothingToJudge()
                : judged(
                        x,
                        level -> Examination.violatedIf(
                                required.stream().allMatch(mention -> mention.lowest() > level)
                                        && !LevelMentions.admitsOthers(x.folded(entry)),
                                tooHigh(x, required.get(0), level)));
    }

    private static Finding tooHigh(Examination x, Mention required, int level) {
        Finding finding =
                x.finding(ENTRY, Argument.text("required", required.numeral()), Argument.number("level", level));
        return Examination.showing(finding, required.words());
    }
}
