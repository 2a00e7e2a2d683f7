package fr.rncp.rules.engine;

import fr.rncp.model.Extension;
import fr.rncp.model.text.FoldedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that the source printed of a field beside what the sheet holds: a second value, or one that could not be read as its type.
 *
 * @param pointer where it stands in the sheet
 * @param field element of the feed ({@code PARTENAIRES/PARTENAIRE/DATE_ACTIF}), or label of the page, folded
 * @param isOfPage whether a page printed it
 * @param text its text, without outer blanks
 */
public record UnmappedText(String pointer, String field, boolean isOfPage, String text) {

    public static final List<String> READS = List.of("/extensions/*/path", "/extensions/*/text");

    private static final Pattern LINE = Pattern.compile("(.*)/line\\[[0-9]++]", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\\[[0-9]++]");

    public static Stream<UnmappedText> of(SheetCheck check) {
        return SheetCheck.positions(check.sheet().extensions())
                .mapToObj(i -> of(check.sheet().extensions().get(i), "/extensions/" + i));
    }

    private static UnmappedText of(Extension extension, String pointer) {
        Matcher line = LINE.matcher(extension.path());
        boolean isOfPage = line.matches();
        String field = isOfPage
                ? FoldedText.of(line.group(1)).toString()
                : POSITION.matcher(extension.path()).replaceAll("");
        return new UnmappedText(pointer, field, isOfPage, extension.text().strip());
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
