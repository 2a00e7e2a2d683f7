package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The digest of a block: its code, and a fingerprint of its title and skills, so that equal blocks of two sheets are
 * found without keeping their texts.
 *
 * @param code its code
 * @param content 64 bits of a SHA-256; 0 if the title or the skills are not stated
 */
record BlockDigest(Optional<SkillBlockCode> code, long content) {

    static BlockDigest of(SkillBlock block) {
        return new BlockDigest(block.code(), content(block));
    }

    /**
     * Returns the key of a code within its sheet. Registers also publish {@code 01} and {@code RNCP32198BC1} for
     * {@code RNCP32198BC01}.
     */
    static String key(SkillBlockCode code, SheetNumber sheet) {
        String value = code.value();
        String prefix = sheet.value() + "BC";
        String rank = value.startsWith(prefix) ? value.substring(prefix.length()) : value;
        return rank.length() == 2 && rank.charAt(0) == '0' ? rank.substring(1) : rank;
    }

    private static long content(SkillBlock block) {
        Optional<String> title = block.title();
        Prose skills = block.skills();
        if (title.isEmpty() || skills.isEmpty() || skills.statesAbsence()) {
            return 0;
        }
        // A folded title has one line, so no other pair of title and skills gives this text.
        String text = folded(title.get()) + '\n' + folded(skills.text());
        return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
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
