package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.Blank;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.Parentheses;
import fr.rncp.model.text.WordPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the kinds of members of a jury from the enumerations of its text, sentence by sentence. */
final class JuryRoles {

    private static final String ITS_MEMBERS = "ee?s?(?= d[eu']| par| :|\\n| a )\\b";

    /** The words that announce the members. */
    private static final WordPatterns LEAD_IN = WordPatterns.atWordStart(
            "compos" + ITS_MEMBERS,
            "constitu" + ITS_MEMBERS,
            "form" + ITS_MEMBERS,
            "comprend\\b",
            "comprennent\\b",
            "comporte\\b",
            "comportent\\b",
            "reunit\\b",
            "reunissent\\b",
            "comprenant\\b");

    /** An announcement may contain a qualifier: "composé à parité :". */
    private static final Pattern MANNER = Pattern.compile(
            " (?:exclusivement|uniquement|notamment|obligatoirement|a parite|au moins(?= :)|a minima(?= :))(?= )");

    private static final WordPatterns SUBJECT =
            WordPatterns.atWordStart("jurys?\\b", "commission\\b", "ils?\\b", "membres\\b");

    // Bullets are bounded: java.util.regex recurses for each repetition, and lines of dashes are common.
    private static final Pattern ROLE = Pattern.compile("(?<bullet>\\s*(?:[-–—*•●▪→o] ?){0,8}"
            + "(?:[0-9]{1,2}(?:°|[.)]) ?|[a-z]\\) ?)?)\\s*(?:et )?(?<join>(?:par )?(?:de |d'|des )?)"
            + "(?:" + JuryText.COUNT + " |(?<article>le |la |l'))?"
            + "(?:(?:autres?|anciens?|anciennes?) )?(?<noun>" + JuryRoleNouns.PATTERN + ")");

    /** A sentence about a member is not an entry of a list. */
    private static final Pattern VERB = Pattern.compile("(?<!qui )\\b(?:est|sont|sera|seront|ont|doit|doivent|peut|"
            + "peuvent|dispose|disposent|participent?|assistent?|evaluent?|siegent?|nomment?|designent?|delibere|"
            + "deliberent|valident?|assure|assurent|veille|veillent)\\b");

    /** A number that precedes no known role: the list does not add up. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:de |d')?(?:[0-9]|" + FrenchNumbers.PATTERN + ")");

    private final JuryText text;
    private final Parentheses parentheses;
    private final boolean listed;
    private final Matcher role;
    private final List<RoleDraft> drafts = new ArrayList<>();
    private int sentence;
    private boolean open;
    private boolean growing;

    private JuryRoles(JuryText text) {
        this.text = text;
        this.parentheses = Parentheses.of(text.folded);
        this.role = text.find(ROLE).useTransparentBounds(true);
        this.listed = text.folded.indexOf('\n') >= 0;
    }

    static List<Found> in(JuryText text) {
        JuryRoles reader = new JuryRoles(text);
        for (JuryText.TextSpan span : text.sentences()) {
            reader.readSentence(span.from(), span.to());
            reader.sentence++;
        }
        return reader.drafts.stream().map(draft -> draft.finish(text)).toList();
    }

    /** Returns the sum of the counts if all roles have one. */
    static int total(List<Found> roles) {
        return roles.stream()
                .flatMap(r -> r.role().count().stream())
                .mapToInt(Headcount::count)
                .sum();
    }

    private void readSentence(int from, int to) {
        open = false;
        growing = false;
        String before = "";
        int start = from;
        int place = from;
        while (place < to) {
            int end = EntrySeparators.endAt(text.folded, place, to);
            if (end > place && !parentheses.encloses(place)) {
                readElement(before, start, place);
                before = EntrySeparators.words(text.folded, place, end);
                start = before.isEmpty() ? place : end;
            }
            place = Math.max(place + 1, end);
        }
        readElement(before, start, to);
    }

    private void readElement(String before, int from, int to) {
        int start = afterLeadIn(from, to);
        boolean announced = start > from;
        open |= announced || before.equals(":");
        boolean line = from == 0 || before.isEmpty();
        role.region(start, to);
        if (role.lookingAt() && isEntry(before, line, to) && !text.isHedged(role.end())) {
            growing = add(before, announced, to);
            open |= growing;
        } else {
            grow(before, from, to);
        }
    }

    private int afterLeadIn(int from, int to) {
        return LEAD_IN.firstIn(text.source, from, to)
                .filter(lead -> hasSubject(from, lead.start()) && !text.isHedged(lead.start()))
                .map(lead -> afterManner(lead.end(), to))
                .orElse(from);
    }

    private boolean hasSubject(int from, int to) {
        return Blank.skip(text.folded, from, to) == to || SUBJECT.matchIn(text.source, from, to);
    }

    private int afterManner(int from, int to) {
        Matcher manner = text.find(MANNER).region(from, to).useTransparentBounds(true);
        return manner.lookingAt() ? manner.end() : from;
    }

    /**
     * Checks for an entry. A text with a number is an entry of any enumeration; a text without one must occur in an
     * announced enumeration.
     */
    private boolean isEntry(String before, boolean line, int to) {
        boolean counted = role.group("count") != null;
        if (open || before.equals("dont") || before.equals("parmi lesquels")) {
            return counted || isPlainEntry();
        }
        return line
                && !VERB.matcher(text.folded).region(role.end(), to).find()
                && (counted || (role.group("article") != null && listed));
    }

    private boolean isPlainEntry() {
        return !role.group("join").isEmpty()
                || role.group("article") != null
                || !role.group("bullet").isBlank()
                || role.group("noun").endsWith("s");
    }

    /** Adds a role, except "trois membres", which announces the list that follows and is not one of its roles. */
    private boolean add(String before, boolean announced, int to) {
        boolean first = announced || drafts.isEmpty() || last().sentence != sentence;
        if (first && JuryMembers.isWhole(text.folded, role.start("noun"))) {
            return false;
        }
        boolean within = before.equals("dont") || before.equals("parmi lesquels");
        drafts.add(new RoleDraft(role, to, sentence, within));
        return true;
    }

    private RoleDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    /** Extends the last role by a text that is not a role itself, on the same line. */
    private void grow(String before, int from, int to) {
        growing &= before.equals(",") || before.equals("et") || before.equals("ainsi que");
        if (growing && text.find(NUMBERED).region(from, to).lookingAt()) {
            last().doubtful = true;
            growing = false;
        } else if (growing) {
            last().to = to;
        }
    }

    /** A role whose end has not been reached yet. */
    private static final class RoleDraft {
        private final Optional<Headcount> count;
        private final Certainty certainty;
        private final int noun;
        private final int from;
        private final int sentence;
        private final boolean within;
        private int to;
        private boolean doubtful;

        RoleDraft(Matcher role, int to, int sentence, boolean within) {
            boolean counted = role.group("count") != null;
            boolean onePerson =
                    role.group("article") != null && !role.group("noun").endsWith("s");
            this.count = counted
                    ? Optional.of(JuryText.headcount(role))
                    : Optional.of(new Headcount(1, Bound.EXACTLY)).filter(one -> onePerson);
            this.certainty = onePerson && !counted ? Certainty.INFERRED : Certainty.STATED;
            this.noun = role.start("noun");
            this.from = headOf(role, counted);
            this.to = to;
            this.sentence = sentence;
            this.within = within;
        }

        private static int headOf(Matcher role, boolean counted) {
            if (!counted) {
                return role.start(role.group("article") == null ? "noun" : "article");
            }
            return role.start(role.group("min") == null ? "count" : "min");
        }

        Found finish(JuryText text) {
            while (to > noun && " ,;\n".indexOf(text.folded.charAt(to - 1)) >= 0) {
                to--;
            }
            JuryRole role = new JuryRole(text.excerpt(noun, to), count);
            return new Found(role, noun, from, to, sentence, within, doubtful, certainty);
        }
    }

    /**
     * A role and its position.
     *
     * @param role the role
     * @param noun start of its title
     * @param from its start, including the count
     * @param to its end
     * @param sentence number of its sentence
     * @param within whether it is part of a total stated before it ("dont deux professionnels")
     * @param doubtful whether a number that precedes no known role follows it
     * @param certainty whether its count is stated
     */
    record Found(
            JuryRole role,
            int noun,
            int from,
            int to,
            int sentence,
            boolean within,
            boolean doubtful,
            Certainty certainty) {

        TextReading<JuryRole> reading(JuryText text) {
            return new TextReading<>(role, text.excerpt(from, to), certainty);
        }
    }
}
