package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CRT-012 and CRT-013: rows that do not identify a partner, and rows that need not be there. */
final class PartnerRowRules {

    private PartnerRowRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CRT-012", Severity.WARNING, RuleSources.FEED)
                        .reads(
                                SheetPointers.PARTNERS_LEGAL_NAME,
                                SheetPointers.PARTNERS_SIRET,
                                SheetPointers.PARTNERS_STATUS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PartnerRowRules::partnersAreIdentified),
                rule("CRT-013", Severity.INFO, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.PARTNERS_LEGAL_NAME,
                                SheetPointers.PARTNERS_SIRET,
                                SheetPointers.PARTNERS_STATUS,
                                SheetPointers.CERTIFYING_BODIES_SIRET,
                                SheetPointers.CERTIFYING_BODIES_STATUS)
                        .check(PartnerRowRules::certifierIsNotItsPartner));
    }

    private static List<Partner> partners(SheetCheck check) {
        return check.sheet().partners();
    }

    /** Checks whether a partner is one of today. Some sources do not state it. */
    private static boolean isCurrent(Partner partner) {
        return partner.status().orElse(PartnerStatus.ACTIVE) == PartnerStatus.ACTIVE;
    }

    private static Outcome partnersAreIdentified(SheetCheck check) {
        return partners(check).isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(Stream.of(nameless(check), unnumbered(check)).flatMap(Optional::stream));
    }

    private static Optional<Finding> nameless(SheetCheck check) {
        return first(check, SheetPointers.PARTNERS_LEGAL_NAME, partner -> partner.legalName()
                .isEmpty());
    }

    /** A partner that is established abroad has no number. */
    private static Optional<Finding> unnumbered(SheetCheck check) {
        return first(
                        check,
                        SheetPointers.PARTNERS_SIRET,
                        partner -> partner.legalName().isPresent()
                                && partner.siret().isEmpty())
                .map(finding -> finding.withMessageKey("CRT-012.siret").withSeverity(Severity.INFO));
    }

    /** Returns one finding at the first of the rows that lack something, with their number. */
    private static Optional<Finding> first(SheetCheck check, SheetPointer component, Function<Partner, Boolean> lacks) {
        List<Integer> rows = check.positions(partners(check))
                .filter(i -> isCurrent(partners(check).get(i))
                        && lacks.apply(partners(check).get(i)))
                .boxed()
                .toList();
        return rows.stream().findFirst().map(i -> finding(check, component.at(i), i, rows.size()));
    }

    private static Finding finding(SheetCheck check, SheetPointer pointer, int index, int count) {
        Partner partner = partners(check).get(index);
        String name =
                partner.legalName().or(() -> partner.siret().map(Siret::value)).orElse("?");
        return check.finding(pointer, Argument.text("name", name), Argument.number("count", count));
    }

    private static Outcome certifierIsNotItsPartner(SheetCheck check) {
        Set<Siret> certifiers = check.sheet().certifyingBodies().stream()
                .filter(body -> body.status().orElse(CertifyingBodyStatus.ACTIVE) != CertifyingBodyStatus.INACTIVE)
                .map(CertifyingBody::siret)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        if (partners(check).isEmpty() || certifiers.isEmpty()) {
            return check.nothingToJudge();
        }
        List<Integer> itself = check.positions(partners(check))
                .filter(i -> isCurrent(partners(check).get(i)))
                .filter(i -> partners(check)
                        .get(i)
                        .siret()
                        .filter(certifiers::contains)
                        .isPresent())
                .boxed()
                .toList();
        Map<Siren, Integer> establishments = itself.isEmpty() ? Map.of() : establishments(check);
        return check.violatedBy(itself.stream()
                .filter(i -> isAlone(partners(check).get(i), establishments))
                .limit(1)
                .map(i -> check.finding(
                        SheetPointers.PARTNERS.at(i),
                        Argument.text("name", partners(check).get(i).legalName().orElse("?")))));
    }

    private static Map<Siren, Integer> establishments(SheetCheck check) {
        Map<Siren, Integer> rows = new HashMap<>();
        partners(check).stream()
                .flatMap(partner -> partner.siret().flatMap(Siret::siren).stream())
                .forEach(siren -> rows.merge(siren, 1, Integer::sum));
        return rows;
    }

    /** A body that lists its establishments lists its seat among them. */
    private static boolean isAlone(Partner partner, Map<Siren, Integer> establishments) {
        return partner.siret()
                .flatMap(Siret::siren)
                .filter(siren -> establishments.getOrDefault(siren, 0) > 1)
                .isEmpty();
    }
}
