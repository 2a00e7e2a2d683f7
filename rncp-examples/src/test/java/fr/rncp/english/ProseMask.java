package fr.rncp.english;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what is not English in a file, character by character, so that offsets stay those of the file. */
final class ProseMask {

    /** In place of a masked character; white space is kept. */
    private static final char MASK = '·';

    private static final Pattern STRINGS_AND_COMMENTS = Pattern.compile(
            "(?s)\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])++'|(?<comment>/\\*.*?\\*/|//[^\n]*)");
    private static final Pattern HELP =
            Pattern.compile("(?s)\"(?:\\\\.|[^\"\\\\\n])* (?:\\\\.|[^\"\\\\\n])*\"|\"\"\".*?\"\"\"");
    private static final Pattern COMMENT_MARK = Pattern.compile("(?m)^\\s*\\*/?(?!\\*)|//|/\\*(?!\\*)|\\*/");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal|value)[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}");
    private static final Pattern KEY = Pattern.compile("(?m)^[^#\\s][^=\n]*=");
    private static final Pattern PAGE_CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`|\\]\\([^)\n]*\\)|<!--.*?-->");

    private ProseMask() {}

    /** Keeps comments, but for their marks and code in them, and string literals with a space. */
    static String ofJava(String text) {
        StringBuilder masked = new StringBuilder();
        int end = 0;
        Matcher found = STRINGS_AND_COMMENTS.matcher(text);
        while (found.find()) {
            masked.append(mask(text.substring(end, found.start())));
            masked.append(found.group("comment") == null ? ofString(found.group()) : ofComment(found.group()));
            end = found.end();
        }
        return masked.append(mask(text.substring(end))).toString();
    }

    /** Keeps messages and comments; masks keys. */
    static String ofBundle(String text) {
        return KEY.matcher(text).replaceAll(ProseMask::masked);
    }

    /** Keeps everything but code, link targets and comments. */
    static String ofPage(String text) {
        return PAGE_CODE.matcher(text).replaceAll(ProseMask::masked);
    }

    private static String ofString(String literal) {
        return HELP.matcher(literal).matches() ? literal : mask(literal);
    }

    private static String ofComment(String comment) {
        String words = CODE.matcher(comment).replaceAll(ProseMask::masked);
        return COMMENT_MARK.matcher(words).replaceAll(mark -> mark.group().replaceAll("[*/]", " "));
    }

    private static String masked(MatchResult match) {
        return mask(match.group());
    }

    private static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (int i = 0; i < masked.length(); i++) {
            if (!Character.isWhitespace(masked.charAt(i))) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }
}
