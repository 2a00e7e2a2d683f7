package fr.rncp.rules.jury;

import static fr.rncp.rules.jury.JuryKind.BRANCH_QUALIFICATION;
import static fr.rncp.rules.jury.JuryKind.DOCTRINE;
import static fr.rncp.rules.jury.JuryKind.EXPERIENCE;
import static fr.rncp.rules.jury.JuryKind.PROFESSIONAL_TITLE;
import static fr.rncp.rules.jury.JuryRequirement.law;
import static fr.rncp.rules.jury.JuryRequirement.lawShare;
import static fr.rncp.rules.jury.JuryRequirement.open;
import static fr.rncp.rules.jury.JuryRequirement.openShare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regimes, in chronological order. Only what the law explicitly requires is binding. */
final class JuryRegimes {

    private static final LocalDate R335_8_OF_2006 = LocalDate.of(2006, 5, 24);
    private static final LocalDate CHANGED_2017 = LocalDate.of(2017, 10, 1);
    private static final LocalDate R335_8_OF_2019 = LocalDate.of(2019, 11, 4);
    private static final LocalDate R335_8_REPEALED = LocalDate.of(2023, 12, 29);
    private static final LocalDate D6412_6 = LocalDate.of(2024, 4, 13);

    // The sources give "2016/17". The later year is the one that certainly follows the decree (2016-954).
    private static final LocalDate TITLES = LocalDate.of(2017, 1, 1);

    static final List<JuryRegime> ALL = List.of(
            unknown(EXPERIENCE, null, R335_8_OF_2006, "Avant le 24/05/2006\u00a0: non recherché"),
            // The sides are balanced within the quarter that must be qualified. A larger share need not be balanced, so
            // the requirement is not binding.
            known(
                    EXPERIENCE,
                    R335_8_OF_2006,
                    CHANGED_2017,
                    "Code de l’éducation, art. R335-8 (version du 24/05/2006)",
                    lawShare(JuryCriterion.QUALIFIED_SHARE, 1, 4),
                    open(JuryCriterion.EQUAL_QUALIFIED_SIDES, 0),
                    open(JuryCriterion.GENDER_BALANCE, 0),
                    open(JuryCriterion.ABSTENTION, 0)),
            unknown(
                    EXPERIENCE,
                    CHANGED_2017,
                    R335_8_OF_2019,
                    "Code de l’éducation, art. R335-8\u00a0: versions intermédiaires non retrouvées"),
            known(
                    EXPERIENCE,
                    R335_8_OF_2019,
                    R335_8_REPEALED,
                    "Code de l’éducation, art. R335-8 (version du 04/11/2019)",
                    law(JuryCriterion.QUALIFIED, 2),
                    lawShare(JuryCriterion.QUALIFIED_SHARE, 1, 4),
                    open(JuryCriterion.GENDER_BALANCE, 0),
                    open(JuryCriterion.ABSTENTION, 0)),
            unknown(
                    EXPERIENCE,
                    R335_8_REPEALED,
                    D6412_6,
                    "Art. R335-8 abrogé le 29/12/2023, art. D6412-6 applicable aux parcours engagés à compter du"
                            + " 13/04/2024\u00a0: seules les règles de la certification"),
            known(
                    EXPERIENCE,
                    D6412_6,
                    null,
                    "Code du travail, art. D6412-6",
                    law(JuryCriterion.MEMBERS, 2),
                    law(JuryCriterion.QUALIFIED, 1),
                    open(JuryCriterion.GENDER_BALANCE, 0),
                    law(JuryCriterion.EXCLUDED_RELATION, 0),
                    open(JuryCriterion.EXCLUDED_TRAINER, 0),
                    law(JuryCriterion.CHAIR, 0)),
            unknown(PROFESSIONAL_TITLE, null, TITLES, "Avant 2017\u00a0: non recherché"),
            known(
                    PROFESSIONAL_TITLE,
                    TITLES,
                    null,
                    "Arrêté du 22/12/2015, d’après des sources secondaires",
                    open(JuryCriterion.MEMBERS, 2),
                    openShare(JuryCriterion.QUALIFIED_SHARE, 1, 1),
                    open(JuryCriterion.PRACTICE, 3),
                    open(JuryCriterion.RECENT_PRACTICE, 5)),
            known(
                    BRANCH_QUALIFICATION,
                    null,
                    null,
                    "Accord de branche (usage\u00a0: accords relatifs aux CQP et CQPM)",
                    open(JuryCriterion.PER_SIDE, 1),
                    open(JuryCriterion.EQUAL_SIDES, 0)),
            known(
                    DOCTRINE,
                    null,
                    null,
                    "France compétences, préconisations en matière d’évaluation (octobre 2021)",
                    open(JuryCriterion.MEMBERS, 2),
                    openShare(JuryCriterion.EXTERNAL_SHARE, 1, 2),
                    open(JuryCriterion.EXCLUDED_TRAINER, 0)));

    private JuryRegimes() {}

    private static JuryRegime known(
            JuryKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate next,
            String source,
            JuryRequirement... requirements) {
        return new JuryRegime(kind, Optional.ofNullable(from), lastDay(next), true, source, List.of(requirements));
    }

    private static JuryRegime unknown(
            JuryKind kind, @Nullable LocalDate from, @Nullable LocalDate next, String source) {
        return new JuryRegime(kind, Optional.ofNullable(from), lastDay(next), false, source, List.of());
    }

    private static Optional<LocalDate> lastDay(@Nullable LocalDate next) {
        return Optional.ofNullable(next).map(day -> day.minusDays(1));
    }
}
