package fr.rncp.rules.reading;

import fr.rncp.model.text.FoldedText;
import java.util.Arrays;

/**
 * A folded text with some wordings replaced by plainer ones: inclusive spellings by plain ones, and other names of
 * blocks, or numbers that leave them out, by the word itself ({@link BlockNames}). Positions can be traced to the
 * original, so that readings quote its words.
 */
final class PlainWording {

    private final FoldedText source;
    private final String words;
    /** For each replacement, where it begins and ends here, and where in the folded text. */
    private final int[] starts;

    private final int[] ends;
    private final int[] sourceStarts;
    private final int[] sourceEnds;

    private PlainWording(Builder builder) {
        source = builder.source;
        words = builder.words.toString();
        starts = Arrays.copyOf(builder.starts, builder.count);
        ends = Arrays.copyOf(builder.ends, builder.count);
        sourceStarts = Arrays.copyOf(builder.sourceStarts, builder.count);
        sourceEnds = Arrays.copyOf(builder.sourceEnds, builder.count);
    }

    /** Returns a text without replacements. */
    static PlainWording same(FoldedText source) {
        Builder builder = new Builder(source);
        return builder.build();
    }

    @Override
    public String toString() {
        return words;
    }

    /** Returns the words of the original between two positions; a replaced wording is quoted whole. */
    String excerpt(int from, int to) {
        return source.excerpt(origin(from, sourceStarts, false), origin(to, sourceEnds, true));
    }

    private int origin(int index, int[] edges, boolean end) {
        int place = Arrays.binarySearch(starts, index);
        int last = place >= 0 ? place : -place - 2;
        // The end of a range that ends where a replacement begins is before it.
        last = end && last >= 0 && starts[last] == index ? last - 1 : last;
        if (last < 0) {
            return index;
        }
        return index < ends[last] ? edges[last] : sourceEnds[last] + index - ends[last];
    }

    /** Replaces wordings in the order of the text. */
    static final class Builder {

        private final FoldedText source;
        private final String folded;
        private final StringBuilder words = new StringBuilder();
        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int[] sourceStarts = new int[8];
        private int[] sourceEnds = new int[8];
        private int count;
        private int done;

        Builder(FoldedText source) {
            this.source = source;
            this.folded = source.toString();
        }

        /** Replaces a range; one that begins before the end of the last one is left as it is. */
        void replace(int from, int to, String replacement) {
            if (from < done || from == to) {
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                sourceStarts = Arrays.copyOf(sourceStarts, 2 * count);
                sourceEnds = Arrays.copyOf(sourceEnds, 2 * count);
            }
            words.append(folded, done, from);
            starts[count] = words.length();
            words.append(replacement);
            ends[count] = words.length();
            sourceStarts[count] = from;
            sourceEnds[count] = to;
            count++;
            done = to;
        }

        PlainWording build() {
            words.append(folded, done, folded.length());
            return new PlainWording(this);
        }
    }
}
