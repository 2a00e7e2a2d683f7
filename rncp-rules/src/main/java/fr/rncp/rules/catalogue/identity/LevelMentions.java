package fr.rncp.rules.catalogue.identity;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.SentencePart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the levels in free texts, in the nomenclature of 1969 (Roman numerals) or in the current framework. */
final class LevelMentions {

    /** Each level of 1969 with its current equivalents (décret 2019-14): level I became 7 or 8. */
    private static final Map<String, Set<Integer>> TODAY =
            Map.of("v", Set.of(3), "iv", Set.of(4), "iii", Set.of(5), "ii", Set.of(6), "i", Set.of(7, 8));

    private static final String ROMAN = "(iii|ii|iv|i|v)\\b";
    private static final String AT_LEVEL = "[a-z]*\\b[^.;\\n]{0,80}?\\b(?:au|de) niveau " + ROMAN;
    private static final String HAS_LEVEL =
            "(?:certification|titre|diplome)\\b([^.;:\\n]{0,60}?)\\bniveau " + ROMAN + "(?=([^.;\\n]{0,40}))";
    private static final String OF_LEVEL = "s?\\b[^.;:\\n]{0,60}?\\bniveau (?:([3-8])\\b(?![.,][0-9])|" + ROMAN + ")";

    /** Most texts mention no level. */
    private static final String LEVEL = "niveau ";

    /** Words of a legal text about the certification that it registers. */
    private static final WordPatterns REGISTERED = WordPatterns.atWordStart(
            "homolog" + AT_LEVEL, "enregistr" + AT_LEVEL, "inscri" + AT_LEVEL, "class" + AT_LEVEL);

    /** Words of the objectives about the certification itself. */
    private static final WordPatterns ITSELF = WordPatterns.atWordStart(
            "cette " + HAS_LEVEL,
            "la presente " + HAS_LEVEL,
            "la " + HAS_LEVEL,
            "ce " + HAS_LEVEL,
            "le present " + HAS_LEVEL,
            "le " + HAS_LEVEL);

    /** Words that attribute the level to another person or another award. */
    private static final Pattern ANOTHER = Pattern.compile(
            "titulaire|acces|admis|apres|requis|exig|minim|equivalen|public|candidat|poursuite|ancien|\\bd'une? |\\bun\\b|\\bune\\b");

    private static final Pattern OLD = Pattern.compile("\\b19(?:69|67)\\b|ancienne nomenclature|nomenclature ancienne");

    private static final Pattern OF_OLD_NOMENCLATURE =
            Pattern.compile("^(.{0,200}?\\b(?:certification|titre|diplome|cqp|homolog[a-z]*"
                    + "|class[a-z]{1,3}|enregistre[a-z]?|qualification)\\b.{0,60}?)\\bniveau " + ROMAN
                    + ".{0,60}?(?:\\b19(?:69|67)\\b|ancienne nomenclature|nomenclature ancienne)");

    private static final String CERTIFICATION =
            "(?:titre(?: professionnel| certifie)?|certification|certificat|diplome|cqp)\\b";

    /** A sentence, or a part of one, about the level of the certification itself. */
    private static final Pattern OF_THIS = Pattern.compile(
            "^[ \"«(-]*(?:(?:le|la|ce|cette|notre|il s'agit d'une?|c'est une?) )?(?:present(?:e)? )?" + CERTIFICATION
                    + "(?:[,:]? (?:est )?(?:classe|homologue|enregistre|inscrit|reconnu|certifie)e?)?"
                    + "(?: \\(| de | au | en | du | a | )?niveau " + ROMAN
                    + "|^[ \"«(-]*(?:est )?(?:homologue|enregistre|classe|inscrit)e? (?:au |de |en )?niveau " + ROMAN
                    + "|^[ \"«(-]*niveau " + ROMAN + "(?=[ ,(]*(?:bac|ancienne|de la nomenclature|nomenclature|$))"
                    + "|\\batteste(?:nt)? d'un niveau " + ROMAN
                    + "|\\b(?:acces au|obtention du|obtenir le|delivre le|delivrance du|attribution du) titre (?:\\()?(?:de )?niveau "
                    + ROMAN);

    private static final Pattern FOR_OTHERS = Pattern.compile(
            "titulaire|candidat|\\badmis|prerequis|equivalen|poursuite|\\brequis|exig|minim|accessible|dispens|ancien titre|\\bapres (?:un|le|la)");

    /** Words that attribute the level to people or to other certifications. */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("personne|encadr|forme |form(?:er|ant)|\\bvers\\b|prepar|autre");

    private static final WordPatterns REQUIRED = WordPatterns.atWordStart(
            "titre" + OF_LEVEL,
            "diplome" + OF_LEVEL,
            "certification" + OF_LEVEL,
            "formation" + OF_LEVEL,
            "qualification" + OF_LEVEL);

    /** Words for another way in: not everybody then needs what the text mentions. */
    private static final WordPatterns OTHERWISE = WordPatterns.of(
            "experience",
            "\\bvae\\b",
            "derog",
            "a defaut",
            "sans ",
            "dispens",
            "encadre",
            "apprecie",
            "souhait",
            "recommand",
            "conseille",
            "\\batout",
            "\\bne\\b",
            "\\bn'",
            "\\bpas\\b",
            "\\baucune?\\b",
            "equivalence",
            "\\bautres? profils?",
            "\\bou (?:avoir|etre|justifi|tout|toute)\\b");

    private static final String NUMERAL = "([3-8]|iii|ii|iv|v)";

    /** In a title, the level appears in parentheses, at the end or behind "de"; elsewhere it may be one of mastery. */
    private static final Pattern OF_TITLE =
            Pattern.compile("(?:[(\\[] ?(?:de )?|[,;:–—/-] ?(?:de )?|\\bde )niv(?:eau|\\.)? ?(?:n ?[°º] ?)?" + NUMERAL
                    + "(?= ?(?:[)\\],;–—-]|$))|\\bniveau " + NUMERAL + "$");

    /** The years after the baccalauréat, as titles of schools count them. */
    private static final Pattern YEARS_AFTER = Pattern.compile("\\bbac ?\\+ ?([2358])\\b");

    private static final Map<String, Integer> LEVEL_OF_YEARS = Map.of("2", 5, "3", 6, "5", 7, "8", 8);

    private LevelMentions() {}

    /** Returns the level that a title states for the certification. */
    static Optional<Mention> ofTitle(FoldedText title) {
        String folded = title.toString();
        if (!folded.contains("niv") && !folded.contains("bac")) {
            return Optional.empty();
        }
        Matcher level = OF_TITLE.matcher(folded);
        if (level.find()) {
            return Optional.of(mention(title, level, level.group(1) == null ? 2 : 1));
        }
        Matcher years = YEARS_AFTER.matcher(folded);
        return years.find()
                ? Optional.of(new Mention(
                        years.group(1),
                        Set.of(LEVEL_OF_YEARS.get(years.group(1))),
                        title.excerpt(years.start(), years.end())))
                : Optional.empty();
    }

    /**
     * A level that a text mentions.
     *
     * @param numeral the numeral in the text, in capitals
     * @param today the possible current levels
     * @param words the text around it
     */
    record Mention(String numeral, Set<Integer> today, String words) {

        boolean is(int level) {
            return today.contains(level);
        }

        int lowest() {
            return today.stream().mapToInt(Integer::intValue).min().orElse(0);
        }
    }

    /** Returns the levels of 1969 at which a legal text registers the certification. */
    static List<Mention> registered(FoldedText folded) {
        return found(REGISTERED, folded).map(match -> mention(folded, match, 1)).toList();
    }

    /** Returns the levels of 1969 that a text attributes to the certification itself. */
    static List<Mention> itself(FoldedText folded) {
        return found(ITSELF, folded)
                .filter(match -> !isOfAnother(match))
                .map(match -> mention(folded, match, 2))
                .toList();
    }

    private static Stream<? extends MatchResult> found(WordPatterns words, FoldedText folded) {
        return folded.toString().contains(LEVEL) ? words.allIn(folded).stream() : Stream.empty();
    }

    private static boolean isOfAnother(MatchResult match) {
        return Stream.of(1, 3)
                .anyMatch(group -> ANOTHER.matcher(match.group(group)).find());
    }

    /** Checks a text as published for a word of the name of the old nomenclature: few texts contain one. */
    static boolean mayNameOldNomenclature(String text) {
        return text.contains("omenclature")
                || text.contains("OMENCLATURE")
                || text.contains("1969")
                || text.contains("1967");
    }

    /**
     * Returns the levels that a text attributes to the certification with the name of the old nomenclature: "Titre de
     * niveau II de la nomenclature de 1969".
     */
    static List<Mention> ofOldNomenclature(FoldedText folded) {
        String words = folded.toString();
        if (!words.contains(LEVEL) || !OLD.matcher(words).find()) {
            return List.of();
        }
        return SentencePart.of(folded).stream()
                .flatMap(part -> OF_OLD_NOMENCLATURE
                        .matcher(part.words())
                        .results()
                        .filter(match -> !ANOTHER.matcher(match.group(1)).find()
                                && !OF_PEOPLE.matcher(match.group(1)).find())
                        .map(match -> mention(folded, match, 2, part.from())))
                .toList();
    }

    /** Returns the levels of 1969 that sentences of a text state for the certification itself, as numerals. */
    static List<Mention> ofThis(FoldedText folded) {
        if (!folded.toString().contains(LEVEL)) {
            return List.of();
        }
        return SentencePart.of(folded).stream()
                .filter(part -> part.words().contains(LEVEL))
                .flatMap(part -> OF_THIS.matcher(part.words())
                        .results()
                        .filter(match -> !FOR_OTHERS.matcher(part.words()).find())
                        .map(match -> mention(folded, match, numeral(match), part.from())))
                .toList();
    }

    private static int numeral(MatchResult match) {
        int group = 1;
        while (match.group(group) == null) {
            group++;
        }
        return group;
    }

    /** Returns the levels of awards that a prerequisite requires. */
    static List<Mention> required(FoldedText folded) {
        return found(REQUIRED, folded)
                .map(match -> mention(folded, match, match.group(1) == null ? 2 : 1))
                .toList();
    }

    /** Checks whether a prerequisite also admits people without the levels that it mentions. */
    static boolean admitsOthers(FoldedText entry) {
        return OTHERWISE.matchIn(entry);
    }

    private static Mention mention(FoldedText folded, MatchResult match, int group) {
        return mention(folded, match, group, 0);
    }

    /** Creates the mention that matched in a part of a text. */
    private static Mention mention(FoldedText folded, MatchResult match, int group, int offset) {
        String numeral = match.group(group);
        Set<Integer> today = TODAY.containsKey(numeral) ? TODAY.get(numeral) : Set.of(Integer.parseInt(numeral));
        return new Mention(
                numeral.toUpperCase(Locale.ROOT),
                today,
                folded.excerpt(offset + match.start(), offset + match.end(group)));
    }
}
