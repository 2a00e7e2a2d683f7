package fr.rncp.model.place;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetChange;
import fr.rncp.model.place.Shape.ListShape;
import fr.rncp.model.place.Shape.RecordShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sheet with changes made to it, as nested lists of values: what the changes say is all there is to know of the later
 * sheet.
 */
final class PatchedSheet {

    private final Set<String> removed = new HashSet<>();
    private final Map<String, Optional<Object>> later = new HashMap<>();

    private PatchedSheet(List<SheetChange> changes) {
        for (SheetChange change : changes) {
            boolean isItem =
                    SheetPath.of(change.pointer()).filter(SheetPath::isItem).isPresent();
            if (isItem && change.after().isEmpty()) {
                removed.add(change.pointer().value());
            } else {
                later.put(change.pointer().value(), change.after());
            }
        }
    }

    static Object of(CertificationSheet sheet, List<SheetChange> changes) {
        return new PatchedSheet(changes).patched("", "", SheetShape.SHEET, Optional.of(sheet));
    }

    static Object of(CertificationSheet sheet) {
        return of(sheet, List.of());
    }

    private Object patched(String earlierPlace, String place, Shape shape, Optional<Object> value) {
        if (later.containsKey(place)) {
            return plain(shape, later.getOrDefault(place, Optional.empty()));
        }
        if (value.isEmpty() || shape instanceof Shape.Plain) {
            return value;
        }
        if (shape instanceof RecordShape owner) {
            return owner.components().stream()
                    .map(each -> patched(
                            earlierPlace + "/" + each.name(),
                            place + "/" + each.name(),
                            each.shape(),
                            each.valueIn(value.get())))
                    .toList();
        }
        return items(earlierPlace, place, ((ListShape) shape).item(), (List<?>) value.get());
    }

    private static Object plain(Shape shape, Optional<Object> value) {
        return new PatchedSheet(List.of()).patched("", "", shape, value);
    }

    private List<Object> items(String earlierPlace, String place, Shape shape, List<?> before) {
        List<Integer> kept = IntStream.range(0, before.size())
                .filter(i -> !removed.contains(earlierPlace + "/" + i))
                .boxed()
                .toList();
        List<Object> items = new ArrayList<>();
        for (int next = 0; next < kept.size() || later.containsKey(place + "/" + items.size()); ) {
            String at = place + "/" + items.size();
            if (later.containsKey(at)) {
                items.add(patched(at, at, shape, Optional.empty()));
            } else {
                int from = kept.get(next++);
                items.add(patched(earlierPlace + "/" + from, at, shape, Optional.of(before.get(from))));
            }
        }
        return items;
    }
}
