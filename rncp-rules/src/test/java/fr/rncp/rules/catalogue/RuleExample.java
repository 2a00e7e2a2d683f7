package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that passes a rule and one that fails it, both made up; docs/rules.md shows their descriptions.
 *
 * @param rule the rule
 * @param passes the sheet that passes
 * @param fails the sheet that fails
 */
public record RuleExample(RuleId rule, Case passes, Case fails) {

    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    /**
     * A sheet, with a description.
     *
     * @param words the essential difference, in a few words
     * @param sheet the sheet
     * @param context the day and what else is known
     */
    public record Case(String words, CertificationSheet sheet, RuleContext context) {}

    public static Draft example(String rule) {
        return new Draft(RuleId.of(rule));
    }

    /** An example that lacks a case. */
    public static final class Draft {
        private final RuleId rule;
        private @Nullable Case passes;

        private Draft(RuleId rule) {
            this.rule = rule;
        }

        public Draft passes(String words, CertificationSheet sheet) {
            return passes(words, sheet, RuleContext.at(AS_OF));
        }

        public Draft passes(String words, CertificationSheet sheet, RuleContext context) {
            passes = new Case(words, sheet, context);
            return this;
        }

        public RuleExample fails(String words, CertificationSheet sheet) {
            return fails(words, sheet, RuleContext.at(AS_OF));
        }

        public RuleExample fails(String words, CertificationSheet sheet, RuleContext context) {
            return new RuleExample(rule, Objects.requireNonNull(passes), new Case(words, sheet, context));
        }
    }
}
