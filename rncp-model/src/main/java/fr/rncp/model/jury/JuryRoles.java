package fr.rncp.model.jury;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.Parentheses;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of members of a jury from the enumerations of its text, sentence by sentence. */
final class JuryRoles {

    /** The separators after which a role is part of the one before it. */
    private static final List<String> AMONG =
            List.of("dont", "parmi lesquels", ", dont", ", parmi lesquels", "incluant", ", incluant");

    private static final List<String> CONTINUING = List.of(
            ",",
            "et",
            "ainsi que",
            "ainsi qu'",
            "puis",
            "auxquels s'ajoute",
            "auxquels s'ajoutent",
            ", auxquels s'ajoute",
            ", et",
            ", ainsi que",
            ", ainsi qu'",
            "+",
            "/",
            "&");

    private static final String ARTICLE = " les ";

    private static final Pattern COUNT = Pattern.compile("\\s*" + JuryText.COUNT + "\\s*");

    private final JuryText text;
    private final Parentheses parentheses;
    private final boolean listed;
    private final boolean bracketed;
    private final RoleEntry entry;
    private @Nullable WordPlaces verbs;
    private final List<RoleDraft> drafts = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();
    private Optional<StatedTotal> total = Optional.empty();
    private int first;
    private int sentence;
    private boolean open;
    private boolean growing;
    private boolean nominal;
    private boolean labelled;
    private boolean presidency;
    private int label;
    private int labelEnd;
    private int announcement;
    private int end;

    private JuryRoles(JuryText text) {
        this.text = text;
        this.parentheses = Parentheses.of(text.folded);
        this.entry = new RoleEntry(text);
        this.bracketed = text.folded.indexOf('(') >= 0;
        this.listed = text.folded.indexOf('\n') >= 0;
    }

    static ListedRoles in(JuryText text) {
        JuryRoles reader = new JuryRoles(text);
        for (JuryText.TextSpan span : text.sentences()) {
            reader.readSentence(span.from(), span.to());
            reader.sentence++;
        }
        reader.drafts.removeIf(draft -> !draft.hasWords(text));
        IdentityHashMap<RoleDraft, Integer> positions = new IdentityHashMap<>();
        reader.drafts.forEach(draft -> positions.put(draft, positions.size()));
        List<FoundRole> roles = reader.drafts.stream()
                .map(draft -> draft.finish(text, draft.parent == null ? -1 : positions.getOrDefault(draft.parent, -1)))
                .toList();
        return new ListedRoles(roles, List.copyOf(reader.totals));
    }

    /** Returns the sum of the counts of the roles that are not part of others. */
    static int total(List<FoundRole> roles) {
        return roles.stream()
                .filter(r -> !r.within())
                .flatMap(r -> r.role().count().stream())
                .mapToInt(Headcount::count)
                .sum();
    }

    private void readSentence(int from, int to) {
        end = to;
        nominal = NominalLists.begin(text, entry, from, to) && !isFollowedByVerb(from);
        open = nominal;
        growing = false;
        labelled = false;
        presidency = false;
        announcement = -1;
        total = Optional.empty();
        first = drafts.size();
        readElements(from, to, false);
        List<RoleDraft> own = drafts.subList(first, drafts.size());
        Appositions.mark(text, own);
        total.ifPresent(found -> found.judge(text, own).ifPresentOrElse(totals::add, () -> addInOrder(found.role())));
    }

    private void addInOrder(RoleDraft role) {
        int place = first;
        while (place < drafts.size() && drafts.get(place).from < role.from) {
            place++;
        }
        drafts.add(place, role);
    }

    /**
     * Reads the elements between two positions; parentheses are read as parts of an element, unless they are read
     * themselves.
     */
    private void readElements(int from, int to, boolean inside) {
        String before = "";
        int start = from;
        int place = from;
        while (place < to) {
            int end = EntrySeparators.endAt(text.folded, place, to);
            if (end > place && (inside || !parentheses.encloses(place))) {
                boolean blank = text.folded.substring(start, place).isBlank();
                String words = EntrySeparators.words(text.folded, place, end);
                if (blank) {
                    open |= before.equals(":");
                    nominal |= before.equals(":") && !isFollowedByVerb(place);
                    before = before.equals(",") && !words.isEmpty() ? ", " + words : words;
                } else {
                    readElement(before, start, place);
                    before = words;
                }
                start = before.isEmpty() ? place : end;
            }
            place = Math.max(place + 1, end);
        }
        readElement(before, start, to);
    }

    private void readElement(String before, int from, int to) {
        int start = RoleLeads.after(text, from, to);
        boolean announced = start > from;
        if (announced && announcement < 0) {
            announcement = from;
        }
        open |= announced || before.equals(":") || before.startsWith("accompagne");
        nominal |= before.equals(":") && !isFollowedByVerb(from);
        labelled |= before.equals(":") && drafts.size() == first;
        boolean line = from == 0 || before.isEmpty();
        if (entry.standsAt(start, to) && isEntry(before, line, to) && !isHedged(from)) {
            growing = add(before, announced, to);
            open |= growing;
        } else if (before.equals(":") && isCountOfLabel(start, to)) {
            drafts.add(RoleDraft.ofLabel(text.find(COUNT).region(start, to), entry.noun(), to, sentence));
            growing = true;
        } else if (presidency
                && before.equals(":")
                && drafts.size() == first
                && Blank.skip(text.folded, from, to) < to) {
            drafts.add(RoleDraft.ofPerson(Blank.skip(text.folded, from, to), to, sentence));
            growing = true;
        } else if (!open && readBracket(from, to)) {
            growing = false;
        } else {
            grow(before, from, to);
        }
        presidency = NominalLists.isPresidency(text, start, to);
        label = start;
        labelEnd = to;
    }

    /** Checks for "professionnels : 2". */
    private boolean isCountOfLabel(int from, int to) {
        return text.find(COUNT).region(from, to).matches()
                && entry.standsAt(label, labelEnd)
                && entry.isKnown()
                && !entry.isCounted()
                && !TotalPhrases.mayBeWhole(text.folded, entry.noun());
    }

    private boolean isHedged(int from) {
        if (drafts.size() > first) {
            return text.isHedgedEntry(from, entry.end());
        }
        return announcement < 0 ? text.isHedged(entry.end()) : text.isHedgedEntry(announcement, entry.end());
    }

    /**
     * Checks for an entry. A text with a number is an entry of any enumeration; a text without one must occur in an
     * announced enumeration.
     */
    private boolean isEntry(String before, boolean line, int to) {
        if (nominal && !entry.isCounted() && to < text.folded.length() && isLabel(to)) {
            return false;
        }
        if (open || AMONG.contains(before)) {
            boolean fresh = drafts.size() == first && total.isEmpty() && !before.equals(";");
            return (entry.isCounted() && (fresh || !isFollowedByVerb(entry.end(), to)))
                    || (isPlain(before) && !(entry.hasArticle() && isFollowedByVerb(entry.end(), to)));
        }
        boolean announcing = entry.isCounted() && StatedTotal.announces(text, entry.noun());
        return (line || announcing)
                && entry.isKnown()
                && (entry.isCounted() || (entry.hasArticle() && listed))
                && !isFollowedByVerb(entry.end(), to);
    }

    private boolean isFollowedByVerb(int from) {
        return isFollowedByVerb(from, end);
    }

    private boolean isFollowedByVerb(int from, int to) {
        WordPlaces found = verbs;
        if (found == null) {
            found = MainVerbs.in(text);
            verbs = found;
        }
        return found.standIn(from, to);
    }

    /** "Collège employeurs : deux membres" is not the whole jury. */
    private boolean isOfGroup(String before) {
        return before.equals(":") && NominalLists.isGroup(text, label, labelEnd);
    }

    /** "Membres :" announces entries. */
    private boolean isLabel(int to) {
        int next = Blank.skip(text.folded, to, text.folded.length());
        return next < text.folded.length() && text.folded.charAt(next) == ':';
    }

    /** In a list without a verb, a noun is enough, but behind "un élu," it is about the same person. */
    private boolean isPlain(String before) {
        if (before.equals("et") && drafts.size() > first && entry.isUnmarkedPlural() && last().number() > 1) {
            return false;
        }
        if (before.equals(",") && (drafts.size() > first || total.isPresent()) && entry.isPresident()) {
            return false;
        }
        boolean bare = drafts.size() == first || last().bare || !CONTINUING.contains(before);
        return entry.isPlain(nominal && bare);
    }

    /** Adds a role, except "trois membres", which announces the list that follows and is not one of its roles. */
    private boolean add(String before, boolean announced, int to) {
        boolean begins = announced || drafts.size() == first || entry.isTotal();
        if (begins && total.isEmpty() && !isOfGroup(before) && TotalPhrases.mayBeWhole(text.folded, entry.noun())) {
            addTotal(to);
            return false;
        }
        RoleDraft draft = new RoleDraft(entry.role(), to, sentence, before, nominal);
        draft.labelled = labelled;
        if (before.equals(":")) {
            draft.label = label;
        }
        draft.follow(drafts.size() == first ? Optional.empty() : Optional.of(last()), AMONG.contains(before));
        drafts.add(draft);
        return true;
    }

    private void addTotal(int to) {
        if (entry.isCounted()) {
            total = Optional.of(new StatedTotal(new RoleDraft(entry.role(), to, sentence, "", false), entry.noun()));
            open = true;
            int inner = text.folded.indexOf('(', entry.end());
            if (inner >= 0 && inner < to) {
                int close = text.folded.indexOf(')', inner);
                readElements(inner + 1, close < 0 ? to : Math.min(close, to), true);
            }
        }
    }

    /** Reads "jury (deux formateurs, un employeur)". */
    private boolean readBracket(int from, int to) {
        int start = bracketed ? RoleLeads.bracket(text, from, to) : -1;
        if (start < 0 || text.isHedged(from)) {
            return false;
        }
        int close = text.folded.indexOf(')', start);
        open = true;
        nominal = true;
        readElements(start, close < 0 ? to : Math.min(close, to), true);
        return true;
    }

    private RoleDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    /** Extends the last role by a text that is not a role itself, on the same line. */
    private void grow(String before, int from, int to) {
        growing &= CONTINUING.contains(before);
        if (growing && entry.isNumbered(from, to) && !isComplement(from)) {
            last().doubtful = true;
            growing = false;
        } else if (growing) {
            last().to = to;
        }
    }

    /** "Représentant les employeurs et les salariés" continues with the words of one role. */
    private boolean isComplement(int from) {
        return text.folded.startsWith(ARTICLE, from - 1)
                && text.folded.substring(last().noun, from).contains(ARTICLE);
    }
}
