package fr.rncp.io.nomenclature;

import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.RomeCode;
import java.util.List;
import java.util.Optional;

/** ROME as published since version 4: one row per code, with the code of its parent sheet in the last column. */
public final class RomeFile {

    private static final String CODE = "code_rome";
    private static final String LABEL = "libelle_rome";
    private static final String PARENT = "code_rome_parent";

    private RomeFile() {}

    /** Reads either format of ROME: a JSON array begins with a bracket, a CSV header does not. */
    public static Nomenclature<RomeCode> read(NomenclatureText text, NomenclatureVersion version) {
        return text.content().stripLeading().startsWith("[")
                ? new RomeTree(text).read(version)
                : readRows(text, version);
    }

    private static Nomenclature<RomeCode> readRows(NomenclatureText text, NomenclatureVersion version) {
        EntryList<RomeCode> entries = new EntryList<>(RomeCode::of, text.location());
        for (CsvRow row : new CsvTable(text, ',', List.of(CODE, LABEL, PARENT)).rows()) {
            RomeCode code = entries.code(row.cell(CODE), row.location());
            // A sheet is its own parent in the file.
            Optional<RomeCode> parent =
                    Optional.of(entries.code(row.cell(PARENT), row.location())).filter(other -> !other.equals(code));
            entries.add(new NomenclatureEntry<>(code, row.cell(LABEL), parent), row.location());
        }
        return entries.nomenclature(version);
    }
}
