package fr.rncp.rules.catalogue.certifiers;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CRT-006 to CRT-009: partners. There may be hundreds, so each rule iterates over them once. */
final class PartnerRules {

    private PartnerRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CRT-006", Severity.WARNING, RuleSources.FEED)
                        .reads(SheetPointers.MAY_HAVE_PARTNERS, SheetPointers.PARTNERS_STATUS)
                        .check(PartnerRules::noneWhereNoneMayBe),
                rule("CRT-007", Severity.ERROR, RuleSources.FEED)
                        .reads(
                                SheetPointers.PARTNERS_LEGAL_NAME,
                                SheetPointers.PARTNERS_HABILITATION,
                                SheetPointers.PARTNERS_STATUS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PartnerRules::wordsAreKnown),
                rule("CRT-008", Severity.INFO, RuleSources.FEED)
                        .reads(SheetPointers.PARTNERS_STATUS, SheetPointers.REGISTRATION_ACTIVE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PartnerRules::noneOutlivesRegistration),
                rule("CRT-009", Severity.WARNING, RuleSources.HOUSE)
                        .reads(
                                SheetPointers.PARTNERS_SIRET,
                                SheetPointers.PARTNERS_LEGAL_NAME,
                                SheetPointers.PARTNERS_HABILITATION,
                                SheetPointers.PARTNERS_STATUS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PartnerRules::habilitationsAgree));
    }

    private static List<Partner> partners(SheetCheck check) {
        return check.sheet().partners();
    }

    private static boolean isActive(Partner partner) {
        return partner.status().orElse(PartnerStatus.OTHER) == PartnerStatus.ACTIVE;
    }

    /**
     * Checks the answer on partners against the list. A yes means that there may be partners, so an empty list does not
     * contradict it. Partners of the past do not contradict a current no.
     */
    private static Outcome noneWhereNoneMayBe(SheetCheck check) {
        Answer may = check.sheet().mayHavePartners();
        if (!may.isKnown()) {
            return check.undetermined(SheetPointers.MAY_HAVE_PARTNERS);
        }
        long active = partners(check).stream().filter(PartnerRules::isActive).count();
        return check.violatedIf(
                may.isNo() && active > 0,
                check.finding(SheetPointers.MAY_HAVE_PARTNERS, Argument.number("count", active)));
    }

    private static Outcome wordsAreKnown(SheetCheck check) {
        List<Partner> partners = partners(check);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            if (partner.habilitation().filter(Habilitation.OTHER::equals).isPresent()) {
                findings.add(
                        check.finding(SheetPointers.PARTNERS_HABILITATION.at(i), Argument.text("name", name(partner))));
            }
            if (partner.status().filter(PartnerStatus.OTHER::equals).isPresent()) {
                findings.add(check.variant(
                        "state", SheetPointers.PARTNERS_STATUS.at(i), Argument.text("name", name(partner))));
            }
        }
        return partners.isEmpty() ? check.nothingToJudge() : check.violatedBy(findings);
    }

    private static String name(Partner partner) {
        return partner.legalName().orElse("?");
    }

    private static Outcome noneOutlivesRegistration(SheetCheck check) {
        List<Partner> partners = partners(check);
        List<Integer> active = check.positions(partners)
                .filter(i -> isActive(partners.get(i)))
                .boxed()
                .toList();
        if (partners.isEmpty()) {
            return check.hasLost(SheetPointers.PARTNERS)
                    ? check.undetermined(SheetPointers.PARTNERS)
                    : check.nothingToJudge();
        }
        return switch (check.sheet().registration().active()) {
            case YES -> check.passed();
            case NO ->
                check.violatedBy(active.stream()
                        .limit(1)
                        .map(i -> check.finding(
                                SheetPointers.PARTNERS_STATUS.at(i), Argument.number("count", active.size()))));
            case UNKNOWN -> active.isEmpty() ? check.passed() : check.undetermined(SheetPointers.REGISTRATION_ACTIVE);
        };
    }

    private static Outcome habilitationsAgree(SheetCheck check) {
        List<Partner> partners = partners(check);
        Map<String, Habilitation> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            conflict(check, i, first).ifPresent(findings::add);
        }
        repetition(check).ifPresent(findings::add);
        return partners.isEmpty() ? check.nothingToJudge() : check.violatedBy(findings);
    }

    /**
     * The content by which two rows of one partner are alike. Rows of the past may be alike, because a partner can come
     * back.
     */
    private record PartnerRow(String name, Optional<Siret> siret, Optional<Habilitation> habilitation) {}

    /** Finds the rows that occur before: one finding, because an export repeats many of them or none. */
    private static Optional<Finding> repetition(SheetCheck check) {
        Set<PartnerRow> seen = new HashSet<>();
        List<Integer> repeated = check.positions(partners(check))
                .filter(i -> isActive(partners(check).get(i))
                        && partners(check).get(i).legalName().isPresent())
                .filter(i -> !seen.add(row(check, partners(check).get(i))))
                .boxed()
                .toList();
        return repeated.stream().findFirst().map(i -> check.variant(
                        "repeated",
                        SheetPointers.PARTNERS.at(i),
                        Argument.text("name", name(partners(check).get(i))),
                        Argument.number("count", repeated.size()))
                .withSeverity(Severity.INFO));
    }

    private static PartnerRow row(SheetCheck check, Partner partner) {
        return new PartnerRow(check.folded(name(partner)), partner.siret(), partner.habilitation());
    }

    private static Optional<Finding> conflict(SheetCheck check, int index, Map<String, Habilitation> first) {
        Partner partner = partners(check).get(index);
        if (!isActive(partner)
                || partner.siret().isEmpty()
                || partner.habilitation().isEmpty()) {
            return Optional.empty();
        }
        Habilitation own = partner.habilitation().get();
        Habilitation other = first.putIfAbsent(partner.siret().get().value(), own);
        return other == null || other == own
                ? Optional.empty()
                : Optional.of(check.finding(
                        SheetPointers.PARTNERS_HABILITATION.at(index),
                        Argument.text("siret", partner.siret().get()),
                        Argument.text("name", name(partner)),
                        Argument.term("habilitation", own),
                        Argument.term("other", other)));
    }
}
