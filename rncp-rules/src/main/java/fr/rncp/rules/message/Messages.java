package fr.rncp.rules.message;

import fr.rncp.model.Language;
import fr.rncp.model.message.MessageBundle;
import java.util.List;

/** The messages of this module, from the bundles of this package. */
public final class Messages {

    /** Bundles: one for each family of rules, one for words of the domain, one for award and juries each. */
    static final List<String> BUNDLES = List.of(
            "ID", "COD", "LVL", "DAT", "BLK", "CMP", "EVA", "ACC", "JUR", "CAP", "STA", "CRT", "LEG", "REL", "TER",
            "terms", "remark", "award", "jury");

    private static final MessageBundle FRENCH = load(Language.FRENCH);
    private static final MessageBundle ENGLISH = load(Language.ENGLISH);

    private Messages() {}

    /** The messages in a language. */
    public static MessageBundle in(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    /** The key of the message for what a reader noticed. */
    public static String ofRemark(String rule) {
        String key = "remark." + rule;
        return ENGLISH.find(key).isPresent() ? key : "remark.other";
    }

    private static MessageBundle load(Language language) {
        return MessageBundle.load(language, BUNDLES, Messages.class::getResourceAsStream);
    }
}
