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
        boolean isItem =
                SheetPath.of(change.pointer()).filter(SheetPath::isItem).isPresent();
        if (isItem && change.after().isEmpty()) {
            return line("change.removed", earlier.of(change.pointer()));
        }
        String place = later.of(change.pointer());
        if (isItem && change.before().isEmpty()) {
            return line("change.added", place);
        }
        if (change.after().filter(List.class::isInstance).isPresent()) {
            return line("change.order", place);
        }
        return line("change.changed", place, new ChangedValue(change, words, language));
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
