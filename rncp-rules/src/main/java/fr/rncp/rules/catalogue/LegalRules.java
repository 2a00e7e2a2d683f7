package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.LegalReference;
import fr.rncp.model.Prose;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** LEG: legal references. */
final class LegalRules {

    private static final String REFERENCES = "/legalReferences";

    private LegalRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("LEG-001", Severity.WARNING, Sources.labour("L6113-5"), Sources.OBSERVED)
                        .reads(LegalTexts.TITLES, LegalTexts.DAYS)
                        .only(Scope.BY_LAW)
                        .check(LegalRules::isDated),
                rule("LEG-002", Severity.INFO, Sources.OBSERVED)
                        .reads(LegalTexts.TITLES)
                        .check(LegalRules::absenceIsNoReference),
                rule("LEG-003", Severity.WARNING, Sources.education("R373-3"))
                        .reads(LegalTexts.TITLES, "/certifyingBodies/*/legalName")
                        .check(LegalRules::recognition));
    }

    private static Outcome isDated(Examination x) {
        boolean dated = x.sheet().legalReferences().stream().anyMatch(reference -> isDated(x, reference));
        return Examination.violatedIf(
                !dated,
                x.sheet().legalReferences().isEmpty()
                        ? x.finding(REFERENCES)
                        : x.variant("undated", REFERENCES, count(x.sheet().legalReferences())));
    }

    private static boolean isDated(Examination x, LegalReference reference) {
        return reference.publishedOn().isPresent()
                || reference
                        .title()
                        .filter(title -> FrenchDates.isIn(x.folded(title)))
                        .isPresent();
    }

    private static Argument count(List<?> list) {
        return Argument.number("count", list.size());
    }

    private static Outcome absenceIsNoReference(Examination x) {
        List<LegalReference> references = x.sheet().legalReferences();
        return references.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(
                        Examination.positions(references).boxed().flatMap(i -> references.get(i).title().stream()
                                .filter(title -> Prose.of(title).statesAbsence())
                                .map(title ->
                                        x.finding(REFERENCES + "/" + i + "/title", Quoted.text("found", title)))));
    }

    private static Outcome recognition(Examination x) {
        List<String> titles = x.sheet().legalReferences().stream()
                .map(LegalReference::title)
                .flatMap(Optional::stream)
                .map(x::folded)
                .toList();
        if (!isOfHighCommission(x) && titles.stream().noneMatch(LegalRules::asksForRecognition)) {
            return Examination.nothingToJudge();
        }
        return Examination.violatedIf(titles.stream().noneMatch(LegalRules::recognises), x.finding(REFERENCES));
    }

    private static boolean isOfHighCommission(Examination x) {
        return x.sheet().certifyingBodies().stream()
                .map(CertifyingBody::legalName)
                .flatMap(Optional::stream)
                .anyMatch(name -> TerritoryRules.isHighCommission(x.folded(name)));
    }

    private static boolean asksForRecognition(String title) {
        return title.contains("reconnaissance par l'etat")
                && Stream.of("polynesie", "nouvelle-caledonie", "nouvelle caledonie")
                        .anyMatch(title::contains);
    }

    private static boolean recognises(String title) {
        return title.contains("arrete") && title.contains("portant reconnaissance");
    }
}
