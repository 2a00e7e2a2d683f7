package fr.rncp.rules.catalogue.accumulation;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.award.record.AwardExtent;

/** Finds decisions of the jury in words that are not read as one. */
final class OutcomeWordings {

    private static final String BLOCK = "(?:blocs?|ccp)";

    private static final WordPatterns FULL = WordPatterns.atWordStart(
            "titre (?:est|sera|peut etre) (?:accorde|delivre|attribue|obtenu|acquis|decerne)",
            "certification (?:est|sera|peut etre) (?:accordee|delivree|attribuee|obtenue|acquise|decernee)",
            "diplome (?:est|sera|peut etre) (?:accorde|delivre|attribue|obtenu|acquis|decerne)",
            "delivrance (?:du titre|de la certification|du diplome|du cqp)\\b",
            "donne(?:nt)? (?:le titre|la certification|le diplome)\\b",
            "addition des ",
            "reunion (?:des " + BLOCK + " )?(?:emporte|entraine|donne|permet)",
            "chacun des (?:[a-z0-9]{1,8} )?" + BLOCK + "\\b[^.;\\n]{0,20}\\b(?:exige|requis|obligatoire|necessaire)",
            "tous les " + BLOCK
                    + "\\b[^.;\\n]{0,20}\\b(?:exiges|requis|obligatoires|necessaires|reussis|acquis|valides|obtenus)\\b");

    private static final WordPatterns PART = WordPatterns.atWordStart(
            "un ou (?:deux|plusieurs|quelques)\\b",
            "un a (?:deux|trois|quatre|cinq|six|[2-9]) " + BLOCK + "\\b",
            "seuls certains\\b",
            "certains (?:blocs|ccp|seulement|d'entre eux)\\b",
            "quelques-uns\\b",
            "une partie (?:des|de ses) " + BLOCK + "\\b",
            "certificats? (?:de|par|du) " + BLOCK + "\\b",
            "attestations? (?:de |d'|par |du )?(?:validation (?:de |d'un |du |des )?|reussite (?:au |aux |d'un )?|obtention (?:d'un |du |des )?)?(?:chaque )?"
                    + BLOCK + "\\b",
            "attestation si\\b",
            "seule la certification (?:complete|entiere|globale)\\b",
            "seul le titre (?:complet|entier|global)\\b");

    private static final WordPatterns NOTHING = WordPatterns.atWordStart(
            "aucun ne l'est\\b",
            "aucun " + BLOCK
                    + " (?:n'est |n'a ete )?(?:reussi|obtenu|acquis|valide)\\b(?! (?:sans|par|avant|tant|ne|n'|d'office|si)\\b)",
            "aucun n'(?:est|a ete) (?:reussi|obtenu|acquis|valide)\\b",
            "refuse (?:a|aux) tou(?:s|t|tes)\\b",
            "echoue (?:a|aux) (?:tou(?:s|t|tes)|l'ensemble)\\b",
            "reussi(?:t|ssent)? aucun\\b",
            "echec a (?:tous|l'ensemble)\\b",
            "en cas d'echec\\b");

    private OutcomeWordings() {}

    /** Checks whether a text speaks of a decision in other words. */
    static boolean speaksOf(AwardExtent extent, FoldedText text) {
        return switch (extent) {
            case FULL -> FULL.matchIn(text);
            case PARTIAL -> PART.matchIn(text);
            case NONE -> NOTHING.matchIn(text);
        };
    }
}
