package fr.rncp.io.page.form;

import java.util.Optional;

/** Whether the dates of a page are written in one style. Dates inside a text are the author's, and do not count. */
final class DateStyles {

    private Optional<PageLine> dashes = Optional.empty();
    private Optional<PageLine> slashes = Optional.empty();

    /** Notes a date that was read. */
    void note(PageLine line, String date) {
        if (date.indexOf('/') < 0) {
            dashes = dashes.or(() -> Optional.of(line));
        } else {
            slashes = slashes.or(() -> Optional.of(line));
        }
    }

    /** The first line in the second style of the page, if it has two. */
    Optional<PageLine> second() {
        return dashes.flatMap(dash -> slashes.map(slash -> dash.number() > slash.number() ? dash : slash));
    }
}
