package fr.rncp.io.nomenclature;

import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A CSV file of codes and their labels only. */
public record CodeLabelFile(char separator, String codeColumn, String labelColumn) {

    /**
     * The grammar of the file. It contains classes and domains among the groups, and codes that sheets have used with a
     * letter that does not belong to the class, such as 132v.
     */
    private static final Pattern NSF = Pattern.compile("[1-4][0-9]{0,2}[a-z]?");

    /** Reads the labels of training specialities. */
    public static Nomenclature<NsfCode> nsf(NomenclatureText text, NomenclatureVersion version) {
        return new CodeLabelFile(';', "code", "libelle").read(text, version, CodeLabelFile::nsfCode);
    }

    /** Reads the collective agreements. */
    public static Nomenclature<Idcc> idcc(NomenclatureText text, NomenclatureVersion version) {
        return new CodeLabelFile(',', "idcc", "label").read(text, version, Idcc::of);
    }

    private <C extends Code> Nomenclature<C> read(
            NomenclatureText text, NomenclatureVersion version, Function<String, C> type) {
        EntryList<C> entries = new EntryList<>(type, text.location());
        for (CsvRow row : new CsvTable(text, separator, List.of(codeColumn, labelColumn)).rows()) {
            C code = entries.code(row.cell(codeColumn), row.location());
            entries.add(new NomenclatureEntry<>(code, row.cell(labelColumn), Optional.empty()), row.location());
        }
        return entries.nomenclature(version);
    }

    private static NsfCode nsfCode(String text) {
        if (!NSF.matcher(text).matches()) {
            throw new IllegalArgumentException("one to three digits, the first from 1 to 4, and at most one letter");
        }
        return new NsfCode(text);
    }
}
