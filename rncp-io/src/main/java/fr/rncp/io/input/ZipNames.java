package fr.rncp.io.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes names of entries, whatever their encoding and the one that they are marked with. */
final class ZipNames {

    private ZipNames() {}

    /** Returns the name decoded as UTF-8, if it is valid UTF-8, otherwise as ISO-8859-1, which accepts every name. */
    static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, StandardCharsets.ISO_8859_1);
        }
    }
}
