/** Rules over certification sheets and registers: what is wrong, where, why, under which law; and the award logic. */
// org.immutables.value has no module descriptor; it is needed to compile only.
@SuppressWarnings("requires-automatic")
module fr.rncp.rules {
    requires transitive fr.rncp.model;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports fr.rncp.rules;
    exports fr.rncp.rules.award;
    exports fr.rncp.rules.award.deadline;
    exports fr.rncp.rules.award.proposal;
    exports fr.rncp.rules.award.record;
    exports fr.rncp.rules.award.requirement;
    exports fr.rncp.rules.jury;
    exports fr.rncp.rules.reading;
}
