package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the number of members of a jury. */
final class JuryMembers {

    private static final Pattern QUALIFIED = Pattern.compile(TotalPhrases.NOUN + "(?! d[eu]s? | d'| represent)");

    private static final WordPatterns PAIRS =
            WordPatterns.atWordStart("binome\\b", "trinome\\b", "duo\\b", "trio\\b", "tandem\\b");
    private static final List<String> PAIR_WORDS = List.of("inome", "duo", "trio", "tandem");
    private static final Pattern ONE_PAIR = Pattern.compile("(?:^|\\b(?:une?|1|en|le|ce|du|chaque) |[:\\n-] ?)$");

    private static final Pattern ANYBODY = Pattern.compile(TotalPhrases.NOUN);

    /** A number for each of several groups, or for one of several juries. */
    private static final WordPatterns EACH = WordPatterns.atWordStart(
            "par college\\b",
            "par organisation",
            "de chaque\\b",
            "par branche\\b",
            "pour (?:l[ea] |les |l'|chaque )?(?:autres? )?(?:vae\\b|voies?\\b|formation|apprenti|candidat"
                    + "|epreuve|blocs?\\b|oral)");

    /** A label that names candidates or an exam rather than members. */
    private static final Pattern PATHWAY =
            Pattern.compile("\\s*(?:pour |par |en |voie |l[ea] |les |l'|de |jury ){0,5}(?:vae\\b"
                    + "|formation|apprenti|contrat|candidat|experience|epreuve|blocs? |oral|session|parcours"
                    + "|fi\\b|fc\\b)");

    /** People who take part without being members. */
    private static final WordPatterns NO_MEMBER = WordPatterns.atWordStart(
            "suppleante?s?\\b(?<!(?:leurs?|sa|son|ses) suppleante?s?)",
            "voix consultative(?<!(?:et|ainsi que),? avec voix consultative)",
            "secretaire\\b[^.;\\n]{0,30}? sans voix\\b",
            "sans droit de vote",
            "observat",
            "invite",
            "titre consultatif");

    /** Optional members make a sum meaningless. */
    private static final WordPatterns OPEN_LIST = WordPatterns.atWordStart(
            "invite", "au choix", "eventuel", "le cas echeant", "voix consultative", "notamment", "par exemple");

    private JuryMembers() {}

    static Optional<TextReading<Headcount>> read(JuryText text, ListedRoles listed) {
        return stated(text, listed.totals())
                .or(() -> LoneMember.in(text))
                .or(() -> pair(text))
                .or(() -> sum(text, listed.roles()))
                .map(count -> withChair(text, count, listed.roles()));
    }

    /** "Présidé par …, le jury compte en outre quatre membres": the chair is not one of the four. */
    private static TextReading<Headcount> withChair(
            JuryText text, TextReading<Headcount> count, List<FoundRole> roles) {
        Headcount value = count.value();
        return SeparateChair.isIn(text, roles)
                ? new TextReading<>(
                        new Headcount(value.count() + 1, value.bound()), count.excerpt(), Certainty.INFERRED)
                : count;
    }

    /**
     * Reads the stated total. Of two different totals (for example one for each pathway) only the smaller one is read,
     * as inferred.
     */
    private static Optional<TextReading<Headcount>> stated(JuryText text, List<StatedTotal> listed) {
        Stream<TextReading<Headcount>> found =
                TotalPhrases.in(text).map(total -> text.stated(TotalPhrases.count(total), total.start(), total.end()));
        return Stream.concat(found, listed.stream().map(total -> total.reading(text)))
                .reduce(JuryMembers::smaller);
    }

    /** Reads "un binôme d'évaluateurs". */
    private static Optional<TextReading<Headcount>> pair(JuryText text) {
        if (PAIR_WORDS.stream().noneMatch(text.folded::contains)) {
            return Optional.empty();
        }
        return PAIRS.allIn(text.source).stream()
                .filter(pair -> !text.isHedged(pair.start())
                        && ONE_PAIR.matcher(text.folded)
                                .region(Math.max(0, pair.start() - 8), pair.start())
                                .find())
                .findFirst()
                .map(pair -> text.stated(
                        new Headcount(pair.group().startsWith("tri") ? 3 : 2, Bound.EXACTLY),
                        pair.start(),
                        pair.end()));
    }

    private static TextReading<Headcount> smaller(TextReading<Headcount> one, TextReading<Headcount> other) {
        if (one.value().count() == other.value().count()) {
            return one.value().bound() == Bound.AT_LEAST ? one : other;
        }
        TextReading<Headcount> least = one.value().count() <= other.value().count() ? one : other;
        return new TextReading<>(
                new Headcount(least.value().count(), Bound.AT_LEAST), least.excerpt(), Certainty.INFERRED);
    }

    /** Computes the minimum from a list of counted roles: the text may omit other members. */
    private static Optional<TextReading<Headcount>> sum(JuryText text, List<FoundRole> roles) {
        boolean withGuests = NO_MEMBER.matchIn(text.source);
        Predicate<FoundRole> isGuest = r -> withGuests && NO_MEMBER.matchIn(text.source, r.from(), r.to());
        NavigableMap<Integer, FoundRole> guests = new TreeMap<>();
        roles.stream().filter(isGuest).forEach(guest -> guests.put(guest.from(), guest));
        List<FoundRole> counted = roles.stream()
                .filter(r -> !r.within() && !guests.containsKey(r.from()))
                .toList();
        if (!addsUp(text, counted) || isOpen(text, counted, guests)) {
            return Optional.empty();
        }
        if (counted.size() == 1 && isTheWholeJury(text, counted.get(0)) && !SeparateChair.isIn(text, roles)) {
            FoundRole all = counted.get(0);
            return Optional.of(text.stated(all.role().count().orElseThrow(), all.from(), all.to()));
        }
        int sum = JuryRoles.total(counted);
        int from = counted.get(0).from();
        int to = counted.get(counted.size() - 1).to();
        return sum < 2 ? Optional.empty() : Optional.of(text.inferred(new Headcount(sum, Bound.AT_LEAST), from, to));
    }

    /** "Trois membres indépendants" without anybody else, unlike "deux membres de la direction". */
    private static boolean isTheWholeJury(JuryText text, FoundRole role) {
        return role.role().count().orElseThrow().count() > 1
                && text.find(QUALIFIED)
                        .region(role.noun(), text.folded.length())
                        .lookingAt();
    }

    private static boolean isOpen(JuryText text, List<FoundRole> roles, NavigableMap<Integer, FoundRole> guests) {
        JuryText.TextSpan first = text.sentences().get(roles.get(0).sentence());
        JuryText.TextSpan last =
                text.sentences().get(roles.get(roles.size() - 1).sentence());
        return OPEN_LIST.allIn(text.source).stream()
                .filter(words -> words.start() >= first.from() && words.end() <= last.to())
                .anyMatch(words -> !isWithin(guests.floorEntry(words.start()), words.end()));
    }

    private static boolean isWithin(Map.@Nullable Entry<Integer, FoundRole> guest, int end) {
        return guest != null && end <= guest.getValue().to();
    }

    /** Checks whether a sum of roles is a minimum; people without a number add to it if two roles have one. */
    private static boolean addsUp(JuryText text, List<FoundRole> roles) {
        long numbered = roles.stream().filter(r -> r.role().count().isPresent()).count();
        return numbered > 0
                && (numbered == roles.size() || numbered > 1 || roles.stream().noneMatch(r -> isAnybody(text, r)))
                && !(EACH.matchIn(text.source)
                        && roles.stream().anyMatch(r -> EACH.matchIn(text.source, r.from(), r.to())))
                && roles.stream().noneMatch(FoundRole::doubtful)
                && (isOneSentence(roles) || roles.stream().allMatch(r -> r.labelled() && !isPathway(text, r)));
    }

    /** "Deux personnes" may be those that the text names without a number. */
    private static boolean isAnybody(JuryText text, FoundRole role) {
        return text.find(ANYBODY).region(role.noun(), role.to()).lookingAt();
    }

    private static boolean isPathway(JuryText text, FoundRole role) {
        return text.find(PATHWAY).region(role.label(), role.to()).lookingAt();
    }

    private static boolean isOneSentence(List<FoundRole> roles) {
        return roles.stream().mapToInt(FoundRole::sentence).distinct().count() == 1;
    }
}
