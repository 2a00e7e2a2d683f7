package fr.rncp.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.jury.JuryRegime;
import fr.rncp.rules.law.ArticleVersion;
import fr.rncp.rules.law.LabourCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every article of the code du travail that a rule, a regime, a deadline or a message cites is in law.tsv, and in force
 * on the days of the citation; every other source is listed as unchecked.
 */
class CitedLawTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path UNCHECKED = Path.of("src/test/resources/fr/rncp/rules/catalogue/unchecked.tsv");

    /** Four digits before the first hyphen: the articles of other codes that are cited have three. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![A-Za-z0-9])([LRD])\\.? ?(6\\d{3}(?:-\\d+)+)(?![\\d-])");

    /** The law of 2018 and its decrees on registers and levels; a rule without a first day rests on nothing later. */
    private static final LocalDate LAST_OF_FIRST_DECREES = LocalDate.of(2019, 1, 10);

    @Test
    void everyArticleInTheSourcesIsInTheTable() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            Set<String> cited = files.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .flatMap(CitedLawTest::articles)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(cited).hasSizeGreaterThan(20);
            assertThat(LabourCode.articles())
                    .as("run tools/law on the consolidated code: see tools/law/README.md")
                    .containsAll(cited);
        }
    }

    private static Stream<String> articles(Path file) {
        try {
            return articles(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> articles(String text) {
        return ARTICLE.matcher(text).results().map((MatchResult match) -> match.group(1) + match.group(2));
    }

    @Test
    void everyCitedArticleIsInForceOnTheDaysOfItsRule() {
        assertThat(CitedArticle.all().stream()
                        .filter(CitedArticle::isOfLabourCode)
                        .flatMap(CitedLawTest::faults))
                .as("the article is later than the days on which the rule applies: give the citation a first day")
                .isEmpty();
    }

    @Test
    void articlesOfJuryRegimesAreInForceOnTheirDays() {
        assertThat(JuryRegime.all().stream()
                        .filter(JuryRegime::known)
                        .filter(regime -> regime.source().startsWith(CitedArticle.LABOUR_CODE))
                        .flatMap(regime -> faults(regime.kind().toString(), regime.source(), regime.from())))
                .isEmpty();
    }

    @Test
    void laterArticleIsReported() {
        assertThat(faults("made up", "Code du travail, art. D6412-6", Optional.of(LocalDate.of(2024, 4, 12))))
                .isNotEmpty();
        assertThat(faults("made up", "Code du travail, art. D6412-6", Optional.empty()))
                .isNotEmpty();
        assertThat(faults("made up", "Code du travail, art. D6412-6", Optional.of(LocalDate.of(2024, 4, 13))))
                .isEmpty();
        assertThat(faults("made up", "Code du travail, art. L6412-1", Optional.empty()))
                .isNotEmpty();
    }

    private static Stream<String> faults(CitedArticle cited) {
        Optional<LocalDate> from = cited.periods().stream()
                .map(EffectivePeriod::from)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        return faults(cited.rule(), cited.reference(), from);
    }

    private static Stream<String> faults(String what, String reference, Optional<LocalDate> from) {
        List<ArticleVersion> versions =
                LabourCode.versions(LabourCode.article(reference).orElse(""));
        boolean isThere = !versions.isEmpty()
                && versions.get(versions.size() - 1).until().isEmpty()
                && LabourCode.cited(reference).isPresent();
        if (!isThere) {
            return Stream.of(what + ": " + reference + " is not in the table, or repealed");
        }
        LocalDate needed = from.orElse(LAST_OF_FIRST_DECREES);
        LocalDate since = versions.get(0).from().orElseThrow();
        return since.isAfter(needed) ? Stream.of(what + ": " + reference + " exists since " + since) : Stream.empty();
    }

    /** unchecked.tsv: every source of law or doctrine that is not an article of the code du travail. */
    @Test
    void otherSourcesAreListedAsUnchecked() throws IOException {
        List<String> lines = Files.readAllLines(UNCHECKED);
        List<String> listed = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2)[0])
                .toList();
        Set<String> missing = UncheckedSources.cited();
        missing.removeAll(listed);
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.write(
                    UNCHECKED,
                    Stream.concat(lines.stream(), missing.stream().map(source -> source + "\tnot verified"))
                            .toList());
            return;
        }
        assertThat(missing)
                .as("list the source in " + UNCHECKED + ", with what is known of it (-Drncp.writeDocs=true adds it)")
                .isEmpty();
        assertThat(UncheckedSources.cited())
                .as("nothing cites these sources any more: remove them from " + UNCHECKED)
                .containsAll(listed);
    }
}
