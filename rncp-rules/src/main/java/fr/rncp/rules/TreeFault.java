package fr.rncp.rules;

import fr.rncp.model.Language;
import fr.rncp.rules.tree.KeyedFault;

/**
 * One reason why a tree cannot be read as a {@linkplain RuleProfile profile} or as
 * {@linkplain fr.rncp.rules.award.AwardRules award rules}: the place, what was found there, and what was expected.
 */
public sealed interface TreeFault permits KeyedFault {

    /** {@return the place of the fault, as a JSON Pointer; for a missing property, the place where it belongs} */
    String pointer();

    /**
     * Describes in words what was found.
     *
     * @param language the language
     * @return a text in double quotation marks, any other value as it is printed, or a phrase such as <i>a list</i>
     */
    String found(Language language);

    /**
     * Describes in words what was expected.
     *
     * @param language the language
     * @return a phrase without a full stop; for a rule that does not exist, it contains the most similar id
     */
    String expected(Language language);

    /**
     * Describes the fault in words: what was found and what was expected, without the place.
     *
     * @param language the language
     * @return one line without a full stop
     */
    String message(Language language);
}
