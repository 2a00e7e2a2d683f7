package fr.rncp.testkit;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
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
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * jqwik arbitraries of the model's values, in two flavours: as the registers have them, or as bad as the model allows. They shrink and
 * are safe for use by several threads.
 */
@SuppressWarnings("exports") // jqwik is optional: only who calls these methods needs it
public sealed interface ValueArbitraries permits RealisticValues, HostileValues {

    /**
     * Values as the registers have them: codes follow their grammar.
     *
     * @return the realistic flavour
     */
    static ValueArbitraries realistic() {
        return new RealisticValues();
    }

    /**
     * Values as bad as the model allows: any code point (never half a surrogate pair), very long texts, codes that are none, dates of any
     * year from 1 to 9999, extreme numbers.
     *
     * @return the hostile flavour
     */
    static ValueArbitraries hostile() {
        return new HostileValues();
    }

    /**
     * Share of the scalars that are present.
     *
     * @return 0.0 to 1.0
     */
    double presence();

    /**
     * Short texts: titles, names, labels.
     *
     * @return texts that are not blank
     */
    Arbitrary<String> lines();

    /**
     * Free texts; hostile ones may be blank and may have hundreds of thousands of characters.
     *
     * @return texts of a prose
     */
    Arbitrary<String> texts();

    /**
     * Free texts (<i>textes</i>), the absent one among them.
     *
     * @return prose
     */
    default Arbitrary<Prose> prose() {
        return texts().map(Prose::of).optional(presence()).map(text -> text.orElse(Prose.NONE));
    }

    /**
     * Addresses of web sites and documents.
     *
     * @return texts that are not blank; hostile ones are no addresses
     */
    Arbitrary<String> addresses();

    /**
     * Versions of the official feed.
     *
     * @return texts that are not blank
     */
    Arbitrary<String> feedVersions();

    /**
     * Places of elements in the official feed.
     *
     * @return texts that are not blank
     */
    Arbitrary<String> paths();

    /**
     * Dates of decisions, ends, changes of state.
     *
     * @return dates of the years 1 to 9999
     */
    Arbitrary<LocalDate> dates();

    /**
     * Years of cohorts.
     *
     * @return years
     */
    Arbitrary<Integer> years();

    /**
     * Numbers of people, of years, of sheets.
     *
     * @return numbers; hostile ones may be negative
     */
    Arbitrary<Integer> counts();

    /**
     * Terms of registrations, in years.
     *
     * @return numbers of years; hostile ones may be negative
     */
    Arbitrary<Integer> terms();

    /**
     * Rates, in per cent; equal values of different scales are different rates.
     *
     * @return rates; hostile ones are of any sign and have up to 20 digits on each side of the point
     */
    Arbitrary<BigDecimal> rates();

    /**
     * Lists as long as the parts of a sheet usually are.
     *
     * @param items what is listed
     * @param <T> type of the items
     * @return lists, the empty one among them; hostile ones may hold everything twice
     */
    <T> Arbitrary<List<T>> lists(Arbitrary<T> items);

    /**
     * Constants of a vocabulary.
     *
     * @param type the vocabulary
     * @param <E> the vocabulary
     * @return its constants; the realistic flavour leaves {@code OTHER} and {@code UNKNOWN} out
     */
    <E extends Enum<E>> Arbitrary<E> constants(Class<E> type);

    /**
     * Sheet numbers, always well formed.
     *
     * @return numbers of both registers
     */
    Arbitrary<SheetNumber> numbers();

    /**
     * Block codes.
     *
     * @return codes
     */
    Arbitrary<SkillBlockCode> blockCodes();

    /**
     * SIRETs; realistic ones pass their check.
     *
     * @return numbers of establishments
     */
    Arbitrary<Siret> sirets();

    /**
     * SIRENs; realistic ones pass their check.
     *
     * @return numbers of legal persons
     */
    Arbitrary<Siren> sirens();

    /**
     * UAIs; realistic ones pass their check. No component of a sheet is one.
     *
     * @return identifiers of schools
     */
    Arbitrary<Uai> uais();

    /**
     * Codes of training specialities.
     *
     * @return NSF codes
     */
    Arbitrary<NsfCode> nsf();

    /**
     * Codes of the training offer.
     *
     * @return Formacodes
     */
    Arbitrary<Formacode> formacodes();

    /**
     * Codes of occupations.
     *
     * @return ROME codes
     */
    Arbitrary<RomeCode> rome();

    /**
     * Identifiers of collective agreements.
     *
     * @return IDCC
     */
    Arbitrary<Idcc> idcc();

    /**
     * Numbers of brochures of collective agreements.
     *
     * @return brochure numbers
     */
    Arbitrary<BrochureNumber> brochures();

    /**
     * Codes of types of award.
     *
     * @return codes
     */
    Arbitrary<DiplomaTypeCode> diplomaTypes();

    /**
     * Level codes; realistic ones are the two that name no level.
     *
     * @return codes
     */
    Arbitrary<LevelCode> levels();

    /**
     * JSON Pointers into a sheet.
     *
     * @return pointers
     */
    Arbitrary<SheetPointer> pointers();
}
