package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageText;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title as printed in the head of a page.
 *
 * @param type the type of award before it
 * @param title the title alone
 */
record TypedTitle(Optional<Coded<DiplomaTypeCode>> type, String title) {

    /** The types of award that titles begin with; the element ABREGE of the feed. */
    private static final Set<String> TYPES = Set.of(
            "TP",
            "CAP",
            "BTS",
            "BTSA",
            "BUT",
            "BP",
            "BAC PRO",
            "BMA",
            "BEP",
            "BEPA",
            "BPA",
            "BPJEPS",
            "CS",
            "DE",
            "DEUST",
            "DNMADE",
            "DSP",
            "DUT",
            "CQP",
            "MC4",
            "MC5",
            "MASTER",
            "LICENCE",
            "Licence Professionnelle",
            "Titre ingénieur");

    /** The name of the site, which browsers add to the title of a page. */
    private static final Pattern SITE = Pattern.compile("(?iU)\\s*[-–—|]\\s*France\\s+comp[ée]tences\\s*$");

    private static final int LONGEST = 1_000;

    static TypedTitle of(String text) {
        String printed =
                text.length() > LONGEST ? text : Blank.strip(SITE.matcher(text).replaceFirst(""));
        int dash = printed.indexOf(" - ");
        String before = dash < 0 ? "" : printed.substring(0, dash);
        return TYPES.contains(before)
                ? new TypedTitle(
                        Optional.of(Coded.of(new DiplomaTypeCode(before))), Blank.strip(printed.substring(dash + 3)))
                : new TypedTitle(Optional.empty(), printed);
    }

    /** Checks whether another title has the same words, and no other type of award. */
    boolean repeats(TypedTitle other) {
        boolean isSameType = type.isEmpty() || other.type().isEmpty() || type.equals(other.type());
        return isSameType && PageText.key(title).equals(PageText.key(other.title()));
    }
}
