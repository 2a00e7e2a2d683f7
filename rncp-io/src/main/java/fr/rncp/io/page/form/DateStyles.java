package fr.rncp.io.page.form;

import java.util.Optional;

/**
 * A check whether the dates of a page are all written in one style. Dates inside a text are those of its author, and do
 * not count.
 */
final class DateStyles {

    private Optional<PageLine> dashes = Optional.empty();
    private Optional<PageLine> slashes = Optional.empty();

    /** Records the style of a date. */
    void note(PageLine line, String date) {
        if (date.indexOf('/') < 0) {
            dashes = dashes.or(() -> Optional.of(line));
        } else {
            slashes = slashes.or(() -> Optional.of(line));
        }
    }

    /** Returns the first line in the second style, if the page has two styles. */
    Optional<PageLine> second() {
        return dashes.flatMap(dash -> slashes.map(slash -> dash.number() > slash.number() ? dash : slash));
    }
}
