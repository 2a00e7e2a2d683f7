package fr.rncp.rules.catalogue.skills;

import fr.rncp.model.text.PatternOpenings;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the words by which a skill states that its holder knows or has met something, rather than does something. Some
 * of them also name an action, as the object shows: one masters costs, understands a customer's request, apprehends a
 * suspect, discovers a customer's needs.
 */
final class KnowledgeVerbs {

    private static final String ARTICLE =
            "(?:de |d')?(?:l'|les? |la |leurs? |une? |des? |du |ses? |son |sa |tou[ts](?:es)? (?:les? |la )?)?";

    private static final Pattern KNOWLEDGE =
            Pattern.compile("(?:etre (?:capable|en mesure|en capacite)\\b|savoir\\b(?!-)"
                    + "|connaitre\\b|pouvoir\\b|(?:avoir|prendre) conscience\\b"
                    + "|(?:assimiler|etudier) (?:les |la |des )?(?:principales |principaux |premieres |premiers )?"
                    + "(?:notions?|concepts?|principes?|bases|fondamentaux|fondements|theories?)\\b"
                    + "|(?:avoir|posseder|acquerir|detenir|disposer) (?:de |d')?(?:une? |des |les |la )?(?:bonnes? |solides? |premieres? )?"
                    + "(?:notions?|connaissances?|bases|culture|maitrise|notions)\\b"
                    + "|etre (?:sensibilise|familiarise|initie|informe)(?:\\(?e\\)?)?(?![a-z])"
                    + "|se familiariser\\b|s'initier\\b|se sensibiliser\\b|se representer\\b)");

    private static final Pattern UNDERSTANDING = Pattern.compile(
            "comprendre(?![a-z])(?! " + ARTICLE
                    + "(?:demandes?|besoins?|attentes?|consignes?|instructions?|messages?|textes?|documents?|discours"
                    + "|conversations?|interlocut|informations? (?:orale|ecrite)|oral|ecrit|langue|enonces?|propos|questions?))");

    private static final Pattern GRASPING = Pattern.compile("apprehender(?![a-z])(?! " + ARTICLE
            + "(?:auteurs?|suspects?|individus?|personnes?|delinquants?|contrevenants?|malfaiteurs?|animal|animaux))");

    private static final Pattern DISCOVERING = Pattern.compile("decouvrir(?![a-z])(?! " + ARTICLE
            + "(?:besoins?|attentes?|clients?|prospects?|projets?|motivations?|profils?|situations?))");

    private static final Pattern ADOPTING = Pattern.compile("s'approprier(?![a-z])(?! " + ARTICLE
            + "(?:projets?|dossiers?|roles?|textes?|partitions?|cahiers?|brief|consignes?|demandes?|oeuvres?|scenarios?"
            + "|historique|code|commande))");

    private static final Pattern MASTERING = Pattern.compile("maitriser(?![a-z])(?! physiquement)(?! " + ARTICLE
            + "(?:[a-z]+ et " + ARTICLE
            + ")?(?:couts?|risques?|depenses?|delais?|budgets?|consommations?|charges?|energies?"
            + "|incendies?|feux?|(?:departs? de )?feu|sinistres?|situations?|qualite|impacts?|pertes?|stocks?|dangers?|individus?|personnes?"
            + "|agresseurs?|animal|animaux|chien|vehicules?|trajectoires?|vitesse|stress|emotions?|derives?|ecarts?|nuisances?"
            + "|pollutions?|contaminations?|bioagresseurs?|adventices|marges?|temps|aleas?|conformite|temperatures?))");

    private static final PatternOpenings OPENINGS = PatternOpenings.of(
            Pattern.compile(Stream.of(KNOWLEDGE, UNDERSTANDING, GRASPING, DISCOVERING, ADOPTING, MASTERING)
                    .map(Pattern::pattern)
                    .collect(Collectors.joining("|"))));

    private KnowledgeVerbs() {}

    /** Checks whether a folded skill opens with such words. */
    static boolean open(String folded) {
        if (folded.isEmpty() || !OPENINGS.mayMatch(folded)) {
            return false;
        }
        return switch (folded.charAt(0)) {
            case 'e', 'p' -> KNOWLEDGE.matcher(folded).lookingAt();
            case 's' ->
                KNOWLEDGE.matcher(folded).lookingAt()
                        || ADOPTING.matcher(folded).lookingAt();
            case 'c' ->
                KNOWLEDGE.matcher(folded).lookingAt()
                        || UNDERSTANDING.matcher(folded).lookingAt();
            case 'a' ->
                KNOWLEDGE.matcher(folded).lookingAt()
                        || GRASPING.matcher(folded).lookingAt();
            case 'd' ->
                KNOWLEDGE.matcher(folded).lookingAt()
                        || DISCOVERING.matcher(folded).lookingAt();
            case 'm' -> MASTERING.matcher(folded).lookingAt();
            default -> false;
        };
    }
}
