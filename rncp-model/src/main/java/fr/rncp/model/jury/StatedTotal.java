package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that a list of members begins with: "trois jurés : …", "deux évaluateurs, un formateur et un employeur".
 *
 * @param role the number, as if it were a role
 * @param noun start of its noun
 */
record StatedTotal(RoleDraft role, int noun) {

    /** The words after which the list is surely about the same people. */
    private static final Pattern ANNOUNCES = Pattern.compile("[a-z]+" + TotalPhrases.FULL
            + "(?: (?:du|de|des) jurys?)?(?: (?:minimum|min\\b\\.?|au minimum|au moins|a minima|au total))?"
            + " ?(?:[:(]|(?<= au total)|[-–—] |,? ?(?:dont|parmi lesquels|comprenant|compose|a savoir"
            + "|soit|designe|qui)\\b)");

    private static final Pattern BEHIND =
            Pattern.compile("[a-z]+(?: (?:du|de|des) jurys?)? (?:minimum|min|au minimum|au moins|a minima)\\b");

    /** Checks the total against the roles of its sentence; empty if it may be one of them. */
    Optional<StatedTotal> judge(JuryText text, List<RoleDraft> roles) {
        List<RoleDraft> others = roles.stream().filter(r -> !r.within).toList();
        int sum = others.stream().mapToInt(RoleDraft::number).sum();
        Matcher announced = text.find(ANNOUNCES).region(noun, text.folded.length());
        boolean sure = role.number() > 1 && (announced.lookingAt() || sum == 0 || sum == role.number());
        return sure ? Optional.of(this) : Optional.empty();
    }

    /** Checks for a number of members of the whole jury that a list, or one of its parts, follows. */
    static boolean announces(JuryText text, int noun) {
        return TotalPhrases.mayBeWhole(text.folded, noun)
                && text.find(ANNOUNCES).region(noun, text.folded.length()).lookingAt();
    }

    TextReading<Headcount> reading(JuryText text) {
        Matcher behind = text.find(BEHIND).region(noun, text.folded.length());
        boolean open = behind.lookingAt();
        Headcount count = open
                ? new Headcount(role.number(), Bound.AT_LEAST)
                : role.count(text).orElseThrow();
        return text.stated(count, role.from, open ? behind.end() : Math.max(role.noun + 1, endOfNoun(text)));
    }

    private int endOfNoun(JuryText text) {
        int end = noun;
        while (end < text.folded.length() && Character.isLetter(text.folded.charAt(end))) {
            end++;
        }
        return end;
    }
}
