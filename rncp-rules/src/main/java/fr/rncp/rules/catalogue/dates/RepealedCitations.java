package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.Argument;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.dates.RepealRules.LegalMention;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.law.ArticleNumber;
import fr.rncp.rules.law.RepealedArticles;
import fr.rncp.rules.law.RepealedArticles.LegalCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Findings of DAT-016 on articles: those that are repealed, and those that no longer state what they are cited for. */
final class RepealedCitations {

    /** One of them is in every text with a finding; most texts have none. */
    private static final List<String> GUARDS = List.of("335", "613", "6412", "361", "code du travail");

    private static final ArticleNumber VAE = ArticleNumber.parse("L335-5");
    private static final ArticleNumber FIRST_ON_STUDIES = ArticleNumber.parse("R613-32");
    private static final ArticleNumber LAST_ON_STUDIES = ArticleNumber.parse("R613-37");

    /** The law of 21 December 2022 ended the minimum of experience. */
    private static final LocalDate END_OF_MINIMUM = LocalDate.of(2022, 12, 23);

    /** The decree of 27 December 2023 limited R613-32 to R613-37 to the validation of studies. */
    private static final LocalDate STUDIES_ONLY = LocalDate.of(2023, 12, 29);

    private static final Pattern MINIMUM = Pattern.compile(
            "\\b(?:une?|deux|trois|cinq|[1-5]) (?:\\(\\d\\) )?(?:ans?|annees?)\\b|\\b1 ?607\\b|\\bduree (?:minimale|minimum)");

    private RepealedCitations() {}

    static Stream<Finding> findings(SheetCheck check, LegalMention mention, FoldedText text) {
        if (GUARDS.stream().noneMatch(text.toString()::contains)) {
            return Stream.empty();
        }
        Set<String> told = new HashSet<>(); // One fault, one finding: articles that one text repealed together.
        return ArticleCitation.in(text, RepealedCitations::isOfInterest).stream()
                .filter(citation ->
                        citation.code().isPresent() && !citation.sentence().isHistory())
                .flatMap(citation -> finding(check, mention, citation).stream())
                .filter(finding ->
                        told.add(finding.messageKey() + finding.arguments().get(0)));
    }

    private static boolean isOfInterest(ArticleNumber first, ArticleNumber last) {
        return first.equals(VAE)
                || areOnStudies(first, last)
                || Stream.of(LegalCode.values()).anyMatch(code -> RepealedArticles.among(code, first, last)
                        .isPresent());
    }

    private static boolean areOnStudies(ArticleNumber first, ArticleNumber last) {
        return first.letter() == LAST_ON_STUDIES.letter()
                && first.compareTo(LAST_ON_STUDIES) <= 0
                && FIRST_ON_STUDIES.compareTo(last) <= 0;
    }

    private static Optional<Finding> finding(SheetCheck check, LegalMention mention, ArticleCitation citation) {
        return repealed(check, mention, citation)
                .or(() -> minimum(check, mention, citation))
                .or(() -> studies(check, mention, citation))
                .map(finding -> finding.showing(citation.words()));
    }

    private static Optional<Finding> repealed(SheetCheck check, LegalMention mention, ArticleCitation citation) {
        return RepealedArticles.among(citation.code().orElseThrow(), citation.first(), citation.last())
                .filter(row -> RepealRules.concerns(check, row.repealedOn()))
                .map(row -> repealed(check, mention, citation, row));
    }

    private static Finding repealed(
            SheetCheck check, LegalMention mention, ArticleCitation citation, RepealedArticles row) {
        Argument[] arguments = {
            Argument.day("repealed", row.repealedOn()),
            Argument.text("article", citation.numbers()),
            Argument.text("code", row.code() == LegalCode.LABOUR ? "code du travail" : "code de l’éducation")
        };
        return citation.isRange()
                ? check.variant("range", mention.pointer(), arguments)
                : check.finding(mention.pointer(), arguments);
    }

    private static Optional<Finding> minimum(SheetCheck check, LegalMention mention, ArticleCitation citation) {
        boolean cited = citation.first().equals(VAE)
                && citation.code().filter(LegalCode.EDUCATION::equals).isPresent();
        return Optional.of(END_OF_MINIMUM)
                .filter(day -> cited
                        && RepealRules.concerns(check, day)
                        && citation.sentence().mentions(MINIMUM))
                .map(day -> check.variant("minimum", mention.pointer(), Argument.day("repealed", day)));
    }

    private static Optional<Finding> studies(SheetCheck check, LegalMention mention, ArticleCitation citation) {
        boolean cited = areOnStudies(citation.first(), citation.last())
                && citation.code().filter(LegalCode.EDUCATION::equals).isPresent();
        return Optional.of(STUDIES_ONLY)
                .filter(day -> cited && RepealRules.concerns(check, day))
                .filter(day -> citation.sentence().isAboutExperience())
                .map(day -> check.variant(
                                "studies",
                                mention.pointer(),
                                Argument.day("repealed", day),
                                Argument.text("article", citation.numbers()))
                        .withSeverity(Severity.INFO));
    }
}
