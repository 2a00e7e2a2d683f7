package fr.rncp.rules.catalogue;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Argument;
import fr.rncp.model.JuryComposition;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import java.util.function.Consumer;

/**
 * The jury of an access pathway under examination.
 *
 * @param x the sheet
 * @param position the position of the pathway
 * @param verdict what was made of other juries, and of this one
 */
record ExaminedJury(Examination x, int position, Verdict verdict) {

    /** Judges each jury text of the sheet once. */
    static Outcome each(Examination x, Consumer<ExaminedJury> judgement) {
        Verdict verdict = new Verdict();
        Juries.lost(x).forEach(verdict::unknown);
        Juries.distinct(x).forEach(i -> judgement.accept(new ExaminedJury(x, i, verdict)));
        return verdict.outcome();
    }

    /** Judges the jury of the pathway by experience. */
    static Outcome byExperience(Examination x, Consumer<ExaminedJury> judgement) {
        Verdict verdict = new Verdict();
        Juries.lost(x).forEach(verdict::unknown);
        Juries.byExperience(x).ifPresent(i -> judgement.accept(new ExaminedJury(x, i, verdict)));
        return verdict.outcome();
    }

    private AccessPathway pathway() {
        return x.sheet().accessPathways().get(position);
    }

    JuryComposition composition() {
        return x.facts().jury(pathway());
    }

    FoldedText folded() {
        return x.foldedText(pathway().jury().text());
    }

    String words() {
        return folded().toString();
    }

    boolean says(WordPatterns some) {
        return some.matchIn(folded());
    }

    /** The whole text, to show what it does not say. */
    String text() {
        return pathway().jury().text().strip();
    }

    String place() {
        return Juries.place(position);
    }

    Argument named(String argument) {
        return Argument.term(argument, pathway().pathway());
    }

    void passed() {
        verdict.passed();
    }

    void unknown() {
        verdict.unknown(place());
    }

    void found(Finding finding, String excerpt) {
        verdict.found(Examination.showing(finding, excerpt));
    }

    void passedUnless(boolean condition, Finding finding, String excerpt) {
        verdict.passedUnless(condition, Examination.showing(finding, excerpt));
    }
}
