package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The digest of all sheets of a register and, once they are added, the relations between their links and blocks. For
 * one thread.
 */
public final class RegisterDigest {

    private final boolean whole;
    private final Map<SheetNumber, SheetDigest> sheets = new HashMap<>();
    private final Map<SheetNumber, Integer> copies = new HashMap<>();
    private final Set<Register> registers = EnumSet.noneOf(Register.class);
    private final Map<SheetNumber, Set<String>> blocks = new HashMap<>();
    private @Nullable Replacements replacements;
    private @Nullable DuplicateBlocks duplicates;
    private @Nullable Twins twins;

    /**
     * Creates an empty digest; {@code whole} is true if all sheets of the register will be added, so that a sheet that
     * was not added does not exist.
     */
    public RegisterDigest(boolean whole) {
        this.whole = whole;
    }

    /** Adds a sheet. If several sheets have the same number, only the first one is used. */
    public void accept(CertificationSheet sheet) {
        SheetNumber number = sheet.number();
        registers.add(number.register());
        copies.merge(number, 1, Integer::sum);
        if (!sheets.containsKey(number)) {
            sheets.put(number, SheetDigest.of(sheet));
        }
    }

    /** Returns the sheets in the order of their numbers. */
    public Stream<SheetDigest> inOrder() {
        return sheets.values().stream().sorted(Comparator.comparing(SheetDigest::number));
    }

    Optional<SheetDigest> find(SheetNumber number) {
        return Optional.ofNullable(sheets.get(number));
    }

    /** Counts the sheets with a number. */
    int copies(SheetNumber number) {
        return copies.getOrDefault(number, 0);
    }

    /** Checks whether there is a single sheet, which may be a part of a register. */
    boolean isAlone() {
        return !whole && sheets.size() < 2;
    }

    /**
     * Checks whether no sheet with a number exists for certain: the whole register to which the number belongs was
     * given.
     */
    boolean isAbsent(SheetNumber number) {
        return whole && registers.contains(number.register()) && !sheets.containsKey(number);
    }

    /** Checks whether a sheet has a block with a code. */
    boolean owns(SheetDigest sheet, SkillBlockCode code) {
        return blocks.computeIfAbsent(sheet.number(), number -> keys(sheet))
                .contains(BlockDigest.key(code, sheet.number()));
    }

    private static Set<String> keys(SheetDigest sheet) {
        return sheet.blocks().stream()
                .flatMap(block -> block.code().stream())
                .map(code -> BlockDigest.key(code, sheet.number()))
                .collect(Collectors.toSet());
    }

    Replacements replacements() {
        if (replacements == null) {
            replacements = new Replacements(sheets.values());
        }
        return replacements;
    }

    /** Checks whether a sheet is given, or does not exist for certain: its links are then known. */
    boolean isKnown(SheetNumber number) {
        return sheets.containsKey(number) || isAbsent(number);
    }

    Twins twins() {
        if (twins == null) {
            twins = new Twins(sheets.values());
        }
        return twins;
    }

    DuplicateBlocks duplicateBlocks() {
        if (duplicates == null) {
            duplicates = new DuplicateBlocks(sheets.values());
        }
        return duplicates;
    }
}
