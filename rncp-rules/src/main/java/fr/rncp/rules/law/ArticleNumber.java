package fr.rncp.rules.law;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article, without what may follow its second part: {@code R335-8}. Articles of one letter are sorted
 * by their parts.
 *
 * @param letter {@code L}, {@code R} or {@code D}
 * @param series the first part
 * @param number the second part
 */
public record ArticleNumber(char letter, int series, int number) implements Comparable<ArticleNumber> {

    private static final Pattern FORM = Pattern.compile("([LRD])(\\d{1,4})-(\\d{1,4})");

    private static final Comparator<ArticleNumber> ORDER = Comparator.comparing(ArticleNumber::letter)
            .thenComparing(ArticleNumber::series)
            .thenComparing(ArticleNumber::number);

    /** Reads {@code R335-8}; throws an {@link IllegalArgumentException} for anything else. */
    public static ArticleNumber parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not the number of an article: " + text);
        }
        return new ArticleNumber(
                form.group(1).charAt(0), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return ORDER.compare(this, other);
    }

    /** Returns the number as it is written in this library: {@code R335-8}. */
    @Override
    public String toString() {
        return letter + Integer.toString(series) + '-' + number;
    }
}
