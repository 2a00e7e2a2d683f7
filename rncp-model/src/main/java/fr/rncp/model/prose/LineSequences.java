package fr.rncp.model.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Distinguishes labels from words that look like one. A letter or a Roman numeral counts if it is the first or follows
 * another one ("M. Dupont" and "V. Hugo" do not); a lone code with letters only if it is the first ("CO2 : mesurer" has
 * no label).
 */
final class LineSequences {

    private LineSequences() {}

    static void dropStrayLabels(List<OutlineLine> lines) {
        readNumeralsAsLetters(lines);
        Set<String> repeated = repeatedShapes(lines);
        Map<String, ItemLabel> last = new HashMap<>();
        for (OutlineLine line : lines) {
            if (isStray(line.label, last, repeated)) {
                line.dropLabel();
            } else if (isOrdered(line.label)) {
                last.put(key(line.label), line.label);
            }
        }
    }

    /** "I." is the numeral if "II." occurs, else the letter after "H.". */
    private static void readNumeralsAsLetters(List<OutlineLine> lines) {
        if (lines.stream().noneMatch(line -> line.label.type() == ItemLabel.Type.ROMAN)) {
            return;
        }
        for (OutlineLine line : lines) {
            ItemLabel label = line.label;
            if (label.type() == ItemLabel.Type.LETTER
                    && "IVX".contains(label.path().get(0))) {
                line.label =
                        new ItemLabel(label.text(), label.end(), ItemLabel.Type.ROMAN, label.shape(), label.path());
            }
        }
    }

    private static Set<String> repeatedShapes(List<OutlineLine> lines) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (OutlineLine line : lines) {
            if (line.label.type() == ItemLabel.Type.CODE && !seen.add(line.label.shape())) {
                repeated.add(line.label.shape());
            }
        }
        return repeated;
    }

    private static boolean isStray(ItemLabel label, Map<String, ItemLabel> last, Set<String> repeated) {
        if (label.type() == ItemLabel.Type.CODE) {
            return Character.isLetter(label.shape().charAt(0))
                    && label.path().size() == 1
                    && label.last() != 1
                    && !repeated.contains(label.shape());
        }
        if (!isOrdered(label) || label.last() == 1) {
            return false;
        }
        ItemLabel earlier = last.get(key(label));
        return earlier == null || label.last() != earlier.last() + 1;
    }

    private static boolean isOrdered(ItemLabel label) {
        return label.type() == ItemLabel.Type.LETTER || label.type() == ItemLabel.Type.ROMAN;
    }

    private static String key(ItemLabel label) {
        return label.type() + label.shape();
    }
}
