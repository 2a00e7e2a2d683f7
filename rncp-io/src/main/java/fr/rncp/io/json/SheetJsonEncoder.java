package fr.rncp.io.json;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.SheetReadException;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
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
public final class SheetJsonEncoder {

    private SheetJsonEncoder() {}

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
            Wording found = Observation.CHARACTERS.with(json.length());
            throw refusal(Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.BYTES_OF_SHEET, limits.jsonBytes()));
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            Wording found = Observation.HALF_CHARACTER.with();
            throw refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.WHOLE_CHARACTERS));
        }
    }

    private static SheetReadException refusal(Fault fault) {
        return new SheetReadException(List.of(fault.error(SourceLocation.UNKNOWN, Handling.JSON_SHEET_NOT_READ)));
    }
}
