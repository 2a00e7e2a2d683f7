package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** CRT-006 to CRT-009: partners. There may be hundreds: each rule passes over them once. */
final class PartnerRules {

    private static final String LIST = "/partners";
    private static final String STATES = LIST + "/*/status";
    private static final String HABILITATIONS = LIST + "/*/habilitation";
    private static final String MAY_HAVE = "/mayHavePartners";
    private static final String ACTIVE = "/registration/active";

    private PartnerRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CRT-006", Severity.WARNING, Sources.FEED)
                        .reads(MAY_HAVE, STATES)
                        .check(PartnerRules::noneWhereNoneMayBe),
                rule("CRT-007", Severity.ERROR, Sources.FEED)
                        .reads("/partners/*/legalName", HABILITATIONS, STATES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PartnerRules::wordsAreKnown),
                rule("CRT-008", Severity.WARNING, Sources.FEED)
                        .reads(STATES, ACTIVE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(PartnerRules::noneOutlivesRegistration),
                rule("CRT-009", Severity.WARNING, Sources.HOUSE)
                        .reads(LIST + "/*/siret", LIST + "/*/legalName", HABILITATIONS, STATES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(PartnerRules::habilitationsAgree));
    }

    private static List<Partner> partners(Examination x) {
        return x.sheet().partners();
    }

    private static boolean isActive(Partner partner) {
        return partner.status().orElse(PartnerStatus.OTHER) == PartnerStatus.ACTIVE;
    }

    /** A yes says that there may be partners: none is none too many. Those of the past contradict no "no" of today. */
    private static Outcome noneWhereNoneMayBe(Examination x) {
        Answer may = x.sheet().mayHavePartners();
        if (!may.isKnown()) {
            return Examination.undetermined(MAY_HAVE);
        }
        long active = partners(x).stream().filter(PartnerRules::isActive).count();
        return Examination.violatedIf(may.isNo() && active > 0, x.finding(MAY_HAVE, Argument.number("count", active)));
    }

    private static Outcome wordsAreKnown(Examination x) {
        List<Partner> partners = partners(x);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            if (partner.habilitation().filter(Habilitation.OTHER::equals).isPresent()) {
                findings.add(x.finding(LIST + "/" + i + "/habilitation", Argument.text("name", name(partner))));
            }
            if (partner.status().filter(PartnerStatus.OTHER::equals).isPresent()) {
                findings.add(x.variant("state", LIST + "/" + i + "/status", Argument.text("name", name(partner))));
            }
        }
        return partners.isEmpty() ? Examination.nothingToJudge() : Examination.judge(findings);
    }

    private static String name(Partner partner) {
        return partner.legalName().orElse("?");
    }

    private static Outcome noneOutlivesRegistration(Examination x) {
        List<Partner> partners = partners(x);
        List<Integer> active = Examination.positions(partners)
                .filter(i -> isActive(partners.get(i)))
                .boxed()
                .toList();
        if (partners.isEmpty()) {
            return x.facts().lost(LIST) ? Examination.undetermined(LIST) : Examination.nothingToJudge();
        }
        return switch (x.sheet().registration().active()) {
            case YES -> Examination.judge(Stream.empty());
            case NO ->
                Examination.judge(active.stream()
                        .limit(1)
                        .map(i -> x.finding(LIST + "/" + i + "/status", Argument.number("count", active.size()))));
            case UNKNOWN -> active.isEmpty() ? Examination.judge(Stream.empty()) : Examination.undetermined(ACTIVE);
        };
    }

    private static Outcome habilitationsAgree(Examination x) {
        List<Partner> partners = partners(x);
        Map<String, Habilitation> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            conflict(x, i, first).ifPresent(findings::add);
        }
        return partners.isEmpty() ? Examination.nothingToJudge() : Examination.judge(findings);
    }

    private static Optional<Finding> conflict(Examination x, int index, Map<String, Habilitation> first) {
        Partner partner = partners(x).get(index);
        if (!isActive(partner)
                || partner.siret().isEmpty()
                || partner.habilitation().isEmpty()) {
            return Optional.empty();
        }
        Habilitation own = partner.habilitation().get();
        Habilitation other = first.putIfAbsent(partner.siret().get().value(), own);
        return other == null || other == own
                ? Optional.empty()
                : Optional.of(x.finding(
                        LIST + "/" + index + "/habilitation",
                        Argument.text("siret", partner.siret().get()),
                        Argument.text("name", name(partner)),
                        Argument.term("habilitation", own),
                        Argument.term("other", other)));
    }
}
