package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers and shares of professionals and of members from outside in a jury. */
final class JuryShares {

    private static final GuardedPattern PROFESSIONAL = GuardedPattern.of(
            List.of("profession"),
            "professionnel(?:le)?s?\\b|[^,;(\\n]{2,60}(?:, | \\()professionnel(?:le)?s?\\b"
                    + "|[\\w-]{3,25}(?: (?!de |d'|du |des |en |et |ou )\\w{1,20}){0,2}? professionnel(?:le)?s?\\b"
                    + "|(?:membre|representant)e?s?(?: qualifiee?s?)? (?:de la profession|des? professions?"
                    + "|des professionnels|du"
                    + " monde professionnel)\\b");

    /** A professional person, but not a professional training. */
    private static final GuardedPattern EXTERNAL = GuardedPattern.of(
            JuryParts.OUTSIDE_WORDS,
            "(?:(?!et |est |par |ou |dont |avec )[\\w'-]{1,25},? \\(?){0,12}?(?<!relations |commerce |affaires "
                    + "|partenaires |communication |services? |non )"
                    + JuryParts.OUTSIDE);

    private static final Pattern PLURAL = Pattern.compile("(?:^|[ ,])exter(?:ne|ieur)e?s$");

    /** "Dont un est externe" after a total. */
    private static final GuardedPattern SOME_EXTERNAL = GuardedPattern.of(
            List.of("dont ", " d'entre e", " sont ", " est ", " soi", "l'autre", "l'un"),
            "(?:dont )?(?:(?<either>l'une?(?! (?:et|ou|comme) l'autre)|l'autre)|" + JuryText.COUNT + ")"
                    + "(?: (?:d'entre (?:eux|elles)|des membres|membres?|personnes?|jures?"
                    + "|evaluateurs?)(?: du jury)?)?(?<least> au moins| au"
                    + " minimum| a minima)?(?: (?:est|sont|soit|soient|etant|doit etre|doivent etre))? "
                    + JuryParts.OUTSIDE);

    private static final String ORGANISATION =
            "(?:l'|la |le )?(?:organisme|ecole|centre|etablissement|certificateur|structure|"
                    + "autorite|institut|equipe|entreprise)\\b";

    private static final Pattern PARTLY =
            Pattern.compile("(?:majorit\\w*|principalement|essentiellement|notamment|partie|"
                    + "au moins) (?:\\w{1,12} )?$|(?:moitie|tiers|quarts?|%|majorite)[^.;,:\\n]*$");

    private static final String SURE_END = "[^.:;(\\n]{0,120}";

    private static final String PROFESSIONALS_ALONE = "professionnel(?:le)?s\\b(" + SURE_END + ")";
    private static final String OF_PROFESSIONALS =
            "ee?s?(?: exclusivement| uniquement| entierement)? (?:de |par des )" + PROFESSIONALS_ALONE;
    private static final String OF_EXTERNALS = "ee?s? (?:exclusivement |uniquement )?(?:de |d'|par des )"
            + "(?:professionnels|membres|personnes|evaluateurs|experts|jures|intervenants) exter(?:ne|ieur)e?s\\b("
            + SURE_END + ")";
    private static final String ARE_EXTERNAL =
            "(?:membres|jures|evaluateurs)(?: du jury)?(?: \\([^)\\n]{1,40}\\))? (?:sont|est|doit etre"
                    + "|doivent etre|seront) (?:tous |des \\w{1,20} )?"
                    + JuryParts.OUTSIDE + "(" + SURE_END + ")";
    private static final String ARE_PROFESSIONALS =
            "(?:membres|jures|evaluateurs)(?: du jury)?(?: \\([^)\\n]{1,40}\\))? (?:sont|doivent etre"
                    + "|seront) (?:tous )?(?:des |d'anciens )?"
                    + PROFESSIONALS_ALONE;

    /** "Composé de professionnels": all, unless someone else is named before the end of the clause. */
    private static final WordPatterns ALL_PROFESSIONALS = WordPatterns.atWordStart(
            "compos" + OF_PROFESSIONALS,
            "constitu" + OF_PROFESSIONALS,
            "form" + OF_PROFESSIONALS,
            "jurys?" + JuryText.KIND_OF_JURY + " (?:exclusivement )?de " + PROFESSIONALS_ALONE,
            "les (?:deux |trois |[2-9] )?" + ARE_PROFESSIONALS,
            "tous les " + ARE_PROFESSIONALS,
            "l'ensemble des " + ARE_PROFESSIONALS,
            "exclusivement (?:des |de |par des )?" + PROFESSIONALS_ALONE,
            "uniquement (?:des |de |par des )?" + PROFESSIONALS_ALONE,
            "tous (?:sont |etant )?(?:deux |trois |quatre )?(?:des )?professionnels\\b" + SURE_END,
            "seuls? (?:des |les )?professionnels\\b[^.;:,\\n]{0,60}? (?:composent|constituent|siegent)\\b");

    private static final WordPatterns ALL_EXTERNAL = WordPatterns.atWordStart(
            "compos" + OF_EXTERNALS,
            "constitu" + OF_EXTERNALS,
            "form" + OF_EXTERNALS,
            "les (?:deux |trois |[2-9] )?" + ARE_EXTERNAL,
            "tous les " + ARE_EXTERNAL,
            "l'ensemble des " + ARE_EXTERNAL,
            "aucune? (?:membre|jure|evaluateur|examinateur)(?: du jury)? (?:n'appartient|ne fait partie|n'est"
                    + " (?:salarie|membre|issu|employe|rattache))e? (?:a |au |de |d'|du )" + ORGANISATION,
            "tous (?:sont |etant )?(?:les deux |deux |trois |quatre )?(?:des \\w{1,20} )?" + JuryParts.OUTSIDE,
            "toutes (?:sont |etant )?(?:les deux |deux |trois )?(?:des \\w{1,20} )?" + JuryParts.OUTSIDE);

    /** Somebody else, unlike "professionnels du bâtiment et des travaux publics". */
    private static final Pattern OTHERS =
            Pattern.compile("(?: et(?:/ou)? | ou |,? ainsi que |, )(?!(?:ayant|presidee?s? |conformement|selon|au sens"
                    + "|justifiant|exercant|titulaires?|issus|choisis|en activite|reconnus"
                    + "|exter|habilite|designe|nomme|qualifie|specialis|tous|avec|possedant|disposant|sans lien"
                    + "|n'ayant|dont|"
                    + "(?:du|de la|des|de l') (?!equipe|direction|personnel|college|corps|administration"
                    + "|organisme|ecole|centre|etablissement"
                    + "|" + JuryRoleNouns.PATTERN + ")))");

    /** Longer than a count and the words before those of whom it is a part. */
    private static final int LONGEST_COUNT = 60;

    private JuryShares() {}

    static Optional<TextReading<Headcount>> professionals(JuryText text, List<JuryRoles.Found> roles) {
        return counted(text, roles, PROFESSIONAL);
    }

    static Optional<TextReading<Headcount>> externals(JuryText text, List<JuryRoles.Found> roles) {
        return text.mayHave(EXTERNAL) ? counted(text, roles, EXTERNAL).or(() -> among(text)) : Optional.empty();
    }

    /** Reads "dont un n'appartient pas à l'organisme". */
    private static Optional<TextReading<Headcount>> among(JuryText text) {
        return SOME_EXTERNAL.near(text.folded, LONGEST_COUNT).stream()
                .filter(some -> !text.isHedged(some.start()))
                .findFirst()
                .map(some -> text.stated(count(some), some.start(), some.end()));
    }

    private static Headcount count(Matcher some) {
        if (some.group("either") != null) {
            return new Headcount(1, Bound.EXACTLY);
        }
        Headcount count = JuryText.headcount(some);
        return some.group("least") == null ? count : new Headcount(count.count(), Bound.AT_LEAST);
    }

    static Optional<TextReading<Share>> professionalShare(JuryText text) {
        return (text.mayHave(PROFESSIONAL) ? all(text, ALL_PROFESSIONALS) : Optional.<TextReading<Share>>empty())
                .or(() -> part(text, JuryParts.PROFESSIONALS));
    }

    static Optional<TextReading<Share>> externalShare(JuryText text) {
        return (text.mayHave(EXTERNAL) ? all(text, ALL_EXTERNAL) : Optional.<TextReading<Share>>empty())
                .or(() -> part(text, JuryParts.OUTSIDERS));
    }

    /**
     * Computes the share of a count in a total; empty unless both are exact. It is stated only if the roles account for
     * the whole jury.
     */
    static Optional<TextReading<Share>> ratio(
            JuryText text, TextReading<Headcount> some, Headcount members, List<JuryRoles.Found> roles) {
        int part = some.value().count();
        boolean exact = some.value().bound() == Bound.EXACTLY && members.bound() == Bound.EXACTLY;
        if (!exact || part > members.count()) {
            return Optional.empty();
        }
        if (JuryRoles.total(roles) == members.count() || areAll(members, roles)) {
            Share share = new Share(part, members.count(), Bound.EXACTLY);
            return Optional.of(text.stated(
                    share, roles.get(0).from(), roles.get(roles.size() - 1).to()));
        }
        Share least = new Share(part, members.count(), Bound.AT_LEAST);
        return Optional.of(new TextReading<>(least, some.excerpt(), Certainty.INFERRED));
    }

    /** "Trois membres dont un salarié de l'école et deux externes" are all counted. */
    private static boolean areAll(Headcount members, List<JuryRoles.Found> roles) {
        return !roles.isEmpty()
                && roles.stream().allMatch(r -> r.within() && r.parent() < 0)
                && number(roles) == members.count();
    }

    /** Reads the first sentence that counts them; a later one usually gives details about the same people. */
    private static Optional<TextReading<Headcount>> counted(
            JuryText text, List<JuryRoles.Found> roles, GuardedPattern pattern) {
        if (!text.mayHave(pattern)) {
            return Optional.empty();
        }
        List<JuryRoles.Found> those = roles.stream()
                .filter(r -> r.role().count().isPresent() && !r.doubtful() && describes(text, r, pattern))
                .toList();
        Set<JuryRoles.Found> counted = new HashSet<>(those);
        List<JuryRoles.Found> first = those.stream()
                .filter(r -> r.sentence() == those.get(0).sentence())
                .filter(r -> r.parent() < 0 || !counted.contains(roles.get(r.parent())))
                .toList();
        return first.isEmpty() ? Optional.empty() : Optional.of(sum(text, first));
    }

    /** Checks the words of a role. "Un formateur, tous deux extérieurs" is about others too. */
    private static boolean describes(JuryText text, JuryRoles.Found role, GuardedPattern pattern) {
        if (!pattern.mayMatch(text.folded.substring(role.noun(), role.to()))) {
            return false;
        }
        Matcher words =
                text.find(pattern.pattern()).region(role.noun(), role.to()).useTransparentBounds(true);
        if (!words.lookingAt()) {
            return false;
        }
        boolean one = role.role().count().filter(count -> count.count() == 1).isPresent();
        return !(one && PLURAL.matcher(words.group()).find());
    }

    private static TextReading<Headcount> sum(JuryText text, List<JuryRoles.Found> roles) {
        JuryRoles.Found first = roles.get(0);
        boolean exact =
                roles.stream().flatMap(r -> r.role().count().stream()).allMatch(c -> c.bound() == Bound.EXACTLY);
        Headcount count = new Headcount(number(roles), exact ? Bound.EXACTLY : Bound.AT_LEAST);
        int to = roles.get(roles.size() - 1).to();
        boolean stated = roles.size() == 1 && roles.stream().allMatch(r -> r.certainty() == Certainty.STATED);
        return stated ? text.stated(count, first.from(), to) : text.inferred(count, first.from(), to);
    }

    private static int number(List<JuryRoles.Found> roles) {
        return roles.stream()
                .flatMap(r -> r.role().count().stream())
                .mapToInt(Headcount::count)
                .sum();
    }

    private static Optional<TextReading<Share>> all(JuryText text, WordPatterns words) {
        return words.allIn(text.source).stream()
                .filter(found -> isAlone(text, found) && !text.isHedged(found.start()) && !isPart(text, found.start()))
                .findFirst()
                .map(found -> text.stated(Share.ALL, found.start(), found.end()));
    }

    /** Checks for "majoritairement" before "composé de". */
    private static boolean isPart(JuryText text, int index) {
        return PARTLY.matcher(text.folded)
                .region(Math.max(0, index - LONGEST_COUNT), index)
                .find();
    }

    /**
     * Checks whether no one else is named: "tous les membres" includes everyone; after other words, someone else may be
     * named.
     */
    private static boolean isAlone(JuryText text, Matcher found) {
        return found.groupCount() == 0
                || !OTHERS.matcher(text.folded)
                        .region(found.start(1), found.end())
                        .useTransparentBounds(true)
                        .find();
    }

    private static Optional<TextReading<Share>> part(JuryText text, JuryParts parts) {
        return parts.in(text)
                .map(part -> part.concluded()
                        ? text.inferred(part.share(), part.from(), part.to())
                        : text.stated(part.share(), part.from(), part.to()));
    }
}
