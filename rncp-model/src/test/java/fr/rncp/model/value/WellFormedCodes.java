package fr.rncp.model.value;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Well-formed codes of every type, for property-based tests with jqwik. */
final class WellFormedCodes {

    private static final int MAX_SHEET_NUMBER = 9_999_999;

    private WellFormedCodes() {}

    /**
     * Numbers of sheets of both registers.
     *
     * @return the arbitrary
     */
    static Arbitrary<SheetNumber> sheetNumbers() {
        return Combinators.combine(
                        Arbitraries.of(Register.class), Arbitraries.integers().between(1, MAX_SHEET_NUMBER))
                .as(SheetNumber::of);
    }

    /**
     * Codes of skill blocks.
     *
     * @return the arbitrary
     */
    static Arbitrary<SkillBlockCode> skillBlockCodes() {
        return Combinators.combine(Arbitraries.integers().between(1, MAX_SHEET_NUMBER), digits(2))
                .as((number, rank) -> SkillBlockCode.of("RNCP" + number + "BC" + rank));
    }

    /**
     * NSF codes of every class, with and without a letter.
     *
     * @return the arbitrary
     */
    static Arbitrary<NsfCode> nsfCodes() {
        return Arbitraries.oneOf(nsfCodes("1", "abcdefg"), nsfCodes("23", "mnprstuvw"), nsfCodes("4", "z"))
                .map(NsfCode::of);
    }

    /**
     * Formacodes.
     *
     * @return the arbitrary
     */
    static Arbitrary<Formacode> formacodes() {
        return digits(5).map(Formacode::of);
    }

    /**
     * ROME codes.
     *
     * @return the arbitrary
     */
    static Arbitrary<RomeCode> romeCodes() {
        return Combinators.combine(Arbitraries.chars().range('A', 'N'), digits(4))
                .as((family, digits) -> RomeCode.of(family + digits));
    }

    /**
     * SIREN numbers that pass the check of Luhn.
     *
     * @return the arbitrary
     */
    static Arbitrary<Siren> sirens() {
        return digits(8).map(digits -> Siren.of(checked(digits)));
    }

    /**
     * SIRET numbers that pass the check of Luhn; none of La Poste's, which need not.
     *
     * @return the arbitrary
     */
    static Arbitrary<Siret> sirets() {
        return Combinators.combine(sirens().filter(siren -> !siren.value().equals("356000000")), digits(4))
                .as((siren, digits) -> Siret.of(checked(siren + digits)));
    }

    /**
     * Identifiers of collective agreements.
     *
     * @return the arbitrary
     */
    static Arbitrary<Idcc> idccs() {
        return digits(4).map(Idcc::of);
    }

    /**
     * Numbers of brochures.
     *
     * @return the arbitrary
     */
    static Arbitrary<BrochureNumber> brochureNumbers() {
        return digits(3).map(digits -> BrochureNumber.of("3" + digits));
    }

    /**
     * Identifiers of schools, with their check letter.
     *
     * @return the arbitrary
     */
    static Arbitrary<Uai> uais() {
        return digits(7)
                .map(digits -> Uai.of(digits + "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(Integer.parseInt(digits) % 23)));
    }

    /**
     * Codes of levels, the two words included.
     *
     * @return the arbitrary
     */
    static Arbitrary<LevelCode> levelCodes() {
        return Arbitraries.of("NIV1", "NIV2", "NIV3", "NIV4", "NIV5", "NIV6", "NIV7", "NIV8", "AUCUN", "REPRISE")
                .map(LevelCode::of);
    }

    /**
     * Codes of types of awards, most of them met in real data.
     *
     * @return the arbitrary
     */
    static Arbitrary<DiplomaTypeCode> diplomaTypeCodes() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "TP", "BTS", "BAC PRO", "DipViGrM", "Licence Professionnelle", "Titre ingénieur"),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12))
                .map(DiplomaTypeCode::of);
    }

    private static Arbitrary<String> nsfCodes(String classes, String letters) {
        Arbitrary<String> letter = Arbitraries.strings().withChars(letters).ofMaxLength(1);
        return Combinators.combine(Arbitraries.chars().with(classes), digits(2), letter)
                .as((nsfClass, digits, end) -> nsfClass + digits + end);
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    /** The digits with the one that makes them pass the check of Luhn. */
    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
