package fr.rncp.project;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A use of an action.
 *
 * @param action owner and repository; a path below it is left out
 * @param commit what follows {@code @}
 * @param version the comment behind it, or empty
 */
record ActionPin(String action, String commit, String version) {

    private static final Pattern USES =
            Pattern.compile("(?m)^[ -]*uses: *([^/\\s]+/[^/@\\s]+)[^@\\s]*@?(\\S*)(?: +# *(.*))?$");

    static List<ActionPin> in(String workflow) {
        return USES.matcher(workflow).results().map(ActionPin::of).toList();
    }

    private static ActionPin of(MatchResult uses) {
        return new ActionPin(uses.group(1), uses.group(2), uses.group(3) == null ? "" : uses.group(3));
    }

    boolean isPinned() {
        return commit.matches("[0-9a-f]{40}") && version.matches("v\\d+\\.\\d+\\.\\d+");
    }
}
