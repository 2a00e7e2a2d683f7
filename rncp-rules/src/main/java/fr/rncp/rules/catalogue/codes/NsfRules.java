package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.Nomenclatures;
import fr.rncp.model.nomenclature.NsfNomenclature;
import fr.rncp.model.text.LetterCase;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.NsfCode;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** COD-001 to COD-006: training specialities. */
final class NsfRules {

    private static final RuleSource LAW = RuleSources.education("D311-4");
    private static final RuleSource TRAINING_OFFER = RuleSources.format("LHEO, élément domaine-formation");
    private static final LocalDate ONLINE_FILING = LocalDate.of(2019, 1, 1);
    private static final int MOST = 3;

    private NsfRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("COD-001", Severity.ERROR, LAW)
                        .reads(SheetPointers.CLASSIFICATION_NSF_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(NsfRules::codesAreWellFormed),
                rule("COD-002", Severity.ERROR, LAW)
                        .reads(SheetPointers.CLASSIFICATION_NSF_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(NsfRules::groupsExist),
                rule("COD-003", Severity.WARNING, RuleSources.nomenclature("Codes et libellés NSF des fiches publiées"))
                        .reads(SheetPointers.CLASSIFICATION_NSF_CODE, SheetPointers.CLASSIFICATION_NSF_LABEL)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> new ListedCodes<>(
                                        SheetPointers.CLASSIFICATION_NSF_CODE,
                                        SheetPointers.CLASSIFICATION_NSF_LABEL,
                                        nsf(check),
                                        check.context().nomenclatures().nsfLabels(),
                                        Need.NSF_LIST)
                                .haveTheirLabels(check, code -> otherLabels(check, code))),
                rule(
                                "COD-004",
                                Severity.WARNING,
                                RuleSources.doctrine(
                                        "Téléprocédure de France compétences, telle que des tiers la décrivent"))
                        .reads(SheetPointers.CLASSIFICATION_NSF_CODE)
                        .inForce(EffectivePeriod.from(EffectivePeriod.ReferenceDate.START, ONLINE_FILING))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(NsfRules::noneIsOfClassFour),
                rule("COD-005", Severity.WARNING, RuleSources.FEED, TRAINING_OFFER)
                        .reads(SheetPointers.CLASSIFICATION_NSF_CODE)
                        .check(NsfRules::oneToThree),
                rule("COD-006", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.CLASSIFICATION_NSF_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(NsfRules::noneContainsAnother));
    }

    private static List<Coded<NsfCode>> nsf(SheetCheck check) {
        return check.sheet().classification().nsf();
    }

    /**
     * Returns the labels of the law and of the group: sheets print those of a group, or of a letter, for a sub-group.
     */
    private static List<String> otherLabels(SheetCheck check, NsfCode code) {
        Nomenclatures lists = check.context().nomenclatures();
        return Stream.of(
                        NsfNomenclature.law().find(code).map(NomenclatureEntry::label).stream(),
                        NsfNomenclature.group(code).map(NomenclatureEntry::label).stream(),
                        code.group().stream().flatMap(group -> lists.nsfLabels().labels(group).stream()),
                        NsfNomenclature.letterLabel(code).stream())
                .flatMap(labels -> labels)
                .toList();
    }

    private static SheetPointer pointer(int index) {
        return SheetPointers.CLASSIFICATION_NSF_CODE.at(index);
    }

    private static Outcome codesAreWellFormed(SheetCheck check) {
        List<Coded<NsfCode>> codes = nsf(check);
        return codes.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(codes)
                        .filter(i -> !codes.get(i).code().isWellFormed())
                        .mapToObj(i -> misspelt(check, i, codes.get(i).code())));
    }

    /**
     * The law also defines classes and domains, and only the spelling of the letters is a convention of this library.
     * Neither is an error.
     */
    private static Finding misspelt(SheetCheck check, int index, NsfCode code) {
        Argument subject = Argument.text("code", code);
        if (isClassOrDomain(code)) {
            return check.variant("coarse", pointer(index), subject).withSeverity(Severity.WARNING);
        }
        NsfCode tidy = new NsfCode(LetterCase.lower(code.value().strip()));
        return tidy.isWellFormed()
                ? check.variant("spelling", pointer(index), subject, Argument.text("expected", tidy))
                        .withSeverity(Severity.WARNING)
                : check.finding(pointer(index), subject);
    }

    private static boolean isClassOrDomain(NsfCode code) {
        String value = code.value();
        return value.length() <= 2
                && value.charAt(0) >= '1'
                && value.charAt(0) <= '4'
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Outcome groupsExist(SheetCheck check) {
        List<Coded<NsfCode>> codes = nsf(check);
        if (codes.isEmpty()) {
            return check.nothingToJudge();
        }
        Optional<Nomenclature<NsfCode>> law =
                check.context().nomenclatures().nsf().inForceOn(check.asOf());
        return law.isEmpty()
                ? check.undetermined(Need.NSF_LIST)
                : check.violatedBy(check.positions(codes).boxed().flatMap(i -> unlisted(check, i, law.get())));
    }

    private static Stream<Finding> unlisted(SheetCheck check, int index, Nomenclature<NsfCode> law) {
        NsfCode code = nsf(check).get(index).code();
        Optional<NsfCode> listed = isClassOrDomain(code) ? Optional.of(code) : code.group();
        return listed
                .filter(group -> law.find(group).isEmpty())
                .map(group -> check.finding(pointer(index), Argument.text("code", code), Argument.text("group", group)))
                .stream();
    }

    private static Outcome noneIsOfClassFour(SheetCheck check) {
        List<Coded<NsfCode>> codes = nsf(check);
        if (codes.isEmpty()) {
            return check.hasLost(SheetPointers.CLASSIFICATION_NSF)
                    ? check.undetermined(SheetPointers.CLASSIFICATION_NSF)
                    : check.nothingToJudge();
        }
        return check.violatedBy(check.positions(codes)
                .filter(i -> codes.get(i).code().value().startsWith("4"))
                .mapToObj(i -> check.finding(
                        pointer(i), Argument.text("code", codes.get(i).code()))));
    }

    /** A repeated code counts once; COD-007 reports it. */
    private static Outcome oneToThree(SheetCheck check) {
        long count = CodeListRules.distinct(nsf(check));
        return count == 0
                ? check.violatedBy(check.variant("none", SheetPointers.CLASSIFICATION_NSF))
                : check.violatedIf(
                        count > MOST, check.finding(SheetPointers.CLASSIFICATION_NSF, Argument.number("count", count)));
    }

    private static Outcome noneContainsAnother(SheetCheck check) {
        List<Coded<NsfCode>> codes = nsf(check);
        Map<String, String> parts = new HashMap<>();
        for (Coded<NsfCode> coded : codes) {
            String code = coded.code().value();
            for (int length = coded.code().isWellFormed() ? code.length() - 1 : 0; length > 0; length--) {
                parts.putIfAbsent(code.substring(0, length), code);
            }
        }
        return codes.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(codes)
                        .filter(i -> parts.containsKey(codes.get(i).code().value()))
                        .mapToObj(i -> containing(check, i, parts)));
    }

    private static Finding containing(SheetCheck check, int index, Map<String, String> parts) {
        String code = nsf(check).get(index).code().value();
        String part = parts.getOrDefault(code, code);
        return check.finding(pointer(index), Argument.text("code", code), Argument.text("part", part));
    }
}
