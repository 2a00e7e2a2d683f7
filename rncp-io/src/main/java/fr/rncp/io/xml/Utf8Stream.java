package fr.rncp.io.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A stream that converts a text to UTF-8. Bytes that are invalid in the charset become a byte that is invalid in UTF-8,
 * never a replacement character, so that only the sheet that contains them is refused.
 */
final class Utf8Stream extends InputStream {

    /** The maximum length of a character in bytes, in any charset. */
    private static final int LONGEST_CHARACTER = 16;

    private static final byte[] NO_TEXT = {(byte) 0xFF};

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer encoded = ByteBuffer.allocate(8 * 1024).flip();
    private final CharBuffer chars = CharBuffer.allocate(8 * 1024);
    private byte[] bytes = {};
    private int position;
    private boolean isFaulty;
    private boolean inputEnded;
    private boolean ended;

    Utf8Stream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder(); // by default it reports malformed input
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (position == bytes.length) {
            if (isFaulty) {
                isFaulty = false;
                give(NO_TEXT);
            } else if (ended) {
                return false;
            } else {
                give(decodeSome());
            }
        }
        return true;
    }

    private void give(byte[] next) {
        bytes = next;
        position = 0;
    }

    private byte[] decodeSome() throws IOException {
        chars.clear();
        if (!inputEnded && encoded.remaining() < LONGEST_CHARACTER) {
            inputEnded = !readMore();
        }
        CoderResult result = decoder.decode(encoded, chars, inputEnded);
        ended = inputEnded && result.isUnderflow();
        if (result.isError()) {
            encoded.position(encoded.position() + result.length());
            isFaulty = true;
        }
        return new String(chars.array(), 0, chars.position()).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads further bytes after the remaining ones, which may be the start of a character. */
    private boolean readMore() throws IOException {
        encoded.compact();
        int count = in.read(encoded.array(), encoded.position(), encoded.remaining());
        encoded.position(encoded.position() + Math.max(count, 0)).flip();
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
