package fr.rncp.io.nomenclature;

import fr.rncp.io.NomenclatureReadException;
import fr.rncp.io.ProblemCode;
import fr.rncp.model.SourceLocation;
import java.io.IOException;
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
 * The whole text of a file, from UTF-8 with or without a byte order mark. A nomenclature is small, so that it is read at
 * once; what is larger than any is refused before it fills the memory.
 *
 * @param content the text
 * @param place the file
 */
public record NomenclatureText(String content, SourceLocation place) {

    private static final long LARGEST = 64L << 20;

    /** Reads a file. */
    public static NomenclatureText read(Path file) throws IOException {
        SourceLocation place = SourceLocation.UNKNOWN.inFile(file.toString());
        long size = Files.size(file);
        if (size > LARGEST) {
            throw NomenclatureReadException.of(
                    ProblemCode.LIMIT_PASSED, place, size + " bytes", "a nomenclature of at most 64 MiB");
        }
        return new NomenclatureText(decoded(Files.readAllBytes(file), place), place);
    }

    private static String decoded(byte[] bytes, SourceLocation place) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw notUtf8(bytes[in.position()], out, place);
        }
        String text = out.toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static NomenclatureReadException notUtf8(byte octet, CharBuffer before, SourceLocation place) {
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.toString().lastIndexOf('\n');
        return NomenclatureReadException.of(
                ProblemCode.MALFORMED,
                place.at(line, column),
                String.format(Locale.ROOT, "the byte %02X", octet & 0xff),
                "a file in UTF-8; convert one in another encoding, such as Latin-1, first");
    }
}
