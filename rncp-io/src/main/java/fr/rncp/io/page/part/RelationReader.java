package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the links to other sheets: predecessors, successors and correspondences. */
public final class RelationReader {

    private static final Pattern NUMBER = Pattern.compile("\\b(?:RNCP|RS)[1-9][0-9]{0,6}\\b");
    private static final Pattern BLOCK = Pattern.compile("\\bRNCP[1-9][0-9]{0,6}BC[0-9]{2}\\b");

    private final UnmappedLines unmapped;

    public RelationReader(UnmappedLines unmapped) {
        this.unmapped = unmapped;
    }

    public Relations read(PageParts parts) {
        List<BlockCorrespondence> correspondences = correspondences(parts);
        parts.all(PagePart.NO_CORRESPONDENCE)
                .forEach(section -> section.content().forEach(line -> unmapped.leftover(section, line)));
        boolean hasNone = parts.has(PagePart.NO_CORRESPONDENCE) && correspondences.isEmpty();
        return Relations.builder()
                .addAllReplaces(numbers(parts, PagePart.REPLACES, SheetPointers.RELATIONS_REPLACES))
                .addAllReplacedBy(numbers(parts, PagePart.REPLACED_BY, SheetPointers.RELATIONS_REPLACED_BY))
                .hasCorrespondences(hasNone ? Answer.NO : correspondences.isEmpty() ? Answer.UNKNOWN : Answer.YES)
                .correspondences(correspondences)
                .build();
    }

    /** Returns the numbers at the beginnings of lines; the titles after them have no component in the model. */
    private List<SheetNumber> numbers(PageParts parts, PagePart part, SheetPointer pointer) {
        List<SheetNumber> numbers = new ArrayList<>();
        for (PageSection section : parts.all(part)) {
            for (PageLine line : section.content()) {
                Optional<SheetNumber> number = leading(line);
                if (number.isEmpty() || !unmapped.fact(line, pointer.at(numbers.size()))) {
                    unmapped.leftover(section, line);
                    continue;
                }
                numbers.add(number.get());
                if (!PageText.unbulleted(line.text()).equals(number.get().value())) {
                    unmapped.keep(section, line);
                }
            }
        }
        return numbers;
    }

    private static Optional<SheetNumber> leading(PageLine line) {
        return NUMBER.matcher(PageText.unbulleted(line.text()))
                .results()
                .filter(r -> r.start() == 0)
                .map(r -> SheetNumber.of(r.group()))
                .findFirst();
    }

    /** Returns the correspondences of rows with known columns; the titles in them have no component in the model. */
    private List<BlockCorrespondence> correspondences(PageParts parts) {
        List<BlockCorrespondence> correspondences = new ArrayList<>();
        for (PageSection section : parts.all(PagePart.CORRESPONDENCES)) {
            Optional<List<BlockCorrespondence>> stacked = StackedCorrespondences.of(section.content());
            if (stacked.isPresent()) {
                correspondences.addAll(stacked.get());
                section.content().forEach(line -> unmapped.keep(section, line));
            } else {
                TableRow.ofLines(section).forEach(row -> row(section, row).ifPresent(correspondences::add));
            }
        }
        return correspondences;
    }

    private Optional<BlockCorrespondence> row(PageSection section, TableRow row) {
        List<String> cells = row.cells();
        if (!row.hasCells() || cells.size() != 3) {
            unmapped.leftover(section, row.first());
            return Optional.empty();
        }
        unmapped.keep(section, row.first());
        return Optional.of(BlockCorrespondence.builder()
                .addAllSourceBlocks(blocks(cells.get(0)))
                .target(NUMBER.matcher(cells.get(1))
                        .results()
                        .map(r -> SheetNumber.of(r.group()))
                        .findFirst())
                .addAllTargetBlocks(blocks(cells.get(2)))
                .build());
    }

    private static List<SkillBlockCode> blocks(String cell) {
        return BLOCK.matcher(cell)
                .results()
                .map(r -> new SkillBlockCode(r.group()))
                .toList();
    }
}
