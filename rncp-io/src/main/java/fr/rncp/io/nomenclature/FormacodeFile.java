package fr.rncp.io.nomenclature;

import fr.rncp.model.SourceLocation;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Formacode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Formacode thesaurus in the CSV format of its publisher. This project must not contain a copy, so users read their
 * own.
 */
public final class FormacodeFile {

    private static final String CODE = "Code du Terme";
    private static final String CAPITALS = "Descripteur en majuscules";
    private static final String LABEL = "Descripteur en typo riche";
    private static final String BROADER = "TG (Terme Générique)";
    private static final String BETWEEN_VALUES = "###";

    private final EntryList<Formacode> entries;
    private final List<CsvRow> rows;
    private final Map<String, Optional<Formacode>> named = new HashMap<>();

    private FormacodeFile(NomenclatureText text) {
        this.entries = new EntryList<>(Formacode::of, text.location());
        this.rows = new CsvTable(text, ';', List.of(CODE, CAPITALS, LABEL, BROADER)).rows();
    }

    /** Reads the thesaurus. */
    public static Nomenclature<Formacode> read(NomenclatureText text, NomenclatureVersion version) {
        return new FormacodeFile(text).read(version);
    }

    private Nomenclature<Formacode> read(NomenclatureVersion version) {
        rows.forEach(this::learnNames);
        for (CsvRow row : rows) {
            Formacode code = entries.code(row.cell(CODE), row.location());
            Optional<Formacode> parent = broader(row).filter(other -> !other.equals(code));
            entries.add(new NomenclatureEntry<>(code, label(row), parent), row.location());
        }
        return entries.nomenclature(version);
    }

    /**
     * Stores the names of a term. A row refers to its broader term by code or by descriptor, in either typography; a
     * name shared by two terms is ambiguous and ignored.
     */
    private void learnNames(CsvRow row) {
        SourceLocation location = row.location();
        Formacode code = entries.code(row.cell(CODE), location);
        for (String name : List.of(row.cell(CODE), row.cell(CAPITALS), row.cell(LABEL))) {
            named.merge(name, Optional.of(code), (one, other) -> one.equals(other) ? one : Optional.empty());
        }
    }

    private Optional<Formacode> broader(CsvRow row) {
        String term = row.cell(BROADER);
        return term.isEmpty() || term.contains(BETWEEN_VALUES)
                ? Optional.empty()
                : named.getOrDefault(term, Optional.empty());
    }

    private static String label(CsvRow row) {
        String label = row.cell(LABEL);
        return label.isEmpty() ? row.cell(CAPITALS) : label;
    }
}
