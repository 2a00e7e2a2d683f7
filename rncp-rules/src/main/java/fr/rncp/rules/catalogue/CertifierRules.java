package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Prose;
import fr.rncp.model.Siren;
import fr.rncp.model.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** CRT: certifying bodies, partners and links. */
final class CertifierRules {

    private static final String LIST = "/certifyingBodies";
    private static final String SIRETS = LIST + "/*/siret";
    private static final String NAMES = LIST + "/*/legalName";
    private static final String STATES = LIST + "/*/status";
    private static final String LINK = "/description/link";
    private static final RuleSource CERTIFIERS = Sources.labour("L6113-2");
    private static final List<String> STATE = List.of("ministere", "haut-commissariat", "haut commissariat");

    private CertifierRules() {}

    static List<CatalogueRule> rules() {
        return Stream.of(bodies(), CertifierHistoryRules.rules(), PartnerRules.rules(), links())
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<CatalogueRule> bodies() {
        return List.of(
                rule("CRT-001", Severity.ERROR, CERTIFIERS, Sources.FEED)
                        .reads(STATES, RunningRegistration.PUBLISHED, RunningRegistration.END)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(CertifierRules::oneIsActive),
                rule("CRT-002", Severity.WARNING, Sources.FEED, Sources.OBSERVED)
                        .reads(SIRETS, NAMES, STATES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CertifierRules::siretIsThere),
                rule("CRT-003", Severity.INFO, Sources.OBSERVED)
                        .reads(SIRETS, NAMES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CertifierRules::namesAndNumbersAgree));
    }

    private static List<CatalogueRule> links() {
        return List.of(
                rule("CRT-010", Severity.INFO, Sources.OBSERVED)
                        .reads(LINK, LIST + "/*/website", NAMES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CertifierRules::linksAreAddresses),
                rule("CRT-011", Severity.INFO, Sources.labour("L6113-5"), Sources.OBSERVED)
                        .reads(SIRETS, NAMES)
                        .only(Scope.BY_LAW)
                        .check(CertifierRules::stateIsAmongThem));
    }

    private static List<CertifyingBody> bodies(Examination x) {
        return x.sheet().certifyingBodies();
    }

    /** Pages give no state: only a body that is said to be inactive is taken for one. */
    private static Outcome oneIsActive(Examination x) {
        List<CertifyingBody> bodies = bodies(x);
        if (bodies.isEmpty()) {
            return x.facts().lost(LIST)
                    ? Examination.undetermined(LIST)
                    : Examination.judge(Stream.of(x.finding(LIST)));
        }
        if (bodies.stream().anyMatch(body -> !isInactive(body))) {
            return Examination.judge(Stream.empty());
        }
        return switch (RunningRegistration.of(x)) {
            case YES ->
                Examination.judge(Stream.of(x.variant("inactive", LIST, Argument.number("count", bodies.size()))
                        .withSeverity(Severity.WARNING)));
            case NO -> Examination.judge(Stream.empty());
            case UNKNOWN -> Examination.undetermined(RunningRegistration.PUBLISHED);
        };
    }

    private static boolean isInactive(CertifyingBody body) {
        return body.status().filter(CertifyingBodyStatus.INACTIVE::equals).isPresent();
    }

    private static String name(CertifyingBody body) {
        return body.legalName().orElse("?");
    }

    private static Outcome siretIsThere(Examination x) {
        List<CertifyingBody> bodies = bodies(x);
        return bodies.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(Examination.positions(bodies)
                        .filter(i -> bodies.get(i).siret().isEmpty())
                        .mapToObj(i -> withoutSiret(x, i)));
    }

    private static Finding withoutSiret(Examination x, int index) {
        CertifyingBody body = bodies(x).get(index);
        Finding finding = x.finding(LIST + "/" + index + "/siret", Argument.text("name", name(body)));
        boolean mayBeInactive = isInactive(body) || x.facts().lost(LIST + "/" + index + "/status");
        return mayBeInactive || isJointCommission(x, body) ? finding.withSeverity(Severity.INFO) : finding;
    }

    /** The commissions that create CQPs (code du travail, art. L6113-4) are no legal persons, and may have no number. */
    private static boolean isJointCommission(Examination x, CertifyingBody body) {
        String name = x.folded(body.legalName().orElse(""));
        return name.contains("cpne") || name.contains("commission paritaire");
    }

    private static Outcome namesAndNumbersAgree(Examination x) {
        List<CertifyingBody> bodies = bodies(x);
        if (bodies.isEmpty()) {
            return Examination.nothingToJudge();
        }
        Seen seen = new Seen(new HashSet<>(), new HashMap<>());
        return Examination.judge(Examination.positions(bodies).boxed().flatMap(i -> repeated(x, i, seen).stream()));
    }

    /** The numbers of the bodies before, and the first number of each name. */
    private record Seen(Set<String> numbers, Map<String, String> numberOfName) {}

    private static Optional<Finding> repeated(Examination x, int index, Seen seen) {
        CertifyingBody body = bodies(x).get(index);
        if (body.siret().isEmpty()) {
            return Optional.empty();
        }
        String number = body.siret().get().value();
        String pointer = LIST + "/" + index + "/siret";
        String first = body.legalName()
                .map(name -> seen.numberOfName().computeIfAbsent(x.folded(name), key -> number))
                .orElse(number);
        if (!seen.numbers().add(number)) {
            return Optional.of(x.finding(pointer, Argument.text("siret", number)));
        }
        return first.equals(number)
                ? Optional.empty()
                : Optional.of(x.variant(
                        "name",
                        pointer,
                        Argument.text("name", name(body)),
                        Argument.text("siret", number),
                        Argument.text("other", first)));
    }

    private static Outcome linksAreAddresses(Examination x) {
        Prose link = x.sheet().description().link();
        List<CertifyingBody> bodies = bodies(x);
        boolean stated = !link.isEmpty() && !link.statesAbsence();
        if (!stated && bodies.stream().allMatch(body -> body.website().isEmpty())) {
            return Examination.nothingToJudge();
        }
        return Examination.judge(Stream.concat(
                stated && !hasAddress(link) ? Stream.of(x.finding(LINK, Argument.text("link", link))) : Stream.empty(),
                Examination.positions(bodies).boxed().flatMap(i -> site(x, i, bodies.get(i)))));
    }

    private static Stream<Finding> site(Examination x, int index, CertifyingBody body) {
        return body.website().filter(site -> !hasAddress(Prose.of(site))).stream()
                .map(site -> x.variant(
                        "site",
                        LIST + "/" + index + "/website",
                        Argument.text("name", name(body)),
                        Argument.text("link", site)));
    }

    /** An address without its scheme is relative to the page it stands on. */
    private static boolean hasAddress(Prose text) {
        return text.links().stream()
                .map(link -> link.toLowerCase(Locale.ROOT))
                .anyMatch(link -> link.startsWith("http://") || link.startsWith("https://"));
    }

    /** A body whose number is not known may be one of the State. */
    private static Outcome stateIsAmongThem(Examination x) {
        List<CertifyingBody> bodies = bodies(x);
        if (bodies.isEmpty()) {
            return Examination.nothingToJudge();
        }
        if (bodies.stream().anyMatch(body -> isOfState(x, body))) {
            return Examination.judge(Stream.empty());
        }
        return Examination.positions(bodies)
                .filter(i -> siren(bodies.get(i)).isEmpty())
                .mapToObj(i -> Examination.undetermined(LIST + "/" + i + "/siret"))
                .findFirst()
                .orElseGet(() -> Examination.judge(Stream.of(x.finding(LIST))));
    }

    private static Optional<Siren> siren(CertifyingBody body) {
        return body.siret().flatMap(Siret::siren);
    }

    /** The numbers of the State and of its establishments begin with 1. */
    private static boolean isOfState(Examination x, CertifyingBody body) {
        return siren(body).filter(siren -> siren.value().startsWith("1")).isPresent()
                || body.legalName()
                        .map(x::folded)
                        .filter(name -> STATE.stream().anyMatch(name::contains))
                        .isPresent();
    }
}
