package fr.rncp.rules.catalogue;

import fr.rncp.model.LegalReference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The legal references of a sheet, each once: the feed's third list repeats its second, probably by a fault of the export. */
final class LegalTexts {

    private static final String REFERENCES = "/legalReferences";
    static final String TITLES = REFERENCES + "/*/title";
    static final String DAYS = REFERENCES + "/*/publishedOn";

    private LegalTexts() {}

    /**
     * A reference that has a title.
     *
     * @param position its position in the sheet
     * @param title its title
     * @param publishedOn day of its publication
     */
    record LegalText(int position, String title, Optional<LocalDate> publishedOn) {

        String pointer(String component) {
            return REFERENCES + "/" + position + "/" + component;
        }
    }

    private record TextKey(Optional<String> title, Optional<LocalDate> publishedOn) {}

    static Stream<LegalText> of(SheetCheck check) {
        List<LegalReference> references = check.sheet().legalReferences();
        Set<TextKey> seen = new HashSet<>();
        return SheetCheck.positions(references)
                .filter(i -> seen.add(key(references.get(i))))
                .boxed()
                .flatMap(i -> references.get(i).title().stream()
                        .map(title -> new LegalText(i, title, references.get(i).publishedOn())));
    }

    private static TextKey key(LegalReference reference) {
        return new TextKey(reference.title(), reference.publishedOn());
    }
}
