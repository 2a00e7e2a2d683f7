package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers and shares of professionals and of members from outside in a jury. */
final class JuryShares {

    /** A professional person, but not a professional training. */
    private static final GuardedPattern PROFESSIONAL = GuardedPattern.of(
            List.of("profession"),
            "professionn?el(?:le)?s?\\b|[^,;(\\n]{2,60}(?:, | \\()professionn?el(?:le)?s?\\b"
                    + "|[\\w-]{3,25}(?: (?!de |d'|du |des |en |et |ou )\\w{1,20}){0,2}? professionn?el(?:le)?s?\\b"
                    + "|(?:membre|representant)e?s?(?: qualifiee?s?)? (?:de la profession|des? professions?"
                    + "|des professionnels|du"
                    + " monde professionnel)\\b");

    private static final GuardedPattern EXTERNAL = GuardedPattern.of(
            JuryParts.OUTSIDE_WORDS,
            "(?:(?!et |est |par |ou |dont |avec |l'une? |majorit"
                    + "|principalement )[\\w'-]{1,25},? \\(?){0,12}?(?:l'une? (?:et"
                    + "|comme) l'autre )?(?<!relations |commerce |affaires "
                    + "|partenaires |communication |services? |non )"
                    + JuryParts.OUTSIDE);

    private static final Pattern PLURAL = Pattern.compile("(?:^|[ ,])exter(?:ne|ieur)e?s$");

    private JuryShares() {}

    static Optional<TextReading<Headcount>> professionals(JuryText text, List<FoundRole> roles) {
        return text.mayHave(PROFESSIONAL)
                ? counted(text, roles, PROFESSIONAL, CountsAmong.PROFESSIONALS)
                : Optional.empty();
    }

    static Optional<TextReading<Headcount>> externals(JuryText text, List<FoundRole> roles) {
        return text.mayHave(EXTERNAL) ? counted(text, roles, EXTERNAL, CountsAmong.EXTERNALS) : Optional.empty();
    }

    private static Optional<TextReading<Headcount>> counted(
            JuryText text, List<FoundRole> roles, GuardedPattern pattern, CountsAmong among) {
        return among.together(text)
                .or(() -> counted(text, roles, pattern))
                .or(() -> among.some(text))
                .or(() -> among.pair(text));
    }

    static Optional<TextReading<Share>> professionalShare(JuryText text) {
        return (text.mayHave(PROFESSIONAL) ? UniformJuries.professional(text) : Optional.<TextReading<Share>>empty())
                .or(() -> part(text, JuryParts.PROFESSIONALS));
    }

    static Optional<TextReading<Share>> externalShare(JuryText text) {
        return (text.mayHave(EXTERNAL) ? UniformJuries.external(text) : Optional.<TextReading<Share>>empty())
                .or(() -> part(text, JuryParts.OUTSIDERS));
    }

    /**
     * Computes the share of a count in a total; empty unless both are exact. It is stated only if the roles account for
     * the whole jury.
     */
    static Optional<TextReading<Share>> ratio(
            JuryText text, TextReading<Headcount> some, Headcount members, List<FoundRole> roles) {
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
    private static boolean areAll(Headcount members, List<FoundRole> roles) {
        return !roles.isEmpty()
                && roles.stream().allMatch(r -> r.within() && r.parent() < 0)
                && number(roles) == members.count();
    }

    /** Reads the first sentence that counts them; a later one usually gives details about the same people. */
    private static Optional<TextReading<Headcount>> counted(
            JuryText text, List<FoundRole> roles, GuardedPattern pattern) {
        List<FoundRole> those = roles.stream()
                .filter(r -> r.role().count().isPresent()
                        && !r.doubtful()
                        && !r.alternative()
                        && describes(text, r, pattern))
                .toList();
        Set<FoundRole> counted = new HashSet<>(those);
        List<FoundRole> first = those.stream()
                .filter(r -> r.sentence() == those.get(0).sentence())
                .filter(r -> r.parent() < 0 || !counted.contains(roles.get(r.parent())))
                .toList();
        return first.isEmpty() ? Optional.empty() : Optional.of(sum(text, first));
    }

    /** Checks the words of a role. "Un formateur, tous deux extérieurs" is about others too. */
    private static boolean describes(JuryText text, FoundRole role, GuardedPattern pattern) {
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

    private static TextReading<Headcount> sum(JuryText text, List<FoundRole> roles) {
        FoundRole first = roles.get(0);
        boolean exact =
                roles.stream().flatMap(r -> r.role().count().stream()).allMatch(c -> c.bound() == Bound.EXACTLY);
        Headcount count = new Headcount(number(roles), exact ? Bound.EXACTLY : Bound.AT_LEAST);
        int to = roles.get(roles.size() - 1).to();
        boolean stated = roles.size() == 1 && roles.stream().allMatch(r -> r.certainty() == Certainty.STATED);
        return stated ? text.stated(count, first.from(), to) : text.inferred(count, first.from(), to);
    }

    private static int number(List<FoundRole> roles) {
        return roles.stream()
                .flatMap(r -> r.role().count().stream())
                .mapToInt(Headcount::count)
                .sum();
    }

    private static Optional<TextReading<Share>> part(JuryText text, JuryParts parts) {
        return parts.in(text)
                .map(part -> part.concluded()
                        ? text.inferred(part.share(), part.from(), part.to())
                        : text.stated(part.share(), part.from(), part.to()));
    }
}
