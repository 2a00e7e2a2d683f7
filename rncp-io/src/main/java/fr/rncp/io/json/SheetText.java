package fr.rncp.io.json;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReadException;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectWriter;

/** The text of a sheet, and the bytes of a text. */
public final class SheetText {

    private SheetText() {}

    /**
     * The canonical form, on one line.
     *
     * @param sheet the sheet
     * @return JSON
     */
    public static String compact(CertificationSheet sheet) {
        return new String(bytes(sheet), StandardCharsets.UTF_8);
    }

    /**
     * The canonical form for people.
     *
     * @param sheet the sheet
     * @return JSON
     */
    public static String indented(CertificationSheet sheet) {
        return new String(bytes(SheetMapper.INDENTED, sheet), StandardCharsets.UTF_8);
    }

    /**
     * The canonical form, on one line.
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

    /**
     * The bytes of a text.
     *
     * @param json any text
     * @param limits bounds, looked at before anything is copied
     * @return the same in UTF-8
     * @throws SheetReadException if the text is too long or holds half of a surrogate pair outside an escape
     */
    public static byte[] encoded(String json, ReadLimits limits) {
        if (json.length() > limits.jsonBytes()) {
            throw refusal(
                    ProblemCode.LIMIT_PASSED,
                    json.length() + " characters",
                    "at most " + limits.jsonBytes() + " bytes a sheet");
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw refusal(ProblemCode.MALFORMED, "half of a surrogate pair", "whole characters");
        }
    }

    private static SheetReadException refusal(ProblemCode code, String found, String expected) {
        return new SheetReadException(List.of(new ReadProblem(
                code, ProblemSeverity.ERROR, SourceLocation.UNKNOWN, found, expected, "the sheet was not read")));
    }
}
