package fr.rncp.rules.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The articles of the code du travail that this library cites, from the table {@code law.tsv}, which {@code tools/law}
 * writes. The table is loaded at its first use.
 */
public final class LabourCode {

    private static final Pattern CITATION = Pattern.compile(
            "Code du travail, art\\. ([LRD]\\d+(?:-\\d+)+)(?:.*\\(version du (\\d{2}/\\d{2}/\\d{4})\\))?.*");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private LabourCode() {}

    /** Returns all versions of an article, the oldest first; none if the table lacks it. */
    public static List<ArticleVersion> versions(String article) {
        return LoadedVersions.VERSIONS.getOrDefault(article, List.of());
    }

    /** Returns the articles of the table, in its order. */
    public static List<String> articles() {
        return List.copyOf(LoadedVersions.VERSIONS.keySet());
    }

    /** Returns the article that a reference cites: {@code R6113-9} in {@code Code du travail, art. R6113-9, I, 3°}. */
    public static Optional<String> article(String reference) {
        return citation(reference).map(citation -> citation.group(1));
    }

    /** Returns the version that a reference cites: the one of the day that it states, otherwise the last one. */
    public static Optional<ArticleVersion> cited(String reference) {
        return citation(reference).flatMap(LabourCode::version);
    }

    private static Optional<Matcher> citation(String reference) {
        return Optional.of(CITATION.matcher(reference)).filter(Matcher::matches);
    }

    private static Optional<ArticleVersion> version(Matcher citation) {
        List<ArticleVersion> versions = versions(citation.group(1));
        Optional<LocalDate> day = Optional.ofNullable(citation.group(2)).map(text -> LocalDate.parse(text, DAY));
        return day.map(of -> versions.stream().filter(version -> version.covers(of)))
                .orElseGet(() -> versions.stream().skip(Math.max(0, versions.size() - 1)))
                .findFirst();
    }

    private static final class LoadedVersions {
        static final Map<String, List<ArticleVersion>> VERSIONS = LawTable.rows("law.tsv").stream()
                .map(ArticleVersion::of)
                .collect(Collectors.groupingBy(
                        ArticleVersion::article, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }
}
