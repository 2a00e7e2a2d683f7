package fr.rncp.model.message;

import fr.rncp.model.Language;
import java.util.List;

/** The messages of this module: places of a sheet, terms for constants, and changes. */
public final class ModelMessages {

    private static final List<String> BUNDLES = List.of("places", "constants", "changes");
    private static final MessageBundle FRENCH = load(Language.FRENCH);
    private static final MessageBundle ENGLISH = load(Language.ENGLISH);

    private ModelMessages() {}

    public static MessageBundle in(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    private static MessageBundle load(Language language) {
        return MessageBundle.load(language, BUNDLES, ModelMessages.class::getResourceAsStream);
    }
}
