package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.law.ArticleNumber;
import fr.rncp.rules.law.RepealedArticles.LegalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article, or a range of articles, that a text cites in any usual spelling: {@code R. 335-8}, {@code art. R335-8},
 * {@code articles R335-6 à R335-11}.
 *
 * @param first the article, or the first one
 * @param last the last article; equal to the first one if a single article is cited
 * @param code the code, named or concluded from the number and the sentence; absent if it is unknown or another one
 * @param sentence the sentence
 * @param words the words of the text
 */
record ArticleCitation(
        ArticleNumber first, ArticleNumber last, Optional<LegalCode> code, LegalSentence sentence, String words) {

    private static final String HYPHEN = " ?[-\u2010\u2011\u2013] ?";

    private static final Pattern ARTICLE =
            Pattern.compile("(?<!\\w)([lrd])\\*? ?\\.? ?\\*?(\\d{3,4})" + HYPHEN + "(\\d{1,3})(?![\\d-])");

    /** "à R. 335-11", "à 335-11", "à 11". */
    private static final Pattern RANGE =
            Pattern.compile(" (?:a|jusqu'a) (?:l'article |articles? )?(?:[lrd] ?\\.? ?)?(?:(\\d{3,4})" + HYPHEN
                    + ")?(\\d{1,3})(?=$|[\\n,;)]|\\.(?!\\d)| (?:du|de|et|ou) )");

    private static final Pattern CODE = Pattern.compile(
            "\\bcode (?:du |de la |de l'|des |de |d')?(\\w+)|\\bc\\. ?(trav|educ)|\\b(cpi|csi|csp|casf|cch|cgct|crpm)\\b");

    /** The greatest distance between an article and the name of its code. */
    private static final int REACH = 100;

    /** More citations of one text are not read: the sentence around each takes time. */
    private static final int MOST = 200;

    private static final int PROFESSIONAL_DIPLOMAS = 335;

    /** Four digits: the parts and books of the code du travail on training. */
    private static final int FIRST_OF_TRAINING = 6000;

    /** Returns the first citations of some articles, in order; the test takes the first and the last article. */
    static List<ArticleCitation> in(FoldedText text, BiPredicate<ArticleNumber, ArticleNumber> wanted) {
        List<ArticleCitation> found = new ArrayList<>();
        Matcher article = ARTICLE.matcher(text.toString());
        int at = 0;
        while (found.size() < MOST && article.find(at)) {
            ArticleNumber first = number(article.group(1), article.group(2), article.group(3));
            Matcher range = RANGE.matcher(text.toString())
                    .region(article.end(), text.length())
                    .useTransparentBounds(true);
            boolean isRange = range.lookingAt();
            ArticleNumber last = isRange ? last(article, range, first) : first;
            at = isRange ? range.end() : article.end();
            if (wanted.test(first, last)) {
                found.add(of(text, first, last, article.start(), at));
            }
        }
        return found;
    }

    private static ArticleNumber last(Matcher article, Matcher range, ArticleNumber first) {
        String series = Optional.ofNullable(range.group(1)).orElse(article.group(2));
        ArticleNumber last = number(article.group(1), series, range.group(2));
        return last.compareTo(first) < 0 ? first : last;
    }

    private static ArticleCitation of(FoldedText text, ArticleNumber first, ArticleNumber last, int start, int end) {
        LegalSentence sentence = LegalSentence.around(text.toString(), start, end);
        return new ArticleCitation(first, last, code(first, sentence, start, end), sentence, text.excerpt(start, end));
    }

    private static ArticleNumber number(String letter, String series, String number) {
        return new ArticleNumber(
                Character.toUpperCase(letter.charAt(0)), Integer.parseInt(series), Integer.parseInt(number));
    }

    /** Returns the code that the sentence names next, or else before; without one, the code of such a number. */
    private static Optional<LegalCode> code(ArticleNumber article, LegalSentence sentence, int start, int end) {
        Matcher after = CODE.matcher(sentence.text()).region(end, Math.min(sentence.to(), end + REACH));
        if (after.find()) {
            return named(after);
        }
        Matcher before = CODE.matcher(sentence.text()).region(Math.max(sentence.from(), start - REACH), start);
        Optional<Optional<LegalCode>> last = Optional.empty();
        while (before.find()) {
            last = Optional.of(named(before));
        }
        return last.orElseGet(() -> usual(article, sentence));
    }

    private static Optional<LegalCode> named(Matcher code) {
        String name = Optional.ofNullable(code.group(1))
                .or(() -> Optional.ofNullable(code.group(2)))
                .orElse("");
        return switch (name) {
            case "travail", "trav" -> Optional.of(LegalCode.LABOUR);
            case "education", "educ" -> Optional.of(LegalCode.EDUCATION);
            default -> Optional.empty();
        };
    }

    private static Optional<LegalCode> usual(ArticleNumber article, LegalSentence sentence) {
        if (article.series() >= FIRST_OF_TRAINING) {
            return Optional.of(LegalCode.LABOUR);
        }
        // Other codes have such numbers too: L613-3 of the code de la sécurité intérieure, L335-6 of the CPI.
        boolean certain = article.series() == PROFESSIONAL_DIPLOMAS && article.letter() == 'R';
        return certain || sentence.isAboutExperience() || sentence.isAboutRegister()
                ? Optional.of(LegalCode.EDUCATION)
                : Optional.empty();
    }

    boolean isRange() {
        return !first.equals(last);
    }

    /** Returns the numbers as they are written in this library. */
    String numbers() {
        return isRange() ? first + "–" + last : first.toString();
    }
}
