package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Description;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.UnmappedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ID: number, title and what every sheet has; state and type are in {@link StateRules}. */
public final class IdentityRules {

    private static final RuleSource ORDER_2019 =
            RuleSources.law("Arrêté du 4 janvier 2019 fixant les informations permettant l'enregistrement");

    private static final String NUMBER = "/number";
    private static final String TITLE = "/title";
    private static final String LEVEL = "/classification/level";
    private static final String BLOCK_CODES = "/blocks/*/code";
    private static final String OBJECTIVES = "/description/objectives";
    private static final String ACTIVITIES = "/description/activities";
    private static final String SKILLS = "/description/skills";

    private static final Set<String> NUMBER_FIELDS = Set.of("NUMERO_FICHE", "n° de fiche", "numero de fiche");
    private static final Pattern NUMBER_SHAPE = Pattern.compile("(?:RNCP|RS)[1-9][0-9]{0,6}");
    private static final int LONGEST_TITLE = 800;

    /** Sheets of the RNCP below this number are older than the law of 2018; CQP had no level then. */
    private static final int FIRST_NUMBER_OF_2019 = 34000;

    private IdentityRules() {}

    public static List<CatalogueRule> rules() {
        List<CatalogueRule> own = List.of(
                rule("ID-001", Severity.ERROR, RuleSources.FEED)
                        .reads(UnmappedText.READS)
                        .check(IdentityRules::printedNumber),
                rule("ID-002", Severity.ERROR, RuleSources.LOGIC, RuleSources.OBSERVED)
                        .reads(NUMBER, BLOCK_CODES)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(IdentityRules::inferredNumber),
                rule("ID-003", Severity.ERROR, RuleSources.FEED).reads(TITLE).check(IdentityRules::title),
                rule("ID-004", Severity.ERROR, RuleSources.labour("L6113-1"), RuleSources.FEED)
                        .reads(NUMBER, LEVEL)
                        .check(IdentityRules::level),
                rule("ID-005", Severity.ERROR, ORDER_2019, RuleSources.FEED)
                        .reads(NUMBER, OBJECTIVES, ACTIVITIES, SKILLS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(IdentityRules::sections));
        return Stream.concat(own.stream(), StateRules.rules().stream()).toList();
    }

    /** The model's number is well-formed always; what was printed for it, and could not be it, is among the extensions. */
    private static Outcome printedNumber(SheetCheck check) {
        return SheetCheck.judge(UnmappedText.of(check)
                .filter(unmapped -> NUMBER_FIELDS.contains(unmapped.field()) && !unmapped.isBlank())
                .filter(unmapped -> !NUMBER_SHAPE.matcher(unmapped.text()).matches())
                .map(unmapped -> check.finding(unmapped.pointer(), QuotedExcerpt.text("found", unmapped.text()))));
    }

    private static Outcome inferredNumber(SheetCheck check) {
        if (!check.facts().inferred(NUMBER)) {
            return SheetCheck.judge(Stream.empty());
        }
        List<SheetNumber> named = check.sheet().blocks().stream()
                .map(SkillBlock::code)
                .flatMap(code -> code.stream())
                .flatMap(code -> code.sheet().stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return SheetCheck.undetermined(NUMBER);
        }
        SheetNumber own = check.sheet().number();
        return SheetCheck.judge(named.stream()
                .filter(number -> !number.equals(own))
                .limit(1)
                .map(number -> check.finding(NUMBER, Argument.text("sheet", own), Argument.text("other", number))));
    }

    private static Outcome title(SheetCheck check) {
        Optional<String> title = check.sheet().title();
        if (title.isEmpty()) {
            return SheetCheck.judge(Stream.of(check.finding(TITLE)));
        }
        int length = title.get().codePointCount(0, title.get().length());
        return SheetCheck.violatedIf(
                length > LONGEST_TITLE,
                check.variant(
                        "long", TITLE, Argument.number("length", length), Argument.number("longest", LONGEST_TITLE)));
    }

    private static Outcome level(SheetCheck check) {
        boolean hasLevel = check.sheet().classification().level().isPresent();
        if (!check.isRncp()) {
            return SheetCheck.violatedIf(hasLevel, check.variant("specific", LEVEL));
        }
        return hasLevel || !isOld(check)
                ? SheetCheck.violatedIf(!hasLevel, check.finding(LEVEL))
                : SheetCheck.notApplicable(Reason.NOT_IN_FORCE);
    }

    private static boolean isOld(SheetCheck check) {
        return check.isRncp() && check.sheet().number().number() < FIRST_NUMBER_OF_2019;
    }

    private static Outcome sections(SheetCheck check) {
        Description description = check.sheet().description();
        Stream<Section> required = Stream.of(
                new Section("objectives", OBJECTIVES, description.objectives()),
                new Section("activities", ACTIVITIES, description.activities()),
                new Section("skills", SKILLS, description.skills()));
        List<Section> empty =
                required.limit(check.isRncp() ? 3 : 1).filter(Section::isEmpty).toList();
        List<Section> missing = empty.stream()
                .filter(section -> !check.facts().lost(section.pointer()))
                .toList();
        return missing.isEmpty() && !empty.isEmpty()
                ? SheetCheck.undetermined(empty.stream().map(Section::pointer).toArray(String[]::new))
                : SheetCheck.judge(missing.stream().map(section -> section.finding(check)));
    }

    /** A section that sheets must have. */
    private record Section(String name, String pointer, Prose text) {

        boolean isEmpty() {
            return text.isEmpty() || text.statesAbsence();
        }

        /** Sheets of the former law were not written for the order of 2019. */
        Finding finding(SheetCheck check) {
            Finding finding = check.variant(name, pointer);
            return isOld(check) ? finding.withSeverity(Severity.WARNING) : finding;
        }
    }
}
