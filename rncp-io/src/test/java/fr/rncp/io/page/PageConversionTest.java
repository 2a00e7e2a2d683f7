package fr.rncp.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.testkit.PageForm;
import fr.rncp.testkit.SheetArbitraries;
import fr.rncp.testkit.SheetPages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a converter made of a page, its text gives the facts of its HTML or reports them as lost. */
class PageConversionTest {

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return SheetArbitraries.sheets();
    }

    @Provide
    Arbitrary<PageForm> forms() {
        return Arbitraries.of(PageForm.class);
    }

    @Property(tries = 150)
    void statesNoOtherFactThanTheHtml(@ForAll("sheets") CertificationSheet sheet, @ForAll("forms") PageForm form) {
        String text = SheetPages.text(sheet, form);
        Conversion read = new Conversion(
                Pages.read(SheetPages.html(sheet)).sheet(), Pages.read(text).sheet());

        assertThat(read.differences()).as(form::name).isEmpty();
        assertThat(read.lostWords(text)).as(form::name).isEmpty();
    }
}
