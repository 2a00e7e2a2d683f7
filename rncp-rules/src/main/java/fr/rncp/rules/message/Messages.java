package fr.rncp.rules.message;

import fr.rncp.model.Language;
import fr.rncp.model.message.MessageBundle;
import java.util.List;

/** The messages of this module, from the bundles of this package. */
public final class Messages {

    /**
     * The bundles: one for each family of rules, one for the words of the domain, and one each for award, juries,
     * reports, trees that are read, and faults of the copy that was read.
     */
    static final List<String> BUNDLES = List.of(
            "ID", "COD", "LVL", "DAT", "BLK", "CMP", "EVA", "ACC", "JUR", "CAP", "STA", "CRT", "LEG", "REL", "TER",
            "terms", "remark", "copy", "award", "jury", "report", "tree");

    private static final String REMARK = "remark.";
    private static final String OTHER_REMARK = REMARK + "other";

    private static final MessageBundle FRENCH = load(Language.FRENCH);
    private static final MessageBundle ENGLISH = load(Language.ENGLISH);

    private Messages() {}

    /** Returns the messages in a language. */
    public static MessageBundle in(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    /** Returns the key of the message for a remark of a reader. */
    public static String ofRemark(String rule) {
        String key = REMARK + rule;
        return ENGLISH.find(key).isPresent() ? key : OTHER_REMARK;
    }

    /** Returns the ids of the rules about faults that only readers can see. */
    public static List<String> remarkRules() {
        return ENGLISH.sources().keySet().stream()
                .filter(key -> key.startsWith(REMARK) && !key.equals(OTHER_REMARK))
                .map(key -> key.substring(REMARK.length()))
                .toList();
    }

    private static MessageBundle load(Language language) {
        return MessageBundle.load(language, BUNDLES, Messages.class::getResourceAsStream);
    }
}
