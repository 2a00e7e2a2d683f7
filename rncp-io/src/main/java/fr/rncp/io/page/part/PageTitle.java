package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageText;
import fr.rncp.model.Description;
import fr.rncp.model.text.Blank;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Infers a title for a page without one, from the name that the page itself gives to the certification or its holder.
 */
public final class PageTitle {

    /**
     * The pattern of "la certification X, les candidats" in entry prerequisites, where X begins with a capital letter.
     */
    private static final Pattern NAMED = Pattern.compile(
            "(?U)\\bla certification (?:professionnelle )?(\\p{Lu}[^.;:\\n]{2,200}?), les candidats\\b");

    private static final Pattern BULLET = Pattern.compile("(?U)^\\s*[-•*–]\\s+\\S.*");
    private static final Pattern ARTICLE = Pattern.compile("(?iU)^\\s*(?:le |la |les |l['’])(.*)$", Pattern.DOTALL);

    private PageTitle() {}

    /**
     * Returns the name of the certification that the entry prerequisites contain. If there is none, returns the first
     * job of the list, provided that the objectives begin with the same name after an article.
     */
    public static Optional<String> inferred(String entry, Description description) {
        Matcher named = NAMED.matcher(entry);
        return named.find() ? Optional.of(named.group(1)) : holder(description);
    }

    private static Optional<String> holder(Description description) {
        Matcher objectives = ARTICLE.matcher(description.objectives().text());
        return objectives.matches()
                ? firstJob(description.jobs().text()).filter(job -> begins(objectives.group(1), job))
                : Optional.empty();
    }

    private static boolean begins(String text, String job) {
        return (PageText.key(text) + " ").startsWith(PageText.key(job) + " ");
    }

    /** Returns the first bulleted item, or the first line of a list without bullets. */
    private static Optional<String> firstJob(String jobs) {
        List<String> lines =
                jobs.lines().filter(line -> !Blank.isAllSpace(line)).toList();
        return lines.stream()
                .filter(line -> BULLET.matcher(line).matches())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(PageText::unbulleted)
                .filter(job -> !job.isEmpty());
    }
}
