package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prose;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ACC: access pathways. */
final class PathwayRules {

    static final String ROWS = "/accessPathways";
    static final String WHICH = ROWS + "/*/pathway";
    static final String OPEN = ROWS + "/*/available";
    static final String JURY = ROWS + "/*/jury";

    private static final RuleSource DICTIONARY =
            Sources.format("Dictionnaire de données du flux XML : « par expérience », au RS, est hors VAE");
    private static final Set<Pathway> OF_THE_RS =
            EnumSet.complementOf(EnumSet.of(Pathway.APPRENTICESHIP, Pathway.OTHER));
    private static final Set<Pathway> OF_THE_RNCP = EnumSet.complementOf(EnumSet.of(Pathway.OTHER));

    /**
     * Words by which a prerequisite asks for the training path: "avoir suivi la formation". "Une formation" may be any other one, and what one needs "pour suivre la
     * formation" is asked of those who enter it.
     */
    private static final Pattern TRAINING_ASKED = Pattern.compile(
            "avoir (?:suivi|effectue|accompli|participe a) (?:(?:l'integralite|la totalite|l'ensemble) (?:de la|du) |la |le )"
                    + "(?:formation|parcours|cursus)\\b");

    /** Words before them that turn them round: "sans avoir suivi la formation". */
    private static final Pattern NOT_ASKED = Pattern.compile("\\b(?:sans|pas|non|aucun|aucune|dispens\\w*)\\b");

    private static final int WORDS_BEFORE = 40;

    private PathwayRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("ACC-001", Severity.ERROR, Sources.FEED)
                        .reads(WHICH, OPEN)
                        .only(Scope.RNCP)
                        .check(PathwayRules::sixAreAnswered),
                rule("ACC-002", Severity.WARNING, Sources.LOGIC)
                        .reads("/number", WHICH, OPEN)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::oneIsOpen),
                rule("ACC-003", Severity.WARNING, Sources.labour("R6113-9, 6°"), Sources.labour("R6113-25-1, 4°"))
                        .reads(WHICH, OPEN)
                        .only(Scope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::experienceIsOpen),
                rule("ACC-004", Severity.ERROR, Sources.labour("L6211-1"))
                        .reads(WHICH, OPEN)
                        .only(Scope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> isNotOpen(x, Pathway.APPRENTICESHIP)),
                rule("ACC-005", Severity.INFO, Sources.labour("L6313-5"), DICTIONARY)
                        .reads(WHICH, OPEN)
                        .only(Scope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> isNotOpen(x, Pathway.EXPERIENCE)),
                rule("ACC-006", Severity.INFO, Sources.labour("L6325-1"), Sources.labour("L6314-1"))
                        .reads(WHICH, OPEN, AwardTypes.TYPE, AwardTypes.TITLE)
                        .only(Scope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::contractForCqpOnly),
                rule("ACC-007", Severity.INFO, Sources.LOGIC)
                        .reads(WHICH, OPEN, "/statistics/*/year", "/statistics/*/certifiedByVaeCount")
                        .only(Scope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(ExperienceCounts::agree),
                rule("ACC-008", Severity.INFO, Sources.LOGIC)
                        .reads(WHICH, OPEN, "/prerequisites/entry", "/prerequisites/certification")
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PathwayRules::individualsNeedNoTraining),
                rule("ACC-009", Severity.INFO, Sources.OBSERVED)
                        .reads(WHICH, OPEN, JURY)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PathwayRules::juryHasAnswer));
    }

    /** Where the answer of the first row of a pathway stands; the rows if it has none. */
    static String place(Examination x, Pathway pathway) {
        List<AccessPathway> rows = x.sheet().accessPathways();
        return Examination.positions(rows)
                .filter(i -> rows.get(i).pathway() == pathway)
                .mapToObj(i -> ROWS + "/" + i + "/available")
                .findFirst()
                .orElse(ROWS);
    }

    static Answer answer(Examination x, Pathway pathway) {
        return x.sheet().pathway(pathway).map(AccessPathway::available).orElse(Answer.UNKNOWN);
    }

    private static Outcome sixAreAnswered(Examination x) {
        Verdict verdict = new Verdict();
        for (Pathway pathway : OF_THE_RNCP) {
            if (x.sheet().pathway(pathway).isEmpty()) {
                verdict.found(x.finding(ROWS, Argument.term("pathway", pathway)));
            } else if (answer(x, pathway).isKnown()) {
                verdict.passed();
            } else {
                verdict.unknown(place(x, pathway));
            }
        }
        return verdict.outcome();
    }

    private static Outcome oneIsOpen(Examination x) {
        List<AccessPathway> rows = x.sheet().accessPathways();
        if (rows.stream().anyMatch(row -> row.available().isYes())) {
            return new Outcome.Passed();
        }
        // a pathway without a row is not closed: its answer is not known
        Stream<String> ofOthers = Examination.positions(rows)
                .filter(i -> !rows.get(i).available().isKnown())
                .mapToObj(i -> ROWS + "/" + i + "/available");
        Stream<String> ofRegister = (x.isRncp() ? OF_THE_RNCP : OF_THE_RS)
                .stream().filter(pathway -> !answer(x, pathway).isKnown()).map(pathway -> place(x, pathway));
        String[] unknown = Stream.concat(ofOthers, ofRegister).distinct().toArray(String[]::new);
        return unknown.length > 0 ? Examination.undetermined(unknown) : Examination.violatedIf(true, x.finding(ROWS));
    }

    private static Outcome experienceIsOpen(Examination x) {
        String place = place(x, Pathway.EXPERIENCE);
        Answer answer = answer(x, Pathway.EXPERIENCE);
        return answer.isKnown()
                ? Examination.violatedIf(answer.isNo(), x.finding(place))
                : Examination.undetermined(place);
    }

    /** A yes that a reader inferred from a jury text is too little to speak of the law. */
    private static Outcome isNotOpen(Examination x, Pathway pathway) {
        String place = place(x, pathway);
        if (x.sheet().pathway(pathway).isEmpty() && !x.facts().lost(ROWS)) {
            return Examination.nothingToJudge();
        }
        Answer answer = answer(x, pathway);
        return answer.isKnown() && !x.facts().inferred(place)
                ? Examination.violatedIf(answer.isYes(), x.finding(place))
                : Examination.undetermined(place);
    }

    private static Outcome contractForCqpOnly(Examination x) {
        Outcome outcome = isNotOpen(x, Pathway.PROFESSIONALISATION_CONTRACT);
        if (outcome.findings().isEmpty()) {
            return outcome;
        }
        if (AwardTypes.isCqp(x)) {
            return new Outcome.Passed();
        }
        boolean known = x.sheet().title().isPresent() && !x.facts().lost(AwardTypes.TYPE);
        return known ? outcome : Examination.undetermined(AwardTypes.TITLE, AwardTypes.TYPE);
    }

    private static Outcome individualsNeedNoTraining(Examination x) {
        Answer individuals = answer(x, Pathway.INDIVIDUAL_APPLICATION);
        if (individuals.isNo()) {
            return Examination.nothingToJudge();
        }
        String place = place(x, Pathway.INDIVIDUAL_APPLICATION);
        if (!individuals.isKnown() || x.facts().inferred(place)) {
            return Examination.undetermined(place);
        }
        Verdict verdict = new Verdict();
        judgePrerequisite(
                x, verdict, "/prerequisites/entry", x.sheet().prerequisites().entry());
        judgePrerequisite(
                x,
                verdict,
                "/prerequisites/certification",
                x.sheet().prerequisites().certification());
        return verdict.outcome();
    }

    private static void judgePrerequisite(Examination x, Verdict verdict, String place, Prose text) {
        if (text.isEmpty() && x.facts().lost(place)) {
            verdict.unknown(place);
        }
        String words = x.folded(text);
        Optional<MatchResult> asked = TRAINING_ASKED
                .matcher(words)
                .results()
                .filter(found -> !isTurnedRound(words, found.start()))
                .findFirst();
        if (asked.isPresent()) {
            verdict.found(Examination.showing(x.finding(place), asked.get().group()));
        } else if (!text.isEmpty()) {
            verdict.passed();
        }
    }

    private static boolean isTurnedRound(String words, int place) {
        return NOT_ASKED
                .matcher(words.substring(Math.max(0, place - WORDS_BEFORE), place))
                .find();
    }

    /** Readers infer a yes from a jury and say so; elsewhere a jury without an answer is an answer forgotten. */
    private static Outcome juryHasAnswer(Examination x) {
        Verdict verdict = new Verdict();
        List<AccessPathway> rows = x.sheet().accessPathways();
        for (int i = 0; i < rows.size(); i++) {
            AccessPathway row = rows.get(i);
            String place = ROWS + "/" + i + "/available";
            if (x.facts().inferred(place)) {
                verdict.inferred();
            } else if (Juries.isStated(row.jury())) {
                verdict.passedUnless(
                        !row.available().isKnown(), x.finding(place, Argument.term("pathway", row.pathway())));
            }
        }
        return verdict.outcome();
    }
}
