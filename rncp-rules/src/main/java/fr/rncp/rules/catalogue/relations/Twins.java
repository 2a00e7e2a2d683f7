package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siren;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The active sheets of one certifying body with one title. Immutable once built; memory grows with their number. */
final class Twins {

    private final Map<SheetsOfTitle, List<SheetDigest>> groups = new HashMap<>();

    /** A certifying body and what its sheets have in common. */
    private record SheetsOfTitle(TwinKey key, Siren certifier) {}

    Twins(Collection<SheetDigest> sheets) {
        sheets.stream()
                .sorted(Comparator.comparing(SheetDigest::number))
                .filter(sheet -> sheet.active().isYes())
                .forEach(sheet -> groups(sheet).forEach(group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                        .add(sheet)));
    }

    private static Stream<SheetsOfTitle> groups(SheetDigest sheet) {
        return sheet.twinKey().stream()
                .flatMap(key -> sheet.certifiers().stream().map(certifier -> new SheetsOfTitle(key, certifier)));
    }

    /** Returns the twins of the first sheet of a group; none for the others, so that a fault is reported once. */
    SortedSet<SheetDigest> ofFirst(SheetDigest sheet) {
        SortedSet<SheetDigest> twins = new TreeSet<>(Comparator.comparing(SheetDigest::number));
        groups(sheet)
                .map(group -> groups.getOrDefault(group, List.of()))
                .filter(group -> !group.isEmpty() && isOf(group.get(0), sheet.number()))
                .forEach(group -> twins.addAll(group.subList(1, group.size())));
        return twins;
    }

    private static boolean isOf(SheetDigest sheet, SheetNumber number) {
        return sheet.number().equals(number);
    }
}
