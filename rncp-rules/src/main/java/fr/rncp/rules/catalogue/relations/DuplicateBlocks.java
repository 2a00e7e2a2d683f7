package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Equal blocks of different sheets, and the links between sheets, either by a correspondence or by a replacement.
 * Immutable once built.
 */
final class DuplicateBlocks {

    private static final Comparator<SheetDigest> ACTIVE_FIRST =
            Comparator.comparing(SheetDigest::active).thenComparing(SheetDigest::number);

    private final Map<Long, Set<SheetDigest>> sheetsByContent = new HashMap<>();
    private final Map<SheetNumber, Set<SheetNumber>> linked = new HashMap<>();

    DuplicateBlocks(Collection<SheetDigest> sheets) {
        for (SheetDigest sheet : sheets) {
            // An ended registration awards nothing more, so equal blocks of old sheets are of no interest.
            if (!sheet.active().isNo()) {
                addBlocks(sheet);
            }
            links(sheet).forEach(other -> link(sheet.number(), other));
        }
    }

    private void addBlocks(SheetDigest sheet) {
        sheet.blocks().stream()
                .mapToLong(BlockDigest::content)
                .filter(content -> content != 0)
                .forEach(content -> sheetsByContent
                        .computeIfAbsent(content, c -> new TreeSet<>(ACTIVE_FIRST))
                        .add(sheet));
    }

    private static Stream<SheetNumber> links(SheetDigest sheet) {
        List<SheetNumber> links = new ArrayList<>(sheet.replaces());
        links.addAll(sheet.replacedBy());
        sheet.correspondences().stream()
                .map(BlockCorrespondence::target)
                .flatMap(Optional::stream)
                .forEach(links::add);
        return links.stream();
    }

    private void link(SheetNumber one, SheetNumber other) {
        linked.computeIfAbsent(one, number -> new HashSet<>()).add(other);
        linked.computeIfAbsent(other, number -> new HashSet<>()).add(one);
    }

    /**
     * Returns the first other sheet that has the block and is not linked with this one. Only linked sheets are skipped,
     * so a block of many sheets costs little.
     */
    Optional<SheetDigest> unlinked(SheetDigest sheet, BlockDigest block) {
        Set<SheetNumber> known = linked.getOrDefault(sheet.number(), Set.of());
        return sheetsByContent.getOrDefault(block.content(), Set.of()).stream()
                .filter(other -> !other.number().equals(sheet.number()) && !known.contains(other.number()))
                .findFirst();
    }
}
