package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageSections;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.SkillBlockCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the blocks. Each consists of a heading with code and title, and a table of one row with skills and assessment.
 */
public final class BlockReader {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BULLET = Pattern.compile("(?U)^\\s*[-•*–]\\s.*", Pattern.DOTALL);

    private static final List<SheetPointer> COLUMNS =
            List.of(SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_ASSESSMENT);

    private final UnmappedLines unmapped;
    private final PageLosses losses;
    private final Prose attested;

    /** The two columns of a block. */
    private record Columns(String skills, String assessment) {}

    /**
     * Creates a reader.
     *
     * @param unmapped collects the lines that do not belong to a column
     * @param losses collects the components that are lost or inferred
     * @param attested the skills that the certification attests, which show whether a list of a block is truncated
     */
    public BlockReader(UnmappedLines unmapped, PageLosses losses, Prose attested) {
        this.unmapped = unmapped;
        this.losses = losses;
        this.attested = attested;
    }

    public List<SkillBlock> read(PageParts parts) {
        List<PageSection> sections = parts.all(PagePart.BLOCK);
        List<SkillBlock> blocks = new ArrayList<>();
        for (PageSection section : sections) {
            blocks.add(block(section, blocks.size()));
        }
        findCutLists(sections, blocks);
        return blocks;
    }

    private SkillBlock block(PageSection section, int index) {
        Columns columns = columns(section, index);
        return SkillBlock.builder()
                .code(code(section))
                .title(PageText.stated(section.value()))
                .skills(Prose.of(columns.skills()))
                .assessment(Prose.of(columns.assessment()))
                .build();
    }

    /** Returns the code as printed on the page, without the space that some pages have before BC. */
    private static Optional<SkillBlockCode> code(PageSection section) {
        return section.label().map(label -> new SkillBlockCode(label.text().replaceAll("(?U)\\s", "")));
    }

    private Columns columns(PageSection section, int index) {
        List<PageLine> body = section.body();
        Optional<PageLine> row = body.stream()
                .filter(line -> line.isRow() && line.cells().size() == 2)
                .findFirst();
        if (row.isPresent()) {
            body.stream()
                    .filter(line -> !line.equals(row.get()) && !line.isBlank())
                    .forEach(l -> unmapped.leftover(section, l, Optional.of(SheetPointers.BLOCKS.at(index))));
            return new Columns(
                    cell(row.get().cells().get(0)), cell(row.get().cells().get(1)));
        }
        List<PageLine> table =
                body.stream().filter(line -> !PageSections.isDrawn(line)).toList();
        return table.stream().anyMatch(line -> line.text().contains("|"))
                ? barred(section, table, index)
                : paragraphs(section, index);
    }

    private Columns barred(PageSection section, List<PageLine> table, int index) {
        String text = PageParts.joined(table);
        List<String> cells = Arrays.stream(BAR.split(text, 2)).toList();
        String rest = cells.size() < 2 ? "" : PageText.withoutLastBar(cells.get(1));
        if (cell(rest).isEmpty()) { // the only text, after which the empty cell may have been moved
            PageLine heading = heading(section);
            losses.lost(missing(heading, Expectation.SKILLS_AND_ASSESSMENT), heading, columns(index));
        }
        return new Columns(cell(cells.get(0)), cell(rest));
    }

    private static PageLine heading(PageSection section) {
        return PageLine.of(section.number(), PageText.stated(section.value()).orElse(section.path()));
    }

    private static List<SheetPointer> columns(int index) {
        return COLUMNS.stream().map(column -> column.at(index)).toList();
    }

    private static String cell(String text) {
        return Blank.strip(text);
    }

    /** Returns the columns of a table without bars, in which only a blank line separates the columns. */
    private Columns paragraphs(PageSection section, int index) {
        List<List<PageLine>> paragraphs = PageParts.paragraphs(section.body());
        int boundary = boundary(paragraphs);
        if (boundary == 0) {
            return lost(section, index);
        }
        if (paragraphs.size() > 2 && !isBulleted(paragraphs.get(boundary - 1))) {
            PageLine line = paragraphs.get(boundary).get(0);
            losses.inferred(line, line.text(), Expectation.BORDER_OF_COLUMNS, SheetPointers.BLOCKS_SKILLS.at(index));
            losses.inferred(
                    line, line.text(), Expectation.BORDER_OF_COLUMNS, SheetPointers.BLOCKS_ASSESSMENT.at(index));
        }
        PageLine first = paragraphs.get(boundary).get(0);
        int from = section.body().indexOf(first);
        return new Columns(
                PageParts.joined(section.body().subList(0, from)),
                PageParts.joined(section.body().subList(from, section.body().size())));
    }

    /** Returns the index of the paragraph that begins the assessment; 0 if there is none. */
    private static int boundary(List<List<PageLine>> paragraphs) {
        int bulleted = 0;
        while (bulleted < paragraphs.size() && isBulleted(paragraphs.get(bulleted))) {
            bulleted++;
        }
        return bulleted > 0 && bulleted < paragraphs.size() ? bulleted : Math.max(0, paragraphs.size() - 1);
    }

    private static boolean isBulleted(List<PageLine> paragraph) {
        return paragraph.stream().allMatch(line -> BULLET.matcher(line.text()).matches());
    }

    private Columns lost(PageSection section, int index) {
        PageLine heading = heading(section);
        String skills = PageParts.joined(section.body());
        Expectation expected =
                skills.isEmpty() ? Expectation.SKILLS_AND_ASSESSMENT : Expectation.ASSESSMENT_BELOW_SKILLS;
        losses.lost(missing(heading, expected), heading, columns(index));
        return new Columns(skills, "");
    }

    private static Fault missing(PageLine heading, Expectation expected) {
        return Fault.of(ProblemCode.MISSING_PART, Blank.strip(heading.text()), expected);
    }

    /**
     * Reports truncated lists. A block has a truncated list if its only skill is followed by another one in the list of
     * all skills: the scraper lost the rest. In this case it also lost the rest of the lists in the adjacent cell.
     */
    private void findCutLists(List<PageSection> sections, List<SkillBlock> blocks) {
        List<Integer> cut = IntStream.range(0, blocks.size())
                .filter(i -> isCut(blocks.get(i).skills().text()))
                .boxed()
                .toList();
        boolean isAll = cut.size() == blocks.size();
        for (int i : cut) {
            PageLine line =
                    PageLine.of(sections.get(i).number(), blocks.get(i).skills().text());
            Fault cutList = Fault.of(ProblemCode.SHORTENED_LIST, Blank.strip(line.text()), Expectation.WHOLE_LIST);
            losses.lost(cutList, line, isAll ? COLUMNS : columns(i));
        }
    }

    private boolean isCut(String skills) {
        if (skills.contains("\n") || !BULLET.matcher(skills).matches()) {
            return false;
        }
        List<String> all = attested.text().lines().map(PageText::unbulleted).toList();
        List<String> raw = attested.text().lines().toList();
        int at = all.indexOf(PageText.unbulleted(skills));
        return at >= 0 && at + 1 < raw.size() && BULLET.matcher(raw.get(at + 1)).matches();
    }
}
