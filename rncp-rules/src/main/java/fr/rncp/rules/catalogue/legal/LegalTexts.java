package fr.rncp.rules.catalogue.legal;

import fr.rncp.model.LegalReference;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The legal references of a sheet, without duplicates: the third list of the feed repeats the second, probably because
 * of a fault in the export.
 */
public final class LegalTexts {

    private LegalTexts() {}

    /**
     * A reference with a title.
     *
     * @param position the position in the sheet
     * @param title the title
     * @param publishedOn the day of publication
     */
    public record LegalText(int position, String title, Optional<LocalDate> publishedOn) {}

    private record TextKey(Optional<String> title, Optional<LocalDate> publishedOn) {}

    public static Stream<LegalText> of(SheetCheck check) {
        List<LegalReference> references = check.sheet().legalReferences();
        Set<TextKey> seen = new HashSet<>();
        return check.positions(references)
                .filter(i -> seen.add(key(references.get(i))))
                .boxed()
                .flatMap(i -> references.get(i).title().stream()
                        .map(title -> new LegalText(i, title, references.get(i).publishedOn())));
    }

    private static TextKey key(LegalReference reference) {
        return new TextKey(reference.title(), reference.publishedOn());
    }
}
