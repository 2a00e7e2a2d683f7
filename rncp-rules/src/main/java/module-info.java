/** Rules over certification sheets and registers: what is wrong, where, why, under which law; and the award logic. */
module fr.rncp.rules {
    requires transitive fr.rncp.model;
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
