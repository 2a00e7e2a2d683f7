package fr.rncp.io.nomenclature;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The whole text of a file in UTF-8, with or without a byte order mark. A nomenclature is small enough to be read at
 * once; a file larger than any nomenclature is refused before it fills the memory.
 *
 * @param content the text
 * @param location the file
 */
public record NomenclatureText(String content, SourceLocation location) {

    private static final int LARGEST = 64 << 20;

    /** Reads a stream, which is not closed; problems refer to it as {@code name}. */
    public static NomenclatureText read(InputStream in, String name) throws IOException {
        SourceLocation location = SourceLocation.UNKNOWN.inFile(name);
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            Wording found = Observation.MORE_BYTES.with(LARGEST);
            throw refusal(Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.BYTES_OF_NOMENCLATURE), location);
        }
        return new NomenclatureText(decoded(bytes, location), location);
    }

    /** Reads a file. */
    public static NomenclatureText read(Path file) throws IOException {
        SourceLocation location = SourceLocation.UNKNOWN.inFile(file.toString());
        long size = Files.size(file);
        if (size > LARGEST) {
            Wording found = Observation.BYTES.with(size);
            throw refusal(Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.BYTES_OF_NOMENCLATURE), location);
        }
        return new NomenclatureText(decoded(Files.readAllBytes(file), location), location);
    }

    private static String decoded(byte[] bytes, SourceLocation location) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw notUtf8(bytes[in.position()], out, location);
        }
        String text = out.toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static NomenclatureRefusal notUtf8(byte octet, CharBuffer before, SourceLocation location) {
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.toString().lastIndexOf('\n');
        Wording found = Observation.THE_BYTE.with(String.format(Locale.ROOT, "%02X", octet & 0xff));
        return refusal(Fault.of(ProblemCode.MALFORMED, found, Expectation.UTF_8_FILE), location.at(line, column));
    }

    /** Returns the refusal of a whole file. */
    static NomenclatureRefusal refusal(Fault fault, SourceLocation location) {
        return new NomenclatureRefusal(fault.error(location, Handling.FILE_REFUSED));
    }
}
