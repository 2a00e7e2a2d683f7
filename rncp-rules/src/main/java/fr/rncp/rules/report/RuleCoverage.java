package fr.rncp.rules.report;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.rules.message.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of rules by outcome: of one sheet, or added up over several sheets. Rules that only a reader can apply are
 * not counted.
 *
 * @param passed the rules that found nothing
 * @param found the rules with findings, waived or not
 * @param undetermined the rules that could not be decided
 * @param notApplicable the rules that do not concern the sheet
 */
public record RuleCoverage(long passed, long found, long undetermined, long notApplicable) {

    static final RuleCoverage NONE = new RuleCoverage(0, 0, 0, 0);

    /** {@return the number of rules} */
    public long rules() {
        return passed + found + undetermined + notApplicable;
    }

    /** {@return the number of rules that were decided: those that passed and those with findings} */
    public long decided() {
        return passed + found;
    }

    /** {@return the number of rules that concern the sheet, or may concern it: those decided and those undetermined} */
    public long concerned() {
        return decided() + undetermined;
    }

    /** Returns the sums of this coverage and another one. */
    RuleCoverage plus(RuleCoverage other) {
        return new RuleCoverage(
                passed + other.passed,
                found + other.found,
                undetermined + other.undetermined,
                notApplicable + other.notApplicable);
    }

    /**
     * Describes the coverage of one sheet in words.
     *
     * @param language the language
     * @return one or two sentences
     */
    public String describe(Language language) {
        String key = "report.coverage" + (decided() == 0 ? ".none" : undetermined == 0 ? ".all" : "");
        return Messages.in(language)
                .render(
                        key,
                        List.of(
                                Argument.number("decided", decided()),
                                Argument.number("concerned", concerned()),
                                Argument.number("passed", passed),
                                Argument.number("found", found),
                                Argument.number("undetermined", undetermined)));
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rules", rules());
        tree.put("passed", passed);
        tree.put("found", found);
        tree.put("undetermined", undetermined);
        tree.put("notApplicable", notApplicable);
        return tree;
    }
}
