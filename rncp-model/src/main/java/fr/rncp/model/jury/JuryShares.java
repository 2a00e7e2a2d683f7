package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers and shares of professionals and of members from outside in a jury. */
final class JuryShares {

    private static final GuardedPattern PROFESSIONAL = GuardedPattern.of(
            List.of("profession"),
            "professionnel(?:le)?s?\\b"
                    + "|(?:membre|expert|representant|personne|jure|evaluateur|examinateur|personnalite)e?s?"
                    + "(?: (?!de |d'|du |des |en )\\w{1,20})? professionnel(?:le)?s?\\b"
                    + "|(?:membre|representant)e?s? (?:de la profession|des professionnels|du monde professionnel)\\b");

    // "Responsable des relations extérieures" is not from outside.
    private static final GuardedPattern EXTERNAL = GuardedPattern.of(
            List.of("exter"),
            "[\\w-]{1,25}(?: (?!non )\\w{1,20}){0,2}(?<!relations|commerce|affaires|partenaires|non) exter(?:ne|ieur)e?s?\\b");

    private static final String SURE_END = "[^.:;,(\\n]{0,80}";

    private static final String PROFESSIONALS_ALONE = "professionnel(?:le)?s\\b(" + SURE_END + ")";
    private static final String OF_PROFESSIONALS =
            "ee?s?(?: exclusivement| uniquement| entierement)? (?:de |par des )" + PROFESSIONALS_ALONE;
    private static final String OF_EXTERNALS = "ee?s? (?:exclusivement |uniquement )?(?:de |d'|par des )"
            + "(?:professionnels|membres|personnes|evaluateurs|experts|jures) exter(?:ne|ieur)e?s\\b(" + SURE_END + ")";
    private static final String ARE_EXTERNAL =
            "(?:membres|jures)(?: du jury)? sont (?:des \\w{1,20} )?exter(?:ne|ieur)s\\b(" + SURE_END + ")";

    /** "Composé de professionnels": all, unless someone else is named before the end of the clause. */
    private static final WordPatterns ALL_PROFESSIONALS = WordPatterns.atWordStart(
            "compos" + OF_PROFESSIONALS,
            "constitu" + OF_PROFESSIONALS,
            "form" + OF_PROFESSIONALS,
            "jurys? (?:exclusivement )?de " + PROFESSIONALS_ALONE,
            "tous (?:les membres|les jures)(?: du jury)? sont (?:des |d'anciens )?professionnels\\b" + SURE_END);

    private static final WordPatterns ALL_EXTERNAL = WordPatterns.atWordStart(
            "compos" + OF_EXTERNALS,
            "constitu" + OF_EXTERNALS,
            "form" + OF_EXTERNALS,
            "tous les " + ARE_EXTERNAL,
            "l'ensemble des " + ARE_EXTERNAL);

    private static final Pattern OTHERS = Pattern.compile(" et | ou |ainsi que|,");

    private static final List<String> PARTS = List.of("%", "la moitie", "tiers", "quart");

    private static final String FRACTION = "(?<min>(?:au moins|a minima|au minimum|minimum)(?: de)? )?"
            + "(?:(?<percent>[0-9]{1,3})(?:[.,](?<tenth>[0-9]))? ?%|(?<half>la moitie)|(?<third>un tiers|le tiers)|"
            + "(?<thirds>(?:les )?deux tiers)|(?<quarter>un quart|le quart))(?<after> (?:au moins|au minimum|minimum|a minima))?"
            + "(?<open> ou plus)? ";

    // A share of the members, not of the marks or of the tests that external members assess.
    private static final String OF_MEMBERS = "(?:des |du |de |d')(?:membres|jury|jures|personnes|professionnels|"
            + "evaluateurs|examinateurs)\\b[^.;:\\n0-9%]{0,40}? ";

    private static final GuardedPattern EXTERNAL_PART =
            GuardedPattern.of(PARTS, FRACTION + "(?:" + OF_MEMBERS + ")?exter(?:ne|ieur)e?s?\\b");
    private static final GuardedPattern PROFESSIONAL_PART = GuardedPattern.of(
            PARTS, FRACTION + "(?:de |" + OF_MEMBERS + "(?:sont|sont des|est|soit) )professionnel(?:le)?s\\b");

    private JuryShares() {}

    static Optional<TextReading<Headcount>> professionals(JuryText text, List<JuryRoles.Found> roles) {
        return counted(text, roles, PROFESSIONAL);
    }

    static Optional<TextReading<Headcount>> externals(JuryText text, List<JuryRoles.Found> roles) {
        return counted(text, roles, EXTERNAL);
    }

    static Optional<TextReading<Share>> professionalShare(JuryText text) {
        return all(text, ALL_PROFESSIONALS).or(() -> part(text, PROFESSIONAL_PART));
    }

    static Optional<TextReading<Share>> externalShare(JuryText text) {
        return all(text, ALL_EXTERNAL).or(() -> part(text, EXTERNAL_PART));
    }

    /**
     * Computes the share of a count in a total; empty unless both are exact. It is stated only if the roles account for
     * the whole jury.
     */
    static Optional<TextReading<Share>> ratio(
            JuryText text, Headcount some, Headcount members, List<JuryRoles.Found> roles) {
        boolean exact = some.bound() == Bound.EXACTLY && members.bound() == Bound.EXACTLY;
        if (!exact || some.count() > members.count() || roles.isEmpty()) {
            return Optional.empty();
        }
        Share share = new Share(some.count(), members.count(), Bound.EXACTLY);
        int to = roles.get(roles.size() - 1).to();
        return Optional.of(
                JuryRoles.total(roles) == members.count()
                        ? text.stated(share, roles.get(0).from(), to)
                        : text.inferred(
                                new Share(share.part(), share.whole(), Bound.AT_LEAST),
                                roles.get(0).from(),
                                to));
    }

    /** Reads the first sentence that counts them; a later one usually gives details about the same people. */
    private static Optional<TextReading<Headcount>> counted(
            JuryText text, List<JuryRoles.Found> roles, GuardedPattern pattern) {
        if (!text.mayHave(pattern)) {
            return Optional.empty();
        }
        List<JuryRoles.Found> those = roles.stream()
                .filter(r -> text.find(pattern.pattern())
                        .region(r.noun(), r.to())
                        .useTransparentBounds(true)
                        .lookingAt())
                .filter(r -> r.role().count().isPresent() && !r.doubtful())
                .toList();
        List<JuryRoles.Found> first = those.stream()
                .filter(r -> r.sentence() == those.get(0).sentence())
                .toList();
        return first.isEmpty() ? Optional.empty() : Optional.of(sum(text, first));
    }

    private static TextReading<Headcount> sum(JuryText text, List<JuryRoles.Found> roles) {
        JuryRoles.Found first = roles.get(0);
        boolean single = roles.size() == 1;
        boolean exact =
                roles.stream().flatMap(r -> r.role().count().stream()).allMatch(c -> c.bound() == Bound.EXACTLY);
        Headcount count = new Headcount(JuryRoles.total(roles), exact ? Bound.EXACTLY : Bound.AT_LEAST);
        int to = roles.get(roles.size() - 1).to();
        return single && first.certainty() == Certainty.STATED
                ? text.stated(count, first.from(), to)
                : text.inferred(count, first.from(), to);
    }

    private static Optional<TextReading<Share>> all(JuryText text, WordPatterns words) {
        return words.allIn(text.source).stream()
                .filter(found -> isAlone(text, found) && !text.isHedged(found.start()))
                .findFirst()
                .map(found -> text.stated(Share.ALL, found.start(), found.end()));
    }

    /**
     * Checks whether no one else is named: "tous les membres" includes everyone; after other words, someone else may be
     * named.
     */
    private static boolean isAlone(JuryText text, Matcher found) {
        return found.groupCount() == 0 || (!OTHERS.matcher(found.group(1)).find() && !endsWithComma(text, found.end()));
    }

    private static boolean endsWithComma(JuryText text, int index) {
        return index < text.folded.length() && text.folded.charAt(index) == ',';
    }

    private static Optional<TextReading<Share>> part(JuryText text, GuardedPattern pattern) {
        if (!text.mayHave(pattern)) {
            return Optional.empty();
        }
        Matcher matcher = text.find(pattern.pattern());
        while (matcher.find()) {
            Optional<Share> share = share(matcher);
            if (share.isPresent() && !text.isHedged(matcher.start()) && !text.isHedged(matcher.end())) {
                return Optional.of(text.stated(share.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Share> share(Matcher matcher) {
        boolean open = matcher.group("min") != null || matcher.group("after") != null || matcher.group("open") != null;
        Bound bound = open ? Bound.AT_LEAST : Bound.EXACTLY;
        if (matcher.group("percent") == null) {
            return Optional.of(named(matcher, bound));
        }
        int percent = Integer.parseInt(matcher.group("percent"));
        String tenth = matcher.group("tenth");
        if (percent > 100 || (percent == 100 && tenth != null)) {
            return Optional.empty();
        }
        return Optional.of(
                tenth == null
                        ? new Share(percent, 100, bound)
                        : new Share(percent * 10 + Integer.parseInt(tenth), 1000, bound));
    }

    private static Share named(Matcher matcher, Bound bound) {
        if (matcher.group("half") != null) {
            return new Share(1, 2, bound);
        }
        if (matcher.group("quarter") != null) {
            return new Share(1, 4, bound);
        }
        return new Share(matcher.group("third") != null ? 1 : 2, 3, bound);
    }
}
