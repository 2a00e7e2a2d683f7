package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.SheetDocument;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads short statements and links: answers, prerequisites, documents. */
public final class StatementReader {

    private static final Map<String, Answer> ANSWERS = Map.of("oui", Answer.YES, "non", Answer.NO);
    private static final Pattern URL = Pattern.compile("(?iU)https?://\\S+");

    private final UnmappedLines unmapped;
    private final PageParts parts;

    public StatementReader(UnmappedLines unmapped, PageParts parts) {
        this.unmapped = unmapped;
        this.parts = parts;
    }

    public Prerequisites prerequisites() {
        return Prerequisites.builder()
                .entry(parts.prose(PagePart.ENTRY))
                .certification(parts.prose(PagePart.CERTIFICATION_PREREQUISITES))
                .blocksHaveOwn(answer(PagePart.BLOCK_PREREQUISITES))
                .build();
    }

    public SpecificRegister specificRegister() {
        return SpecificRegister.builder()
                .masteryLevels(parts.prose(PagePart.MASTERY))
                .validity(parts.prose(PagePart.VALIDITY_TERM))
                .renewal(parts.prose(PagePart.RENEWAL))
                .partialValidation(answer(PagePart.PARTIAL_VALIDATION))
                .build();
    }

    /** Returns yes if the page lists partners; otherwise the stated no, or unknown. */
    public Answer mayHavePartners(boolean hasPartners) {
        leftovers(PagePart.NO_PARTNERS);
        return hasPartners ? Answer.YES : parts.has(PagePart.NO_PARTNERS) ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Adds lines to the unmapped lines: those of parts that should consist of their label only, and those of parts that
     * have no component in the sheet.
     */
    public void leftovers(PagePart... which) {
        for (PagePart part : which) {
            parts.all(part).forEach(section -> section.lines().stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> unmapped.leftover(section, line)));
        }
    }

    private Answer answer(PagePart part) {
        Answer answer = Answer.UNKNOWN;
        for (PageSection section : parts.all(part)) {
            for (PageLine line : section.content()) {
                Optional<Answer> read = Optional.ofNullable(ANSWERS.get(PageText.key(line.text())));
                if (read.isPresent() && !answer.isKnown()) {
                    answer = read.get();
                } else {
                    unmapped.leftover(section, line);
                }
            }
        }
        return answer;
    }

    /** Returns the visible text of a link, followed by its address if HTML shows only the text. */
    public Prose link() {
        return Prose.of(parts.all(PagePart.LINK).stream()
                .map(section -> section.lines().stream()
                        .map(StatementReader::withAddresses)
                        .toList())
                .map(PageParts::joined)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static PageLine withAddresses(PageLine line) {
        String hidden = line.links().stream()
                .map(PageLine.Link::url)
                .filter(url -> !line.text().contains(url))
                .map(url -> " " + url)
                .collect(Collectors.joining());
        return PageLine.of(line.number(), line.text() + hidden);
    }

    public List<SheetDocument> documents() {
        List<SheetDocument> documents = new ArrayList<>();
        for (PageSection section : parts.all(PagePart.DOCUMENTS)) {
            for (PageLine line : section.content()) {
                documents.addAll(documents(section, line));
            }
        }
        return documents;
    }

    private List<SheetDocument> documents(PageSection section, PageLine line) {
        if (!line.links().isEmpty()) {
            return line.links().stream()
                    .map(link -> document(link.text(), Optional.of(link.url())))
                    .toList();
        }
        String text = Blank.strip(line.text());
        if (URL.matcher(text).matches()) {
            return List.of(document("", Optional.of(text)));
        }
        unmapped.leftover(section, line);
        return List.of();
    }

    private static SheetDocument document(String title, Optional<String> url) {
        return SheetDocument.builder().title(PageText.stated(title)).url(url).build();
    }
}
