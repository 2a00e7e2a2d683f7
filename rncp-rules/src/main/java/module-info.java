/**
 * Rules over certification sheets and registers, which report the place, the fault and the law behind it; the award
 * logic; and the reading of juries and accumulation texts.
 */
// org.immutables.value has no module descriptor and is needed only to compile.
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
    exports fr.rncp.rules.report;
}
