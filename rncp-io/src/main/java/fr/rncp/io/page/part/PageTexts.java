package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.text.TextFlaw;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reports the flaws of the free texts of a page; the texts are kept as they are. */
public final class PageTexts {

    private static final Set<PagePart> TEXTS = EnumSet.of(
            PagePart.OBJECTIVES,
            PagePart.ACTIVITIES,
            PagePart.SKILLS,
            PagePart.ASSESSMENT,
            PagePart.BLOCK,
            PagePart.ACCUMULATION,
            PagePart.SECTORS,
            PagePart.JOBS,
            PagePart.REGULATIONS,
            PagePart.ENTRY,
            PagePart.CERTIFICATION_PREREQUISITES,
            PagePart.PATHWAYS,
            PagePart.MASTERY,
            PagePart.RENEWAL,
            PagePart.VALIDITY_TERM);

    /**
     * A line that consists of a full stop only, or of the name of a field of the site's forms, which is not part of the
     * text.
     */
    private static final Predicate<String> ORPHAN =
            Pattern.compile("[.,;:]|.*\\S\\s+SIGLE").asMatchPredicate();

    private final PageParts parts;
    private final PageProblems problems;
    private final PageLosses losses;
    private Optional<Typography> typography = Optional.empty();
    private Optional<PageLine> straight = Optional.empty();
    private Optional<PageLine> curly = Optional.empty();
    private int blocks;

    /** The first occurrence of unusual spaces. */
    private record Typography(PageLine line, TextFlaw flaw, Optional<SheetPointer> component) {}

    public PageTexts(PageParts parts, PageProblems problems, PageLosses losses) {
        this.parts = parts;
        this.problems = problems;
        this.losses = losses;
    }

    public void report() {
        parts.sections().stream()
                .filter(section -> TEXTS.contains(section.part()))
                .forEach(this::check);
        reportTypography();
    }

    private void check(PageSection section) {
        List<PageLine> content = section.content();
        Optional<SheetPointer> component = component(section);
        content.forEach(line -> check(line, component));
        if (!content.isEmpty() && !losses.isCut()) {
            PageLine last = content.get(content.size() - 1);
            TextFlaw.atEnd(PageText.withoutLastBar(last.text())).ifPresent(flaw -> report(last, flaw, component));
        }
    }

    /**
     * Returns the component of the text. For a block it is the whole block, since its columns are not distinguished
     * here.
     */
    private Optional<SheetPointer> component(PageSection section) {
        return section.part() == PagePart.BLOCK ? Optional.of(SheetPointers.BLOCKS.at(blocks++)) : section.component();
    }

    private void check(PageLine line, Optional<SheetPointer> component) {
        for (TextFlaw flaw : TextFlaw.in(line.text())) {
            if (flaw.code() == ProblemCode.MIXED_TYPOGRAPHY) {
                typography = typography.or(() -> Optional.of(new Typography(line, flaw, component)));
            } else {
                report(line, flaw, component);
            }
        }
        if (ORPHAN.test(Blank.strip(line.text()))) {
            report(line, TextFlaw.of(ProblemCode.ORPHAN_TEXT, line.text(), Expectation.WORDS_OF_TEXT), component);
        }
        straight = straight.or(() -> Optional.of(line).filter(l -> l.text().indexOf('\'') >= 0));
        curly = curly.or(() -> Optional.of(line).filter(l -> l.text().indexOf('’') >= 0));
    }

    private void reportTypography() {
        if (typography.isPresent()) {
            Typography first = typography.get();
            report(first.line(), first.flaw(), first.component());
        } else if (straight.isPresent() && curly.isPresent()) {
            PageLine second = straight.get().number() > curly.get().number() ? straight.get() : curly.get();
            report(
                    second,
                    TextFlaw.of(ProblemCode.MIXED_TYPOGRAPHY, second.text(), Expectation.ONE_KIND_OF_APOSTROPHE),
                    Optional.empty());
        }
    }

    private void report(PageLine line, TextFlaw flaw, Optional<SheetPointer> component) {
        problems.note(flaw.fault(), line, TextFlaw.handling(), component);
    }
}
