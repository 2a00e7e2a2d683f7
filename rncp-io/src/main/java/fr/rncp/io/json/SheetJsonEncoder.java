package fr.rncp.io.json;

import fr.rncp.model.CertificationSheet;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectWriter;

/** Encodes a sheet as JSON. */
public final class SheetJsonEncoder {

    private SheetJsonEncoder() {}

    /**
     * Returns the canonical form, on one line.
     *
     * @param sheet the sheet
     * @return JSON
     */
    public static String compact(CertificationSheet sheet) {
        return new String(bytes(sheet), StandardCharsets.UTF_8);
    }

    /**
     * Returns the canonical form, indented for people.
     *
     * @param sheet the sheet
     * @return JSON
     */
    public static String indented(CertificationSheet sheet) {
        return new String(bytes(SheetMapper.INDENTED, sheet), StandardCharsets.UTF_8);
    }

    /**
     * Returns the canonical form, on one line.
     *
     * @param sheet the sheet
     * @return JSON in UTF-8
     */
    public static byte[] bytes(CertificationSheet sheet) {
        return bytes(SheetMapper.COMPACT, sheet);
    }

    static byte[] bytes(ObjectWriter writer, CertificationSheet sheet) {
        try {
            return writer.writeValueAsBytes(sheet);
        } catch (DatabindException e) {
            throw new IllegalArgumentException(sheet.number() + " cannot be written: " + e.getOriginalMessage(), e);
        }
    }
}
