package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
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
        return TextFingerprint.of(title.get(), skills.text());
    }
}
