package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import fr.rncp.rules.reading.ExtraCondition.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions other than blocks that a text mentions. */
final class ExtraConditions {

    /** The words between a condition and the statement about it: "le stage, d'une durée de six semaines, est". */
    private static final String DESCRIBED =
            "(?:[^()\\n]{0,40}+\\))?(?: ?\\([^()\\n]{0,40}+\\)| ?,[^,;.:\\n]{1,60}+,| [a-z0-9'/%°-]{1,20}+){0,12}?";

    private static final String ADVERBS = "(?:[a-z]{1,16} ){0,3}?";

    private static final String NEEDED =
            "(?:obligatoire|exige|requi[st]|imperati|necessaire|indispensable|impose|demande|eliminatoire)";

    private static final Pattern WITHOUT = compile(
            "\\b(?:pas d(?:e |')|aucune? |sans |(?<!pas )ni (?:d(?:e |'))?)(?:autre |une? |condition d(?:e |'))?$"
                    + "|\\b(?:n'(?:est|etait) pas|sans qu'il soit) (?:necessaire|obligatoire|exige|requis|demande|impose|organise|prevu) (?:d'|de )$|\\binutile (?:d'|de )$"
                    + "|\\b(?:n'est|ne sont|n'etant|ne sera|ne seront) (?:pas|plus|en rien) (?:conditionnee?s?|subordonnee?s?|soumise?s?|liee?s?) (?:a |au |aux )(?:[a-z']{1,14} ){0,4}$"
                    + "|\\bne (?:depend|dependent|suppose|requiert|necessite) (?:pas|aucune?) (?:d'|de |du |des |la |le |l')?(?:[a-z']{1,14} ){0,3}$|\\bn'(?:a|ont|aura|auront) (?:pas|nul besoin) (?:besoin )?(?:a|de|d') ?$");
    private static final Pattern WAIVED =
            compile("^ (?:: ?)?(?:[a-z]{2,20} ){0,3}(?:non (?:obligatoire|exige|requis)|facultati|optionnel)"
                    + "|^" + DESCRIBED
                    + "(?:,? (?:elles?|ils?|celui-ci|celle-ci|mais|sans))? (?:n(?:e |')(?:est|sont|a|ont|sera|seront|constitue\\w{0,3}) (?:[a-z]{2,12} )?(?:pas|plus|ni) (?:(?:une |la )?condition\\b|"
                    + ADVERBS
                    + NEEDED
                    + ")|(?:n'entre(?:nt)? pas (?:dans|en)|ne conditionne(?:nt)? (?:pas|en rien)|sans conditionner)\\b"
                    + "|(?:est|sont|reste\\w{0,2}|demeure\\w{0,2}|sera|seront|etant) " + ADVERBS
                    + "(?:facultati|optionnel|non obligatoire|(?:laisse\\w{0,2} )?au choix|possible sans))");
    private static final Pattern NEITHER = compile("^(?: [a-z'-]{1,16}){0,5}? ne sont (?:[a-z]{1,12} ){0,2}?" + NEEDED);

    /** "Sans stage, le titre ne peut être délivré": the stage is required. */
    private static final Pattern LACKING = compile(
            "^[ \\n]{0,2}(?:sans |a defaut d(?:e |')|faute d(?:e |')|en l'absence d(?:e |')|l'absence d(?:e |'))");

    /** "L'étudiant qui n'a pas effectué son stage". */
    private static final Pattern LACKED = compile(
            "\\b(?:qui n'(?:a|ont|aura|auront)|n'ayant|s'il n'a|si [a-z' ]{2,20} n'a) (?:pas|ni) (?:[a-z']{1,14} ){0,5}$");

    private static final Pattern REFUSED = compile(
            "\\bpas de (?:diplome|titre|certification|cqp)\\b|\\b(?:ne|n'est)\\b[^.;]{0,30}?\\b(?:delivre|obtenu|obtenir|attribue|accorde|valide|diplome|certifie|remis|admis|pretendre)|\\brefuse");

    private static final Pattern MAYBE = compile(
            "\\b(?:peut|peuvent|pourra|pourront|possib\\w{1,6}|eventuel\\w{0,6}|"
                    + "le cas echeant|en cas(?! de succes| de reussite)|selon|recommande\\w{0,2}|conseille\\w{0,2}|souhait\\w{1,5}|exemple|notamment|qui n'|n'ayant)\\b");
    private static final Pattern FOR_SOME = compile(
            "\\b(?:(?:pour|chez|par) (?:les|un|des|tout|certains) (?:seuls? )?(?:candidat|apprenant|stagiaire|apprenti|"
                    + "etudiant|salarie)e?s?|vae|par (?:la )?voie|dans le cadre)\\b");
    /** Some candidates behind the condition: "est exigée des seuls candidats à la VAE". */
    private static final Pattern ONLY_FOR = compile(
            "\\b(?:exige|obligatoire|requis|impose|demande)e?s? qu(?:e |')(?:des|aux|pour|a)\\b|\\b(?:des|aux|pour les) seuls (?:candidat|apprenti|stagiaire|salarie|etudiant|apprenant|eleve)e?s\\b|\\b(?:d|aux|pour l)es (?:candidat|apprenti|stagiaire|salarie|etudiant|apprenant)e?s (?:a |en |par |de |issus|relevant|inscrits|ayant|n'ayant)|\\b(?:candidats|voie) (?:a |de |en |par )(?:la )?vae\\b|\\bseuls? candidats?\\b");

    private static final Pattern CONDITIONAL = compile("\\b(?:si|s'il|s'ils|lorsqu\\w{1,2}|quand)\\b");

    private static final Pattern OBLIGATORY = compile("^ (?:: |[a-z]{2,20} ){0,3}(?:obligatoire|exige|requis|imperati)"
            + "|^" + DESCRIBED + " (?:est|sont|sera|seront|a|ont) " + ADVERBS + NEEDED
            + "|^" + DESCRIBED + " doi(?:t|vent) " + ADVERBS + "(?:avoir ete|etre) " + ADVERBS
            + "(?:effectue|realise|accompli|suivi|reussi|soutenu|presente|passe|redige|remis|rendu|satisfait|fait|valide|obtenu|justifie|produit|atteint|execute)"
            + "|^" + DESCRIBED
            + " conditionne(?:nt)? (?:l'|la |le )(?:attribution|obtention|delivrance|titre|certification|diplome)"
            + "|^[^.;]{0,40}? eliminatoire");

    /** "Le titre ne peut être délivré que si …", "nul ne peut l'obtenir s'il n'est …". */
    private static final Pattern NOT_UNLESS =
            compile("\\b(?:ne peu\\w{1,4}|ne saurai\\w{1,3}|n'est|ne sera|ne sont|ne (?:lui|leur) est) [^.;:]{0,60}?"
                    + "\\b(?:s'il n'|s'ils n'|si (?:elle|le candidat|l'eleve|l'etudiant) n'|n'ayant pas |qui n'(?:a|ont) pas |(?:que |qu')(?:les |aux |le |au |l'|a l')?(?:seuls )?(?:candidat|eleve|etudiant|salarie|stagiaire|apprenant|personne)e?s? (?:ayant|qui|titulaires?|justifiant|possedant|detenant)|qu'aux (?=$)|tant qu'il n'|sans |qu'apres |que si |qu'a condition |qu'a l'issue )[^.;:,]{0,60}$"
                    + "|\\bseule?s (?:les )?(?:candidats? |eleves? |etudiants? )?(?:[a-z]{3,12} ){0,2}$");

    private static final Pattern OBLIGATORILY =
            compile("\\b(?:obligatoire|imperative|necessaire)ment (?:[a-z']{1,12} ?){0,3}$");

    private static final Pattern OBLIGATORY_AHEAD = compile(
            "\\b(?:est|sont) (?:[a-z]{2,12} )?(?:exige|requi|obligatoire|impose|demande)\\w{0,3} (?:[a-z' ]{0,30}?(?:eleve|candidat|etudiant|apprenant|stagiaire)s? )?(?:d'|de |un |une |le |la |au moins ){0,3}$");

    /** "Avoir effectué un stage": a requirement wherever the award depends on it, or where it opens a clause. */
    private static final Pattern DONE =
            compile("(?<opens>^[ \\n*•o–-]{0,4})?\\b(?:d')?avoir (?:[a-z]{1,12} )?(?:effectue|realise|accompli|suivi|"
                    + "reussi|soutenu|presente|passe|redige|remis|rendu|satisfait|fait|obtenu|atteint|complete)\\b[^,;:.]{0,40}$"
                    + "|\\bavoir [a-z]{3,12} [^;:.]{0,80}\\b(?:et|,) (?:effectue|realise|accompli|soutenu|presente|redige|remis)\\b[^,;:.]{0,20}$"
                    + "|(?<opening>^[ \\n*•o–-]{0,4})?\\bjustifie(?:r|nt)? (?:de |d')[^,;:.]{0,20}$");

    /** "Quatre blocs à valider, plus un dossier à présenter". */
    private static final Pattern TO_DO = compile(
            "^(?: [a-z]{3,16}){0,2} a (?:presenter|remettre|rediger|soutenir|effectuer|realiser|rendre|reussir|passer)\\b");

    /** "Stage : 20 semaines minimum". */
    private static final Pattern AT_LEAST = compile(
            "^[^.;,:\\n]{0,20}: ?[0-9a-z-]{1,12} (?:semaines|mois|heures|jours) (?:min\\b|minimum|au moins|au minimum)");

    private static final Pattern ELIMINATING = compile("elimin|ajourn|interdi|empech|admise|acceptee|toleree|permise");

    /** "Aucun bloc noté en dessous de 8", "aucune note sous 7". */
    private static final Pattern NO_BLOCK_BELOW =
            compile("^aucune? (?:(?:bloc|ccp|d'|n').*(?:sous|inferieur|dessous|moins)|.*(?:sous|dessous))");

    private static final Pattern THAT = compile("\\bqu'$");

    private static final GuardedPattern EQUIVALENCE = GuardedPattern.ofWords(
            List.of("equivalence", "dispens", "droit", "repute", "passerelle"),
            "\\b(?:equivalences?|dispens\\w{1,4} d[^.;\\n]{1,30}?\\b(?:blocs?|ccp)|de (?:plein )?droit|reputes?|passerelles?)\\b");

    private static final Pattern NOTHING_AHEAD = compile("[ \\n*•o–-]{0,4}");

    private static final Pattern EACH = compile("\\b(?:chacun|chaque (?:bloc|ccp)|(?:un|le|ce) (?:bloc|ccp))\\b");

    /** A condition for the training, not for the award. */
    private static final Pattern AT_ENTRY = compile(
            "^[^.;\\n]{0,60}\\b(?:a|lors de|avant|pour|des) (?:l'|son |leur )(?:entree|inscription|admission|acces)\\b");

    private static final Pattern OF_BLOCKS =
            compile("\\b(?:si|s'il|s'ils|chacun|chaque)\\b|\\bblocs? .{0,40}\\bavec (?:une )?$");

    /** Marks that are kept, not required. */
    private static final GuardedPattern KEPT_MARKS = GuardedPattern.ofWords(
            List.of("conserv", "benefice", "report"), "\\b(?:conserv\\w{1,6}|benefice|report\\w{0,4})\\b");

    private final ClauseText text;
    private final Map<Kind, TextReading<ExtraCondition>> found = new EnumMap<>(Kind.class);

    private ExtraConditions(ClauseText text) {
        this.text = text;
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex);
    }

    static List<TextReading<ExtraCondition>> in(ClauseText text) {
        ExtraConditions conditions = new ExtraConditions(text);
        Clause before = null;
        for (Clause clause : text.clauses) {
            ConditionWords.BY_KIND.forEach((kind, words) -> conditions.read(clause, kind, words));
            if (before != null) {
                ConditionReferences.in(text, clause, before).ifPresent(words -> conditions.refer(clause, words));
            }
            before = clause.isBlank() ? before : clause;
        }
        return List.copyOf(conditions.found.values());
    }

    /** Reads what a clause states about a condition of the one before; a mere mention adds nothing. */
    private void refer(Clause clause, ConditionReferences.Reference words) {
        Optional<TextReading<ExtraCondition>> reading = words.done() && depends(clause, "")
                ? Optional.of(text.stated(new ExtraCondition(words.kind(), Standing.REQUIRED), words.span()))
                : reading(clause, words.kind(), words.span());
        reading.filter(read -> read.value().standing() != Standing.MENTIONED)
                .ifPresent(read -> found.merge(words.kind(), read, ExtraConditions::stronger));
    }

    private void read(Clause clause, Kind kind, GuardedPattern words) {
        Matcher matcher = clause.find(words);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            reading(clause, kind, span).ifPresent(reading -> found.merge(kind, reading, ExtraConditions::stronger));
        }
    }

    /** Returns the reading that requires more; if both require the same, the stated one, then the first. */
    private static TextReading<ExtraCondition> stronger(
            TextReading<ExtraCondition> one, TextReading<ExtraCondition> other) {
        int order = rank(one) - rank(other);
        return order <= 0 ? one : other;
    }

    private static int rank(TextReading<ExtraCondition> reading) {
        int standing =
                switch (reading.value().standing()) {
                    case REQUIRED -> 0;
                    case NOT_REQUIRED -> 2;
                    case MENTIONED -> 4;
                };
        return standing + (reading.isStated() ? 0 : 1);
    }

    /** Returns what a clause states about a condition; nothing if it is about one block. */
    private Optional<TextReading<ExtraCondition>> reading(Clause clause, Kind kind, ClauseSpan span) {
        String before = text.before(clause, span.from());
        String rest = text.rest(clause, span.to());
        boolean lacking =
                (LACKING.matcher(before).find() || LACKED.matcher(before).find())
                        && REFUSED.matcher(rest).find();
        if (!lacking && isWaived(before, rest)) {
            boolean optional = WAIVED.matcher(rest).find();
            if (optional && clause.isOfOneBlock() && !clause.namesAward()) {
                return Optional.empty();
            }
            Standing waived = isForSome(clause, span) ? Standing.MENTIONED : Standing.NOT_REQUIRED;
            return Optional.of(text.stated(new ExtraCondition(kind, waived), text.withDenial(clause, span)));
        }
        boolean eliminates = kind == Kind.MINIMUM_MARK && eliminates(clause, span);
        boolean kept = kind == Kind.MINIMUM_MARK && clause.mentions(KEPT_MARKS);
        if (kept || (!eliminates && isOfOneBlock(clause, before))) {
            return Optional.empty();
        }
        boolean unless = NOT_UNLESS.matcher(text.aheadOf(clause, span.from())).find();
        boolean obligatory =
                unless || lacking || eliminates || opens(clause, span) || isObligatory(clause, before, rest);
        if (!obligatory && clause.mentions(EQUIVALENCE)) {
            return Optional.empty();
        }
        Standing standing = (!eliminates && !unless && !lacking && isHedged(clause, kind, span))
                        || !(obligatory || depends(clause, rest))
                ? Standing.MENTIONED
                : Standing.REQUIRED;
        boolean sure = standing == Standing.MENTIONED
                || obligatory
                || (kind == Kind.MINIMUM_MARK && isOfAward(clause, before))
                || (clause.obtains() && (clause.demands() || clause.defines()));
        return Optional.of(
                text.reading(new ExtraCondition(kind, standing), span, sure ? Certainty.STATED : Certainty.INFERRED));
    }

    /** Checks whether a mark below the minimum costs the certification. */
    private boolean eliminates(Clause clause, ClauseSpan span) {
        String words = text.excerptFolded(span);
        return ELIMINATING.matcher(words).find()
                || (NO_BLOCK_BELOW.matcher(words).find()
                        && (clause.obtains()
                                || clause.demands()
                                || THAT.matcher(text.before(clause, span.from()))
                                        .find()))
                || (words.contains("inferieure")
                        && REFUSED.matcher(text.before(clause, span.from())).find());
    }

    private static boolean isOfOneBlock(Clause clause, String before) {
        return clause.isOfOneBlock()
                || (!clause.obtains() && EACH.matcher(before).find());
    }

    private static boolean isWaived(String before, String rest) {
        return WITHOUT.matcher(before).find()
                || WAIVED.matcher(rest).find()
                || (before.endsWith("ni ") && NEITHER.matcher(rest).find());
    }

    /** Checks for a mark of the whole certification, unlike those of its blocks. */
    private static boolean isOfAward(Clause clause, String before) {
        return clause.obtains() && !OF_BLOCKS.matcher(before).find();
    }

    /** "Justifier de deux ans d'expérience" demands it, where it opens a clause. */
    private boolean opens(Clause clause, ClauseSpan span) {
        return text.excerptFolded(span).startsWith("justifier")
                && NOTHING_AHEAD.matcher(text.aheadOf(clause, span.from())).matches();
    }

    private static boolean isObligatory(Clause clause, String before, String rest) {
        Matcher done = DONE.matcher(before);
        return OBLIGATORY.matcher(rest).find()
                || OBLIGATORILY.matcher(before).find()
                || OBLIGATORY_AHEAD.matcher(before).find()
                || (done.find()
                        && (done.group("opens") != null
                                || done.group("opening") != null
                                || clause.obtains()
                                || clause.demands()));
    }

    private static boolean depends(Clause clause, String rest) {
        return clause.obtains()
                || clause.demands()
                || TO_DO.matcher(rest).find()
                || AT_LEAST.matcher(rest).find();
    }

    /** Checks whether a condition, or its absence, concerns some candidates only. */
    private boolean isForSome(Clause clause, ClauseSpan span) {
        return FOR_SOME.matcher(text.aheadOf(clause, span.from())).find()
                || ONLY_FOR.matcher(text.rest(clause, span.to())).find();
    }

    private boolean isHedged(Clause clause, Kind kind, ClauseSpan span) {
        String before = text.before(clause, span.from());
        String behind = text.behind(clause, span.to());
        return isForSome(clause, span)
                || AT_ENTRY.matcher(text.rest(clause, span.to())).find()
                || MAYBE.matcher(before).find()
                || MAYBE.matcher(behind).find()
                || (!clause.obtains() && CONDITIONAL.matcher(before).find())
                || ConditionWords.EitherCondition.offered(text, clause, kind, span);
    }
}
