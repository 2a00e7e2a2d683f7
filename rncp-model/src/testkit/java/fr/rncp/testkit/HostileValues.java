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
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The most hostile values that the model allows. */
record HostileValues() implements ValueArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final BigInteger LARGEST = BigInteger.TEN.pow(20).subtract(BigInteger.ONE);

    @Override
    public double presence() {
        return 0.5;
    }

    @Override
    public Arbitrary<String> lines() {
        return HostileText.notBlank();
    }

    @Override
    public Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Override
    public Arbitrary<String> addresses() {
        return lines();
    }

    @Override
    public Arbitrary<String> feedVersions() {
        return lines();
    }

    @Override
    public Arbitrary<String> paths() {
        return lines();
    }

    @Override
    public Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29), LocalDate.of(1582, 10, 10)),
                Arbitraries.longs()
                        .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    @Override
    public Arbitrary<Integer> years() {
        return counts();
    }

    @Override
    public Arbitrary<Integer> counts() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE), Arbitraries.integers());
    }

    @Override
    public Arbitrary<Integer> terms() {
        return counts();
    }

    @Override
    public Arbitrary<BigDecimal> rates() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(LARGEST.negate(), LARGEST),
                        Arbitraries.integers().between(-20, 20))
                .as(BigDecimal::new);
    }

    @Override
    public <T> Arbitrary<List<T>> lists(Arbitrary<T> items) {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(List.of())),
                Tuple.of(20, items.list().ofMinSize(1).ofMaxSize(3)),
                Tuple.of(5, items.list().ofMinSize(1).ofMaxSize(3).map(HostileValues::twice)),
                Tuple.of(1, items.list().ofMinSize(4).ofMaxSize(20)));
    }

    private static <T> List<T> twice(List<T> items) {
        List<T> all = new ArrayList<>(items);
        all.addAll(items);
        return all;
    }

    @Override
    public <E extends Enum<E>> Arbitrary<E> constants(Class<E> type) {
        return Arbitraries.of(type);
    }

    @Override
    public Arbitrary<SheetNumber> numbers() {
        return Combinators.combine(
                        Arbitraries.of("RNCP", "RS"),
                        Arbitraries.oneOf(
                                Arbitraries.of(1, 7, 99, 100_000, 9_999_999),
                                Arbitraries.integers().between(1, 9_999_999)))
                .as((register, number) -> SheetNumber.of(register + number));
    }

    @Override
    public Arbitrary<SkillBlockCode> blockCodes() {
        return codes("01", "1", "RNCP36716BC1", "RNCP34160BCRNCP34160BC01", "RS7013BC01")
                .map(SkillBlockCode::new);
    }

    @Override
    public Arbitrary<Siret> sirets() {
        return codes("00000000000000", "CHE-109.322.551", " 123", "35600000000048")
                .map(Siret::new);
    }

    @Override
    public Arbitrary<Siren> sirens() {
        return codes("000000000", "1234567890").map(Siren::new);
    }

    @Override
    public Arbitrary<Uai> uais() {
        return codes("0951099d", "0000000Z").map(Uai::new);
    }

    @Override
    public Arbitrary<NsfCode> nsf() {
        return codes("3", "25", "326 t", "999z").map(NsfCode::new);
    }

    @Override
    public Arbitrary<Formacode> formacodes() {
        return codes("00000", "3109", "31090 : Web").map(Formacode::new);
    }

    @Override
    public Arbitrary<RomeCode> rome() {
        return codes("A1500", "Z9999", "a1101").map(RomeCode::new);
    }

    @Override
    public Arbitrary<Idcc> idcc() {
        return codes("0016", "16").map(Idcc::new);
    }

    @Override
    public Arbitrary<BrochureNumber> brochures() {
        return codes("3109", "0000").map(BrochureNumber::new);
    }

    @Override
    public Arbitrary<DiplomaTypeCode> diplomaTypes() {
        return codes("Grade_Licence ", "?").map(DiplomaTypeCode::new);
    }

    @Override
    public Arbitrary<LevelCode> levels() {
        return codes("NIV5", "NIV9", "REPRISE", "niveau5").map(LevelCode::new);
    }

    @Override
    public Arbitrary<SheetPointer> pointers() {
        return Arbitraries.oneOf(
                        Arbitraries.of("", "/", "//", "/*", "/a~1b/~0"),
                        HostileText.any().map(text -> "/" + text))
                .map(SheetPointer::new);
    }

    private static Arbitrary<String> codes(String... known) {
        return Arbitraries.oneOf(Arbitraries.of(known), HostileText.notBlank());
    }
}
