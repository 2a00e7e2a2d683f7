package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Description;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on texts that cite repealed law. */
final class RepealRules {

    /**
     * The day on which R335-8 and R335-11 (jury of VAE, and exceptions to it) ceased to be in force; D6412-6 and others
     * replace them.
     */
    private static final LocalDate REPEAL = LocalDate.of(2023, 12, 29);

    // No other articles of R335 and R338 are known to be repealed: R338-6 (jury of the titre professionnel) was in
    // force when last checked.
    private static final GuardedPattern CITATION =
            GuardedPattern.of(List.of("335"), "\\br ?\\.? ?335 ?[-\u2010\u2011\u2013] ?(8|11)\\b(?=([^\\n]{0,60}))");

    private static final Pattern OTHER_CODE = Pattern.compile("code (?:de |du |des )(?!l'education)");

    /** Three years of experience before a supplementary certificate (<i>CCS</i>). */
    private static final GuardedPattern THREE_YEARS = GuardedPattern.of(
            List.of("d'experience"),
            "\\b(?:3|trois) (?:ans|annees) d'experience\\b[^.;]{0,120}?\\b(?:ccs|certificats? complementaires? de specialisation)\\b");

    private RepealRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule(
                        "DAT-016",
                        Severity.WARNING,
                        RuleSources.education("R335-8 et R335-11, abrogés le 29/12/2023"),
                        RuleSources.labour("D6412-6"))
                .reads(
                        SheetPointers.ACCESS_PATHWAYS_JURY,
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        SheetPointers.DESCRIPTION_ASSESSMENT,
                        SheetPointers.DESCRIPTION_REGULATIONS,
                        SheetPointers.REGISTRATION_END_DATE)
                .inForce(EffectivePeriod.from(EffectivePeriod.ReferenceDate.AS_OF, REPEAL))
                .whenLost(CatalogueRule.WhenLost.FINDINGS_HOLD)
                .check(RepealRules::citesNothingRepealed));
    }

    /** A text and its place. */
    private record LegalMention(SheetPointer pointer, String text) {}

    private static Outcome citesNothingRepealed(SheetCheck check) {
        Optional<LocalDate> end = check.sheet().registration().endDate();
        if (end.filter(REPEAL::isAfter).isPresent()) {
            return check.nothingToJudge(); // The text was correct at that time.
        }
        Set<String> seen = new HashSet<>();
        return check.violatedBy(texts(check)
                .filter(mention -> seen.add(mention.text())) // Most pathways share one text.
                .flatMap(mention -> findings(check, mention)));
    }

    private static Stream<LegalMention> texts(SheetCheck check) {
        Description description = check.sheet().description();
        var pathways = check.sheet().accessPathways();
        return Stream.concat(
                Stream.of(
                        new LegalMention(
                                SheetPointers.DESCRIPTION_ASSESSMENT,
                                description.assessment().text()),
                        new LegalMention(
                                SheetPointers.DESCRIPTION_REGULATIONS,
                                description.regulations().text()),
                        new LegalMention(
                                SheetPointers.DESCRIPTION_ACCUMULATION,
                                description.accumulation().text())),
                check.positions(pathways)
                        .mapToObj(i -> new LegalMention(
                                SheetPointers.ACCESS_PATHWAYS_JURY.at(i),
                                pathways.get(i).jury().text())));
    }

    private static Stream<Finding> findings(SheetCheck check, LegalMention mention) {
        FoldedText text = check.foldedText(mention.text());
        Stream<Finding> repealed = CITATION.matcher(text.toString())
                .results()
                .filter(match -> !OTHER_CODE.matcher(match.group(2)).find())
                .limit(1)
                .map(match -> repealed(check, mention, match).showing(excerpt(text, match)));
        Stream<Finding> formerTerm = THREE_YEARS
                .matcher(text.toString())
                .results()
                .limit(1)
                .map(match -> check.variant("specialisation", mention.pointer())
                        .withSeverity(Severity.INFO)
                        .showing(excerpt(text, match)));
        return Stream.concat(repealed, formerTerm);
    }

    private static Finding repealed(SheetCheck check, LegalMention mention, MatchResult match) {
        return check.finding(
                mention.pointer(),
                Argument.text("article", "R335-" + match.group(1)),
                Argument.day("repealed", REPEAL));
    }

    private static String excerpt(FoldedText text, MatchResult match) {
        return text.excerpt(match.start(), match.end());
    }
}
