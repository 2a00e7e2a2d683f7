package fr.rncp.io.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/** The names of entries that were read as ISO-8859-1, whatever they are. */
final class ZipNames {

    private ZipNames() {}

    /** The name as UTF-8, if it can be; an entry that is marked as UTF-8 was read as such already. */
    static String decoded(ZipEntry entry) {
        try {
            ByteBuffer latin = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(entry.getName()));
            return StandardCharsets.UTF_8.newDecoder().decode(latin).toString();
        } catch (CharacterCodingException e) {
            return entry.getName();
        }
    }
}
