package fr.rncp.model.prose;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchInfinitive;
import org.jspecify.annotations.Nullable;

/** An entry of an outline while its level is being read. */
final class OutlineLine {

    static final int ROOT = -1;

    /** A heading is shorter. */
    private static final int LONG_SENTENCE = 100;

    private static final int FIRST_WORDS = 80;

    final String bullet;

    /** The number of blanks before the bullet on its own line; -1 if it does not open a line. */
    final int indent;

    ItemLabel label;
    String text;
    LineStyle style = LineStyle.PLAIN;
    int parent = ROOT;

    /** True after a blank line. */
    boolean opensGroup;

    int children;
    boolean inferred;
    OutlineKind kind = OutlineKind.ITEM;
    private @Nullable Boolean verbal;

    OutlineLine(String bullet, int indent, ItemLabel label, String text) {
        this.bullet = bullet;
        this.indent = indent;
        this.label = label;
        this.text = text;
    }

    /** Reads an item, without the bullet that was before it. */
    static OutlineLine of(String bullet, int indent, String item) {
        ItemLabel label = ItemLabel.of(item);
        return new OutlineLine(bullet, indent, label, item.substring(label.end()));
    }

    /** Makes the label a part of the text: it counts nothing. */
    void dropLabel() {
        text = text.isEmpty() ? label.text() : label.text() + ' ' + text;
        label = ItemLabel.NONE;
    }

    /** Appends a line that continues this one. */
    void append(OutlineLine next) {
        text = text.isEmpty() ? next.text : text + ' ' + next.text;
    }

    boolean isMarked() {
        return !bullet.isEmpty() || label.isPresent();
    }

    boolean endsWithColon() {
        return text.endsWith(":");
    }

    /** Checks whether the line is a sentence that each item after it continues. */
    boolean isSentence() {
        return endsWithColon() && text.length() > LONG_SENTENCE;
    }

    boolean endsWithStop() {
        return text.endsWith(".") || text.endsWith(";");
    }

    /** Checks whether the text starts with a verb in the infinitive. */
    boolean isVerbal() {
        if (verbal == null) {
            verbal = FrenchInfinitive.opens(firstWords());
        }
        return verbal;
    }

    FoldedText folded() {
        return FoldedText.of(text).unbroken();
    }

    private String firstWords() {
        int end = Math.min(text.length(), FIRST_WORDS);
        return FoldedText.of(text.substring(0, end)).unbroken().toString();
    }

    boolean startsInLowerCase() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Checks whether the text is in capitals: at least four letters, none of them lower-case. */
    boolean isInCapitals() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 4;
    }
}
