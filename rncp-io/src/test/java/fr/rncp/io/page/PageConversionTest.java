package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import fr.rncp.testkit.PageForm;
import fr.rncp.testkit.SheetArbitraries;
import fr.rncp.testkit.SheetPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * Whatever a converter made of a page, its text gives the facts of its HTML or reports them as lost. With
 * {@code -Pexhaustive} 2,000 pages are converted to all forms, and 20,000 pages are edited.
 */
class PageConversionTest {

    /** Skips a property without {@code -Pexhaustive}. */
    private static final class OnlyExhaustive implements SkipExecutionHook {

        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return Boolean.getBoolean("rncp.exhaustive") ? SkipResult.doNotSkip() : SkipResult.skip("-Pexhaustive");
        }
    }

    private static final List<String> INSERTS = List.of(
            "|",
            "---|---|",
            "-- --",
            "  ---- ----",
            "X",
            "-",
            "# ",
            "**",
            "[1]",
            "[x](",
            "====",
            "<table>",
            "<div>",
            "References",
            "RNCP1BC01 - x",
            "31-02-2024",
            "Oui",
            "Statistiques :",
            "N° de fiche");

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return SheetArbitraries.sheets();
    }

    @Provide
    Arbitrary<PageForm> forms() {
        return Arbitraries.of(PageForm.class);
    }

    @Property(tries = 85, edgeCases = EdgeCasesMode.NONE)
    void givesNoOtherFactThanTheHtml(@ForAll("sheets") CertificationSheet sheet, @ForAll("forms") PageForm form) {
        assertSameFacts(sheet, List.of(form));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(OnlyExhaustive.class)
    void givesNoOtherFactInAnyForm(@ForAll("sheets") CertificationSheet sheet) {
        assertSameFacts(sheet, List.of(PageForm.values()));
    }

    private static void assertSameFacts(CertificationSheet sheet, List<PageForm> forms) {
        CertificationSheet html = Pages.read(SheetPages.html(sheet)).sheet();
        for (PageForm form : forms) {
            String text = SheetPages.text(sheet, form);
            Conversion read = new Conversion(html, Pages.read(text).sheet());

            assertThat(read.differences()).as(form::name).isEmpty();
            assertThat(read.lostWords(text)).as(form::name).isEmpty();
        }
    }

    @Property(tries = 51, edgeCases = EdgeCasesMode.NONE)
    void throwsForNoEdit(
            @ForAll("sheets") CertificationSheet sheet, @ForAll("forms") PageForm form, @ForAll long seed) {
        assertReadsEdited(sheet, form, seed);
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(OnlyExhaustive.class)
    void throwsForNoneOfManyEdits(
            @ForAll("sheets") CertificationSheet sheet, @ForAll("forms") PageForm form, @ForAll long seed) {
        assertReadsEdited(sheet, form, seed);
    }

    private static void assertReadsEdited(CertificationSheet sheet, PageForm form, long seed) {
        Pages read = Pages.read(edited(SheetPages.text(sheet, form), new Random(seed)));

        assertThat(read.sheets().isEmpty() && read.problems().isEmpty()).isFalse();
        read.sheets().forEach(each -> assertThat(SheetJson.read(SheetJson.write(each)))
                .isEqualTo(each));
    }

    private static String edited(String page, Random random) {
        List<String> lines = new ArrayList<>(page.lines().toList());
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(lines.size());
            String insert = INSERTS.get(random.nextInt(INSERTS.size()));
            switch (random.nextInt(4)) {
                case 0 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 1 -> lines.add(at, insert);
                case 2 -> lines.set(at, lines.get(at) + insert);
                default -> lines.set(at, lines.get(at).substring(lines.get(at).length() / 2));
            }
        }
        return String.join("\n", lines);
    }
}
