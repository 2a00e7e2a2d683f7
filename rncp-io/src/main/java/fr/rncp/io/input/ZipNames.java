package fr.rncp.io.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/** Decodes names of entries that were read as ISO-8859-1, whatever their encoding. */
final class ZipNames {

    private ZipNames() {}

    /**
     * Returns the name decoded as UTF-8, if it is valid UTF-8. An entry that is marked as UTF-8 was already read as
     * such.
     */
    static String decoded(ZipEntry entry) {
        try {
            ByteBuffer latin = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(entry.getName()));
            return StandardCharsets.UTF_8.newDecoder().decode(latin).toString();
        } catch (CharacterCodingException e) {
            return entry.getName();
        }
    }
}
