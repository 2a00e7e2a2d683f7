package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the parts whose label was recognised and whose content was not. Their components are lost, not absent: no rule
 * may report that they are missing.
 */
public final class UnreadParts {

    /** The parts that consist of codes, dates, answers or rows. A text is always read. */
    private static final Set<PagePart> PARTS = EnumSet.of(
            PagePart.STATE,
            PagePart.REPLACED_BY,
            PagePart.REPLACES,
            PagePart.CCN,
            PagePart.IDCC,
            PagePart.LEVEL,
            PagePart.NSF,
            PagePart.FORMACODES,
            PagePart.END_DATE,
            PagePart.CERTIFIERS,
            PagePart.ROME,
            PagePart.BLOCK_PREREQUISITES,
            PagePart.DECISION_DATE,
            PagePart.EFFECTIVE_DATE,
            PagePart.START_DATE,
            PagePart.PUBLICATION_DATE,
            PagePart.JOURNAL_DATE,
            PagePart.AWARD_DEADLINE,
            PagePart.TERM,
            PagePart.LEGAL_GENERAL,
            PagePart.LEGAL_CREATION,
            PagePart.CORRESPONDENCES,
            PagePart.STATISTICS,
            PagePart.PARTNERS,
            PagePart.HISTORY,
            PagePart.PARTIAL_VALIDATION);

    /** The parts whose rows have several cells; their lines may be rows that could not be read. */
    private static final Set<PagePart> TABLES = EnumSet.of(
            PagePart.CERTIFIERS, PagePart.STATISTICS, PagePart.PARTNERS, PagePart.HISTORY, PagePart.CORRESPONDENCES);

    private static final Pattern CODE = Pattern.compile("(?U)\\W*[A-Z]?\\d{3,}[a-z]?\\b.*", Pattern.DOTALL);
    /** A sentence behind a table, which is not an entry of it. */
    private static final Pattern SENTENCE = Pattern.compile("(?U)\\s*+\\p{L}\\S*+\\s.*[.!?]\\s*+", Pattern.DOTALL);

    private static final Pattern CELLS = Pattern.compile("\\||\\d{4}|BC\\d\\d|(?:^|\\s)-(?:\\s|$)");

    private UnreadParts() {}

    /**
     * Returns the components of the parts that could not be read, completely or in part.
     *
     * @param sheet what was read
     * @param unread the lines that no part could use
     */
    public static List<SheetPointer> of(CertificationSheet sheet, Map<PagePart, List<PageLine>> unread) {
        List<SheetPointer> lost = new ArrayList<>();
        unread.forEach((part, lines) -> part.component()
                .filter(component -> PARTS.contains(part))
                .filter(component -> isEmpty(component, sheet) || lines.stream().anyMatch(line -> isEntry(line, part)))
                .ifPresent(lost::add));
        if (unread.containsKey(PagePart.BLOCK_TABLE)) { // a block whose heading was not recognised
            lost.add(SheetPointers.BLOCKS);
        }
        if (lost.contains(SheetPointers.RELATIONS_CORRESPONDENCES)
                && !sheet.relations().hasCorrespondences().isKnown()) {
            lost.add(SheetPointers.RELATIONS_HAS_CORRESPONDENCES);
        }
        if (lost.contains(SheetPointers.PARTNERS) && !sheet.mayHavePartners().isKnown()) {
            lost.add(SheetPointers.MAY_HAVE_PARTNERS);
        }
        return lost;
    }

    private static boolean isEmpty(SheetPointer component, CertificationSheet sheet) {
        return component.valuesIn(sheet).stream()
                .allMatch(value -> value == Answer.UNKNOWN || (value instanceof Collection<?> list && list.isEmpty()));
    }

    /** Checks whether a line may be an entry of a list whose other entries were read. */
    private static boolean isEntry(PageLine line, PagePart part) {
        return TABLES.contains(part)
                ? line.isRow()
                        || CELLS.matcher(line.text()).find()
                        || !SENTENCE.matcher(line.text()).matches()
                : part.component()
                                .filter(SheetPointers.CLASSIFICATION_LEVEL::equals)
                                .isEmpty()
                        && CODE.matcher(line.text()).matches();
    }
}
