package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the groups between which a jury is balanced. */
final class JuryParities {

    private static final WordPatterns PARITY = WordPatterns.atWordStart(
            "parite\\b",
            "paritaire(?:s|ment)?\\b",
            "nombre egal\\b",
            "a parts? egales?\\b",
            "a egalite\\b(?! des? voix| ?,)",
            "en proportions? egales?\\b",
            "representation equilibree\\b",
            "equilibre (?=entre )");

    /** Words of a parity only where they name both groups: "autant d'employeurs que de salariés". */
    private static final WordPatterns HALVES =
            WordPatterns.atWordStart("autant d", "moitie\\b", "egalement repartis\\b", "nombre equivalent\\b");

    /** A jury that is called balanced is so between the colleges that its list names. */
    private static final WordPatterns BALANCED_JURY = WordPatterns.atWordStart("paritaire(?:s|ment)?\\b");

    /** The letters of which some occur in every statement of a parity. */
    private static final List<String> WORDS =
            List.of("parit", "egal", "equilibr", "autant", "moitie", "employ", "patrona", "femme");

    private static final String CLAUSE_ENDS = ".:;\n°";
    private static final int LONGEST_CLAUSE = 80;
    private static final int LONGEST_WORD = 30;
    private static final WordPatterns EMPLOYERS =
            WordPatterns.atWordStart("employeurs?\\b", "patrona(?:l|le|ux|t)\\b", "chefs d'entreprises?\\b");
    private static final WordPatterns EMPLOYEES =
            WordPatterns.atWordStart("salariee?s?\\b", "syndica(?:l|le|ux|les)\\b");
    private static final WordPatterns WOMEN = WordPatterns.atWordStart("femmes?\\b");
    private static final WordPatterns MEN = WordPatterns.atWordStart("hommes?\\b");

    private static final String OF_EMPLOYERS = "(?: d')? ?(?:employeurs?|patrona(?:l|le|ux|les)|d'employeurs)\\b";
    private static final String OF_EMPLOYEES =
            "(?: d')? ?(?:salariee?s?|syndica(?:l|le|ux|les)|de salaries|des salaries)\\b";
    private static final String SIDE =
            "(?:s|e|es)?(?: professionn?el(?:le)?s?| qualifiee?s?| representant)?(?: (?:de|des|du|les|le|l'))?";
    private static final String BODY = "s?(?: (?:des|de|professionnelles|representatives)){0,2}";
    private static final WordPatterns EMPLOYER_COLLEGE = WordPatterns.atWordStart(
            "college" + BODY + OF_EMPLOYERS,
            "representant" + SIDE + OF_EMPLOYERS,
            "membre" + SIDE + OF_EMPLOYERS,
            "organisation" + BODY + OF_EMPLOYERS,
            "au titre des employeurs\\b",
            "employeurs?\\b(?! (?:de l'|du |des )(?:entreprise|organisme|candidat|stagiaire|apprenti))");
    private static final WordPatterns EMPLOYEE_COLLEGE = WordPatterns.atWordStart(
            "college" + BODY + OF_EMPLOYEES,
            "representant" + SIDE + OF_EMPLOYEES,
            "membre" + SIDE + OF_EMPLOYEES,
            "organisation" + BODY + OF_EMPLOYEES,
            "syndicats? de salaries\\b",
            "au titre des salaries\\b",
            "salariee?s?\\b(?! (?:de l'|du |des |de l[ea] )(?:entreprise|organisme|ecole|centre|etablissement"
                    + "|certificateur))");

    private static final String OF_SIDE = "(?:representant |issue? |du |des |de |les |le |pour |aux? |college ){0,4}";

    private static final GuardedPattern OPPOSED = GuardedPattern.of(
            List.of("l'un", "un employeur et un salarie", "un employeur, un salarie"),
            "(?:l'une? " + OF_SIDE + "employeurs?[^.;\\n]{0,60}?l'autre " + OF_SIDE + "salariee?s?"
                    + "|l'une? " + OF_SIDE + "salariee?s?[^.;\\n]{0,60}?l'autre " + OF_SIDE
                    + "employeurs?|l'un employeur[^.;\\n]{0,30}? salariee?|un employeur(?: et|,) un salariee?"
                    + "|l'un salariee?[^.;\\n]{0,30}? employeur)\\b");

    private static final Pattern ALTERNATIVE =
            Pattern.compile("\\b(?:employeurs? (?:et/)?ou (?:de )?salarie|salariee?s? (?:et/)?ou (?:d')?employeur)");

    private static final GuardedPattern COUPLE = GuardedPattern.of(
            List.of("une femme", "1 femme"),
            "(?:une?|1) homme(?: et|,) (?:une?|1) femme\\b|(?:une?|1) femme(?: et|,) (?:une?|1) homme\\b");

    private static final Pattern BODIES =
            Pattern.compile("(?:commissions?|instances?|organismes?|comites?|associations?|sections?|operateurs?"
                    + "|conseils?)(?: [a-z]{2,15})? $");

    private JuryParities() {}

    static List<TextReading<JuryParity>> read(JuryText text, List<FoundRole> roles) {
        List<TextReading<JuryParity>> readings = new ArrayList<>();
        if (WORDS.stream().noneMatch(text.folded::contains)) {
            return List.of();
        }
        for (Matcher parity : PARITY.allIn(text.source)) {
            if (!text.isHedged(parity.start()) && !isOfABody(text, parity.start())) {
                add(readings, stated(text, parity));
            }
        }
        for (Matcher parity : HALVES.allIn(text.source)) {
            TextReading<JuryParity> reading = stated(text, parity);
            if (reading.value() != JuryParity.OTHER && !text.isHedged(parity.start()) && !isAlternative(text, parity)) {
                add(readings, reading);
            }
        }
        colleges(text, roles).forEach(reading -> add(readings, reading));
        couple(text).ifPresent(reading -> add(readings, reading));
        return merged(text, readings);
    }

    /** "Pour moitié de professionnels, employeurs ou salariés" is not a balance of these. */
    private static boolean isAlternative(JuryText text, Matcher half) {
        return text.find(ALTERNATIVE)
                .region(half.end(), clauseEnd(text.folded, half.end()))
                .find();
    }

    /** Reads "jury paritaire" and the colleges of its list as one parity. */
    private static List<TextReading<JuryParity>> merged(JuryText text, List<TextReading<JuryParity>> readings) {
        boolean one = readings.size() == 2
                && readings.get(0).value() == JuryParity.OTHER
                && readings.get(1).value() == JuryParity.EMPLOYERS_AND_EMPLOYEES
                && BALANCED_JURY.matchIn(text.source);
        boolean named = readings.size() == 1
                && readings.get(0).value() == JuryParity.OTHER
                && BALANCED_JURY.matchIn(text.source)
                && EMPLOYER_COLLEGE.matchIn(text.source)
                && EMPLOYEE_COLLEGE.matchIn(text.source);
        if (!one && !named) {
            return List.copyOf(readings);
        }
        TextReading<JuryParity> first = readings.get(0);
        return List.of(new TextReading<>(JuryParity.EMPLOYERS_AND_EMPLOYEES, first.excerpt(), first.certainty()));
    }

    /** "Commission paritaire" is the name of a body. */
    private static boolean isOfABody(JuryText text, int index) {
        return BODIES.matcher(text.folded)
                .region(Math.max(0, index - LONGEST_WORD), index)
                .find();
    }

    private static void add(List<TextReading<JuryParity>> readings, TextReading<JuryParity> reading) {
        if (readings.stream().noneMatch(r -> r.value() == reading.value())) {
            readings.add(reading);
        }
    }

    /** Reads the groups behind the word or, if it names none there, those in its whole clause. */
    private static TextReading<JuryParity> stated(JuryText text, Matcher matcher) {
        int start = clauseStart(text.folded, matcher.start());
        int end = clauseEnd(text.folded, matcher.end());
        JuryParity behind = between(text, matcher.start(), end);
        return text.stated(behind == JuryParity.OTHER ? between(text, start, end) : behind, start, end);
    }

    /** Returns the start of the clause. A word that opens a line continues the line before it. */
    private static int clauseStart(String folded, int from) {
        int start = from > 0 && folded.charAt(from - 1) == '\n' ? from - 1 : from;
        while (start > 0 && CLAUSE_ENDS.indexOf(folded.charAt(start - 1)) < 0 && isNear(folded, from, start - 1)) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String folded, int from) {
        int end = from;
        while (end < folded.length() && CLAUSE_ENDS.indexOf(folded.charAt(end)) < 0 && isNear(folded, from, end)) {
            end++;
        }
        return end;
    }

    /** Checks whether an index is near enough, or inside a word that has begun. */
    private static boolean isNear(String folded, int from, int index) {
        int distance = Math.abs(index - from);
        return distance < LONGEST_CLAUSE || (distance < LONGEST_CLAUSE + LONGEST_WORD && folded.charAt(index) != ' ');
    }

    private static JuryParity between(JuryText text, int from, int to) {
        boolean sides = EMPLOYERS.matchIn(text.source, from, to) && EMPLOYEES.matchIn(text.source, from, to);
        if (WOMEN.matchIn(text.source, from, to)
                && MEN.matchIn(text.source, from, to)
                && (!sides || text.folded.startsWith("representation", from))) {
            return JuryParity.WOMEN_AND_MEN;
        }
        return sides ? JuryParity.EMPLOYERS_AND_EMPLOYEES : JuryParity.OTHER;
    }

    /** Reads "un homme et une femme" as a parity, although no word states it. */
    private static Optional<TextReading<JuryParity>> couple(JuryText text) {
        return COUPLE.near(text.folded, LONGEST_WORD).stream()
                .filter(two -> !text.isHedged(two.start()))
                .findFirst()
                .map(two -> text.inferred(JuryParity.WOMEN_AND_MEN, two.start(), two.end()));
    }

    /** Reads equal numbers for the employers' and the employees' colleges as a parity, although no word states it. */
    private static List<TextReading<JuryParity>> colleges(JuryText text, List<FoundRole> roles) {
        if (!text.folded.contains("employ") && !text.folded.contains("patrona")) {
            return List.of();
        }
        List<FoundRole> employers = ofCollege(text, roles, EMPLOYER_COLLEGE, EMPLOYEES);
        List<FoundRole> employees = ofCollege(text, roles, EMPLOYEE_COLLEGE, EMPLOYERS);
        if (employers.isEmpty() || number(employers) != number(employees)) {
            return OPPOSED.near(text.folded, 0).stream()
                    .findFirst()
                    .map(some -> text.inferred(JuryParity.EMPLOYERS_AND_EMPLOYEES, some.start(), some.end()))
                    .stream()
                    .toList();
        }
        int from = Math.min(employers.get(0).from(), employees.get(0).from());
        int to = Math.max(
                employers.get(employers.size() - 1).to(),
                employees.get(employees.size() - 1).to());
        return List.of(text.inferred(JuryParity.EMPLOYERS_AND_EMPLOYEES, from, to));
    }

    private static int number(List<FoundRole> roles) {
        return roles.stream()
                .flatMap(r -> r.role().count().stream())
                .mapToInt(Headcount::count)
                .sum();
    }

    private static List<FoundRole> ofCollege(
            JuryText text, List<FoundRole> roles, WordPatterns college, WordPatterns others) {
        return roles.stream()
                .filter(r -> r.role().count().isPresent() && college.matchIn(text.source, r.label(), r.to()))
                .filter(r -> !others.matchIn(text.source, r.label(), r.to()))
                .toList();
    }
}
