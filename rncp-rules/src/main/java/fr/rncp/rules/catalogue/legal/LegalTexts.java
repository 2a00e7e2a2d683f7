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
 * The legal references of a sheet, each once: the feed's third list repeats its second, probably by a fault of the
 * export.
 */
public final class LegalTexts {

    private LegalTexts() {}

    /**
     * A reference that has a title.
     *
     * @param position its position in the sheet
     * @param title its title
     * @param publishedOn day of its publication
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
