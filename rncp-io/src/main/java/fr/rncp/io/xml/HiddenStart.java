package fr.rncp.io.xml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The start of a sheet inside an instruction, or inside a comment that seems to be empty. Either the construct has lost
 * its end and the next sheet starts here, or the construct cites a sheet.
 *
 * <p>No construct is opened between this start and the tag that shows the lost end. Therefore, no byte is scanned more
 * than twice, however many ends are lost.
 */
final class HiddenStart {

    private final HiddenTags tags;
    private ScannedBytes.@Nullable ScanPoint mark;
    private boolean nextSheet;
    private boolean numbered;

    HiddenStart(HiddenTags tags) {
        this.tags = tags;
    }

    /** Returns the location of the start. Must be called only if the lost end is shown. */
    ScannedBytes.ScanPoint mark() {
        return Objects.requireNonNull(mark, "no sheet starts here");
    }

    /** Forgets the start, because bytes behind it were discarded. */
    void forget() {
        mark = null;
        nextSheet = false;
        numbered = false;
    }

    /** Checks whether any other tag shows that the end is lost, because the last sheet ended before this one starts. */
    boolean isShownByAnyTag() {
        return nextSheet;
    }

    /** Adds the last tag, which is located at {@code here}. Returns true if it shows that the end is lost. */
    boolean isShownBy(ScannedBytes.ScanPoint here) {
        switch (tags.last()) {
            case NEXT_START -> {
                mark = here;
                nextSheet = true;
            }
            case START -> mark = mark == null ? here : mark;
            case NUMBER -> numbered = mark != null;
            case OPENING -> {
                if (numbered) {
                    return true;
                }
                forget();
            }
            case END, OTHER -> {}
        }
        return false;
    }

    /** Checks whether the sheet has a number and does not end where the construct is closed. */
    boolean isShownAtClosing() {
        return numbered && tags.showLostEnd();
    }

    /** Checks whether the sheet has a number; the construct is never closed. */
    boolean isShownAtEndOfFile() {
        return numbered;
    }
}
