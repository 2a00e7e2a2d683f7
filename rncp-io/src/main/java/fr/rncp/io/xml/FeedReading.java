package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.text.TextFlaw;
import fr.rncp.model.Argument;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the values of one sheet as their types. Text that cannot be parsed is reported and kept as an extension. */
final class FeedReading {

    private static final Comparator<ReadProblem> BY_PLACE = Comparator.comparingLong(
                    (ReadProblem p) -> p.location().line().orElse(0))
            .thenComparingInt(p -> p.location().column().orElse(0));

    private final List<Said> said = new ArrayList<>();
    private final String pathPrefix;
    private final SourceLocation start;
    private Optional<SheetNumber> sheet = Optional.empty();
    private boolean looksAtTexts;
    private boolean saidTypography;

    /** A problem and its element, whose component in the sheet is known only after the whole sheet has been read. */
    private record Said(ReadProblem problem, Optional<FeedElement> element) {

        ReadProblem placed() {
            return problem.ofComponent(element.flatMap(FeedLeaves::component));
        }
    }

    FeedReading(SourceLocation start, String pathPrefix) {
        this.start = start;
        this.pathPrefix = pathPrefix;
    }

    /** Enables the check for flaws in texts, if the bytes of the sheet are such that there may be any. */
    FeedReading lookingAtTexts(boolean mayBeFlawed) {
        looksAtTexts = mayBeFlawed;
        return this;
    }

    /** Returns the problems, in the order of the source. */
    List<ReadProblem> problems() {
        return said.stream().map(Said::placed).sorted(BY_PLACE).toList();
    }

    /** Returns a free text, exactly as published. */
    Prose prose(FeedElement parent, String name) {
        return parent.child(name).map(this::prose).orElse(Prose.NONE);
    }

    private Prose prose(FeedElement element) {
        String text = element.take();
        if (looksAtTexts) {
            flaws(element, TextFlaw.in(text));
        }
        flaws(element, TextFlaw.atEnd(text).stream().toList());
        return Prose.of(text);
    }

    /** Returns a name, a code or a number as text, without outer white space. */
    Optional<String> text(FeedElement parent, String name) {
        Optional<FeedElement> element = parent.child(name);
        Optional<String> text = element.flatMap(this::stripped);
        if (looksAtTexts && text.isPresent()) {
            flaws(element.get(), TextFlaw.inName(text.get()));
        }
        return text;
    }

    /** Reports each flaw of a text. Unusual spacing is reported once per sheet. */
    private void flaws(FeedElement element, List<TextFlaw> flaws) {
        for (TextFlaw flaw : flaws) {
            boolean isNews = flaw.code() != ProblemCode.MIXED_TYPOGRAPHY || !saidTypography;
            if (isNews) {
                note(flaw.fault(), element, TextFlaw.handling());
            }
            saidTypography |= flaw.code() == ProblemCode.MIXED_TYPOGRAPHY;
        }
    }

    Optional<LocalDate> date(FeedElement parent, String name) {
        return parent.child(name)
                .flatMap(e -> value(e, FeedDates::parse, ProblemCode.UNREADABLE_DATE, Expectation.DATE_OF_FEED));
    }

    Answer answer(FeedElement parent, String name) {
        return word(parent, name, FeedVocabulary.ANSWERS, Answer.UNKNOWN).orElse(Answer.UNKNOWN);
    }

    OptionalInt integer(FeedElement parent, String name) {
        Optional<BigDecimal> number = parent.child(name).flatMap(e -> number(e, FeedNumbers.INTEGER));
        return number.isPresent() ? OptionalInt.of(number.get().intValueExact()) : OptionalInt.empty();
    }

    Optional<BigDecimal> rate(FeedElement parent, String name) {
        return parent.child(name).flatMap(e -> number(e, FeedNumbers.RATE));
    }

    Optional<Integer> integer(FeedElement element) {
        return number(element, FeedNumbers.INTEGER).map(BigDecimal::intValueExact);
    }

    /** Returns the number of another sheet. */
    Optional<SheetNumber> sheetNumber(FeedElement parent, String name) {
        return parent.child(name)
                .flatMap(e -> value(
                        e, FeedVocabulary::sheetNumber, ProblemCode.UNREADABLE_SHEET_NUMBER, Expectation.SHEET_NUMBER));
    }

    /**
     * Returns the sheet's own number, which all further problems contain. A number in an unusual spelling is reported
     * and kept as an extension, since the sheet can still be read. Without a number there is no sheet, so nothing is
     * reported here.
     */
    Optional<SheetNumber> numberOfSheet(FeedElement element) {
        Optional<SheetNumber> number = FeedVocabulary.sheetNumber(element.text().strip());
        sheet = number.or(() -> FeedVocabulary.misspeltNumber(element.text()));
        stripped(element);
        if (number.isEmpty() && sheet.isPresent()) {
            element.keep();
            warn(
                    Fault.of(ProblemCode.MALFORMED_SHEET_NUMBER, element.text(), Expectation.NUMBER_OF_SHEET),
                    element,
                    Handling.READ_AS.with(sheet.get().value()));
        }
        return sheet;
    }

    /** Returns the code of a block, or of a block that is only cited. */
    Optional<SkillBlockCode> blockCode(FeedElement block) {
        return text(block, "CODE").map(SkillBlockCode::new);
    }

    /**
     * Returns the value of a word of a vocabulary. An unknown word becomes {@code other} and is kept as an extension.
     */
    <E> Optional<E> word(FeedElement parent, String name, Map<String, E> vocabulary, E other) {
        return word(parent, name, vocabulary, other, ProblemCode.UNKNOWN_VOCABULARY);
    }

    /** Returns the value of a word for a habilitation. */
    <E> Optional<E> habilitation(FeedElement parent, String name, Map<String, E> vocabulary, E other) {
        return word(parent, name, vocabulary, other, ProblemCode.UNKNOWN_HABILITATION);
    }

    private <E> Optional<E> word(
            FeedElement parent, String name, Map<String, E> vocabulary, E other, ProblemCode unknown) {
        Optional<FeedElement> element = parent.child(name);
        Optional<String> text = element.flatMap(this::stripped);
        if (text.isEmpty() || vocabulary.containsKey(text.get())) {
            return text.map(vocabulary::get);
        }
        element.get().keep();
        List<String> words = List.copyOf(vocabulary.keySet());
        warn(
                Fault.of(unknown, element.get().text(), Expectation.ONE_OF, words),
                element.get(),
                Handling.READ_AS.with(String.valueOf(other)));
        return Optional.of(other);
    }

    /** Returns a code with its label. A label without a code is kept as an extension. */
    <C> Optional<Coded<C>> coded(FeedElement element, String codeName, String labelName, Function<String, C> type) {
        Optional<String> code = text(element, codeName);
        if (code.isPresent()) {
            return Optional.of(new Coded<>(type.apply(code.get()), text(element, labelName)));
        }
        element.child(labelName).filter(label -> !label.text().isBlank()).ifPresent(label -> {
            label.keep();
            Fault alone = Fault.of(ProblemCode.MISSING_CODE, label.text(), Expectation.CODE_BESIDE_LABEL, codeName);
            warn(alone, label, Handling.KEPT_AS_EXTENSION.with());
        });
        return Optional.empty();
    }

    private Optional<BigDecimal> number(FeedElement element, FeedNumbers kind) {
        Optional<BigDecimal> number = value(element, kind::parse, ProblemCode.UNREADABLE_NUMBER, kind.expected());
        if (number.isPresent() && !kind.isUsual(element.text().strip())) {
            element.keep();
            Fault unusual = Fault.of(ProblemCode.UNUSUAL_NUMBER, element.text(), kind.plain());
            note(unusual, element, Handling.READ_AS.with(Argument.number("value", number.get())));
        }
        return number;
    }

    private <T> Optional<T> value(
            FeedElement element, Function<String, Optional<T>> parser, ProblemCode code, Expectation expected) {
        Optional<String> text = stripped(element);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            element.keep();
            warn(Fault.of(code, element.text(), expected), element, Handling.RAW_TEXT_KEPT.with());
        }
        return value;
    }

    private Optional<String> stripped(FeedElement element) {
        String raw = element.take();
        String stripped = raw.strip();
        if (stripped.length() != raw.length() && !stripped.isEmpty()) {
            ProblemCode code = FeedLeaves.isCode(element)
                    ? ProblemCode.STRAY_WHITESPACE_AROUND_CODE
                    : ProblemCode.STRAY_WHITESPACE;
            note(Fault.of(code, raw, Expectation.NO_WHITE_SPACE), element, Handling.STRIPPED.with());
        }
        return Optional.of(stripped).filter(t -> !t.isEmpty());
    }

    /** Reports a warning about an element: a value is not in the component where a user would look for it. */
    void warn(Fault fault, FeedElement element, Wording handling) {
        say(fault.warning(location(element, element.path()), handling), component(element));
    }

    /** Reports a warning about the text between the children of an element. */
    void warnOfText(Fault fault, FeedElement element, String path, Wording handling) {
        say(fault.warning(location(element, path), handling), component(element));
    }

    /** Reports a warning about a part of an element that does not belong to any component. */
    void warnOfPart(Fault fault, FeedElement element, String path, Wording handling) {
        say(fault.warning(location(element, path), handling), Optional.empty());
    }

    /** Reports an element that should have been read and was not. */
    void refuse(Fault fault, FeedElement element) {
        say(fault.error(location(element, element.path()), Handling.NOT_READ), Optional.empty());
    }

    /** Reports a note about an element: nothing is missing. */
    private void note(Fault fault, FeedElement element, Wording handling) {
        say(fault.info(location(element, element.path()), handling), component(element));
    }

    private void say(ReadProblem problem, Optional<FeedElement> element) {
        said.add(new Said(problem.inSheet(sheet), element));
    }

    /** Returns the component of an element; empty for elements outside the sheets. */
    private Optional<FeedElement> component(FeedElement element) {
        return Optional.of(element).filter(e -> pathPrefix.isEmpty());
    }

    private SourceLocation location(FeedElement element, String path) {
        return start.at(element.line(), element.column()).atPath(pathPrefix + path);
    }
}
