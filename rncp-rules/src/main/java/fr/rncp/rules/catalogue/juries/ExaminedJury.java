package fr.rncp.rules.catalogue.juries;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.catalogue.pathways.Juries;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.SheetCheck;
import java.util.function.Consumer;

/**
 * The jury of an access pathway that is being checked.
 *
 * @param check the sheet
 * @param position the position of the pathway
 * @param outcome the outcome so far, for this jury and the others
 */
record ExaminedJury(SheetCheck check, int position, OutcomeBuilder outcome) {

    /** Applies a check once to each jury text of the sheet. */
    static Outcome each(SheetCheck check, Consumer<ExaminedJury> judgement) {
        OutcomeBuilder outcome = check.outcome();
        Juries.lost(check).forEach(outcome::unknown);
        Juries.distinct(check).forEach(i -> judgement.accept(new ExaminedJury(check, i, outcome)));
        return outcome.build();
    }

    /** Applies a check to each jury text, but reports only the first fault: the others are the same one. */
    static Outcome firstOf(SheetCheck check, Consumer<ExaminedJury> judgement) {
        Outcome outcome = each(check, judgement);
        return outcome.findings().isEmpty()
                ? outcome
                : check.violatedBy(outcome.findings().get(0));
    }

    /** Applies a check to the jury of the pathway by experience. */
    static Outcome byExperience(SheetCheck check, Consumer<ExaminedJury> judgement) {
        OutcomeBuilder outcome = check.outcome();
        Juries.lost(check).forEach(outcome::unknown);
        Juries.byExperience(check).ifPresent(i -> judgement.accept(new ExaminedJury(check, i, outcome)));
        return outcome.build();
    }

    private AccessPathway pathway() {
        return check.sheet().accessPathways().get(position);
    }

    JuryComposition composition() {
        return check.facts().jury(pathway());
    }

    FoldedText folded() {
        return check.foldedText(pathway().jury().text());
    }

    String words() {
        return folded().toString();
    }

    boolean mentions(WordPatterns some) {
        return some.matchIn(folded());
    }

    /** Returns the whole text, as an excerpt for something that it does not mention. */
    String text() {
        return pathway().jury().text().strip();
    }

    SheetPointer pointer() {
        return Juries.pointer(position);
    }

    Argument named(String argument) {
        return Argument.term(argument, pathway().pathway());
    }

    void passed() {
        outcome.passed();
    }

    void unknown() {
        outcome.unknown(pointer());
    }

    void found(Finding finding, String excerpt) {
        outcome.found(finding.showing(excerpt));
    }

    void passedUnless(boolean condition, Finding finding, String excerpt) {
        outcome.passedUnless(condition, finding.showing(excerpt));
    }
}
