package fr.rncp.io.page;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageText;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Edited, truncated and shuffled pages are read without exceptions, and none of their lines is lost. */
class PageLossTest {

    private static final List<String> SEEDS = List.of(Pages.seed("RNCP36440"), Pages.seed("RNCP36716"));

    @Provide
    Arbitrary<List<String>> cut() {
        return Combinators.combine(
                        Arbitraries.of(SEEDS),
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.integers().between(0, 240))
                .as((page, a, b) -> {
                    List<String> lines = page.lines().toList();
                    return lines.subList(
                            Math.min(Math.min(a, b), lines.size()), Math.min(Math.max(a, b), lines.size()));
                });
    }

    @Provide
    Arbitrary<List<String>> shuffled() {
        return Combinators.combine(Arbitraries.of(SEEDS), Arbitraries.longs()).as((page, seed) -> {
            List<String> lines = new ArrayList<>(page.lines().toList());
            Collections.shuffle(lines, new Random(seed));
            return lines;
        });
    }

    @Provide
    Arbitrary<List<String>> edited() {
        Arbitrary<String> words = Arbitraries.of(
                "|",
                "---|---|",
                "X",
                "-",
                "Oui",
                "RNCP1 - x",
                "31-02-2024",
                "[...]",
                "<b>",
                "{",
                "Statistiques :",
                "N° de fiche");
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange(' ', '\u0170').ofMaxLength(12);
        return Combinators.combine(
                        Arbitraries.of(SEEDS),
                        Arbitraries.longs(),
                        Arbitraries.oneOf(words, any).list().ofMaxSize(12))
                .as(PageLossTest::edited);
    }

    private static List<String> edited(String page, long seed, List<String> inserts) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(page.lines().toList());
        for (String insert : inserts) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, insert);
                case 2 -> lines.set(at, lines.get(at) + insert);
                default -> lines.set(at, lines.get(at).substring(lines.get(at).length() / 2));
            }
        }
        return lines;
    }

    @Property(tries = 40)
    void losesNoLineOfACutPage(@ForAll("cut") List<String> lines) {
        assertKept(lines);
    }

    @Property(tries = 30)
    void losesNoLineOfAShuffledPage(@ForAll("shuffled") List<String> lines) {
        assertKept(lines);
    }

    @Test
    void losesNoCellOnAnotherLineThanItsRow() {
        assertKept(List.of(
                "RNCP9999998 - Titre fictif",
                "Objectifs et contexte de la certification",
                "Voie d’accès à la certification | Oui | Non | Composition des jurys | Date de dernière modification |",
                "En contrat d’apprentissage | X |",
                "|",
                "- |",
                "- I1401 - Maintenance informatique",
                "Code(s) NSF",
                "Activités visées"));
    }

    @Property(tries = 120)
    void losesNoLineOfAnEditedPage(@ForAll("edited") List<String> lines) {
        assertKept(lines);
    }

    @Property(tries = 100)
    void throwsForNoText(@ForAll String text) {
        assertThat(Pages.read("Activités visées\nSecteurs d’activités\nCode(s) ROME\n" + text)
                        .problems())
                .isNotEmpty();
    }

    private static void assertKept(List<String> lines) {
        Pages read = Pages.read(String.join("\n", lines));
        if (read.sheets().isEmpty()) {
            assertThat(read.problems()).isNotEmpty();
            return;
        }
        CertificationSheet sheet = read.sheet();
        String json = SheetJson.write(sheet);
        assertThat(SheetJson.read(json)).isEqualTo(sheet);
        Kept kept = new Kept(sheet);
        List<PageLine> page = PageText.lines(String.join("\n", lines));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertThat(kept.has(line) || isLabel(page, i))
                    .as(() -> "lost: " + line)
                    .isTrue();
        }
    }

    /** Checks whether a line is a label or one of the lines of a label. */
    private static boolean isLabel(List<PageLine> page, int index) {
        for (int from = Math.max(0, index - 2); from <= index; from++) {
            int lineOfLabel = index - from;
            if (PageLabels.at(page, from).filter(m -> m.lines() > lineOfLabel).isPresent()) {
                return true;
            }
        }
        return page.get(index).text().matches("[\\s|:-]*"); // rulers, and dashes of empty cells
    }

    /** Everything that a sheet states. */
    private static final class Kept {

        /** The end of a label whose value follows without a space: the two are read as two words. */
        private static final Pattern SEAM = Pattern.compile("(?<=\\p{L}|\\))(?=[\\p{Lu}\\d])");

        private final String texts;
        private final String words;

        Kept(CertificationSheet sheet) {
            texts = String.join("\n", strings(sheet));
            words = " " + PageText.key(texts) + " "
                    + texts.lines()
                            .filter(t -> t.matches("\\d{4}-\\d\\d-\\d\\d"))
                            .map(Kept::french)
                            .collect(Collectors.joining(" "))
                    + " ";
        }

        private static String french(String date) {
            String[] parts = date.split("-", -1);
            return parts[2] + " " + parts[1] + " " + parts[0];
        }

        /** Returns the texts and the values that represent words of the page: answers, levels, actions, pathways. */
        private static List<String> strings(CertificationSheet sheet) {
            List<String> strings = new ArrayList<>(JsonStrings.of(SheetJson.write(sheet)));
            strings.addAll(List.of("X", "-", "Niveau", "Est ajouté", "Est retiré", "Non", "Oui"));
            return strings;
        }

        boolean has(String line) {
            if (Arrays.stream(line.split("\\|", -1)).allMatch(cell -> texts.contains(Blank.strip(cell)))) {
                return true;
            }
            String rest = PageLabels.row(line).map(PageLabels.Match::rest).orElse(line);
            return hasWords(rest)
                    || SEAM.matcher(line)
                            .results()
                            .filter(seam -> PageLabels.at(PageText.lines(line.substring(0, seam.start())), 0)
                                    .isPresent())
                            .anyMatch(seam -> hasWords(line.substring(seam.start())));
        }

        private boolean hasWords(String text) {
            return Arrays.stream(PageText.key(text).split(" ", -1)).allMatch(word -> words.contains(" " + word + " "));
        }
    }
}
