package fr.rncp.io.nomenclature;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Observation;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of a file, in the order of the file. Refuses anything that would leave the nomenclature incomplete. */
final class EntryList<C extends Code> {

    private record PlacedEntry<C extends Code>(NomenclatureEntry<C> entry, SourceLocation location) {}

    private final Function<String, C> type;
    private final SourceLocation file;
    private final Map<C, PlacedEntry<C>> entries = new LinkedHashMap<>();

    EntryList(Function<String, C> type, SourceLocation file) {
        this.type = type;
        this.file = file;
    }

    /** Returns a well-formed code of this type, or refuses the text. */
    C code(String text, SourceLocation location) {
        if (text.isEmpty()) {
            throw NomenclatureText.refusal(Fault.of(ProblemCode.MISSING_CODE, text, Expectation.CODE), location);
        }
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw NomenclatureText.refusal(
                    Fault.of(ProblemCode.MALFORMED, text, Expectation.WELL_FORMED_CODE, reason), location);
        }
    }

    void add(NomenclatureEntry<C> entry, SourceLocation location) {
        if (entry.label().isEmpty()) {
            Wording found = Observation.NO_LABEL.with();
            throw NomenclatureText.refusal(
                    Fault.of(ProblemCode.MALFORMED, found, Expectation.LABEL_OF_CODE, entry.code()), location);
        }
        PlacedEntry<C> first = entries.putIfAbsent(entry.code(), new PlacedEntry<>(entry, location));
        if (first != null) {
            String found = entry.code().value();
            throw NomenclatureText.refusal(
                    Fault.of(ProblemCode.REPEATED_ELEMENT, found, Expectation.CODE_ONCE, first.location()), location);
        }
    }

    Nomenclature<C> nomenclature(NomenclatureVersion version) {
        if (entries.isEmpty()) {
            Wording found = Observation.NO_CODE.with();
            throw NomenclatureText.refusal(Fault.of(ProblemCode.CUT_SHORT, found, Expectation.AT_LEAST_ONE_CODE), file);
        }
        entries.values().forEach(this::requireParent);
        return Nomenclature.of(
                version, entries.values().stream().map(PlacedEntry::entry).toList());
    }

    private void requireParent(PlacedEntry<C> placed) {
        Optional<C> parent = placed.entry().parent().filter(code -> !entries.containsKey(code));
        if (parent.isPresent()) {
            String found = parent.get().value();
            C child = placed.entry().code();
            throw NomenclatureText.refusal(
                    Fault.of(ProblemCode.CUT_SHORT, found, Expectation.LISTED_PARENT, child), placed.location());
        }
    }
}
