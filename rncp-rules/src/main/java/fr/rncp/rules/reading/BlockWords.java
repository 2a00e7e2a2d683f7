package fr.rncp.rules.reading;

import fr.rncp.model.text.FrenchNumbers;
import java.util.regex.Pattern;

/** The words for blocks in folded texts, as parts of the patterns of several readers. */
final class BlockWords {

    /** One block or more. */
    static final String BLOCK = "(?:blocs?|ccp|certificats? de competences? professionnelles?)\\b"
            + "(?: de (?:competences?|certification|qualification)\\b)?(?: professionnelles?)?";

    /** A number that is not part of a longer one, of a date or of a code. */
    static final String NUMBER = "(?=" + FrenchNumbers.PATTERN
            + ")(?<![\\w/°-]|[0-9][.,]|\\bcent |\\bmille |\\bvingt et |\\btrente et |n° )" + FrenchNumbers.PATTERN;

    /** The same number repeated: "trois (3)". */
    static final String AGAIN = "(?: ?\\(" + FrenchNumbers.PATTERN + "\\))?";

    /** All of the blocks. */
    static final String EVERY =
            "\\b(?:(?:l'|la )?(?:ensemble|totalite|integralite) (?:des|de (?:ces|ses|tous les|chacun des))"
                    + "|tou(?:s|tes) (?:les|ces|ses|vos|leurs)|chacun (?:des|de ces|de ses)|chaque)";

    /** Blocks that all candidates share. */
    static final Pattern COMMON =
            Pattern.compile(" (?:communs?|obligatoires?|(?:du|de|en) tronc commun|transvers\\w{2,4}|generaux)\\b");

    /** Blocks that not all candidates take. */
    static final String OPTIONAL = "optionnel\\w{0,3}|facultatifs?|au choix|a choisir|d'options?|en option|electifs?";

    /** Blocks from which candidates choose. */
    static final String OPTION = " (?:" + OPTIONAL + "|de specialit\\w{1,4}|de specialisation)\\b";

    /**
     * Blocks that form a part in another way, or are listed one by one: "les blocs 1, 2 et 3" may or may not be all.
     */
    static final Pattern REST = Pattern.compile(
            " (?:restants?|manquants?|non |deja |complementaires?|supplementaires?|"
                    + "concernes?|vises?|optionnel|facultatif|au choix|a choisir|d'option|en option|electif|de specialis|"
                    + "de specialit|specifiques?|(?:de|du|d') ?(?:l'|la |son |sa |cette |ce |leur |chaque )?(?:option|parcours(?! de)|specialite|specialisation|filiere|dominante)|(?:n° ?|numeros? )?(?:rncp[0-9]{1,7})?(?:bc ?)?[0-9])");

    private BlockWords() {}
}
