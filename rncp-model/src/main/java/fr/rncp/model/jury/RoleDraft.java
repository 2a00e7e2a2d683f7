package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.text.FrenchNumbers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A role whose end has not been reached yet. */
final class RoleDraft {

    /** A minimum that is stated behind a role: "un externe au minimum". */
    private static final Pattern LEAST =
            Pattern.compile("[a-z-]+ (?:au minimum|au moins|minimum) (?!un |une |deux |[0-9])|[^0-9(]*?\\b(?:au minimum"
                    + "|au moins|a minima|minimum|min\\.?)(?= ?(?:$|[.,;:()\\n]| dont | parmi | et "
                    + "| [-\u2013] | (?:siegent|sont|composent|constituent|evaluent)\\b))");

    /** "Des professionnels (au moins deux)". */
    private static final Pattern BEHIND = Pattern.compile("\\((?:au nombre de )?" + JuryText.COUNT + "\\)");

    /** "Deux professionnels ou un professionnel et un formateur". */
    private static final Pattern OR_ELSE =
            Pattern.compile(" ou (?:a defaut,? )?(?:de |d')?(" + FrenchNumbers.PATTERN + ") (?!plusieurs)[a-z]");

    private final Optional<Headcount> count;
    final int noun;
    final int from;
    final int sentence;

    /** True if it has neither a number nor an article. */
    final boolean bare;

    /** The separator before it: "," or "et" or ", et". */
    final String joint;

    /** The role of which it is a part, or that it describes. */
    @Nullable
    RoleDraft parent;

    /** True if it is part of a role or of a total stated before it. */
    boolean within;

    int to;
    boolean doubtful;
    boolean labelled;
    int label;
    private final Certainty certainty;

    RoleDraft(Matcher role, int to, int sentence, String joint, boolean nominal) {
        boolean counted = role.group("count") != null;
        boolean bareSingular =
                nominal && role.group("join").isEmpty() && !role.group("noun").endsWith("s");
        boolean onePerson = role.group("article") != null || bareSingular;
        this.count = counted
                ? Optional.of(JuryText.headcount(role))
                : Optional.of(new Headcount(1, Bound.EXACTLY)).filter(one -> onePerson);
        this.certainty = Certainty.STATED;
        this.bare = !counted && role.group("article") == null;
        this.noun = role.start("noun");
        this.label = noun;
        this.from = headOf(role, counted);
        this.to = to;
        this.sentence = sentence;
        this.joint = joint;
    }

    private RoleDraft(Headcount count, Certainty certainty, int from, int to, int sentence) {
        this.count = Optional.of(count);
        this.certainty = certainty;
        this.bare = false;
        this.noun = from;
        this.label = from;
        this.from = from;
        this.to = to;
        this.sentence = sentence;
        this.joint = ":";
        this.labelled = true;
    }

    /** Creates the role of a person named behind a label: "Président : Mme Lemercier". */
    static RoleDraft ofPerson(int from, int to, int sentence) {
        return new RoleDraft(new Headcount(1, Bound.EXACTLY), Certainty.INFERRED, from, to, sentence);
    }

    /** Creates the role that a label names and a number behind it counts: "professionnels : 2". */
    static RoleDraft ofLabel(Matcher count, int from, int to, int sentence) {
        count.lookingAt();
        return new RoleDraft(JuryText.headcount(count), Certainty.STATED, from, to, sentence);
    }

    /**
     * Finds out whether it is part of another role: "dont un externe et un interne" are parts of the role before them
     * or, without one, of the total.
     */
    void follow(Optional<RoleDraft> last, boolean among) {
        boolean afterPart = last.filter(l -> l.within).isPresent();
        boolean ofTotal = last.filter(l -> l.parent == null).isPresent();
        boolean goesOn = afterPart && (joint.equals("et") || (joint.equals(",") && ofTotal));
        within = among || goesOn;
        if (goesOn) {
            parent = last.map(l -> l.parent).orElse(null);
        } else if (among) {
            parent = last.map(l -> l.parent == null ? l : l.parent).orElse(null);
        } else if (joint.equals(",") && afterPart) {
            doubtful = true;
        }
    }

    private static int headOf(Matcher role, boolean counted) {
        if (!counted) {
            return role.start(role.group("article") == null ? "noun" : "article");
        }
        return role.start(role.group("min") == null ? "count" : "min");
    }

    Optional<Headcount> count(JuryText text) {
        boolean open = text.mayHaveLeast
                && text.find(LEAST)
                        .region(noun, to)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                        .lookingAt();
        if (count.isEmpty()) {
            int bracket = text.folded.indexOf('(', noun);
            if (bracket < 0 || bracket >= to) {
                return count;
            }
            Matcher behind = text.find(BEHIND).region(noun, to).useTransparentBounds(true);
            return behind.find() ? Optional.of(JuryText.headcount(behind)) : count;
        }
        return open ? count.map(some -> new Headcount(some.count(), Bound.AT_LEAST)) : count;
    }

    int number() {
        return count.map(Headcount::count).orElse(0);
    }

    /** Checks whether anything is left of the role: "jury de président :" names none. */
    boolean hasWords(JuryText text) {
        return text.endOfWords(noun, to) > noun;
    }

    FoundRole finish(JuryText text, int parentPosition) {
        int end = text.endOfWords(noun, to);
        JuryRole role = new JuryRole(text.excerpt(noun, end), count(text));
        boolean alternative = text.mayHaveOther && namesAlternative(text, role, end);
        return new FoundRole(
                role,
                noun,
                from,
                end,
                sentence,
                within,
                parentPosition,
                doubtful,
                alternative,
                labelled,
                label,
                certainty);
    }

    /** Checks for somebody else in the same place; a list with another number of them does not add up. */
    private boolean namesAlternative(JuryText text, JuryRole role, int end) {
        Matcher other = text.find(OR_ELSE).region(noun, end).useTransparentBounds(true);
        boolean found = other.find();
        doubtful |= found
                && role.count()
                        .filter(one -> one.count() != FrenchNumbers.value(other.group(1)))
                        .isPresent();
        return found;
    }
}
