package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.text.FoldedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** 64 bits of a SHA-256 of texts, so that equal texts of two sheets are found without keeping them. */
final class TextFingerprint {

    private TextFingerprint() {}

    /** Returns the fingerprint of some texts in this order; folded texts are one line each. */
    static long of(String... texts) {
        String lines = Arrays.stream(texts).map(TextFingerprint::folded).collect(Collectors.joining("\n"));
        return ByteBuffer.wrap(sha256().digest(lines.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Folds a text. Equal texts must be equal even if one source keeps line breaks that another one loses. */
    private static String folded(String text) {
        return FoldedText.of(text.strip()).toString().replace('\n', ' ');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
