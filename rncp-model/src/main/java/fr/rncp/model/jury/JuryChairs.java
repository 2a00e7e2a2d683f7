package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the chair of a jury. */
final class JuryChairs {

    /** The words that name the chair, up to the end of a word. */
    private static final String PERSON = "(?:(?:\\bmm?\\. |\\bdr\\. |\\bpr\\. |[^.;\\n]){1,80}(?!\\w))";

    private static final String NOT_ELSEWHERE = "(?! (?:de|du|des) (?!(?:ce )?jury|droit|seance)| d')";
    private static final String IS = " (?:est |sera |doit etre |etant )(?:obligatoirement |necessairement )?";
    private static final String WHO =
            "une? |l[ea] |l'|choisi|designe|issu|elu|professeur|enseignant|membre|represent|exter";
    private static final String OF_THE_JURY = "(?: (?:du|de|des|de ce) jurys?)";

    /** Longer than the words of a form before "présid…". */
    private static final int REACH = 25;

    /** The chair of the jury, but not the president of a university that appoints it. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    PersonPlace.PERSON_FOLLOWS,
                    0,
                    List.of("presid"),
                    "(?:presidente?s?" + OF_THE_JURY + "?(?: \\([^)\\n]{1,40}\\))? ?:"
                            + "|(?:presidence|preside)" + OF_THE_JURY + "? ?:"
                            + "|presidente?" + OF_THE_JURY + ",? (?=choisi|designe|issu|elu|represent|exter)"
                            + "|presidente?" + OF_THE_JURY + IS + "(?=nomme|" + WHO + ")"
                            + "|(?<=\\bl[ea] )presidente?" + IS + "(?=design|nomm|" + WHO + ")"
                            + "|presidee?s? (?:[a-z]{5,20}ment )?par "
                            + "|presidence" + OF_THE_JURY + "?,? (?:est |sera |etant )?(?:assuree|confiee|exercee|tenue"
                            + "|assumee|revient|echoit|incombe)) ?" + PERSON),
            new Form(
                    PersonPlace.PERSON_FOLLOWS,
                    0,
                    List.of("sous la presidence ", "que preside "),
                    "(?:sous la presidence (?:effective )?(?:d'|de |du |des )|que preside )" + PERSON),
            new Form(
                    PersonPlace.PERSON_FOLLOWS,
                    0,
                    List.of("presid"),
                    "presidente?" + OF_THE_JURY + "?(?: \\((?:une? |l[ea] |l')?" + JuryRoleNouns.PATTERN
                            + "[^)\\n]{0,60}\\)|, (?<=\\b(?:une?|l[ea]) [a-z ]{9,20}, )" + JuryRoleNouns.PATTERN
                            + "[^,.;\\n]{0,60}(?=,))"),
            new Form(
                    PersonPlace.PERSON_PRECEDES,
                    REACH,
                    List.of("presid"),
                    "(?:(?<!est |sera |jury |jury, |soit |\\bque )preside\\b(?! (?:[a-z]{5,20}ment )?par| :)"
                            + "|(?:assur(?:e|ant)|exer(?:ce|cant)|assum(?:e|ant)|detient)(?:nt)? la presidence\\b"
                            + "|(?<=\\()presidence\\b(?=\\))|presidant (?:le|ce) jury\\b"
                            + "|(?:designe|nomme|elu)e? (?:comme |en qualite de )?presidente?\\b" + NOT_ELSEWHERE
                            + "|(?:(?:en qualite de|en tant que|roles? de|fonctions? de|office de|titre de) "
                            + "|(?:est|etant|sera) (?:le |la )?|(?<=, |\\(| [-–] ))presidente?(?! ?:)\\b"
                            + NOT_ELSEWHERE + ")"),
            new Form(
                    PersonPlace.BARE,
                    REACH,
                    List.of("president"),
                    "(?:presidente?" + OF_THE_JURY
                            + "\\b|(?:un|une|1|son|sa|et|comme|dont le|dont la|compris le|compris la)"
                            + " (?:seul |unique )?presidente?\\b" + NOT_ELSEWHERE + ")"));

    /** "Un artisan président", unlike "un représentant du président". */
    private static final Pattern PRESIDING = Pattern.compile(
            "[a-z-]{3,30} (?:[a-z-]{3,20} ){0,2}?(?<!du |le |la |de |vice " + "|au )presidente?\\b" + NOT_ELSEWHERE);

    private static final Pattern PRESIDENT = Pattern.compile("presidente?\\b" + NOT_ELSEWHERE);

    private static final int LONGEST_CLAUSE = 120;

    private JuryChairs() {}

    /** Reads the chair, described by the role that holds it or, without one, by the words of the mention. */
    static Optional<TextReading<String>> chair(JuryText text, List<FoundRole> roles) {
        if (!text.folded.contains("presid")) {
            return Optional.empty();
        }
        NavigableMap<Integer, FoundRole> places = new TreeMap<>();
        roles.forEach(role -> places.put(role.from(), role));
        List<ChairMention> mentions = new ArrayList<>();
        for (Form form : FORMS) {
            for (Matcher found : form.pattern.near(text.folded, form.reach)) {
                mention(text, found, form.kind, places).ifPresent(mentions::add);
            }
        }
        roles.stream()
                .filter(role -> PRESIDENT
                        .matcher(text.folded)
                        .region(role.noun(), role.to())
                        .lookingAt())
                .forEach(role -> mentions.add(new ChairMention(role.from(), role.to(), true, role.certainty())));
        roles.stream()
                .filter(role -> PRESIDING
                        .matcher(text.folded)
                        .region(role.noun(), role.to())
                        .lookingAt())
                .forEach(role -> mentions.add(new ChairMention(role.from(), role.to(), false, role.certainty())));
        return mentions.stream()
                .min(Comparator.comparing(ChairMention::isBare).thenComparing(ChairMention::from))
                .map(mention -> mention.reading(text));
    }

    private static Optional<ChairMention> mention(
            JuryText text, Matcher found, PersonPlace kind, NavigableMap<Integer, FoundRole> places) {
        Optional<FoundRole> role =
                roleAt(places, found.start()).filter(r -> kind != PersonPlace.PERSON_FOLLOWS || found.end() <= r.to());
        if (role.isPresent()) {
            boolean bare = text.folded.startsWith("president", role.get().noun());
            return role.map(r -> new ChairMention(r.from(), r.to(), bare, Certainty.STATED));
        }
        int from = kind == PersonPlace.PERSON_PRECEDES ? clauseStart(text.folded, found.start()) : found.start();
        if (!text.isHedged(found.start())) {
            return Optional.of(new ChairMention(from, found.end(), kind == PersonPlace.BARE, Certainty.STATED));
        }
        return isDefinite(text, found.start())
                ? Optional.of(new ChairMention(from, found.end(), true, Certainty.INFERRED))
                : Optional.empty();
    }

    private static int clauseStart(String folded, int index) {
        int start = index;
        int depth = 0;
        while (start > 0
                && (depth > 0 || ".;:\n(".indexOf(folded.charAt(start - 1)) < 0)
                && index - start < LONGEST_CLAUSE) {
            start--;
            depth += folded.charAt(start) == ')' ? 1 : folded.charAt(start) == '(' ? -1 : 0;
        }
        return start;
    }

    /**
     * Checks for a definite article: "Si …, le président du jury tranche" implies that there is a chair; "sans
     * président" does not.
     */
    private static boolean isDefinite(JuryText text, int index) {
        int from = Math.max(0, index - 3);
        return text.folded.startsWith("le ", from) || text.folded.startsWith("la ", from);
    }

    /** Finds the role at a mention, which may start with the count of the role or with a word before it. */
    private static Optional<FoundRole> roleAt(NavigableMap<Integer, FoundRole> places, int index) {
        return Optional.ofNullable(places.floorEntry(index + 4))
                .map(Map.Entry::getValue)
                .filter(role -> index < role.to());
    }

    /** The place of the person in the words about a chair. */
    private enum PersonPlace {
        PERSON_FOLLOWS,
        PERSON_PRECEDES,
        BARE
    }

    private record Form(GuardedPattern pattern, PersonPlace kind, int reach) {

        Form(PersonPlace kind, int reach, List<String> words, String regex) {
            this(GuardedPattern.of(words, "(?<!vice-)(?<!vice )\\b" + regex), kind, reach);
        }
    }

    /** Words that show that there is a chair; bare if they do not name the person. */
    private record ChairMention(int from, int to, boolean isBare, Certainty certainty) {

        TextReading<String> reading(JuryText text) {
            String words = text.excerpt(from, text.endOfWords(from, to));
            return new TextReading<>(words, words, certainty);
        }
    }
}
