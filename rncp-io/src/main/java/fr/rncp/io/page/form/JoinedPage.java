package fr.rncp.io.page.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits pages of which a converter has lost all line breaks, at the labels and before the entries of lists. */
final class JoinedPage {

    private JoinedPage() {}

    static List<PageLine> split(List<PageLine> lines) {
        return lines;
    }
}
