package fr.rncp.rules.engine;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text between two full stops, semicolons or line breaks, for statements whose words must occur together.
 *
 * @param text the whole text
 * @param from start of the part in the folded text
 * @param to end of the part in the folded text
 */
public record SentencePart(FoldedText text, int from, int to) {

    private static final String ENDS = ".;!?\n";

    /** Cuts a text into its parts, none of which is blank. */
    public static List<SentencePart> of(FoldedText text) {
        String folded = text.toString();
        List<SentencePart> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || ENDS.indexOf(folded.charAt(i)) >= 0) {
                add(parts, new SentencePart(text, from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private static void add(List<SentencePart> parts, SentencePart part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (!Blank.isBlank(text.toString().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the folded words of the part. */
    public String words() {
        return text.toString().substring(from, to);
    }

    /** Returns the words of the part as the source spells them. */
    public String excerpt() {
        return text.excerpt(from, to);
    }
}
