package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a sheet states that there is nothing. */
final class AbsenceStatements {

    private static final Set<String> WORDS = Set.of("neant", "sans objet", "aucun", "aucune");
    private static final int LONGEST = 40;
    private static final Pattern DASHES = Pattern.compile("[-–—−]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LAST = Pattern.compile("[ .;,:!…]+$");

    private AbsenceStatements() {}

    static boolean matches(String text) {
        String trimmed = Blank.trim(text);
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return false;
        }
        return DASHES.matcher(trimmed).matches() || WORDS.contains(folded(trimmed));
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return LAST.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
    }
}
