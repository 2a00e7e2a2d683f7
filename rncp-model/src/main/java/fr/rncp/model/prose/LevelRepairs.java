package fr.rncp.model.prose;

import java.util.Arrays;
import java.util.List;

/** Takes back levels that no reader would see. */
final class LevelRepairs {

    private final List<OutlineLine> lines;
    private final int[] children;

    private LevelRepairs(List<OutlineLine> lines) {
        this.lines = lines;
        this.children = new int[lines.size()];
    }

    static void run(List<OutlineLine> lines) {
        LevelRepairs repairs = new LevelRepairs(lines);
        repairs.flattenBullets();
        repairs.raiseClosingLines();
        repairs.raiseLonelyLine();
        lines.forEach(line -> line.children = 0);
        lines.stream().filter(line -> line.parent >= 0).forEach(line -> lines.get(line.parent).children++);
    }

    /**
     * Bullets below bullets are a level if one parent has two of them. Otherwise the author used several bullets for
     * the same level.
     */
    private void flattenBullets() {
        for (OutlineLine line : lines) {
            if (isBulletBelowBullet(line)) {
                children[line.parent]++;
            }
        }
        if (Arrays.stream(children).max().orElse(0) != 1) {
            return;
        }
        for (OutlineLine line : lines) {
            if (isBulletBelowBullet(line)) {
                line.parent = lines.get(line.parent).parent;
                line.inferred = true;
            }
        }
    }

    private boolean isBulletBelowBullet(OutlineLine line) {
        return line.parent >= 0
                && line.style.is(LineStyle.Type.BULLET)
                && lines.get(line.parent).style.is(LineStyle.Type.BULLET)
                && !lines.get(line.parent).endsWithColon();
    }

    /** Sentences behind the last label close the list, unless other labels have lines without a mark below them too. */
    private void raiseClosingLines() {
        int first = lines.size();
        while (first > 0 && isClosing(lines.get(first - 1))) {
            first--;
        }
        List<OutlineLine> closing = lines.subList(first, lines.size());
        if (!closing.isEmpty() && lines.subList(0, first).stream().noneMatch(this::isPlainBelowLabel)) {
            closing.forEach(line -> {
                line.parent = OutlineLine.ROOT;
                line.inferred = true;
            });
        }
    }

    private boolean isClosing(OutlineLine line) {
        return isPlainBelowLabel(line) && line.endsWithStop() && !line.isVerbal();
    }

    /** One line without a mark in a list of labels is not a level of its own: its label was forgotten. */
    private void raiseLonelyLine() {
        List<OutlineLine> plain =
                lines.stream().filter(this::isPlainBelowLabel).limit(2).toList();
        if (plain.size() == 1) {
            OutlineLine line = plain.get(0);
            line.parent = lines.get(line.parent).parent;
            line.inferred = true;
        }
    }

    private boolean isPlainBelowLabel(OutlineLine line) {
        return line.parent >= 0
                && line.style.is(LineStyle.Type.PLAIN)
                && lines.get(line.parent).style.is(LineStyle.Type.LABEL);
    }
}
