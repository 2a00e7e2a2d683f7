package fr.rncp.io.page;

import fr.rncp.model.Answer;
import fr.rncp.model.Coded;
import fr.rncp.model.DiplomaTypeCode;
import fr.rncp.model.SheetNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of the page: number, title, state. Flattened pages have lost it. */
final class HeaderReader {

    private static final Pattern NUMBER = Pattern.compile("(?U)((?:RNCP|RS)\\s?[1-9]\\d{0,6})");
    private static final Pattern NUMBER_AND_TITLE = Pattern.compile("(?U)" + NUMBER + "\\s*[-–—:]\\s*(\\S.*)");
    private static final Pattern STATE = Pattern.compile("(?iU)(?:etat\\s*:\\s*)?(in)?active");

    /** Types of award that titles begin with; the feed has them as ABREGE. */
    private static final Set<String> TYPES = Set.of(
            "TP",
            "CAP",
            "BTS",
            "BTSA",
            "BUT",
            "BP",
            "BAC PRO",
            "BMA",
            "BEP",
            "BEPA",
            "BPA",
            "BPJEPS",
            "CS",
            "DE",
            "DEUST",
            "DNMADE",
            "DSP",
            "DUT",
            "CQP",
            "MC4",
            "MC5",
            "MASTER",
            "LICENCE",
            "Licence Professionnelle",
            "Titre ingénieur");

    private final PageReading reading;
    private final PageParts parts;
    private final List<PageLine> titles = new ArrayList<>();
    private final Set<String> successors;

    private Optional<SheetNumber> number = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<Coded<DiplomaTypeCode>> type = Optional.empty();
    private Answer active = Answer.UNKNOWN;
    private boolean isThere;

    HeaderReader(PageReading reading, PageParts parts) {
        this.reading = reading;
        this.parts = parts;
        this.successors = Set.copyOf(parts.all(PagePart.REPLACED_BY).stream()
                .flatMap(section -> section.content().stream())
                .map(line -> PageText.key(line.text()))
                .toList());
    }

    HeaderReader read() {
        for (PagePart part : List.of(PagePart.NUMBER, PagePart.STATE, PagePart.HEADER)) {
            parts.all(part).forEach(this::section);
        }
        PageSection start = parts.sections().get(0);
        start.content().forEach(line -> line(start, line));
        chooseTitle(start);
        return this;
    }

    private void section(PageSection section) {
        section.content().forEach(line -> line(section, line));
    }

    private void line(PageSection section, PageLine line) {
        String text = PageText.strip(line.text());
        if (!readState(text) && !readNumber(line, text)) {
            if (section.part() == PagePart.NUMBER || section.part() == PagePart.STATE) {
                reading.leftover(section, line);
            } else {
                titles.add(line);
            }
        }
    }

    private boolean readState(String text) {
        Matcher state = STATE.matcher(text);
        if (active.isKnown() || !state.matches()) {
            return false;
        }
        active = Answer.of(state.group(1) == null);
        isThere = true;
        return true;
    }

    /** A number alone or before a title; never the one of the sheet that replaces this one. */
    private boolean readNumber(PageLine line, String text) {
        Matcher alone = NUMBER.matcher(text);
        Matcher titled = NUMBER_AND_TITLE.matcher(text);
        boolean isNumber = alone.matches() || titled.matches();
        if (number.isPresent() || !isNumber || successors.contains(PageText.key(text))) {
            return false;
        }
        number = Optional.of(SheetNumber.parse(alone.matches() ? alone.group(1) : titled.group(1)));
        isThere = true;
        if (!alone.matches()) {
            title(titled.group(2));
        }
        reading.fact(line);
        return true;
    }

    /** The line that HTML marks as title, or the only line that is nothing else, in a head that shows a state or a number. */
    private void chooseTitle(PageSection start) {
        List<PageLine> marked = titles.stream().filter(PageLine::isTitle).toList();
        List<PageLine> candidates = marked.isEmpty() ? titles : marked;
        if (isThere && title.isEmpty() && candidates.size() == 1) {
            title(PageText.strip(candidates.get(0).text()));
            reading.fact(candidates.get(0));
            titles.remove(candidates.get(0));
        }
        titles.forEach(line -> reading.leftover(start, line));
    }

    private void title(String printed) {
        int dash = printed.indexOf(" - ");
        String before = dash < 0 ? "" : printed.substring(0, dash);
        boolean isTyped = TYPES.contains(before);
        type = isTyped ? Optional.of(Coded.of(new DiplomaTypeCode(before))) : Optional.empty();
        title = Optional.of(isTyped ? PageText.strip(printed.substring(dash + 3)) : printed);
    }

    Optional<SheetNumber> number() {
        return number;
    }

    Optional<String> title() {
        return title;
    }

    Optional<Coded<DiplomaTypeCode>> type() {
        return type;
    }

    Answer active() {
        return active;
    }

    /** Whether the page has kept its head. */
    boolean isThere() {
        return isThere;
    }
}
