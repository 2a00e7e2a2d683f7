package fr.rncp.model.place;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetChange;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.model.message.ModelMessages;
import java.util.List;
import java.util.stream.Collectors;

/** The changes of a sheet in words, one per line. Not thread-safe. */
public final class ChangeWords {

    private final PlaceWords earlier;
    private final PlaceWords later;
    private final MessageBundle words;
    private final Language language;

    public ChangeWords(CertificationSheet before, CertificationSheet after, Language language) {
        this.earlier = PlaceWords.in(before, language);
        this.later = PlaceWords.in(after, language);
        this.words = ModelMessages.in(language);
        this.language = language;
    }

    /** Returns the changes line by line, or a sentence if there are none. */
    public String of(List<SheetChange> changes) {
        return changes.isEmpty()
                ? words.render("change.none", List.of())
                : changes.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(SheetChange change) {
        return switch (change.kind()) {
            case ITEM_REMOVED -> line("change.removed", earlier.of(change.pointer()));
            case ITEM_ADDED -> line("change.added", later.of(change.pointer()));
            case REORDERED -> line("change.order", later.of(change.pointer()));
            case CHANGED ->
                line("change.changed", later.of(change.pointer()), new ChangedValue(change, words, language));
        };
    }

    private String line(String key, String place) {
        return words.render(key, List.of(Argument.text("place", place)));
    }

    private String line(String key, String place, ChangedValue value) {
        return words.render(
                key,
                List.of(
                        Argument.text("place", place),
                        Argument.text("before", value.before()),
                        Argument.text("after", value.after())));
    }
}
