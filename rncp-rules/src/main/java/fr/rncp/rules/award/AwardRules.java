package fr.rncp.rules.award;

import fr.rncp.model.text.Excerpt;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.message.CountedNoun;
import fr.rncp.rules.tree.PublishedSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules under which one certification is obtained (<i>règles d'obtention</i>); create them with {@link #builder}.
 */
public final class AwardRules {

    private static final int LONGEST_REQUIREMENT = 200;

    private final SheetNumber sheet;
    private final Requirement requirement;
    private final Requirement awaited;
    private final Set<SkillBlockCode> required;
    private final Set<SkillBlockCode> optional;
    private final List<Equivalence> equivalences;
    private final RetentionPolicy retention;
    private final Map<SheetNumber, RetentionPolicy> retentionOfOthers;
    private final Map<Credential, RetentionPolicy> retentionOfSome;
    private final AwardOptions options;

    private AwardRules(Builder builder) {
        this.sheet = builder.sheet;
        this.requirement = builder.requirement.orElseThrow(
                () -> new IllegalStateException("rules for " + sheet + " without a requirement"));
        this.options = builder.options;
        this.awaited = options.finalInterview() == AwardOptions.FinalInterview.PROCEDURAL
                ? requirement.remaining(Condition.FINAL_INTERVIEW::equals)
                : requirement;
        this.required = blocksOf(requirement);
        this.optional = Collections.unmodifiableSet(new TreeSet<>(builder.optional));
        this.equivalences = List.copyOf(builder.equivalences);
        this.retention = builder.retention;
        this.retentionOfOthers = Collections.unmodifiableMap(new TreeMap<>(builder.retentionOfOthers));
        this.retentionOfSome = Collections.unmodifiableMap(new TreeMap<>(builder.retentionOfSome));
        if (!Collections.disjoint(required, optional)) {
            throw new IllegalArgumentException("optional blocks " + optional + " of which the requirement names some: "
                    + "expected each block to be required or optional");
        }
    }

    /**
     * Creates a builder: blocks kept for life, no optional blocks, no equivalences, the
     * {@linkplain AwardOptions#DEFAULT default options}.
     *
     * @param sheet the sheet of the certification
     * @return a new builder, which still needs a requirement
     */
    public static Builder builder(SheetNumber sheet) {
        return new Builder(Objects.requireNonNull(sheet, "sheet"));
    }

    /**
     * Reads rules from a tree, as any JSON or YAML parser returns it; see {@link #schema()}. Properties that are
     * missing have the defaults of {@link #builder}.
     *
     * @param tree the tree: texts, whole numbers, lists and maps
     * @return the rules
     * @throws AwardFormatException if the tree contains no rules; it lists every fault with its place
     */
    public static AwardRules fromTree(Map<String, ?> tree) {
        return AwardTree.read(tree);
    }

    /**
     * Returns these rules as a tree that any JSON or YAML writer accepts and that {@link #fromTree} reads back as equal
     * rules.
     *
     * @return an unmodifiable tree without properties that have their default
     */
    public Map<String, Object> toTree() {
        return AwardTree.write(this);
    }

    /**
     * Returns the JSON Schema (2020-12) of the trees that {@link #fromTree} reads. It cannot express that a block is
     * either required or optional, nor the limits of a {@link Requirement}.
     *
     * @return the schema, as JSON text
     */
    public static String schema() {
        return PublishedSchema.text(AwardRules.class, "rncp-award-rules-1.schema.json");
    }

    /** {@return the sheet of the certification} */
    public SheetNumber sheet() {
        return sheet;
    }

    /** {@return the requirement of the certification, as given} */
    public Requirement requirement() {
        return requirement;
    }

    /**
     * {@return the requirement that is evaluated: a final interview that is
     * {@linkplain AwardOptions.FinalInterview#PROCEDURAL procedural} is left out}
     */
    public Requirement awaited() {
        return awaited;
    }

    /** {@return the codes of the blocks that the requirement names, in the order of the requirement} */
    public Set<SkillBlockCode> requiredBlocks() {
        return required;
    }

    /**
     * {@return the codes of the optional blocks (<i>blocs facultatifs</i>), sorted} Such blocks can be held but never
     * decide on the certification.
     */
    public Set<SkillBlockCode> optionalBlocks() {
        return optional;
    }

    /** {@return the equivalences, by which a candidate who holds some credentials is given others} */
    public List<Equivalence> equivalences() {
        return equivalences;
    }

    /**
     * Returns the retention policy of the blocks of a sheet.
     *
     * @param of the sheet
     * @return the policy of that sheet; if none was given for it, the policy of these rules
     */
    public RetentionPolicy retention(SheetNumber of) {
        return retentionOfOthers.getOrDefault(of, retention);
    }

    /**
     * Returns the retention policy of a credential.
     *
     * @param credential a block, or a whole certification
     * @return the policy given for it; otherwise, for a block, that of its sheet, and for a whole certification, the
     *     policy of its sheet if that belongs to the RS and the policy was given for it, else
     *     {@linkplain RetentionPolicy#lifelong() for life}
     */
    public RetentionPolicy retention(Credential credential) {
        RetentionPolicy own = retentionOfSome.get(credential);
        if (own != null) {
            return own;
        }
        SheetNumber of = credential.sheet();
        boolean follows = credential.block().isPresent()
                || (of.register() == Register.RS && (of.equals(sheet) || retentionOfOthers.containsKey(of)));
        return follows ? retention(of) : RetentionPolicy.lifelong();
    }

    /** {@return the options for the points that the law does not settle} */
    public AwardOptions options() {
        return options;
    }

    /** Compares everything that was given to the builder. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AwardRules rules
                && sheet.equals(rules.sheet)
                && requirement.equals(rules.requirement)
                && optional.equals(rules.optional)
                && equivalences.equals(rules.equivalences)
                && retention.equals(rules.retention)
                && retentionOfOthers.equals(rules.retentionOfOthers)
                && retentionOfSome.equals(rules.retentionOfSome)
                && options.equals(rules.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, requirement, optional, equivalences, retention, options);
    }

    /**
     * Returns the sheet, the requirement (cut after 200 characters), the numbers of blocks and equivalences, and the
     * retention, in fewer than 500 characters.
     */
    @Override
    public String toString() {
        return "AwardRules[" + sheet + ": " + Excerpt.head(requirement.toString(), LONGEST_REQUIREMENT)
                + ", " + CountedNoun.of(required.size(), "block")
                + ", " + CountedNoun.of(optional.size(), "optional block")
                + ", " + CountedNoun.of(equivalences.size(), "equivalence")
                + ", " + retention + "]";
    }

    /** Returns the policies of sheets, other than the one of the rules. */
    Map<SheetNumber, RetentionPolicy> retentionOfOthers() {
        return retentionOfOthers;
    }

    /** Returns the policies of single credentials. */
    Map<Credential, RetentionPolicy> retentionOfSome() {
        return retentionOfSome;
    }

    /** Checks whether a credential is a block of this sheet that the rules name. */
    boolean knows(Credential credential) {
        return credential.sheet().equals(sheet)
                && credential.block().filter(this::hasBlock).isPresent();
    }

    /** Checks whether a block is required or optional, or gives another one by equivalence. */
    boolean hasBlock(SkillBlockCode code) {
        return required.contains(code)
                || optional.contains(code)
                || equivalences.stream()
                        .anyMatch(equivalence -> equivalence.from().contains(Credential.block(sheet, code)));
    }

    private static Set<SkillBlockCode> blocksOf(Requirement requirement) {
        Set<SkillBlockCode> blocks = new LinkedHashSet<>();
        for (Requirement.Leaf leaf : requirement.leaves()) {
            if (leaf instanceof Requirement.Block block) {
                blocks.add(block.code());
            }
        }
        return Collections.unmodifiableSet(blocks);
    }

    /** Builds {@link AwardRules}; not thread-safe. */
    public static final class Builder {

        private final SheetNumber sheet;
        private final Set<SkillBlockCode> optional = new LinkedHashSet<>();
        private final List<Equivalence> equivalences = new ArrayList<>();
        private final Map<SheetNumber, RetentionPolicy> retentionOfOthers = new TreeMap<>();
        private final Map<Credential, RetentionPolicy> retentionOfSome = new TreeMap<>();
        private Optional<Requirement> requirement = Optional.empty();
        private RetentionPolicy retention = RetentionPolicy.lifelong();
        private AwardOptions options = AwardOptions.DEFAULT;

        private Builder(SheetNumber sheet) {
            this.sheet = sheet;
        }

        /**
         * Sets the requirement of the certification.
         *
         * @param value the requirement
         * @return this builder
         */
        public Builder requirement(Requirement value) {
            requirement = Optional.of(value);
            return this;
        }

        /**
         * Adds optional blocks.
         *
         * @param blocks their codes
         * @return this builder
         */
        public Builder optional(SkillBlockCode... blocks) {
            optional.addAll(List.of(blocks));
            return this;
        }

        /**
         * Adds equivalences, for instance those of a {@link Succession}.
         *
         * @param more the equivalences
         * @return this builder
         */
        public Builder equivalences(List<Equivalence> more) {
            equivalences.addAll(more);
            return this;
        }

        /**
         * Sets how long blocks are kept. This applies to the blocks of all sheets except those passed to
         * {@link #retentionOf}. If the rules are those of a sheet of the RS, it also applies to the certification,
         * which is then to be renewed.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder retention(RetentionPolicy value) {
            retention = value;
            return this;
        }

        /**
         * Sets how long the blocks of another sheet are kept; for a sheet of the RS, also how long its certification is
         * valid. They may be sources of equivalences.
         *
         * @param other the other sheet
         * @param value its policy
         * @return this builder
         */
        public Builder retentionOf(SheetNumber other, RetentionPolicy value) {
            retentionOfOthers.put(other, value);
            return this;
        }

        /**
         * Sets how long one block, or one whole certification, is kept. This has precedence over the policies of
         * sheets.
         *
         * @param credential a block of any sheet, or a whole certification
         * @param value its policy
         * @return this builder
         */
        public Builder retentionOf(Credential credential, RetentionPolicy value) {
            retentionOfSome.put(credential, value);
            return this;
        }

        /**
         * Sets the options for the points that the law does not settle.
         *
         * @param value the options
         * @return this builder
         */
        public Builder options(AwardOptions value) {
            options = value;
            return this;
        }

        /**
         * {@return the rules, built from the values of this builder}
         *
         * @throws IllegalStateException if no requirement was given
         * @throws IllegalArgumentException if a block is both required and optional
         */
        public AwardRules build() {
            return new AwardRules(this);
        }
    }
}
