package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds conditions of which candidates meet one or the other: "un stage ou un an d'expérience". */
final class ConditionAlternatives {

    private static final Pattern OR_AHEAD = Pattern.compile(
            "\\bou (?:bien |encore )?(?:d'avoir |avoir )?(?:d'|de |une? |le |la |au moins ){0,2}(?:[a-z]{3,12} )?$");

    private static final Pattern OR_BEHIND = Pattern.compile(
            "^(?: ?\\([^()\\n]{1,40}\\)| [a-z0-9'-]{1,14}){0,6}? ou (?:bien )?(?<other>[a-z0-9' -]{1,60})");

    private ConditionAlternatives() {}

    /** Checks whether a clause offers a condition of another kind instead of the one in a range. */
    static boolean offered(ClauseText text, Clause clause, Kind kind, ClauseSpan span) {
        String before = text.before(clause, span.from());
        if (OR_AHEAD.matcher(before).find() && mentionsOther(before, kind)) {
            return true;
        }
        Matcher behind = OR_BEHIND.matcher(text.rest(clause, span.to()));
        return behind.find() && mentionsOther(behind.group("other"), kind);
    }

    private static boolean mentionsOther(String words, Kind kind) {
        return ConditionWords.BY_KIND.entrySet().stream()
                .filter(entry -> entry.getKey() != kind)
                .anyMatch(entry -> mentions(words, entry.getValue()));
    }

    private static boolean mentions(String words, GuardedPattern pattern) {
        return pattern.matcher(words).find();
    }
}
