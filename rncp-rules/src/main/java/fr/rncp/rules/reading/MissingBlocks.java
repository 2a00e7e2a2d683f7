package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds sentences from which it follows that all blocks are needed, because one that is missing prevents the award
 * ("l'absence de validation d'un bloc interdit la délivrance du titre"), or because the last one completes it ("le
 * titre est délivré dès l'obtention du dernier bloc").
 */
final class MissingBlocks {

    private static final String ONE =
            "(?:d'|de |a )?(?:l'un|une?)(?: seule?)?(?: (?:des|de ces|de ses|ou plusieurs)(?: [a-z0-9]{1,6})?)? (?:blocs?|ccp)\\b";

    private static final String LACK = "(?:\\b(?:echou\\w{1,4}|ayant echoue) (?=a )" + ONE
            + "|\\bfaute (?:de |d')(?:valid|obten|acquer|reuss)\\w{1,3} " + ONE
            + "|\\b(?:absence|defaut|manque|non[- ]?(?:validation|obtention|acquisition|reussite)|echec)"
            + "(?: (?:de |d'|a )(?:validation|obtention|acquisition|reussite))? " + ONE
            + "|\\bune? (?:seule? )?(?:bloc|ccp) (?:non (?:valide|acquis|obtenu)|manquant)\\b"
            + "|\\b(?:tant qu'|si |lorsqu'|des lors qu'|quand )" + ONE
            + "[a-z' ]{0,20}? (?:manque|fait defaut|n'est pas (?:valide|acquis|obtenu)|n'a pas ete (?:valide|acquis|obtenu)|reste a (?:valider|acquerir|obtenir))\\b)";

    private static final String AWARDED = "(?:delivr|attrib|accord|obten|decern|prononc|certifi)\\w{1,5}\\b";

    private static final String PREVENTS =
            "(?:(?<!n'|ne )\\b(?:interdi\\w{1,4}|empeche\\w{0,3}|(?:fait|font|faire) obstacle|s'oppose\\w{0,2}|exclu\\w{1,3}|bloque\\w{0,2})\\b"
                    + "|\\bn'est pas (?:certifie|diplome)|\\bn'(?:obtient|obtiendra) pas (?:son|le|la) (?=diplome|titre|certification|cqp)|\\bentraine\\w{0,2} (?:le refus|la non)|\\bne permet\\w{0,3} pas\\b|\\bn'est (?:pas|jamais) "
                    + AWARDED + "|\\bne (?:peut|saurait) (?:pas )?(?:etre )?" + AWARDED + "|\\best refuse)";

    private static final GuardedPattern MISSING = GuardedPattern.of(
            List.of(
                    "absence",
                    "defaut",
                    "faute d",
                    "manqu",
                    "non ",
                    "non-",
                    "echec",
                    "echou",
                    "n'est pas",
                    "n'a pas",
                    "reste a",
                    "aucun"),
            LACK + "[^.;\\n]{0,80}?" + PREVENTS + "|" + PREVENTS + "[^.;\\n]{0,40}?" + LACK
                    + "|\\bn'(?:ayant|a) (?:plus )?aucun (?:bloc|ccp) (?:en attente|a (?:valider|repasser|acquerir|obtenir)|manquant|non valide)"
                    + "|\\b(?:ne|n'en) (?:lui |leur )?manqu\\w{1,4} aucun (?:bloc|ccp)"
                    + "|\\baucun (?:bloc|ccp) ne (?:doit |lui |peut )?(?:manque|reste)");

    private static final GuardedPattern LAST = GuardedPattern.ofWords(
            List.of("dernier bloc", "dernier ccp", "manquant", "manqu"),
            "\\b(?:obten|obtien|valid|acqui|acquer|reuss)\\w{0,6} (?:a |au |du |de |le |son |l'ensemble |des |les |aux ){1,3}"
                    + "(?:(?:dernier (?:bloc|ccp)|derniers blocs)|(?:blocs?|ccp) (?:qui (?:lui |leur )?manqu\\w{1,5}|manquants?))\\b"
                    + "|\\b(?:le dernier (?:bloc|ccp)|le (?:bloc|ccp) (?:manquant|qui (?:lui )?manqu\\w{1,4}))(?: manquant)? (?:est|a ete|sera) (?:valid|acqui|obten|reuss)\\w{1,3}\\b");

    private static final GuardedPattern AWARD = GuardedPattern.ofWords(
            List.of("certifi", "titre", "diplom", "cqp", "licence", "master", "brevet", "bts", "bachelor"),
            "\\b(?:certifi\\w{1,6}|titre|diplome|diplomation|cqp|licence|master|brevet|bts|bachelor)s?\\b");

    private MissingBlocks() {}

    /** Returns the words of a clause from which it follows that all blocks are needed. */
    static Optional<ClauseSpan> in(Clause clause) {
        if (!clause.mentions(AWARD)) {
            return Optional.empty();
        }
        return first(clause.find(MISSING)).or(() -> clause.obtains() ? first(clause.find(LAST)) : Optional.empty());
    }

    private static Optional<ClauseSpan> first(Matcher matcher) {
        return matcher.find() ? Optional.of(new ClauseSpan(matcher.start(), matcher.end())) : Optional.empty();
    }
}
