package fr.rncp.rules.reading.title;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.LetterCase;
import fr.rncp.rules.reading.title.OptionMark.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the title of a block which candidates need it. Rules and award proposals share this reading. */
public final class OptionTitle {

    private static final Map<String, String> SINGULAR = Map.of(
            "options",
            "option",
            "specialites",
            "specialite",
            "specialisations",
            "specialisation",
            "filieres",
            "filiere",
            "dominantes",
            "dominante",
            "mentions",
            "mention");

    private static final String WORD =
            "(?<word>options?|specialites?|specialisations?|parcours|filieres?|dominantes?|mentions?)\\b";

    /**
     * The words have other meanings too. They name an option only at the start of the title, of a parenthesis, or of a
     * part behind a dash or the like; or at the end of the title, before a letter or a number.
     */
    private static final String PLACE =
            "(?:(?<start>^(?:blocs? (?:de |d')?)?)|(?<inner>[(\\[/|,.;:] ?|[ ][-–—] ?)(?:blocs? (?:de |d')?)?"
                    + "|(?<last> )(?=[a-z]+ (?:n° ?)?(?:[a-z]|[0-9]{1,2})$))";

    private static final String CODE = "(?:[a-z]|[0-9]{1,2}|i{2,3}|iv|vi{1,3})(?![\\w'’])";

    private static final String CODES =
            " ?(?:n° ?|n ?° ?)?(?<codes>" + CODE + "(?:(?:,| et| ou| ?/| ?&) ?(?:l')?(?:options? )?(?:n° ?)?" + CODE
                    + ")*)(?= ?(?:$|[)\\]:;,.»\"“”«(]|[-–—]| [-–—]))";

    private static final String NAMED =
            "(?: ?: ?| )(?:[«\"“] ?)?(?<name>[^()\\[\\]:;«»\"“”\\n]{2,80}?)(?: ?[»\"”])?(?<end> ?(?:[)\\]:;»«\"“”(\\n]| [-–—] ?|$))";

    private static final Pattern OPTION = Pattern.compile(PLACE + WORD + "(?:" + CODES + "|" + NAMED + ")?");

    private static final GuardedPattern OPTIONAL = GuardedPattern.of(List.of("facultati"), "\\bfacultati(?:f|ve)s?\\b");
    private static final GuardedPattern UNNAMED = GuardedPattern.of(
            List.of("option", "choi"),
            "\\boptionnel(?:le)?s?\\b|\\bau choix\\b(?! d)|\\ben option\\b|\\ba choisir\\b(?! [a-z])|[(\\[] ?option ?[)\\]]");
    private static final GuardedPattern SHARED = GuardedPattern.of(
            List.of("commun", "tou"),
            "\\bcommune?s? (?:aux?|a toutes|a tous|a chaque)\\b"
                    + "|\\b(?:toutes|tous)(?: les)? (?:options|specialites|parcours|filieres)\\b|\\btronc commun\\b");

    /** Names with which each word has another meaning: "option de financement". */
    private static final Pattern OTHER_MEANING = Pattern.compile(
            "(?:(?:de|d'|du|des|au|aux|a|pour|et|ou|en|qui|dans|sur)\\b|(?:complementaire|legale|obligatoire|regionale|"
                    + "culinaire|adaptee|retenue|choisie)s?\\b).*");

    /** Names with which "parcours" and the like have another meaning: "parcours client". */
    private static final Pattern OTHER_PATH = Pattern.compile(
            "(?:client|usager|patient|utilisateur|apprenant|collaborateur|salarie|soin|sante|fournisseur|visiteur|"
                    + "candidat|eleve|achat|beneficiaire|residentiel|professionnel|pedagogique|individualise|personnalise)\\w{0,3}\\b.*");

    /** Words that seldom name an option at the start of a title, unless a proper name follows. */
    private static final Set<String> WEAK = Set.of("parcours", "filiere", "dominante", "mention");

    private static final Pattern CODE_PART = Pattern.compile("(?<!\\w)" + CODE);
    private static final Pattern OTHER_OPTION =
            Pattern.compile("[(\\[:;,–—-] ?(?:options?|specialites?|parcours|filieres?) ");

    /** "Bloc 4A – …", "BC04 B": the letter may distinguish alternatives, or only parts of an activity. */
    private static final Pattern LETTERED = Pattern.compile(
            "^(?:(?:blocs?|bc|ccp) ?(?:n° ?)?(?<number>[0-9]{1,2}) ?[.-]? ?|(?<plain>[0-9]{1,2}))[a-z](?= ?(?:$|[:.)–—-]))");

    private static final List<String> GUARDS = List.of(
            "option",
            "specialit",
            "specialisation",
            "parcours",
            "filiere",
            "dominante",
            "mention",
            "facultati",
            "au choix");

    private final FoldedText title;
    private final String folded;

    private OptionTitle(FoldedText title) {
        this.title = title;
        this.folded = title.toString();
    }

    /** Reads the title of a block. */
    public static OptionMark read(FoldedText title) {
        String folded = title.toString();
        return GUARDS.stream().anyMatch(folded::contains) ? new OptionTitle(title).mark() : lettered(title);
    }

    private static OptionMark lettered(FoldedText title) {
        Matcher matcher = LETTERED.matcher(title.toString());
        if (!matcher.find()) {
            return OptionMark.NONE;
        }
        String number = matcher.group(matcher.group("number") == null ? "plain" : "number");
        return new OptionMark(BlockRole.LETTERED, number, List.of(), title.excerpt(matcher.start(), matcher.end()));
    }

    private OptionMark mark() {
        Matcher optional = OPTIONAL.matcher(folded);
        if (optional.find()) {
            return OptionMark.of(BlockRole.OPTIONAL, excerpt(optional));
        }
        if (SHARED.matcher(folded).find()) {
            return OptionMark.NONE;
        }
        Matcher option = OPTION.matcher(folded);
        while (option.find()) {
            Optional<OptionMark> mark = option(option);
            if (mark.isPresent()) {
                return mark.get();
            }
        }
        Matcher unnamed = UNNAMED.matcher(folded);
        return unnamed.find() ? OptionMark.of(BlockRole.UNCLEAR, excerpt(unnamed)) : OptionMark.NONE;
    }

    private String excerpt(Matcher matcher) {
        return title.excerpt(matcher.start(), matcher.end());
    }

    private Optional<OptionMark> option(Matcher matcher) {
        String word = SINGULAR.getOrDefault(matcher.group("word"), matcher.group("word"));
        String words = title.excerpt(
                matcher.start("word"),
                Math.max(matcher.end("codes"), Math.max(matcher.end("name"), matcher.end("word"))));
        if (isCoded(matcher)) {
            return Optional.of(named(word, codes(matcher), words, matcher.end()));
        }
        if (matcher.group("name") == null) {
            return matcher.end("word") == folded.length() || (word.equals("option") && matcher.group("start") == null)
                    ? Optional.of(OptionMark.of(BlockRole.UNCLEAR, words))
                    : Optional.empty();
        }
        return name(matcher, word).map(name -> named(word, List.of(name), words, matcher.end()));
    }

    /** A second word of this kind shows a second choice, or two names of one option. */
    private OptionMark named(String word, List<OptionName> names, String words, int end) {
        boolean another = OTHER_OPTION
                .matcher(folded)
                .region(Math.max(0, end - 1), folded.length())
                .find();
        return new OptionMark(another ? BlockRole.DOUBTFUL : BlockRole.OPTION, word, names, words);
    }

    /** Checks whether letters or numbers follow; "à" is folded to a letter too, but is a word. */
    private boolean isCoded(Matcher matcher) {
        return matcher.group("codes") != null
                && !title.excerpt(matcher.start("codes"), matcher.end("codes")).contains("à");
    }

    private List<OptionName> codes(Matcher matcher) {
        List<OptionName> names = new ArrayList<>();
        Matcher code = CODE_PART.matcher(folded).region(matcher.start("codes"), matcher.end("codes"));
        while (code.find()) {
            names.add(OptionName.of(LetterCase.upper(title.excerpt(code.start(), code.end())), false));
        }
        return names;
    }

    private Optional<OptionName> name(Matcher matcher, String word) {
        String printed = title.excerpt(matcher.start("name"), matcher.end("name"));
        boolean atStart = matcher.group("start") != null;
        boolean other = OTHER_MEANING.matcher(matcher.group("name")).matches()
                || (WEAK.contains(word)
                        && OTHER_PATH.matcher(matcher.group("name")).matches());
        if (other || printed.isEmpty() || (atStart && WEAK.contains(word) && !isProper(printed))) {
            return Optional.empty();
        }
        return Optional.of(OptionName.of(printed, atStart && matcher.end() == folded.length()));
    }

    /** Checks whether a name begins with a capital letter, in a title that is not written in capitals. */
    private boolean isProper(String name) {
        String original = title.excerpt(0, folded.length());
        return Character.isUpperCase(name.codePointAt(0)) && !original.equals(LetterCase.upper(original));
    }
}
