package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Bound;
import fr.rncp.model.Headcount;
import fr.rncp.model.JuryComposition;
import fr.rncp.model.JuryParity;
import fr.rncp.model.Reading;
import fr.rncp.model.Share;
import fr.rncp.rules.Argument;
import fr.rncp.rules.Finding;
import fr.rncp.rules.InForce;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * JUR: who sits in a jury, as its text says. Only what a text states is held against it: what was inferred, or could not be read, leaves a rule undetermined. A text that
 * several pathways share is judged once, at the first of them.
 */
final class JuryMemberRules {

    private static final int FEWEST = 2;
    private static final int QUARTER = 4;
    private static final LocalDate OLD_LAW_FROM = LocalDate.of(2019, 11, 4);
    private static final LocalDate OLD_LAW_UNTIL = LocalDate.of(2023, 12, 28);

    /** Words for people from the occupation who are not called professionals. */
    private static final String OTHERS = "expert|employeur|salarie|praticien|entreprise|represent|titulaire|specialist"
            + "|consultant|technicien|ingenieur|artisan";

    private static final Pattern OTHER_PRACTITIONERS = Pattern.compile(OTHERS);

    /** With one of these words, nobody can say for sure that somebody from the occupation is missing. */
    private static final Pattern PRACTITIONERS = Pattern.compile(
            OTHERS + "|profession|metier|qualifi|branche|secteur|habilit|externe|exterieur|independant");

    private static final Pattern PROFESSIONALS = Pattern.compile("professionnels?\\b");

    /** Words of texts that speak of outside members in a way that was not read. */
    private static final Pattern OUTSIDERS =
            Pattern.compile("extern|exterieur|independan|tiers\\b|\\bpas lie|sans lien");

    private static final Pattern CHAIR = Pattern.compile("\\bpresid|preponderan");
    private static final Pattern PARITY = Pattern.compile("\\bparit");

    private JuryMemberRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("JUR-003", Severity.WARNING, JuryRules.TODAYS_LAW, JuryRules.DOCTRINE)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> judgeEach(x, JuryMemberRules::hasTwoMembers)),
                rule("JUR-004", Severity.WARNING, JuryRules.TODAYS_LAW)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .inForce(JuryRules.today())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> judgeExperience(x, JuryMemberRules::hasPractitioner)),
                rule("JUR-005", Severity.WARNING, Sources.education("R335-8 (du 04/11/2019 au 28/12/2023)"))
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .inForce(new InForce(InForce.Day.START, Optional.of(OLD_LAW_FROM), Optional.of(OLD_LAW_UNTIL)))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> judgeExperience(x, JuryMemberRules::hasAQuarterOfProfessionals)),
                rule("JUR-006", Severity.INFO, JuryRules.DOCTRINE)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .only(Scope.ON_REQUEST)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> judgeEach(x, JuryMemberRules::halfComesFromOutside)),
                rule("JUR-007", Severity.INFO, JuryRules.TODAYS_LAW)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(x -> judgeEach(x, JuryMemberRules::evenPanelHasChair)),
                rule("JUR-008", Severity.INFO, Sources.OBSERVED)
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JuryMemberRules::oneJuryForAll),
                rule("JUR-009", Severity.INFO, Sources.education("R338-6"))
                        .reads(PathwayRules.WHICH, PathwayRules.OPEN, PathwayRules.JURY, AwardTypes.TYPE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JuryMemberRules::professionalTitleJury),
                rule("JUR-010", Severity.INFO, Sources.doctrine("Accord national de la métallurgie sur les CQPM"))
                        .reads(
                                PathwayRules.WHICH,
                                PathwayRules.OPEN,
                                PathwayRules.JURY,
                                AwardTypes.TYPE,
                                AwardTypes.TITLE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JuryMemberRules::qualificationCertificateJury));
    }

    /** A jury text under examination. */
    private record Text(Examination x, int position, Verdict verdict) {

        JuryComposition composition() {
            return x.facts().jury(x.sheet().accessPathways().get(position));
        }

        String words() {
            return x.folded(x.sheet().accessPathways().get(position).jury());
        }

        boolean says(Pattern pattern) {
            return pattern.matcher(words()).find();
        }

        Argument pathway() {
            return Argument.term(
                    "pathway", x.sheet().accessPathways().get(position).pathway());
        }

        void found(String excerpt, Argument... arguments) {
            found(x.finding(Juries.place(position), arguments), excerpt);
        }

        void found(Finding finding, String excerpt) {
            verdict.found(Examination.showing(finding, excerpt));
        }

        String excerpt() {
            return x.sheet().accessPathways().get(position).jury().text().strip();
        }

        void unknown() {
            verdict.unknown(Juries.place(position));
        }
    }

    private interface Judgement {
        void judge(Text text);
    }

    private static Outcome judgeEach(Examination x, Judgement judgement) {
        Verdict verdict = new Verdict();
        Juries.lost(x).forEach(verdict::unknown);
        Juries.distinct(x).forEach(i -> judgement.judge(new Text(x, i, verdict)));
        return verdict.outcome();
    }

    private static Outcome judgeExperience(Examination x, Judgement judgement) {
        Verdict verdict = new Verdict();
        Juries.lost(x).forEach(verdict::unknown);
        Juries.byExperience(x).ifPresent(i -> judgement.judge(new Text(x, i, verdict)));
        return verdict.outcome();
    }

    private static void hasTwoMembers(Text text) {
        Optional<Reading<Headcount>> members = text.composition().members();
        if (members.filter(m -> m.value().count() >= FEWEST).isPresent()) {
            text.verdict().passed();
        } else if (members.filter(Reading::isStated).isPresent()
                && text.composition().roles().size() <= 1) {
            text.found(members.get().excerpt(), text.pathway(), count(members.get()));
        } else {
            text.unknown();
        }
    }

    private static Argument count(Reading<Headcount> reading) {
        return Argument.number("count", reading.value().count());
    }

    /** Roles were read, and neither they nor any other word of the text can mean somebody from the occupation. */
    private static void hasPractitioner(Text text) {
        JuryComposition jury = text.composition();
        if (jury.professionals().isPresent()
                || jury.professionalShare()
                        .filter(share -> share.value().part() > 0)
                        .isPresent()) {
            text.verdict().passed();
        } else if (text.says(PRACTITIONERS) || jury.roles().isEmpty()) {
            text.unknown();
        } else {
            text.found(text.excerpt());
        }
    }

    private static void hasAQuarterOfProfessionals(Text text) {
        JuryComposition jury = text.composition();
        Optional<Reading<Share>> share = jury.professionalShare().or(() -> share(jury));
        Optional<Reading<Headcount>> some = jury.professionals();
        boolean enough = some.filter(p -> p.value().count() >= FEWEST).isPresent();
        boolean quarter = share.filter(s -> s.value().reaches(1, QUARTER)).isPresent();
        if (share.filter(s -> s.value().isAll()).isPresent() || (enough && quarter)) {
            text.verdict().passed();
        } else if (mayHaveMore(text)) {
            text.unknown();
        } else if (some.filter(Reading::isStated).isPresent() && !enough) {
            text.found(some.get().excerpt(), count(some.get()));
        } else if (share.filter(Reading::isStated).isPresent() && !quarter) {
            text.found(
                    text.x().variant("share", Juries.place(text.position())),
                    share.get().excerpt());
        } else {
            text.unknown();
        }
    }

    /** Professionals under other names, or named twice, were perhaps not all counted. */
    private static boolean mayHaveMore(Text text) {
        return text.says(OTHER_PRACTITIONERS)
                || PROFESSIONALS.matcher(text.words()).results().limit(2).count() > 1;
    }

    /** Professionals of all members; a minimum of members has no share of them. */
    private static Optional<Reading<Share>> share(JuryComposition jury) {
        return jury.professionals().flatMap(some -> jury.members()
                .filter(all -> all.value().count() >= some.value().count())
                .map(all -> new Reading<>(
                        new Share(some.value().count(), all.value().count(), Bound.AT_LEAST),
                        some.excerpt(),
                        all.certainty())));
    }

    private static void halfComesFromOutside(Text text) {
        Optional<Reading<Share>> share = text.composition().externalShare();
        if (share.isPresent()) {
            if (share.get().value().reaches(1, FEWEST)) {
                text.verdict().passed();
            } else if (share.get().value().bound() == Bound.EXACTLY
                    && share.get().isStated()) {
                text.found(
                        text.x().variant("below", Juries.place(text.position())),
                        share.get().excerpt());
            } else {
                text.unknown();
            }
        } else if (text.says(OUTSIDERS)) {
            text.unknown();
        } else {
            text.found(text.excerpt(), text.pathway());
        }
    }

    private static void evenPanelHasChair(Text text) {
        JuryComposition jury = text.composition();
        Optional<Reading<Headcount>> members = jury.members();
        if (jury.chair().isPresent() || jury.castingVote().isPresent() || text.says(CHAIR)) {
            text.verdict().passed();
        } else if (members.isEmpty()) {
            text.unknown();
        } else {
            text.verdict()
                    .passedUnless(
                            members.get().value().count() % 2 == 0,
                            Examination.showing(
                                    text.x().finding(Juries.place(text.position()), count(members.get())),
                                    members.get().excerpt()));
        }
    }

    private static Outcome oneJuryForAll(Examination x) {
        List<Integer> texts = Juries.distinct(x);
        if (texts.isEmpty()) {
            return Examination.nothingToJudge();
        }
        String first = letters(x, texts.get(0));
        Argument pathway = Argument.term(
                "first", x.sheet().accessPathways().get(texts.get(0)).pathway());
        return Examination.judge(texts.stream()
                .filter(i -> !letters(x, i).equals(first))
                .map(i -> x.finding(
                        Juries.place(i),
                        Argument.term(
                                "pathway", x.sheet().accessPathways().get(i).pathway()),
                        pathway)));
    }

    /** Spacing and punctuation make no other jury. */
    private static String letters(Examination x, int position) {
        String folded = x.folded(x.sheet().accessPathways().get(position).jury());
        IntStream letters = folded.chars().filter(Character::isLetterOrDigit);
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Outcome professionalTitleJury(Examination x) {
        if (!AwardTypes.isProfessionalTitle(x)) {
            return x.facts().lost(AwardTypes.TYPE)
                    ? Examination.undetermined(AwardTypes.TYPE)
                    : Examination.nothingToJudge();
        }
        return judgeEach(x, text -> {
            boolean professionals = text.words().contains("professionnel");
            boolean authorised = text.words().contains("habilit");
            String variant = professionals ? "authorised" : "professionals";
            text.verdict()
                    .passedUnless(
                            !professionals || !authorised,
                            Examination.showing(
                                    text.x().variant(variant, Juries.place(text.position())), text.excerpt()));
        });
    }

    private static Outcome qualificationCertificateJury(Examination x) {
        if (!AwardTypes.isCqp(x)) {
            boolean known = x.sheet().title().isPresent() && !x.facts().lost(AwardTypes.TYPE);
            return known ? Examination.nothingToJudge() : Examination.undetermined(AwardTypes.TITLE, AwardTypes.TYPE);
        }
        return judgeEach(x, text -> {
            boolean stated = text.composition().parities().stream()
                    .anyMatch(parity -> parity.value() == JuryParity.EMPLOYERS_AND_EMPLOYEES);
            if (!stated && text.says(PARITY)) {
                text.unknown();
            } else {
                text.verdict()
                        .passedUnless(
                                !stated,
                                Examination.showing(text.x().finding(Juries.place(text.position())), text.excerpt()));
            }
        });
    }
}
