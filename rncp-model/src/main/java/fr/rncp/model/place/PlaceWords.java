package fr.rncp.model.place;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.message.MessageBundle;
import fr.rncp.model.message.ModelMessages;
import fr.rncp.model.place.SheetStep.IntoComponent;
import fr.rncp.model.place.SheetStep.ToItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places of a given sheet, or of any sheet, in words. Caches the names of the items of lists; not thread-safe. */
public final class PlaceWords {

    // Always present, and already the name of their items: "code NSF 326r" needs no further "code".
    private static final Set<String> SILENT_NAMES = Set.of("Coded.code", "AccessPathway.pathway");

    private final Optional<CertificationSheet> sheet;
    private final MessageBundle words;
    private final ItemNames names;

    private PlaceWords(Optional<CertificationSheet> sheet, Language language) {
        this.sheet = sheet;
        this.words = ModelMessages.in(language);
        this.names = new ItemNames(words);
    }

    /** Creates words that name the items of lists by their values in the sheet. */
    public static PlaceWords in(CertificationSheet sheet, Language language) {
        return new PlaceWords(Optional.of(sheet), language);
    }

    /** Creates words for places of any sheet, which use positions only. */
    public static PlaceWords in(Language language) {
        return new PlaceWords(Optional.empty(), language);
    }

    /** Returns the words, or the pointer itself if the model has no such place. */
    public String of(SheetPointer pointer) {
        return SheetPath.of(pointer).map(this::of).orElse(pointer.value());
    }

    private String of(SheetPath path) {
        List<String> parts = new ArrayList<>();
        Optional<Object> value = sheet.map(whole -> whole);
        for (int i = 0; i < path.steps().size(); i++) {
            part(path.steps(), i, value).ifPresent(parts::add);
            SheetStep step = path.steps().get(i);
            value = isAny(step)
                    ? Optional.empty()
                    : value.flatMap(from -> step.from(from).findFirst());
        }
        return parts.isEmpty() ? wholeSheet() : String.join(", ", parts);
    }

    private String wholeSheet() {
        return sheet.map(whole -> words.render("sheet.named", List.of(Argument.text("name", whole.number()))))
                .orElseGet(() -> word("sheet"));
    }

    private static boolean isAny(SheetStep step) {
        return step instanceof ToItem item && item.position().isEmpty();
    }

    /**
     * Returns the words for a step; empty for a group or a list of which a part is named, and for a component that has
     * already named its item.
     */
    private Optional<String> part(List<SheetStep> steps, int at, Optional<Object> value) {
        boolean isLast = at == steps.size() - 1;
        if (steps.get(at) instanceof IntoComponent component) {
            boolean isSilent = isLast ? isNameOfItem(steps, at) : at == 0 || isList(component);
            return isSilent ? Optional.empty() : Optional.of(word(component.key()));
        }
        return Optional.of(item(((IntoComponent) steps.get(at - 1)).key(), (ToItem) steps.get(at), value));
    }

    private static boolean isList(IntoComponent step) {
        return step.shape() instanceof Shape.ListShape;
    }

    private static boolean isNameOfItem(List<SheetStep> steps, int at) {
        return at > 0
                && steps.get(at - 1) instanceof ToItem
                && steps.get(at) instanceof IntoComponent component
                && SILENT_NAMES.contains(component.key());
    }

    private String item(String list, ToItem step, Optional<Object> value) {
        Argument noun = Argument.text("item", word(list + ".item"));
        if (step.position().isEmpty()) {
            return words.render("item.each", List.of(noun));
        }
        int position = step.position().getAsInt();
        List<?> items = value.map(found -> (List<?>) found).orElse(List.of());
        Optional<String> name = position < items.size() ? names.of(items, step.shape(), position) : Optional.empty();
        return name.map(found -> named(list, List.of(noun, Argument.text("name", found))))
                .map(named -> names.isUnique(items, step.shape(), position) ? named : repeated(named, position))
                .orElseGet(() -> words.render("item.numbered", List.of(noun, number(position))));
    }

    private String named(String list, List<Argument> arguments) {
        return words.render(words.find(list + ".named").orElse("item.named"), arguments);
    }

    private String repeated(String named, int position) {
        return words.render("item.repeated", List.of(Argument.text("named", named), number(position)));
    }

    private static Argument number(int position) {
        return Argument.number("position", position + 1);
    }

    private String word(String key) {
        return words.find(key).orElse(key);
    }
}
