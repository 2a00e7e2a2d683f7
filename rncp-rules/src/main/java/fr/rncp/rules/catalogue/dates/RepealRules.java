package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** DAT-016: texts that cite repealed law as that of today. {@link RepealedCitations} reads the articles. */
final class RepealRules {

    private static final LocalDate END_OF_COMMISSION = LocalDate.of(2019, 1, 1);

    private static final GuardedPattern COMMISSION = GuardedPattern.ofWords(
            List.of("cncp", "commission nationale d"),
            "cncp\\b|commission nationale d(?:e la|es) certifications? professionnelles?\\b");

    /** Words of sentences about a decision of the commission, which is still valid. */
    private static final Pattern PAST_DECISION =
            Pattern.compile("france competences|\\b(?:19\\d\\d|20(?:0\\d|1[0-8]))\\b|\\b(?:arrete|avis|decision) ");

    /** Three years of experience before a supplementary certificate (<i>CCS</i>). */
    private static final GuardedPattern THREE_YEARS = GuardedPattern.of(
            List.of("d'experience"),
            "\\b(?:3|trois) (?:ans|annees) d'experience\\b[^.;]{0,120}?\\b(?:ccs|certificats? complementaires? de specialisation)\\b");

    /** More mentions of one text are not read. */
    private static final int MOST = 200;

    private RepealRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule(
                        "DAT-016",
                        Severity.WARNING,
                        RuleSources.education("R335-6 à R335-11, abrogés le 29/12/2023"),
                        RuleSources.education("L613-3 et L613-4, abrogés le 23/12/2022"),
                        RuleSources.law("Loi n° 2018-771 du 5 septembre 2018, art. 31"))
                .reads(
                        SheetPointers.ACCESS_PATHWAYS_JURY,
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        SheetPointers.DESCRIPTION_ASSESSMENT,
                        SheetPointers.DESCRIPTION_REGULATIONS,
                        SheetPointers.PREREQUISITES_ENTRY,
                        SheetPointers.PREREQUISITES_CERTIFICATION,
                        SheetPointers.REGISTRATION_END_DATE)
                .whenLost(CatalogueRule.WhenLost.FINDINGS_HOLD)
                .check(RepealRules::citesNothingRepealed));
    }

    /** A text and its place. */
    record LegalMention(SheetPointer pointer, String text) {

        static LegalMention of(SheetPointer pointer, Prose text) {
            return new LegalMention(pointer, text.text());
        }
    }

    private static Outcome citesNothingRepealed(SheetCheck check) {
        Set<String> seen = new HashSet<>();
        return check.violatedBy(texts(check)
                .filter(mention -> seen.add(mention.text())) // Most pathways share one text.
                .flatMap(mention -> findings(check, mention)));
    }

    private static Stream<LegalMention> texts(SheetCheck check) {
        CertificationSheet sheet = check.sheet();
        return Stream.concat(
                Stream.of(
                        LegalMention.of(
                                SheetPointers.DESCRIPTION_ASSESSMENT,
                                sheet.description().assessment()),
                        LegalMention.of(
                                SheetPointers.DESCRIPTION_REGULATIONS,
                                sheet.description().regulations()),
                        LegalMention.of(
                                SheetPointers.DESCRIPTION_ACCUMULATION,
                                sheet.description().accumulation()),
                        LegalMention.of(
                                SheetPointers.PREREQUISITES_ENTRY,
                                sheet.prerequisites().entry()),
                        LegalMention.of(
                                SheetPointers.PREREQUISITES_CERTIFICATION,
                                sheet.prerequisites().certification())),
                check.positions(sheet.accessPathways())
                        .mapToObj(i -> LegalMention.of(
                                SheetPointers.ACCESS_PATHWAYS_JURY.at(i),
                                sheet.accessPathways().get(i).jury())));
    }

    private static Stream<Finding> findings(SheetCheck check, LegalMention mention) {
        FoldedText text = check.foldedText(mention.text());
        return Stream.of(
                        RepealedCitations.findings(check, mention, text),
                        commission(check, mention, text),
                        formerTerm(check, mention, text))
                .flatMap(findings -> findings);
    }

    /** Checks whether a repeal concerns the sheet: it was in force by now, and before the registration ended. */
    static boolean concerns(SheetCheck check, LocalDate repealed) {
        return !check.asOf().isBefore(repealed)
                && check.sheet()
                        .registration()
                        .endDate()
                        .filter(repealed::isAfter)
                        .isEmpty();
    }

    private static Stream<Finding> commission(SheetCheck check, LegalMention mention, FoldedText text) {
        return COMMISSION
                .matcher(text.toString())
                .results()
                .limit(MOST)
                .filter(match -> concerns(check, END_OF_COMMISSION) && isOfToday(text, match))
                .limit(1)
                .map(match -> check.variant(
                                "commission", mention.pointer(), Argument.day("repealed", END_OF_COMMISSION))
                        .withSeverity(Severity.INFO)
                        .showing(excerpt(text, match)));
    }

    private static boolean isOfToday(FoldedText text, MatchResult match) {
        LegalSentence sentence = LegalSentence.around(text.toString(), match.start(), match.end());
        return !sentence.isHistory() && !sentence.mentions(PAST_DECISION);
    }

    private static Stream<Finding> formerTerm(SheetCheck check, LegalMention mention, FoldedText text) {
        return THREE_YEARS.matcher(text.toString()).results().limit(1).map(match -> check.variant(
                        "specialisation", mention.pointer())
                .withSeverity(Severity.INFO)
                .showing(excerpt(text, match)));
    }

    private static String excerpt(FoldedText text, MatchResult match) {
        return text.excerpt(match.start(), match.end());
    }
}
