package fr.rncp.model.prose;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines that belong to one entry: continued sentences, and a label with the text on the next line. */
final class LineJoins {

    private LineJoins() {}

    static List<OutlineLine> join(List<OutlineLine> lines) {
        List<OutlineLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            OutlineLine line = lines.get(i);
            OutlineLine last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            if (last != line && (continues(last, line) || completes(last, lines, i))) {
                last.append(line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Checks whether a line starts in the middle of a sentence: in lower case, but not with a verb of its own. */
    private static boolean continues(OutlineLine last, OutlineLine line) {
        return !line.isMarked()
                && line.startsInLowerCase()
                && !line.text.startsWith("etc")
                && !line.endsWithColon()
                && !line.isVerbal()
                && (last.isMarked() || !last.startsInLowerCase());
    }

    /** "Compétence 1 :", then its text on a line of its own, then the next label. */
    private static boolean completes(OutlineLine last, List<OutlineLine> lines, int position) {
        return last.text.isEmpty()
                && last.label.isPresent()
                && !lines.get(position).isMarked()
                && (position + 1 == lines.size() || lines.get(position + 1).isMarked());
    }
}
