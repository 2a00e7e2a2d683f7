package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLine;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads correspondences with one cell or one code a line: blocks of this sheet, the other sheet, blocks of the other
 * sheet.
 */
final class StackedCorrespondences {

    private static final Pattern START =
            Pattern.compile("(?U)(RNCP[1-9][0-9]{0,6}|RS[1-9][0-9]{0,6})(BC[0-9]{2})?\\b(.*)", Pattern.DOTALL);

    /** A further code, or the dash of an empty cell: the line has several cells. */
    private static final Pattern MORE = Pattern.compile("\\b(?:RNCP|RS)[0-9]|\\s-$");

    private final List<BlockCorrespondence> read = new ArrayList<>();
    private List<SkillBlockCode> sources = new ArrayList<>();
    private Optional<SheetNumber> target = Optional.empty();
    private List<SkillBlockCode> targets = new ArrayList<>();

    private StackedCorrespondences() {}

    /** Returns the correspondences; empty if a line does not begin with a code, or the order of codes is unknown. */
    static Optional<List<BlockCorrespondence>> of(List<PageLine> lines) {
        StackedCorrespondences all = new StackedCorrespondences();
        for (PageLine line : lines) {
            Matcher start = START.matcher(Blank.strip(line.text()));
            boolean isCell = !line.isRow() && line.text().indexOf('|') < 0;
            if (!isCell || !start.matches() || MORE.matcher(start.group(3)).find() || !all.add(start)) {
                return Optional.empty();
            }
        }
        return all.end() && !all.read.isEmpty() ? Optional.of(all.read) : Optional.empty();
    }

    private boolean add(Matcher start) {
        SheetNumber sheet = SheetNumber.of(start.group(1));
        if (start.group(2) == null) {
            boolean isFirst = target.isEmpty();
            target = Optional.of(sheet);
            return isFirst && !sources.isEmpty();
        }
        SkillBlockCode block = new SkillBlockCode(start.group(1) + start.group(2));
        if (target.isEmpty()) {
            sources.add(block);
            return true;
        }
        if (target.equals(Optional.of(sheet))) {
            targets.add(block);
            return true;
        }
        boolean isEnd = end();
        sources.add(block);
        return isEnd;
    }

    private boolean end() {
        if (target.isEmpty()) {
            return false;
        }
        read.add(BlockCorrespondence.builder()
                .addAllSourceBlocks(sources)
                .target(target)
                .addAllTargetBlocks(targets)
                .build());
        sources = new ArrayList<>();
        target = Optional.empty();
        targets = new ArrayList<>();
        return true;
    }
}
