package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.LetterCase;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules CRT, on certifying bodies, partners and links. */
public final class CertifierRules {

    private static final RuleSource CERTIFIERS = RuleSources.labour("L6113-2");
    private static final List<String> STATE = List.of("ministere", "haut-commissariat", "haut commissariat");

    /** Words in the names of the ministries that apply for registration. */
    private static final List<String> APPLICANTS = List.of("armee", "defense", "interieur");

    /** A scheme, and the name of a host with at least two parts after "www.", the last of which has no digit. */
    private static final Pattern COMPLETE_ADDRESS = Pattern.compile(
            "https?://(?:[^/?#@]{1,100}@)?(?:(?:www\\.)?+(?:[^./?#:@\\s]{1,63}\\.){1,10}[\\p{L}][\\p{L}0-9-]{1,62}(?![\\p{L}0-9-])"
                    + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\b)");

    private CertifierRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(
                        bodies(),
                        CertifierHistoryRules.rules(),
                        PartnerRules.rules(),
                        links(),
                        PartnerRowRules.rules(),
                        requests())
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<CatalogueRule> bodies() {
        return List.of(
                rule("CRT-001", Severity.ERROR, CERTIFIERS, RuleSources.FEED)
                        .reads(
                                SheetPointers.CERTIFYING_BODIES_STATUS,
                                SheetPointers.REGISTRATION_ACTIVE,
                                SheetPointers.REGISTRATION_END_DATE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(CertifierRules::oneIsActive),
                rule("CRT-002", Severity.WARNING, RuleSources.FEED, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.CERTIFYING_BODIES_SIRET,
                                SheetPointers.CERTIFYING_BODIES_LEGAL_NAME,
                                SheetPointers.CERTIFYING_BODIES_STATUS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CertifierRules::siretIsThere),
                rule("CRT-003", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.CERTIFYING_BODIES_SIRET,
                                SheetPointers.CERTIFYING_BODIES_LEGAL_NAME,
                                SheetPointers.CERTIFYING_BODIES_STATUS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CertifierRules::namesAndNumbersAgree));
    }

    private static List<CatalogueRule> links() {
        return List.of(
                rule("CRT-010", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.DESCRIPTION_LINK,
                                SheetPointers.CERTIFYING_BODIES_WEBSITE,
                                SheetPointers.CERTIFYING_BODIES_LEGAL_NAME)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CertifierRules::linksAreAddresses),
                rule("CRT-011", Severity.INFO, RuleSources.OBSERVED)
                        .citing(RuleSources.rncp("L6113-5, I"), RuleSources.rs("L6113-6"))
                        .reads(SheetPointers.CERTIFYING_BODIES_SIRET, SheetPointers.CERTIFYING_BODIES_LEGAL_NAME)
                        .only(RuleScope.BY_LAW)
                        .check(CertifierRules::stateIsAmongThem));
    }

    private static List<CatalogueRule> requests() {
        return List.of(rule("CRT-014", Severity.INFO, RuleSources.labour("L6113-5"))
                .reads(SheetPointers.CERTIFYING_BODIES_LEGAL_NAME, SheetPointers.CERTIFYING_BODIES_STATUS)
                .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                .check(CertifierRules::ministryIsNotAlone));
    }

    private static List<CertifyingBody> bodies(SheetCheck check) {
        return check.sheet().certifyingBodies();
    }

    /** Public pages give no state, so a body counts as inactive only if the sheet states it. */
    private static Outcome oneIsActive(SheetCheck check) {
        List<CertifyingBody> bodies = bodies(check);
        if (bodies.isEmpty()) {
            return check.hasLost(SheetPointers.CERTIFYING_BODIES)
                    ? check.undetermined(SheetPointers.CERTIFYING_BODIES)
                    : check.violatedBy(check.finding(SheetPointers.CERTIFYING_BODIES));
        }
        if (bodies.stream().anyMatch(body -> !isInactive(body))) {
            return check.passed();
        }
        return switch (RunningRegistration.of(check)) {
            case YES ->
                check.violatedBy(check.variant(
                                "inactive", SheetPointers.CERTIFYING_BODIES, Argument.number("count", bodies.size()))
                        .withSeverity(Severity.WARNING));
            case NO -> check.passed();
            case UNKNOWN -> check.undetermined(SheetPointers.REGISTRATION_ACTIVE);
        };
    }

    private static boolean isInactive(CertifyingBody body) {
        return body.status().filter(CertifyingBodyStatus.INACTIVE::equals).isPresent();
    }

    private static String name(CertifyingBody body) {
        return body.legalName().orElse("?");
    }

    private static Outcome siretIsThere(SheetCheck check) {
        List<CertifyingBody> bodies = bodies(check);
        return bodies.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(bodies)
                        .filter(i -> bodies.get(i).siret().isEmpty() && !isJointCommission(check, bodies.get(i)))
                        .mapToObj(i -> withoutSiret(check, i)));
    }

    private static Finding withoutSiret(SheetCheck check, int index) {
        CertifyingBody body = bodies(check).get(index);
        Finding finding =
                check.finding(SheetPointers.CERTIFYING_BODIES_SIRET.at(index), Argument.text("name", name(body)));
        boolean mayBeInactive = isInactive(body) || check.hasLost(SheetPointers.CERTIFYING_BODIES_STATUS.at(index));
        return mayBeInactive ? finding.withSeverity(Severity.INFO) : finding;
    }

    /**
     * Checks whether the body is one of the commissions that create CQPs (code du travail, art. L6113-4), which are not
     * legal persons and may have no number.
     */
    private static boolean isJointCommission(SheetCheck check, CertifyingBody body) {
        String name = check.folded(body.legalName().orElse(""));
        return name.contains("cpne") || name.contains("commission paritaire");
    }

    private static Outcome namesAndNumbersAgree(SheetCheck check) {
        List<CertifyingBody> bodies = bodies(check);
        if (bodies.isEmpty()) {
            return check.nothingToJudge();
        }
        Seen seen = new Seen(new HashSet<>(), new HashMap<>(), new HashMap<>());
        return check.violatedBy(check.positions(bodies).boxed().flatMap(i -> repeated(check, i, seen).stream()));
    }

    /** The numbers of the preceding active bodies, and the first active and the first inactive number of each name. */
    private record Seen(Set<String> numbers, Map<String, Siret> activeOfName, Map<String, Siret> inactiveOfName) {

        /**
         * Returns the number under which a body precedes. A row of the same legal person that is no longer active shows
         * a move, not a fault.
         */
        Optional<Siret> other(String name, Siret number, boolean active) {
            return Stream.of(activeOfName, inactiveOfName)
                    .flatMap(numbers -> Optional.ofNullable(numbers.get(name)).stream()
                            .filter(other -> !other.equals(number))
                            .filter(other -> (active && numbers == activeOfName) || !samePerson(other, number)))
                    .findFirst();
        }

        void add(String name, Siret number, boolean active) {
            (active ? activeOfName : inactiveOfName).putIfAbsent(name, number);
        }

        private static boolean samePerson(Siret one, Siret other) {
            return one.siren().isPresent() && one.siren().equals(other.siren());
        }
    }

    private static Optional<Finding> repeated(SheetCheck check, int index, Seen seen) {
        CertifyingBody body = bodies(check).get(index);
        if (body.siret().isEmpty()) {
            return Optional.empty();
        }
        Siret number = body.siret().get();
        SheetPointer pointer = SheetPointers.CERTIFYING_BODIES_SIRET.at(index);
        boolean active = !isInactive(body);
        Optional<String> name = body.legalName().map(check::folded);
        Optional<Siret> other = name.flatMap(known -> seen.other(known, number, active));
        name.ifPresent(known -> seen.add(known, number, active));
        if (active && !seen.numbers().add(number.value())) {
            return Optional.of(check.finding(pointer, Argument.text("siret", number)));
        }
        return other.map(first -> check.variant(
                "name",
                pointer,
                Argument.text("name", name(body)),
                Argument.text("siret", number),
                Argument.text("other", first)));
    }

    private static Outcome linksAreAddresses(SheetCheck check) {
        Prose link = check.sheet().description().link();
        List<CertifyingBody> bodies = bodies(check);
        boolean stated = !link.isEmpty() && !link.statesAbsence();
        if (!stated && bodies.stream().allMatch(body -> body.website().isEmpty())) {
            return check.nothingToJudge();
        }
        return check.violatedBy(Stream.concat(
                stated && !hasAddress(link)
                        ? Stream.of(check.finding(SheetPointers.DESCRIPTION_LINK, Argument.text("link", link)))
                        : Stream.empty(),
                check.positions(bodies).boxed().flatMap(i -> site(check, i, bodies.get(i)))));
    }

    private static Stream<Finding> site(SheetCheck check, int index, CertifyingBody body) {
        return body.website().filter(site -> !hasAddress(Prose.of(site))).stream()
                .map(site -> check.variant(
                        "site",
                        SheetPointers.CERTIFYING_BODIES_WEBSITE.at(index),
                        Argument.text("name", name(body)),
                        Argument.text("link", site)));
    }

    /**
     * Checks whether the text contains a complete address. An address without a scheme is relative to the page that
     * contains it, and a name without an ending ("https://www.exemple", "https://mon exemple.fr") is cut.
     */
    private static boolean hasAddress(Prose text) {
        return text.links().stream()
                .map(LetterCase::lower)
                .anyMatch(link -> COMPLETE_ADDRESS.matcher(link).lookingAt());
    }

    /** A body without a known number may belong to the State. */
    private static Outcome stateIsAmongThem(SheetCheck check) {
        List<CertifyingBody> bodies = bodies(check);
        if (bodies.isEmpty()) {
            return check.nothingToJudge();
        }
        if (bodies.stream().anyMatch(body -> isOfState(check, body))) {
            return check.passed();
        }
        return check.positions(bodies)
                .filter(i -> siren(bodies.get(i)).isEmpty())
                .mapToObj(i -> check.undetermined(SheetPointers.CERTIFYING_BODIES_SIRET.at(i)))
                .findFirst()
                .orElseGet(() -> check.violatedBy(check.finding(SheetPointers.CERTIFYING_BODIES)));
    }

    /**
     * A ministry may apply too (art. L6113-5, II), but what it creates after the opinion of a commission is registered
     * by law. The armed forces and the interior apply, because their certifications need no such opinion.
     */
    private static Outcome ministryIsNotAlone(SheetCheck check) {
        List<CertifyingBody> active =
                bodies(check).stream().filter(body -> !isInactive(body)).toList();
        if (active.isEmpty()) {
            return check.nothingToJudge();
        }
        boolean ministries = active.stream().allMatch(body -> isMinistry(check, body));
        return check.violatedIf(
                ministries, check.finding(SheetPointers.REGISTRATION_TYPE, Argument.text("name", name(active.get(0)))));
    }

    private static boolean isMinistry(SheetCheck check, CertifyingBody body) {
        String name = check.folded(body.legalName().orElse(""));
        return name.startsWith("ministere") && APPLICANTS.stream().noneMatch(name::contains);
    }

    private static Optional<Siren> siren(CertifyingBody body) {
        return body.siret().flatMap(Siret::siren);
    }

    /**
     * Checks whether the body belongs to the State: the numbers of the State and of its establishments start with 1.
     */
    private static boolean isOfState(SheetCheck check, CertifyingBody body) {
        return siren(body).filter(siren -> siren.value().startsWith("1")).isPresent()
                || body.legalName()
                        .map(check::folded)
                        .filter(name -> STATE.stream().anyMatch(name::contains))
                        .isPresent();
    }
}
