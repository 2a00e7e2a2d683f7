package fr.rncp.testkit;

import fr.rncp.model.CertificationSheet;

/**
 * The public page of a sheet, with every part that a page may have, as HTML and in the forms in which people keep such
 * pages as text. All functions are pure.
 *
 * <p>A page states less than a sheet: for example, a pathway that may be open is printed as closed. So compare readings
 * of its forms with each other, not with the sheet.
 */
public final class SheetPages {

    private SheetPages() {}

    /** {@return the page of a sheet as HTML} */
    public static String html(CertificationSheet sheet) {
        return PageMarkup.html(PageItems.of(sheet));
    }

    /** {@return the page of a sheet as text} */
    public static String text(CertificationSheet sheet, PageForm form) {
        return form.print(PageItems.of(sheet));
    }
}
