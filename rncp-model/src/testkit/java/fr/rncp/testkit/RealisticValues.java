package fr.rncp.testkit;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.BrochureNumber;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.model.value.Uai;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values like those of the registers. */
record RealisticValues() implements ValueArbitraries {

    private static final int SIREN_LENGTH = 9;
    private static final int UAI_NUMBERS = 10_000_000;
    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final LocalDate FIRST_DAY = LocalDate.of(1985, 1, 1);
    private static final int DAYS = 17_500;

    @Override
    public double presence() {
        return 0.7;
    }

    @Override
    public Arbitrary<String> lines() {
        return Combinators.combine(Arbitraries.of(FrenchWords.TRADES), Arbitraries.of(FrenchWords.COMPLEMENTS))
                .as((trade, complement) -> trade + ' ' + complement);
    }

    /** Returns sentences or list items, joined by a space or by the remains of a line break. */
    @Override
    public Arbitrary<String> texts() {
        Arbitrary<List<String>> tasks = task().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<String> separator = Arbitraries.of(". ", " ;    - ", "    * ", "        ", "\n", "\r\n- ");
        return Combinators.combine(tasks, separator).as((parts, between) -> String.join(between, parts));
    }

    private static Arbitrary<String> task() {
        return Combinators.combine(
                        Arbitraries.of(FrenchWords.VERBS),
                        Arbitraries.of(FrenchWords.OBJECTS),
                        Arbitraries.of(FrenchWords.COMPLEMENTS),
                        Arbitraries.of(FrenchWords.CIRCUMSTANCES))
                .as((verb, object, complement, circumstance) ->
                        verb + ' ' + object + ' ' + complement + ' ' + circumstance);
    }

    @Override
    public Arbitrary<String> addresses() {
        return Arbitraries.integers().between(0, 999).map(rank -> new Organisation(rank).website());
    }

    @Override
    public Arbitrary<String> feedVersions() {
        return Arbitraries.of("4.1", "4.0", "3.0");
    }

    @Override
    public Arbitrary<String> paths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 471),
                        Arbitraries.of(
                                "PARTENAIRES/PARTENAIRE[%]/NOUVEAU", "BLOCS_COMPETENCES/BLOC_COMPETENCES[%]/ETAT"))
                .as((row, path) -> path.replace("%", row.toString()));
    }

    @Override
    public Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    @Override
    public Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2005, 2030);
    }

    @Override
    public Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 30_000);
    }

    @Override
    public Arbitrary<Integer> terms() {
        return Arbitraries.integers().between(1, 5);
    }

    /** Returns ten-thousandths, truncated to any smaller scale. */
    @Override
    public Arbitrary<BigDecimal> rates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 4))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, 4).setScale(scale, RoundingMode.DOWN));
    }

    @Override
    public <T> Arbitrary<List<T>> lists(Arbitrary<T> items) {
        return Arbitraries.frequencyOf(
                Tuple.of(20, items.list().ofMaxSize(4)),
                Tuple.of(1, items.list().ofMinSize(5).ofMaxSize(15)));
    }

    @Override
    public <E extends Enum<E>> Arbitrary<E> constants(Class<E> type) {
        return Arbitraries.of(Stream.of(type.getEnumConstants())
                .filter(constant -> !List.of("OTHER", "UNKNOWN").contains(constant.name()))
                .toList());
    }

    @Override
    public Arbitrary<SheetNumber> numbers() {
        return Combinators.combine(
                        Arbitraries.of("RNCP", "RNCP", "RNCP", "RS"),
                        Arbitraries.integers().between(1, 45_000))
                .as((register, number) -> SheetNumber.of(register + number));
    }

    @Override
    public Arbitrary<SkillBlockCode> blockCodes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 45_000),
                        Arbitraries.integers().between(1, 12))
                .as(RealisticValues::blockCode);
    }

    private static SkillBlockCode blockCode(int sheet, int block) {
        return SkillBlockCode.of("RNCP" + sheet + "BC" + (block < 10 ? "0" : "") + block);
    }

    @Override
    public Arbitrary<Siret> sirets() {
        return digitsOfEstablishments().map(Siret::of);
    }

    @Override
    public Arbitrary<Siren> sirens() {
        return digitsOfEstablishments().map(siret -> Siren.of(siret.substring(0, SIREN_LENGTH)));
    }

    private static Arbitrary<String> digitsOfEstablishments() {
        return Arbitraries.integers().between(0, Organisation.PARTNERS - 1).map(rank -> new Organisation(rank).siret());
    }

    @Override
    public Arbitrary<Uai> uais() {
        return Arbitraries.integers().between(0, UAI_NUMBERS - 1).map(RealisticValues::uai);
    }

    private static Uai uai(int number) {
        String digits = Integer.toString(UAI_NUMBERS + number).substring(1);
        return Uai.of(digits + UAI_LETTERS.charAt(number % UAI_LETTERS.length()));
    }

    @Override
    public Arbitrary<NsfCode> nsf() {
        return Arbitraries.of("326t", "326m", "312p", "310m", "230r", "250", "330t", "334w", "201", "115f", "413")
                .map(NsfCode::of);
    }

    @Override
    public Arbitrary<Formacode> formacodes() {
        return Arbitraries.integers().between(10_000, 89_999).map(code -> Formacode.of(code.toString()));
    }

    @Override
    public Arbitrary<RomeCode> rome() {
        return Combinators.combine(
                        Arbitraries.chars().range('A', 'N'),
                        Arbitraries.integers().between(1101, 1899))
                .as((domain, number) -> RomeCode.of(domain.toString() + number));
    }

    @Override
    public Arbitrary<Idcc> idcc() {
        return Arbitraries.integers().between(1000, 3300).map(code -> Idcc.of(code.toString()));
    }

    @Override
    public Arbitrary<BrochureNumber> brochures() {
        return Arbitraries.integers().between(3000, 3399).map(code -> BrochureNumber.of(code.toString()));
    }

    @Override
    public Arbitrary<DiplomaTypeCode> diplomaTypes() {
        return Arbitraries.of("TP", "MASTER", "BTS", "CAP", "BAC PRO", "Grade_Licence", "Licence Professionnelle")
                .map(DiplomaTypeCode::of);
    }

    @Override
    public Arbitrary<LevelCode> levels() {
        return Arbitraries.of("AUCUN", "REPRISE").map(LevelCode::new);
    }

    @Override
    public Arbitrary<SheetPointer> pointers() {
        return Arbitraries.of(
                        "/title", "/accessPathways/*/jury", "/registration/type", "/blocks/0/skills", "/statistics")
                .map(SheetPointer::new);
    }
}
