package fr.rncp.rules.award;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules by which one certification is obtained (<i>règles d'obtention</i>). Immutable and thread-safe; write them with {@link #builder}. */
public final class AwardRules {

    private final SheetNumber sheet;
    private final Requirement requirement;
    private final Requirement awaited;
    private final Set<SkillBlockCode> required;
    private final Set<SkillBlockCode> optional;
    private final List<Equivalence> equivalences;
    private final RetentionPolicy retention;
    private final Map<SheetNumber, RetentionPolicy> retentionOfOthers;
    private final AwardOptions options;

    AwardRules(AwardRulesBuilder builder, Requirement requirement) {
        this.sheet = builder.sheet;
        this.requirement = requirement;
        this.options = builder.options;
        this.awaited = options.finalInterview() == AwardOptions.FinalInterview.PROCEDURAL
                ? requirement.remaining(Condition.FINAL_INTERVIEW::equals)
                : requirement;
        this.required = blocksOf(requirement);
        this.optional = Collections.unmodifiableSet(new TreeSet<>(builder.optional));
        this.equivalences = List.copyOf(builder.equivalences);
        this.retention = builder.retention;
        this.retentionOfOthers = Collections.unmodifiableMap(new TreeMap<>(builder.retentionOfOthers));
        if (!Collections.disjoint(required, optional)) {
            throw new IllegalArgumentException("optional blocks " + optional + " of which the requirement names some: "
                    + "expected each block to be required or optional");
        }
    }

    /**
     * Starts rules: blocks kept for life, no optional blocks, no equivalences, the {@linkplain AwardOptions#DEFAULT default options}.
     *
     * @param sheet the sheet of the certification
     * @return a new builder, which still needs a requirement
     */
    public static AwardRulesBuilder builder(SheetNumber sheet) {
        return new AwardRulesBuilder(Objects.requireNonNull(sheet, "sheet"));
    }

    /** {@return the sheet of the certification} */
    public SheetNumber sheet() {
        return sheet;
    }

    /** {@return the requirement of the certification, as it was written} */
    public Requirement requirement() {
        return requirement;
    }

    /**
     * {@return the requirement that is judged: what must be recorded for the certification, that is, the requirement
     * without a final interview that is {@linkplain AwardOptions.FinalInterview#PROCEDURAL procedural}}
     */
    public Requirement awaited() {
        return awaited;
    }

    /** {@return the codes of the blocks that the requirement names, in the order of the requirement} */
    public Set<SkillBlockCode> requiredBlocks() {
        return required;
    }

    /**
     * {@return the codes of the optional blocks (<i>blocs facultatifs</i>), sorted} Such blocks can be held and never
     * decide on the certification.
     */
    public Set<SkillBlockCode> optionalBlocks() {
        return optional;
    }

    /** {@return the equivalences by which some credentials give others, as given} */
    public List<Equivalence> equivalences() {
        return equivalences;
    }

    /**
     * How long blocks are kept.
     *
     * @param of a sheet
     * @return the policy of that sheet; the one of these rules if none was given for it
     */
    public RetentionPolicy retention(SheetNumber of) {
        return retentionOfOthers.getOrDefault(of, retention);
    }

    /** {@return the options for the points that the law does not settle} */
    public AwardOptions options() {
        return options;
    }

    boolean knows(Credential credential) {
        return credential.sheet().equals(sheet)
                && credential.block().filter(this::hasBlock).isPresent();
    }

    boolean hasBlock(SkillBlockCode code) {
        return required.contains(code) || optional.contains(code);
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
}
