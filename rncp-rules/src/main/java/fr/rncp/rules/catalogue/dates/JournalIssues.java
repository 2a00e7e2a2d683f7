package fr.rncp.rules.catalogue.dates;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.calendar.FrenchDates;
import java.time.LocalDate;
import java.util.List;

/** Finds the issues of the official journal or of a bulletin that a reference to a text names. */
final class JournalIssues {

    private static final String NUMBER = "(?: (?:de la )?(?:republique francaise))?,?(?: \\(jo(?:rf)?\\))?"
            + "(?: (?:special )?n ?[°º]? ?[0-9][0-9-]{0,8})?,? ?(?:en date )?(?:du |de |- ?|: ?)?(?:le )?";

    private static final WordPatterns ISSUE = WordPatterns.atWordStart(
            "jo\\b" + NUMBER + FrenchDates.DAY,
            "jorf\\b" + NUMBER + FrenchDates.DAY,
            "bo\\b" + NUMBER + FrenchDates.DAY,
            "boen\\b" + NUMBER + FrenchDates.DAY,
            "boesr\\b" + NUMBER + FrenchDates.DAY,
            "journal officiel\\b" + NUMBER + FrenchDates.DAY,
            "bulletin officiel\\b" + NUMBER + FrenchDates.DAY);

    private JournalIssues() {}

    static List<LocalDate> in(FoldedText title) {
        return ISSUE.allIn(title).stream()
                .flatMap(issue -> FrenchDates.read(issue, 1).stream())
                .toList();
    }
}
