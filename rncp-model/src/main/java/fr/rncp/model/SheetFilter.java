package fr.rncp.model;

import fr.rncp.model.place.SheetCriteria;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A filter of sheets. The values of one criterion are alternatives; all criteria must be met. With
 *
 * <pre>{@code
 * SheetFilter filter = SheetFilter.builder()
 *         .active()
 *         .levels(QualificationLevel.LEVEL_5, QualificationLevel.LEVEL_6)
 *         .rome(RomeCode.of("I1401")).rome(RomeCode.of("M1801"))
 *         .build();
 * sheets.stream().filter(filter);
 * }</pre>
 *
 * a sheet matches if it is active, has level 5 or 6, and lists one of the two occupations. The answer is unknown if the
 * sheet does not state the value, if its source has lost it or if it could not be read. The answer is no if a list does
 * not contain the value.
 */
public final class SheetFilter implements Predicate<CertificationSheet> {

    /** The filter that matches every sheet. */
    public static final SheetFilter ALL = builder().build();

    private final Map<String, List<Alternative>> criteria;

    private SheetFilter(Map<String, List<Alternative>> criteria) {
        this.criteria = criteria;
    }

    /** {@return a new builder} A filter without criteria matches every sheet. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks whether a sheet meets all criteria.
     *
     * @param sheet any sheet
     * @return no if the sheet fails a criterion; otherwise unknown if it does not state a value that a criterion needs;
     *     otherwise yes
     */
    public Answer matches(CertificationSheet sheet) {
        return criteria.values().stream()
                .map(alternatives -> any(alternatives, sheet))
                .reduce(Answer.YES, Answer::and);
    }

    /**
     * Checks whether a sheet certainly meets all criteria, for streams.
     *
     * @param sheet any sheet
     * @return true if {@link #matches} returns YES; false if it returns NO or UNKNOWN
     */
    @Override
    public boolean test(CertificationSheet sheet) {
        return matches(sheet).isYes();
    }

    private static Answer any(List<Alternative> alternatives, CertificationSheet sheet) {
        return alternatives.stream()
                .map(alternative -> alternative.test().apply(sheet))
                .reduce(Answer.NO, Answer::or);
    }

    /** {@return the criteria, such as {@code SheetFilter[active, ROME I1401 or M1801]}} */
    @Override
    public String toString() {
        return criteria.entrySet().stream()
                .map(criterion -> criterion.getKey()
                        + criterion.getValue().stream()
                                .map(Alternative::value)
                                .filter(value -> !value.isEmpty())
                                .collect(Collectors.joining(" or ", " ", ""))
                                .stripTrailing())
                .collect(Collectors.joining(", ", "SheetFilter[", "]"));
    }

    /** A value that a criterion accepts. */
    private record Alternative(String value, Function<CertificationSheet, Answer> test) {}

    /**
     * Builds a {@link SheetFilter}; not thread-safe. Each method adds a criterion, or another value to an existing
     * criterion.
     */
    public static final class Builder {

        private final Map<String, List<Alternative>> criteria = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Accepts the sheet with this number.
         *
         * @param number its number
         * @return this builder
         */
        public Builder number(SheetNumber number) {
            return add("number", number, sheet -> Answer.of(sheet.number().equals(number)));
        }

        /**
         * Accepts the sheets of a register.
         *
         * @param register the register
         * @return this builder
         */
        public Builder register(Register register) {
            return add("register", register, sheet -> Answer.of(sheet.register() == register));
        }

        /**
         * Accepts sheets whose registration is published as {@link Registration#active active}.
         *
         * @return this builder
         */
        public Builder active() {
            return add("active", "", sheet -> sheet.registration().active());
        }

        /**
         * Accepts sheets whose registration {@link Registration#isInForceOn is in force} on a day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder inForceOn(LocalDate day) {
            return add("in force on", day, sheet -> sheet.registration().isInForceOn(day));
        }

        /**
         * Accepts a range of levels. RS sheets have no level.
         *
         * @param from the lowest level
         * @param to the highest level
         * @return this builder
         * @throws IllegalArgumentException if {@code from} is higher than {@code to}
         */
        public Builder levels(QualificationLevel from, QualificationLevel to) {
            if (!to.isAtLeast(from)) {
                throw new IllegalArgumentException(
                        "a range of levels must begin with the lower one, not " + from.number() + " to " + to.number());
            }
            String range = from == to ? from.number() + "" : from.number() + "-" + to.number();
            return add("level", range, sheet -> SheetCriteria.level(sheet, from, to));
        }

        /**
         * Accepts an occupation.
         *
         * @param code a ROME code, or the beginning of one: {@code new RomeCode("I14")} accepts a professional domain,
         *     {@code I} a family
         * @return this builder
         */
        public Builder rome(RomeCode code) {
            return add("ROME", code, sheet -> SheetCriteria.rome(sheet, code));
        }

        /**
         * Accepts a training speciality.
         *
         * @param code an NSF code, or the beginning of one: {@code 326} accepts the group with all its letters,
         *     {@code new NsfCode("32")} a domain, {@code new NsfCode("3")} a class
         * @return this builder
         */
        public Builder nsf(NsfCode code) {
            return add("NSF", code, sheet -> SheetCriteria.nsf(sheet, code));
        }

        /**
         * Accepts a Formacode.
         *
         * @param code a Formacode, or the beginning of one: {@code new Formacode("310")} accepts a field
         * @return this builder
         */
        public Builder formacode(Formacode code) {
            return add("Formacode", code, sheet -> SheetCriteria.formacode(sheet, code));
        }

        /**
         * Accepts the certifications of a legal person: one of its establishments must be listed as a certifying body,
         * whether active or not. If none matches but a body is listed without a valid SIRET, the answer is unknown.
         *
         * @param siren number of the legal person
         * @return this builder
         */
        public Builder certifier(Siren siren) {
            return add("certifier", siren, sheet -> SheetCriteria.certifier(sheet, isOf(siren)));
        }

        /**
         * Accepts the certifications of an establishment that is listed as a certifying body, whether active or not.
         *
         * @param siret number of the establishment
         * @return this builder
         */
        public Builder certifier(Siret siret) {
            return add("certifier", siret, sheet -> SheetCriteria.certifier(sheet, is(siret)));
        }

        /**
         * Accepts the certifications for which a legal person trains or assesses: one of its establishments must be
         * listed as a partner, whether active or not. If none matches but a partner is listed without a valid SIRET,
         * the answer is unknown.
         *
         * @param siren number of the legal person
         * @return this builder
         */
        public Builder partner(Siren siren) {
            return add("partner", siren, sheet -> SheetCriteria.partner(sheet, isOf(siren)));
        }

        /**
         * Accepts the certifications for which an establishment trains or assesses. It must be listed as a partner, in
         * any state.
         *
         * @param siret number of the establishment
         * @return this builder
         */
        public Builder partner(Siret siret) {
            return add("partner", siret, sheet -> SheetCriteria.partner(sheet, is(siret)));
        }

        /** {@return the filter with the criteria so far} */
        public SheetFilter build() {
            Map<String, List<Alternative>> copy = new LinkedHashMap<>();
            criteria.forEach((name, alternatives) -> copy.put(name, List.copyOf(alternatives)));
            return new SheetFilter(copy);
        }

        private Builder add(String criterion, Object value, Function<CertificationSheet, Answer> test) {
            criteria.computeIfAbsent(criterion, name -> new ArrayList<>()).add(new Alternative(value.toString(), test));
            return this;
        }

        private static Function<Siret, Answer> is(Siret wanted) {
            return published -> SheetCriteria.isEstablishment(published, wanted);
        }

        private static Function<Siret, Answer> isOf(Siren wanted) {
            return published -> SheetCriteria.isOfLegalPerson(published, wanted);
        }
    }
}
