package fr.rncp.model;

import fr.rncp.model.text.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads between whom a jury is balanced. */
final class JuryParities {

    private static final Cue PARITY = Cue.of(
            List.of("parit", "nombre egal", "egale", "equilibree"),
            "\\bparite\\b|\\bparitaire(?:s|ment)?\\b|\\ben nombre egal\\b"
                    + "|\\ba parts? egales?\\b|\\brepresentation equilibree\\b");

    private static final String AROUND = "[^.:;\\n°]{0,80}";
    private static final Pattern CLAUSE_BEFORE = Pattern.compile(AROUND + "$");
    private static final Pattern CLAUSE_BEHIND = Pattern.compile(AROUND);
    private static final Pattern EMPLOYERS = Pattern.compile("\\b(?:employeurs?|patrona(?:l|le|ux|t))\\b");
    private static final Pattern EMPLOYEES = Pattern.compile("\\b(?:salariee?s?|syndica(?:l|le|ux|les))\\b");
    private static final Pattern WOMEN = Pattern.compile("\\bfemmes?\\b");
    private static final Pattern MEN = Pattern.compile("\\bhommes?\\b");

    private static final String COLLEGE = "\\b(?:college(?: des?)?|representants? des?|organisations?)(?: d')? ?";
    private static final Cue EMPLOYER_COLLEGE =
            Cue.of(List.of("employeur", "patronale"), COLLEGE + "(?:employeurs?|patronales?)\\b");
    private static final Cue EMPLOYEE_COLLEGE =
            Cue.of(List.of("salarie", "syndicale"), COLLEGE + "(?:salaries?|syndicales?)\\b");

    private JuryParities() {}

    static List<Reading<JuryParity>> read(JuryText text, List<JuryRoles.Found> roles) {
        List<Reading<JuryParity>> readings = new ArrayList<>();
        Matcher matcher = text.find(PARITY);
        while (matcher.find()) {
            if (!text.isHedged(matcher.start())) {
                add(readings, stated(text, matcher));
            }
        }
        colleges(text, roles).forEach(reading -> add(readings, reading));
        return List.copyOf(readings);
    }

    private static void add(List<Reading<JuryParity>> readings, Reading<JuryParity> reading) {
        if (readings.stream().noneMatch(r -> r.value() == reading.value())) {
            readings.add(reading);
        }
    }

    private static Reading<JuryParity> stated(JuryText text, Matcher matcher) {
        int from = matcher.start();
        Matcher before = text.find(CLAUSE_BEFORE).region(Math.max(0, from - 80), from);
        int start = before.find() ? before.start() : from;
        Matcher behind = text.find(CLAUSE_BEHIND).region(matcher.end(), text.folded.length());
        int end = behind.lookingAt() ? behind.end() : matcher.end();
        return text.stated(between(text, start, end), start, end);
    }

    private static JuryParity between(JuryText text, int from, int to) {
        if (has(text, EMPLOYERS, from, to) && has(text, EMPLOYEES, from, to)) {
            return JuryParity.EMPLOYERS_AND_EMPLOYEES;
        }
        return has(text, WOMEN, from, to) && has(text, MEN, from, to) ? JuryParity.WOMEN_AND_MEN : JuryParity.OTHER;
    }

    /** As many for the employers' college as for the employees': balanced, though no word says so. */
    private static List<Reading<JuryParity>> colleges(JuryText text, List<JuryRoles.Found> roles) {
        if (!text.mayHave(EMPLOYER_COLLEGE) || !text.mayHave(EMPLOYEE_COLLEGE)) {
            return List.of();
        }
        int employers = count(text, roles, EMPLOYER_COLLEGE);
        int employees = count(text, roles, EMPLOYEE_COLLEGE);
        if (employers == 0 || employers != employees) {
            return List.of();
        }
        int from = roles.get(0).from();
        int to = roles.get(roles.size() - 1).to();
        return List.of(text.inferred(JuryParity.EMPLOYERS_AND_EMPLOYEES, from, to));
    }

    private static int count(JuryText text, List<JuryRoles.Found> roles, Cue college) {
        return JuryRoles.total(roles.stream()
                .filter(r -> has(text, college.pattern(), r.noun(), r.to()))
                .toList());
    }

    private static boolean has(JuryText text, Pattern pattern, int from, int to) {
        return text.find(pattern).region(from, to).find();
    }
}
