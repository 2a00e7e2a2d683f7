package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sample certifications as typed sheets, for tests and for trying out the library.
 *
 * <pre>{@code
 * CertificationSheet sheet = SampleSheets.rncp36716();
 * sheet.classification().level(); // Optional[LEVEL_5]
 * }</pre>
 *
 * <p><b>Two are real</b> ({@link #real()}). They contain everything that the text of their public page states, and
 * nothing else. Places that the text has lost (the ticked column of a table, the header of the page) are listed in
 * {@code source().lost()}, and derived values in {@code source().inferred()}. The facts belong to France compétences.
 *
 * <p><b>Seven are fictional</b> ({@link #fictional()}), each for one purpose. They cannot be mistaken for real ones:
 * their numbers, from RNCP9990001 on, are far above those of the register, their titles begin with {@code Exemple
 * fictif}, and their certifying body is called {@code ORGANISME FICTIF}. Their SIRETs are well formed, so that a check
 * of SIRETs accepts them. They belong to SIRENs below 1000, which are not known to have been assigned. Their
 * {@code source()} is empty.
 *
 * <p>The same sheets are embedded as files: {@link SampleFile}. Files with pitfalls are in {@link BadFile}.
 *
 * <p>The named sheets are always the same instances; {@link #random} creates new ones. No method throws an exception.
 */
public final class SampleSheets {

    private SampleSheets() {}

    /**
     * {@return RNCP36440, level 4, a certification of French Polynesia: three blocks, five pathways with a jury of two
     * professionals} Its page does not state a title: {@code Technicien d'assistance en informatique} is inferred.
     */
    public static CertificationSheet rncp36440() {
        return Rncp36440Sample.SHEET;
    }

    /**
     * {@return RNCP36716, <i>Technicien informatique en installation, maintenance et support</i>, level 5: three
     * blocks, 28 jobs, statistics of three cohorts, a jury of at least three}
     */
    public static CertificationSheet rncp36716() {
        return Rncp36716Sample.SHEET;
    }

    /**
     * {@return RNCP9990001, fictional: an active certification of level 3 with one certifying body and one block;
     * nothing else is stated} It is intended for tests that need any sheet.
     */
    public static CertificationSheet minimal() {
        return MinimalSample.SHEET;
    }

    /**
     * {@return RNCP9990002, fictional: registered by law (<i>enregistrement de droit</i>), with an effective date, a
     * publication date and legal texts, but without decision or term} All six pathways are open. There are statistics
     * of two cohorts; in one of them, no candidate was certified.
     */
    public static CertificationSheet byLaw() {
        return ByLawSample.SHEET;
    }

    /**
     * {@return RNCP9990003, fictional: registered on request (<i>sur demande</i>) in 2020 for five years, no longer
     * active although its sheet is published, replaced by {@link #successor()}, with two correspondences of blocks}
     */
    public static CertificationSheet expired() {
        return SuccessionSamples.EXPIRED;
    }

    /**
     * {@return RNCP9990004, fictional: registered on request in 2025 for five years; it replaces {@link #expired()}}
     */
    public static CertificationSheet successor() {
        return SuccessionSamples.SUCCESSOR;
    }

    /**
     * {@return RNCP9990005, fictional: four blocks; the last two are options} Only their titles show this:
     * {@code (option jardin)} and {@code (option verger)}.
     */
    public static CertificationSheet withOptions() {
        return OptionsSample.SHEET;
    }

    /**
     * {@return RNCP9990006, fictional: nine partners, each <i>habilitation</i> (to train, to assess, both) in each
     * state (active, inactive, removed)}
     */
    public static CertificationSheet withPartners() {
        return PartnersSample.SHEET;
    }

    /**
     * {@return RS9990001, a fictional sheet of the specific register (<i>Répertoire spécifique</i>), without level,
     * blocks or apprenticeship, but with partial validation, validity and renewal}
     */
    public static CertificationSheet specificRegister() {
        return SpecificRegisterSample.SHEET;
    }

    /**
     * Creates a plausible random sheet, for tests with thousands of sheets without jqwik: number, title, level, codes,
     * certifying bodies, partners, two to six blocks, pathways with their juries, prerequisites, statistics, and
     * consistent dates. Four in five sheets belong to the RNCP, the others to the RS. Some have options, and some are
     * no longer active on 1 January 2026, the reference day of all random sheets.
     *
     * <pre>{@code
     * LongStream.range(0, 500).mapToObj(SampleSheets::random).forEach(sheet -> …);
     * }</pre>
     *
     * <p>It is fictional in the same way as {@link #fictional()}; its number is from RNCP9997000 or RS9997000 on, and
     * two sheets may have the same number. No rule of rncp-rules finds an error in it. The same seed yields an equal
     * sheet in every run, on every JVM and in every version; different seeds yield different sheets, since the
     * objectives contain the seed.
     *
     * @param seed any number
     * @return the sheet of that seed
     */
    public static CertificationSheet random(long seed) {
        return RandomSheet.of(seed);
    }

    /** {@return the two real sheets, in the order of their numbers: RNCP36440, then RNCP36716} */
    public static List<CertificationSheet> real() {
        return List.of(rncp36440(), rncp36716());
    }

    /**
     * {@return the seven fictional sheets, in the order of their numbers: RNCP9990001 to RNCP9990006, then RS9990001}
     */
    public static List<CertificationSheet> fictional() {
        return List.of(minimal(), byLaw(), expired(), successor(), withOptions(), withPartners(), specificRegister());
    }

    /** {@return all nine sheets: the real ones, then the fictional ones} */
    public static List<CertificationSheet> all() {
        return Stream.concat(real().stream(), fictional().stream()).toList();
    }
}
