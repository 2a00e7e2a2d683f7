package fr.rncp.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.model.text.UnicodeChecks;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for every code alike. */
class CodeLawsTest {

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    BrochureNumber::new,
                    BrochureNumber::of,
                    BrochureNumber::parse,
                    BrochureNumber::tryParse,
                    WellFormedCodes.brochureNumbers()),
            new Kind(
                    DiplomaTypeCode::new,
                    DiplomaTypeCode::of,
                    DiplomaTypeCode::parse,
                    DiplomaTypeCode::tryParse,
                    WellFormedCodes.diplomaTypeCodes()),
            new Kind(
                    Formacode::new, Formacode::of, Formacode::parse, Formacode::tryParse, WellFormedCodes.formacodes()),
            new Kind(Idcc::new, Idcc::of, Idcc::parse, Idcc::tryParse, WellFormedCodes.idccs()),
            new Kind(
                    LevelCode::new, LevelCode::of, LevelCode::parse, LevelCode::tryParse, WellFormedCodes.levelCodes()),
            new Kind(NsfCode::new, NsfCode::of, NsfCode::parse, NsfCode::tryParse, WellFormedCodes.nsfCodes()),
            new Kind(RomeCode::new, RomeCode::of, RomeCode::parse, RomeCode::tryParse, WellFormedCodes.romeCodes()),
            new Kind(
                    SheetNumber::new,
                    SheetNumber::of,
                    SheetNumber::parse,
                    SheetNumber::tryParse,
                    WellFormedCodes.sheetNumbers()),
            new Kind(Siren::new, Siren::of, Siren::parse, Siren::tryParse, WellFormedCodes.sirens()),
            new Kind(Siret::new, Siret::of, Siret::parse, Siret::tryParse, WellFormedCodes.sirets()),
            new Kind(
                    SkillBlockCode::new,
                    SkillBlockCode::of,
                    SkillBlockCode::parse,
                    SkillBlockCode::tryParse,
                    WellFormedCodes.skillBlockCodes()),
            new Kind(Uai::new, Uai::of, Uai::parse, Uai::tryParse, WellFormedCodes.uais()));

    private static final String SPACES = " \t\n\r\u0085\u00A0\u2007\u2009\u202F\u3000\uFEFF\u200B";

    @Example
    void coverEveryTypeOfCode() {
        assertThat(KINDS).hasSize(Code.class.getPermittedSubclasses().length);
    }

    @Property
    void parseUndoesToString(@ForAll("wellFormed") Sample sample) {
        Code code = sample.code;
        assertThat(code.isWellFormed()).isTrue();
        assertThat(code.toString()).isEqualTo(code.value());
        assertThat(sample.kind.parse.apply(code.toString())).isEqualTo(code);
        assertThat(sample.kind.of.apply(code.toString())).isEqualTo(code);
        assertThat(sample.kind.constructor.apply(code.toString())).isEqualTo(code);
    }

    @Property
    void parseOverlooksOuterSpace(
            @ForAll("wellFormed") Sample sample, @ForAll("spaces") String before, @ForAll("spaces") String after) {
        assertThat(sample.kind.parse.apply(before + sample.code + after)).isEqualTo(sample.code);
    }

    @Property
    void parseOverlooksCase(@ForAll("wellFormed") Sample sample, @ForAll Random random) {
        if (!(sample.code instanceof DiplomaTypeCode)) {
            assertThat(sample.kind.parse.apply(recased(sample.code.value(), random)))
                    .isEqualTo(sample.code);
        }
    }

    @Property
    void parseOverlooksInnerSpaceOfCodesOfFixedLength(
            @ForAll("fixedLength") Sample sample, @ForAll("spaces") String space, @ForAll Random random) {
        String value = sample.code.value();
        int at = random.nextInt(value.length());
        assertThat(sample.kind.parse.apply(value.substring(0, at) + space + value.substring(at)))
                .isEqualTo(sample.code);
    }

    @Property(tries = 4000)
    void ofAcceptsExactlyTheWellFormed(@ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        boolean wellFormed = kind.construct(text).filter(Code::isWellFormed).isPresent();
        assertThat(kind.accepted(kind.of, text).isPresent()).as(text).isEqualTo(wellFormed);
    }

    @Property(tries = 4000)
    void parseGivesWellFormedCodeOrExplains(@ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        kind.accepted(kind.parse, text).ifPresent(code -> {
            assertThat(code.isWellFormed()).as(text).isTrue();
            assertThat(kind.parse.apply(code.value())).isEqualTo(code);
        });
    }

    @Property(tries = 4000)
    void parseAcceptsWhatOfAccepts(@ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        Optional<Code> strict = kind.accepted(kind.of, text);
        strict.ifPresent(code -> assertThat(kind.accepted(kind.parse, text)).isEqualTo(strict));
    }

    @Property(tries = 4000)
    void tryParseIsParseWithoutRefusal(@ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        assertThat(kind.tryParse.apply(text).map(Code.class::cast)).isEqualTo(kind.accepted(kind.parse, text));
    }

    @Property(tries = 4000)
    void equalCodesAloneCompareAsEqual(@ForAll("wellFormed") Sample one, @ForAll("wellFormed") Sample other) {
        assertThat(compared(one.code, one.kind.parse.apply(one.text()))).isZero();
        if (one.code.getClass() == other.code.getClass()) {
            int order = compared(one.code, other.code);
            assertThat(order == 0).isEqualTo(one.code.equals(other.code));
            assertThat(Integer.signum(compared(other.code, one.code))).isEqualTo(-Integer.signum(order));
        }
    }

    @SuppressWarnings("unchecked") // every code is comparable with codes of its type
    private static int compared(Code one, Code other) {
        return ((Comparable<Code>) one).compareTo(other);
    }

    @Example
    void codesOfBlocksSortBySheetAndRank() {
        assertThat(List.of("RNCP10BC01", "01", "RNCP1BC10", "RNCP9BC01", "RNCP1BC02").stream()
                        .map(SkillBlockCode::new)
                        .sorted()
                        .map(SkillBlockCode::value))
                .containsExactly("RNCP1BC02", "RNCP1BC10", "RNCP9BC01", "RNCP10BC01", "01");
    }

    @Property(tries = 4000)
    void parseAddsNoDigit(@ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        kind.accepted(kind.parse, text).ifPresent(code -> {
            String digits = code.value().replaceAll("[^0-9]", "");
            String own = code instanceof Idcc ? digits.replaceFirst("^0+", "") : digits;
            assertThat(text.replaceAll("[^0-9]", "")).as(text).contains(own);
        });
    }

    @Property(tries = 4000)
    void constructorTakesAnyTextThatIsNotBlank(@ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        boolean isText = !text.isBlank() && UnicodeChecks.loneSurrogate(text) < 0;
        Optional<Code> code = kind.construct(text);
        assertThat(code.isPresent())
                .isEqualTo(isText
                        && (!kind.isSheetNumber()
                                || kind.accepted(kind.of, text).isPresent()));
        code.ifPresent(c -> assertThat(c.value()).isEqualTo(text));
    }

    @Example
    void refuseVeryLongTextsInNoTime() {
        List<String> units = List.of(
                "1", "-", "1 000 ", "BC", "RNCP", "RNCP1 BC", "I", "\uD83D\uDE00", " \t", "NIV-", "N° ", "1.234", ": ");
        for (Kind kind : KINDS) {
            for (String unit : units) {
                String text = "RNCP" + unit.repeat(200_000) + "x";
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> kind.accepted(kind.parse, text), unit);
            }
        }
    }

    @Example
    void nullIsTheCallersMistake() {
        for (Kind kind : KINDS) {
            for (Function<String, ? extends Code> factory : List.of(kind.constructor, kind.of, kind.parse)) {
                assertThatThrownBy(() -> factory.apply(nothing())).isInstanceOf(NullPointerException.class);
            }
        }
    }

    @Example
    void readAlikeInTurkish() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(LevelCode.parse("niv5").value()).isEqualTo("NIV5");
            assertThat(RomeCode.parse("i1401").value()).isEqualTo("I1401");
            assertThat(new SheetNumber("RNCP1").pageUrl())
                    .isEqualTo("https://www.francecompetences.fr/recherche/rncp/1/");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<Sample> wellFormed() {
        return kinds().flatMap(Kind::samples);
    }

    @Provide
    Arbitrary<Sample> fixedLength() {
        return wellFormed()
                .filter(sample -> sample.code instanceof Siret
                        || sample.code instanceof Siren
                        || sample.code instanceof Formacode
                        || sample.code instanceof RomeCode
                        || sample.code instanceof NsfCode
                        || sample.code instanceof BrochureNumber
                        || sample.code instanceof Uai);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(SPACES).ofMaxLength(4);
    }

    /**
     * Anything, half surrogate pairs included; texts of the letters that codes use; and codes with an end cut off or
     * added.
     */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
        Arbitrary<String> nearly =
                Arbitraries.strings().withChars("RNCPSBIVE0123456789rz -.:/n°").ofMaxLength(18);
        Arbitrary<String> astral =
                Arbitraries.of("\uD83D\uDE00", "\uD835\uDFD9", "\uD800", "RNCP\uDC00", "\u0661\u0662", "");
        return Arbitraries.oneOf(anything, nearly, astral, wellFormed().map(Sample::text), cut(), prolonged(nearly));
    }

    private Arbitrary<String> cut() {
        return wellFormed().map(sample -> sample.text().substring(1));
    }

    private Arbitrary<String> prolonged(Arbitrary<String> ends) {
        return wellFormed().flatMap(sample -> ends.map(end -> sample.text() + end));
    }

    private static String recased(String value, Random random) {
        StringBuilder recased = new StringBuilder();
        value.chars()
                .mapToObj(Character::toString)
                .map(c -> random.nextBoolean() ? c.toLowerCase(Locale.ROOT) : c.toUpperCase(Locale.ROOT))
                .forEach(recased::append);
        return recased.toString();
    }

    @SuppressWarnings("NullAway") // what a caller without null checks passes
    private static String nothing() {
        return null;
    }

    /** A type of code with its four doors. */
    private record Kind(
            Function<String, ? extends Code> constructor,
            Function<String, ? extends Code> of,
            Function<String, ? extends Code> parse,
            Function<String, ? extends Optional<? extends Code>> tryParse,
            Arbitrary<? extends Code> wellFormed) {

        Arbitrary<Sample> samples() {
            return wellFormed.map(code -> new Sample(this, code));
        }

        boolean isSheetNumber() {
            return constructor.apply("RNCP1") instanceof SheetNumber;
        }

        Optional<Code> construct(String text) {
            try {
                return Optional.of(constructor.apply(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** The code, or empty after a refusal that explains itself; any other exception is a failure. */
        Optional<Code> accepted(Function<String, ? extends Code> factory, String text) {
            try {
                return Optional.of(factory.apply(text));
            } catch (UnreadableCodeException e) {
                assertThat(e.found()).isEqualTo(text);
                assertThat(e.reason()).isNotBlank();
                assertThat(e.expected()).isNotBlank();
                return Optional.empty();
            }
        }
    }

    private record Sample(Kind kind, Code code) {
        String text() {
            return code.value();
        }
    }
}
