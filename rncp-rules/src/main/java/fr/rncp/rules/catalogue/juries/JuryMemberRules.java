package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.jury.Bound;
import fr.rncp.model.jury.Headcount;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.jury.JuryRole;
import fr.rncp.model.jury.Share;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.pathways.Juries;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * JUR: the members of a jury according to its text. Only statements of the text give findings: a value that was
 * inferred, or that could not be read, leaves a rule undetermined. A text that several pathways share is checked once,
 * at the first of them.
 */
final class JuryMemberRules {

    private static final int FEWEST = 2;
    private static final int QUARTER = 4;
    private static final LocalDate OLD_LAW_FROM = LocalDate.of(2019, 11, 4);
    private static final LocalDate OLD_LAW_UNTIL = LocalDate.of(2023, 12, 28);

    /** Words for people from the occupation other than "professionals". */
    private static final String[] OTHERS = {
        "expert",
        "employeur",
        "salarie",
        "praticien",
        "entreprise",
        "represent",
        "titulaire",
        "specialist",
        "consultant",
        "technicien",
        "ingenieur",
        "artisan",
        "industriel",
        "tuteur",
        "tutrice",
        "maitre"
    };

    private static final WordPatterns OTHER_PRACTITIONERS = WordPatterns.of(OTHERS);

    /** Words that leave open whether the text mentions somebody from the occupation. */
    private static final WordPatterns PRACTITIONERS = WordPatterns.of(
            "profession", "metier", "qualifi", "branche", "secteur", "habilit", "externe", "exterieur", "independant");

    /**
     * Words for people who train or run a school. Any other role, such as "deux infirmiers", may be that of somebody
     * from the occupation.
     */
    private static final Pattern TRAINERS = Pattern.compile(
            "(?:format(?:eur|rice)|enseignant|professeur)e?s?\\b.*|(?:responsable|direct(?:eur|rice)|coordinat(?:eur|rice)|coordonnat(?:eur|rice))s?"
                    + " (?:pedagogiques?\\b|(?:de la |de l'|du |de"
                    + " |d')(?:formation|ecole|etablissement|centre|organisme)s?\\b).*");

    private static final WordPatterns PROFESSIONALS = WordPatterns.of("professionnels?\\b");

    /** Words for external members in a form that was not read. */
    private static final WordPatterns OUTSIDERS = WordPatterns.of(
            "extern",
            "exterieur",
            "independan",
            "tiers\\b",
            "\\bpas lie",
            "sans lien",
            "appart",
            "impartial",
            "neutralite",
            "conflits? d'interet",
            "etrangere?s? (?:a|au)\\b",
            "differente?s? d",
            "distincte?s? d",
            "autres? que\\b",
            "autres? (?:organisme|etablissement|centre|ecole|structure)",
            "hors (?:de|du|organisme|equipe)\\b",
            "\\bn'(?:ayant|a|ont|exerc|interv|etant|est|enseign)\\w* (?:pas|ni|aucun)",
            "\\bne (?:sont|travaill\\w+|faisant|font|fait|particip\\w+|peu\\w+) pas\\b",
            "ayant (?:forme|accompagne|encadre|suivi)\\b");

    /** Words for roles that are held by people from outside the certifying body as a rule. */
    private static final WordPatterns OUTSIDERS_BY_NATURE = WordPatterns.atWordStart(
            "entreprise",
            "societe",
            "branche",
            "profession",
            "secteur",
            "metier",
            "client",
            "employeur",
            "salarie",
            "patrona",
            "syndic",
            "paritaire",
            "federation",
            "organisation",
            "chambre",
            "cci\\b",
            "cma\\b",
            "praticien",
            "artisan",
            "personnalite",
            "partenaire",
            "referent metier",
            "monde (?:economique|du travail)",
            "technicien",
            "ingenieur",
            "industri",
            "socio-economique",
            "en activite",
            "en exercice",
            "dirigeant",
            "elu\\b",
            "inspecteur",
            "magistrat",
            "consultant",
            "expert",
            "tuteur",
            "maitre");

    private JuryMemberRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("JUR-003", Severity.WARNING, JuryRules.DOCTRINE)
                        .citing(JuryRules.TODAYS_LAW)
                        .reads(Juries.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.each(check, JuryMemberRules::hasTwoMembers)),
                rule("JUR-004", Severity.WARNING, JuryRules.TODAYS_LAW)
                        .reads(Juries.READS)
                        .inForce(JuryRules.today())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.byExperience(check, JuryMemberRules::hasPractitioner)),
                rule("JUR-005", Severity.WARNING, RuleSources.education("R335-8 (du 04/11/2019 au 28/12/2023)"))
                        .reads(Juries.READS)
                        .inForce(new EffectivePeriod(
                                EffectivePeriod.ReferenceDate.START,
                                Optional.of(OLD_LAW_FROM),
                                Optional.of(OLD_LAW_UNTIL)))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.byExperience(check, JuryMemberRules::hasAQuarterOfProfessionals)),
                rule("JUR-006", Severity.INFO, JuryRules.DOCTRINE)
                        .reads(Juries.READS)
                        .only(RuleScope.ON_REQUEST)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.firstOf(check, JuryMemberRules::halfComesFromOutside)));
    }

    private static void hasTwoMembers(ExaminedJury jury) {
        Optional<TextReading<Headcount>> members = jury.composition().members();
        if (members.filter(m -> m.value().count() >= FEWEST).isPresent()) {
            jury.passed();
        } else if (members.filter(TextReading::isStated).isPresent()
                && jury.composition().roles().size() <= 1) {
            jury.found(
                    jury.check().finding(jury.pointer(), jury.named("pathway"), count(members.get())),
                    members.get().excerpt());
        } else if (NamedMembers.areSeveral(jury)) {
            jury.passed();
        } else if (NamedMembers.mayBeMentioned(jury)) {
            jury.unknown();
        }
    }

    private static Argument count(TextReading<Headcount> reading) {
        return Argument.number("count", reading.value().count());
    }

    /**
     * Checks that the jury includes somebody from the occupation. A finding requires that all roles that were read are
     * those of trainers, and that no other word of the text can mean such a person.
     */
    private static void hasPractitioner(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        if (composition.professionals().isPresent()
                || composition
                        .professionalShare()
                        .filter(share -> share.value().part() > 0)
                        .isPresent()
                || NamedMembers.includePractitioner(jury)) {
            jury.passed();
        } else if (!NamedMembers.areNamed(jury)) {
            return;
        } else if (jury.mentions(PRACTITIONERS) || jury.mentions(OTHER_PRACTITIONERS) || !namesTrainersOnly(jury)) {
            jury.unknown();
        } else {
            jury.found(jury.check().finding(jury.pointer()), jury.text());
        }
    }

    private static boolean namesTrainersOnly(ExaminedJury jury) {
        List<TextReading<JuryRole>> roles = jury.composition().roles();
        return jury.composition().members().isPresent()
                && roles.stream()
                        .map(role -> jury.check().folded(role.value().title()))
                        .allMatch(title -> TRAINERS.matcher(title).matches());
    }

    private static void hasAQuarterOfProfessionals(ExaminedJury jury) {
        Optional<TextReading<Headcount>> some = jury.composition().professionals();
        Optional<TextReading<Share>> share = share(jury.composition());
        boolean enough = some.filter(p -> p.value().count() >= FEWEST).isPresent();
        boolean quarter = share.filter(s -> s.value().reaches(1, QUARTER)).isPresent();
        if (share.filter(s -> s.value().isAll()).isPresent()
                || (enough && quarter)
                || NamedMembers.includeAQuarterOfPractitioners(jury)) {
            jury.passed();
        } else if (!NamedMembers.areNamed(jury)) {
            return;
        } else if (mayHaveMore(jury)) {
            jury.unknown();
        } else if (some.filter(TextReading::isStated).isPresent() && !enough) {
            jury.found(
                    jury.check().finding(jury.pointer(), count(some.get())),
                    some.get().excerpt());
        } else if (share.filter(TextReading::isStated).isPresent() && !quarter) {
            jury.found(
                    jury.check().variant("share", jury.pointer()), share.get().excerpt());
        } else {
            jury.unknown();
        }
    }

    /** Checks whether professionals with other titles, or mentioned twice, may not all have been counted. */
    private static boolean mayHaveMore(ExaminedJury jury) {
        return jury.mentions(OTHER_PRACTITIONERS)
                || PROFESSIONALS.allIn(jury.folded()).size() > 1;
    }

    /** Returns the share that the text states or, if it states none, that of the professionals among the members. */
    private static Optional<TextReading<Share>> share(JuryComposition jury) {
        return jury.professionalShare().or(() -> jury.professionals().flatMap(some -> jury.members()
                .filter(all -> all.value().count() >= some.value().count())
                .map(all -> new TextReading<>(
                        new Share(some.value().count(), all.value().count(), Bound.AT_LEAST),
                        some.excerpt(),
                        all.certainty()))));
    }

    private static void halfComesFromOutside(ExaminedJury jury) {
        Optional<TextReading<Share>> share = jury.composition().externalShare();
        Optional<CountedSides> sides = CountedSides.in(jury.words());
        if (sides.isPresent()) {
            jury.passedUnless(
                    !sides.get().halfComesFromOutside(), jury.check().variant("below", jury.pointer()), jury.text());
        } else if (share.isPresent()) {
            judgeOutsiders(jury, share.get());
        } else if (jury.mentions(OUTSIDERS) || jury.mentions(OUTSIDERS_BY_NATURE)) {
            jury.unknown();
        } else if (NamedMembers.areDescribed(jury)) {
            jury.found(jury.check().finding(jury.pointer(), jury.named("pathway")), jury.text());
        }
    }

    /** Checks whether a role that is not called external is held by somebody from outside as a rule. */
    private static boolean namesOtherOutsiders(ExaminedJury jury) {
        return jury.composition().roles().stream()
                .map(role -> jury.check().foldedText(role.value().title()))
                .filter(title -> {
                    JuryGroup group = JuryGroup.of(title.toString());
                    return group != JuryGroup.OUTSIDERS && group != JuryGroup.INSIDERS;
                })
                .anyMatch(OUTSIDERS_BY_NATURE::matchIn);
    }

    private static void judgeOutsiders(ExaminedJury jury, TextReading<Share> share) {
        if (share.value().reaches(1, FEWEST)) {
            jury.passed();
        } else if (share.isStated() && !namesOtherOutsiders(jury)) {
            jury.found(jury.check().variant("below", jury.pointer()), share.excerpt());
        } else {
            jury.unknown();
        }
    }
}
