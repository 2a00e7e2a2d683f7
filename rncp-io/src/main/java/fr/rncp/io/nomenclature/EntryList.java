package fr.rncp.io.nomenclature;

import fr.rncp.io.NomenclatureReadException;
import fr.rncp.io.ProblemCode;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of a file as they come; refuses what would be a nomenclature with holes. */
final class EntryList<C extends Code> {

    private record Placed<C extends Code>(NomenclatureEntry<C> entry, SourceLocation place) {}

    private final Function<String, C> type;
    private final SourceLocation file;
    private final Map<C, Placed<C>> entries = new LinkedHashMap<>();

    EntryList(Function<String, C> type, SourceLocation file) {
        this.type = type;
        this.file = file;
    }

    /** A code that must be one of the type and well formed. */
    C code(String text, SourceLocation place) {
        if (text.isEmpty()) {
            throw NomenclatureReadException.of(ProblemCode.MISSING_CODE, place, text, "a code");
        }
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw NomenclatureReadException.of(ProblemCode.MALFORMED, place, text, "a code: " + e.getMessage());
        }
    }

    void add(NomenclatureEntry<C> entry, SourceLocation place) {
        if (entry.label().isEmpty()) {
            throw NomenclatureReadException.of(ProblemCode.MALFORMED, place, "no label", "a label of " + entry.code());
        }
        Placed<C> first = entries.putIfAbsent(entry.code(), new Placed<>(entry, place));
        if (first != null) {
            throw NomenclatureReadException.of(
                    ProblemCode.REPEATED_ELEMENT,
                    place,
                    entry.code().value(),
                    "each code once; this one stands at " + first.place() + " too");
        }
    }

    Nomenclature<C> nomenclature(NomenclatureVersion version) {
        if (entries.isEmpty()) {
            throw NomenclatureReadException.of(ProblemCode.CUT_SHORT, file, "no code", "at least one");
        }
        entries.values().forEach(this::requireParent);
        return Nomenclature.of(
                version, entries.values().stream().map(Placed::entry).toList());
    }

    private void requireParent(Placed<C> placed) {
        Optional<C> parent = placed.entry().parent().filter(code -> !entries.containsKey(code));
        if (parent.isPresent()) {
            throw NomenclatureReadException.of(
                    ProblemCode.CUT_SHORT,
                    placed.place(),
                    parent.get().value(),
                    "a parent of " + placed.entry().code() + " that the file lists");
        }
    }
}
