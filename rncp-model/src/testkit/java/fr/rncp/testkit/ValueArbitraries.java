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
 * jqwik arbitraries of the values of the model, in two variants: values like those of the registers, or the most
 * hostile ones that the model allows. The arbitraries shrink.
 */
@SuppressWarnings("exports") // jqwik is optional: only callers of these methods need it
public sealed interface ValueArbitraries permits RealisticValues, HostileValues {

    /** {@return the realistic variant: values like those of the registers, with well-formed codes} */
    static ValueArbitraries realistic() {
        return new RealisticValues();
    }

    /**
     * {@return the hostile variant: the most hostile values that the model allows} These include any code point (but no
     * unpaired surrogates), very long texts, malformed codes, dates of any year from 1 to 9999, and extreme numbers.
     */
    static ValueArbitraries hostile() {
        return new HostileValues();
    }

    /** {@return the share of the scalars that are present, 0.0 to 1.0} */
    double presence();

    /** {@return short texts (titles, names, labels), never blank} */
    Arbitrary<String> lines();

    /** {@return free texts for prose; hostile ones may be blank and may have hundreds of thousands of characters} */
    Arbitrary<String> texts();

    /** {@return prose: free texts (<i>textes</i>), including the absent text} */
    default Arbitrary<Prose> prose() {
        return texts().map(Prose::of).optional(presence()).map(text -> text.orElse(Prose.NONE));
    }

    /** {@return addresses of web sites and documents, never blank; hostile ones are not valid addresses} */
    Arbitrary<String> addresses();

    /** {@return versions of the official feed, never blank} */
    Arbitrary<String> feedVersions();

    /** {@return paths of elements in the official feed, never blank} */
    Arbitrary<String> paths();

    /** {@return dates of decisions, ends and changes of state, in the years 1 to 9999} */
    Arbitrary<LocalDate> dates();

    /** {@return years of cohorts} */
    Arbitrary<Integer> years();

    /** {@return numbers of people, of years or of sheets; hostile ones may be negative} */
    Arbitrary<Integer> counts();

    /** {@return terms of registrations, in years; hostile ones may be negative} */
    Arbitrary<Integer> terms();

    /**
     * {@return rates in per cent; hostile ones may be negative and have up to 20 digits on each side of the point}
     * Equal values of different scales are different rates.
     */
    Arbitrary<BigDecimal> rates();

    /**
     * Returns lists with the usual lengths of lists in a sheet.
     *
     * @param items the items
     * @param <T> type of the items
     * @return lists, including the empty one; hostile ones may contain every item twice
     */
    <T> Arbitrary<List<T>> lists(Arbitrary<T> items);

    /**
     * Returns constants of a vocabulary.
     *
     * @param type the vocabulary
     * @param <E> the vocabulary
     * @return its constants; the realistic variant omits {@code OTHER} and {@code UNKNOWN}
     */
    <E extends Enum<E>> Arbitrary<E> constants(Class<E> type);

    /** {@return sheet numbers of both registers, always well-formed} */
    Arbitrary<SheetNumber> numbers();

    /** {@return block codes} */
    Arbitrary<SkillBlockCode> blockCodes();

    /** {@return SIRETs, the numbers of establishments; realistic ones pass their check} */
    Arbitrary<Siret> sirets();

    /** {@return SIRENs, the numbers of legal persons; realistic ones pass their check} */
    Arbitrary<Siren> sirens();

    /**
     * {@return UAIs, the identifiers of schools; realistic ones pass their check} No component of a sheet contains a
     * UAI.
     */
    Arbitrary<Uai> uais();

    /** {@return NSF codes, of training specialities} */
    Arbitrary<NsfCode> nsf();

    /** {@return Formacodes, the codes of the training offer} */
    Arbitrary<Formacode> formacodes();

    /** {@return ROME codes, of occupations} */
    Arbitrary<RomeCode> rome();

    /** {@return IDCCs, the identifiers of collective agreements} */
    Arbitrary<Idcc> idcc();

    /** {@return brochure numbers of collective agreements} */
    Arbitrary<BrochureNumber> brochures();

    /** {@return codes of types of award} */
    Arbitrary<DiplomaTypeCode> diplomaTypes();

    /** {@return level codes; realistic ones are the two that do not denote a level} */
    Arbitrary<LevelCode> levels();

    /** {@return JSON Pointers into a sheet} */
    Arbitrary<SheetPointer> pointers();
}
