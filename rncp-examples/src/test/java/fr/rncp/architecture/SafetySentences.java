package fr.rncp.architecture;

import java.util.Optional;
import java.util.regex.Pattern;

/** Each exported package states once, in its Javadoc, which of its types several threads may use. */
final class SafetySentences {

    static final String FIX = """
            End the Javadoc in the package-info with the sentence "All types are immutable and safe for use by several threads.",
            and name those that are not; single types need not repeat it.""";

    private static final Pattern SENTENCE =
            Pattern.compile("immutable and safe for use by several threads".replace(" ", "\\s+(?:\\*\\s+)?"));

    private SafetySentences() {}

    /** What is wrong with the source of a {@code package-info}, if anything. */
    static Optional<String> fault(String packageName, String packageInfo) {
        return SENTENCE.matcher(packageInfo).find()
                ? Optional.empty()
                : Optional.of(packageName + " does not state whether its types are safe for use by several threads");
    }
}
