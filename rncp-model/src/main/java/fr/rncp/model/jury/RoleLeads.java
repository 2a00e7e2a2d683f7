package fr.rncp.model.jury;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.WordPatterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that announce the members of a jury: "le jury est composé", "jury :", "évalué par". */
final class RoleLeads {

    private static final String ITS_MEMBERS =
            "ee?s?(?= (?:[a-z]{5,15}ment |chacune? |en outre |par ailleurs |aussi |comme suit )?(?:d[eu']"
                    + "|par)\\b| d'| :|\\n| a | au m| ?,)\\b";
    private static final String ASSESSED = "ee?s? (?=par )";
    private static final String BY = "e?s? (?=par )";
    private static final String SOMEBODY =
            "(?=" + FrenchNumbers.PATTERN + "|" + JuryRoleNouns.PATTERN + "|au moins |l[ea] |l'|a minima )";

    private static final WordPatterns LEAD_IN = WordPatterns.atWordStart(
            "compos" + ITS_MEMBERS,
            "constitu" + ITS_MEMBERS,
            "form" + ITS_MEMBERS,
            "comprend\\b",
            "comprendre\\b",
            "comporter\\b",
            "compter\\b",
            "reunir\\b",
            "comprennent\\b",
            "comporte\\b",
            "comportent\\b",
            "compte\\b",
            "comptent\\b",
            "reunit\\b",
            "reunissent\\b",
            "rassemble(?:nt)?\\b",
            "associe(?:nt)?\\b",
            "se compose(?:nt)?\\b",
            "comprenant\\b",
            "comportant\\b",
            "reunissant\\b",
            "rassemblant\\b",
            "regroupant\\b",
            "regroupe(?:nt)?\\b",
            "siegent\\b",
            "y siegent\\b",
            "font partie du jury\\b",
            "sont membres du jury\\b",
            "assistee?s? (?:de\\b|d'|(?=par ))",
            "est (?:assist|accompagn|entour|complet)ee? (?:de\\b|d'|(?=par ))",
            "completee?s? (?:de\\b|d'|(?=par ))(?! ?(?:par )?(?:une?|1)\\b)",
            "que complete(?:nt)?\\b",
            "auquel participe(?:nt)?\\b",
            "outre (?:son|le|la) presidente?(?=,)",
            "entour" + ITS_MEMBERS,
            "jurys?" + JuryText.KIND_OF_JURY + "(?: ?[:=] ?| de | d'| a )" + SOMEBODY,
            "evalu" + ASSESSED,
            "evaluation (?=par )",
            "interrog" + ASSESSED,
            "assur" + ASSESSED,
            "realis" + ASSESSED,
            "effectu" + ASSESSED,
            "conduit" + BY,
            "conduite" + BY,
            "men" + ASSESSED,
            "jug" + ASSESSED,
            "entendu" + BY,
            "recu" + BY,
            "auditionn" + ASSESSED,
            "examin" + ASSESSED,
            "note" + BY,
            "apprecie" + BY,
            "devant (?=" + FrenchNumbers.PATTERN + " (?!jury))",
            "devant (?=l(?:e |a |')" + JuryRoleNouns.PATTERN + ")",
            "soit (?=" + FrenchNumbers.PATTERN + " )",
            "a savoir\\b(?! si)",
            "presence (?:obligatoire |requise |effective )?d[e'] ?" + SOMEBODY);

    /** An announcement may contain a qualifier: "composé à parité :". */
    private static final Pattern MANNER = Pattern.compile(
            " (?:par ailleurs(?= d)|chacune?(?= d)|de (?:facon|maniere) [a-z]{5,20}|exclusivement|uniquement"
                    + "|notamment|obligatoirement"
                    + "|a parite|au moins(?= :)|a minima(?= :)|au minimum(?= :)|comme suit(?= :)|ainsi(?= :)"
                    + "|egalement|aussi|en outre|par ailleurs|notamment)(?= )");

    private static final WordPatterns SUBJECT = WordPatterns.atWordStart(
            "jurys?\\b",
            "commission\\b",
            "binomes?\\b",
            "trinomes?\\b",
            "college\\b",
            "ils?\\b",
            "lequel\\b",
            "y siegent\\b",
            "membres\\b",
            "composition\\b",
            "candidate?s?\\b",
            "evaluation\\b",
            "epreuves?\\b",
            "soutenance\\b",
            "entretien\\b",
            "oral\\b",
            "prestation\\b",
            "equipe\\b",
            "en presence\\b",
            "preside\\b");

    private static final WordPatterns BRACKET =
            WordPatterns.atWordStart("jurys?" + JuryText.KIND_OF_JURY + " ?\\((?=" + SOMEBODY + ")");

    private RoleLeads() {}

    /**
     * Returns the start of a list in parentheses between two positions: "jury (deux formateurs, un employeur)"; or -1.
     */
    static int bracket(JuryText text, int from, int to) {
        return BRACKET.firstIn(text.source, from, to).map(Matcher::end).orElse(-1);
    }

    /** Returns the end of the last announcement between two positions; the first position if nothing is announced. */
    static int after(JuryText text, int from, int to) {
        int end = from;
        int next = next(text, from, from, to);
        while (next > end) {
            end = next;
            next = next(text, from, end, to);
        }
        return end;
    }

    private static int next(JuryText text, int subject, int from, int to) {
        return LEAD_IN.firstIn(text.source, from, to)
                .filter(lead -> hasSubject(text, subject, lead)
                        && !isHelper(text, lead)
                        && !text.isHedgedEntry(from, lead.start()))
                .map(lead -> afterManner(text, lead.end(), to))
                .orElse(from);
    }

    /** "Un formateur, assisté d'un professionnel" need not be a jury; a president with assistants is one. */
    private static boolean isHelper(JuryText text, Matcher lead) {
        return lead.group().startsWith("assiste")
                && lead.group().endsWith("d'")
                && (text.chair < 0 || text.chair > lead.start());
    }

    private static boolean hasSubject(JuryText text, int from, Matcher lead) {
        return lead.group().startsWith("jury")
                || Blank.skip(text.folded, from, lead.start()) == lead.start()
                || SUBJECT.matchIn(text.source, from, lead.start());
    }

    private static int afterManner(JuryText text, int from, int to) {
        Matcher manner = text.find(MANNER).region(from, to).useTransparentBounds(true);
        return manner.lookingAt() ? manner.end() : from;
    }
}
