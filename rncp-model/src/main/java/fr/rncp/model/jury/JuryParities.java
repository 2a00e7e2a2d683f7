package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads the groups between which a jury is balanced. */
final class JuryParities {

    private static final WordPatterns PARITY = WordPatterns.atWordStart(
            "parite\\b",
            "paritaire(?:s|ment)?\\b",
            "en nombre egal\\b",
            "a parts? egales?\\b",
            "representation equilibree\\b");

    private static final String CLAUSE_ENDS = ".:;\n°";
    private static final int LONGEST_CLAUSE = 80;
    private static final int LONGEST_WORD = 30;
    private static final WordPatterns EMPLOYERS = WordPatterns.atWordStart("employeurs?\\b", "patrona(?:l|le|ux|t)\\b");
    private static final WordPatterns EMPLOYEES =
            WordPatterns.atWordStart("salariee?s?\\b", "syndica(?:l|le|ux|les)\\b");
    private static final WordPatterns WOMEN = WordPatterns.atWordStart("femmes?\\b");
    private static final WordPatterns MEN = WordPatterns.atWordStart("hommes?\\b");

    private static final String OF_EMPLOYERS = "(?: d')? ?(?:employeurs?|patronales?)\\b";
    private static final String OF_EMPLOYEES = "(?: d')? ?(?:salaries?|syndicales?)\\b";
    private static final WordPatterns EMPLOYER_COLLEGE = WordPatterns.atWordStart(
            "college(?: des?)?" + OF_EMPLOYERS, "representants? des?" + OF_EMPLOYERS, "organisations?" + OF_EMPLOYERS);
    private static final WordPatterns EMPLOYEE_COLLEGE = WordPatterns.atWordStart(
            "college(?: des?)?" + OF_EMPLOYEES, "representants? des?" + OF_EMPLOYEES, "organisations?" + OF_EMPLOYEES);

    private JuryParities() {}

    static List<TextReading<JuryParity>> read(JuryText text, List<JuryRoles.Found> roles) {
        List<TextReading<JuryParity>> readings = new ArrayList<>();
        for (Matcher parity : PARITY.allIn(text.source)) {
            if (!text.isHedged(parity.start())) {
                add(readings, stated(text, parity));
            }
        }
        colleges(text, roles).forEach(reading -> add(readings, reading));
        return List.copyOf(readings);
    }

    private static void add(List<TextReading<JuryParity>> readings, TextReading<JuryParity> reading) {
        if (readings.stream().noneMatch(r -> r.value() == reading.value())) {
            readings.add(reading);
        }
    }

    private static TextReading<JuryParity> stated(JuryText text, Matcher matcher) {
        int start = clauseStart(text.folded, matcher.start());
        int end = clauseEnd(text.folded, matcher.end());
        return text.stated(between(text, start, end), start, end);
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
        if (EMPLOYERS.matchIn(text.source, from, to) && EMPLOYEES.matchIn(text.source, from, to)) {
            return JuryParity.EMPLOYERS_AND_EMPLOYEES;
        }
        return WOMEN.matchIn(text.source, from, to) && MEN.matchIn(text.source, from, to)
                ? JuryParity.WOMEN_AND_MEN
                : JuryParity.OTHER;
    }

    /** Reads equal numbers for the employers' and the employees' colleges as a parity, although no word states it. */
    private static List<TextReading<JuryParity>> colleges(JuryText text, List<JuryRoles.Found> roles) {
        int employers = count(text, roles, EMPLOYER_COLLEGE);
        int employees = count(text, roles, EMPLOYEE_COLLEGE);
        if (employers == 0 || employers != employees) {
            return List.of();
        }
        int from = roles.get(0).from();
        int to = roles.get(roles.size() - 1).to();
        return List.of(text.inferred(JuryParity.EMPLOYERS_AND_EMPLOYEES, from, to));
    }

    private static int count(JuryText text, List<JuryRoles.Found> roles, WordPatterns college) {
        return JuryRoles.total(roles.stream()
                .filter(r -> college.matchIn(text.source, r.noun(), r.to()))
                .toList());
    }
}
