package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.LegalReference;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.FrenchDates;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.NormalizedWords;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules LEG, on legal references. */
public final class LegalRules {

    private static final Pattern ASKED = Pattern.compile("\\breconnaissance par l ?etat\\b");
    private static final Pattern TERRITORY = Pattern.compile("\\bpolynesie\\b|\\bnouvelle caledonie\\b");
    private static final Pattern RECOGNISED = Pattern.compile(
            "\\barrete\\b.{0,200}\\b(?:portant|relatif a la|prononcant la|accordant la) reconnaissance\\b"
                    + "|\\barrete\\b.{0,200}\\breconnaissant\\b");

    private static final int LONGEST_ABSENCE = 80;

    private static final String NO_TEXT = "(?:textes?|references?|fondement|base|arrete|decret|reglementation)";
    private static final Pattern ABSENCE =
            Pattern.compile("(?:non (?:concernee?s?|applicable|existante?s?)|n\\.? ?/? ?a|ras|rien"
                    + "|sans objet|(?:pas|aucune?|absence|sans|il n'existe (?:pas|aucune?)|il n'y a (?:pas|aucune?)) ?(?:de |d')?"
                    + NO_TEXT
                    + "(?: (?:reglementaires?|legale?s?|legaux|legislatifs?|juridiques?|officiel(?:le)?s?|associee?s?|applicables?|specifiques?"
                    + "|connue?s?|de reference|a ce jour|existante?s?)){0,3})[ .;!]*");

    private LegalRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                rule("LEG-001", Severity.WARNING, RuleSources.OBSERVED)
                        .citing(RuleSources.rncp("L6113-5, I"), RuleSources.rs("L6113-6"))
                        .reads(SheetPointers.LEGAL_REFERENCES_TITLE, SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON)
                        .only(RuleScope.BY_LAW)
                        .check(LegalRules::isDated),
                rule("LEG-002", Severity.INFO, RuleSources.OBSERVED)
                        .reads(SheetPointers.LEGAL_REFERENCES_TITLE)
                        .check(LegalRules::absenceIsNoReference),
                rule("LEG-003", Severity.WARNING, RuleSources.education("R373-3"))
                        .reads(SheetPointers.LEGAL_REFERENCES_TITLE, SheetPointers.CERTIFYING_BODIES_LEGAL_NAME)
                        .check(LegalRules::recognition),
                CreationTitles.rule());
    }

    private static Outcome isDated(SheetCheck check) {
        boolean dated = check.sheet().legalReferences().stream().anyMatch(reference -> isDated(check, reference));
        return check.violatedIf(
                !dated,
                check.sheet().legalReferences().isEmpty()
                        ? check.finding(SheetPointers.LEGAL_REFERENCES)
                        : check.variant(
                                "undated",
                                SheetPointers.LEGAL_REFERENCES,
                                count(check.sheet().legalReferences())));
    }

    private static boolean isDated(SheetCheck check, LegalReference reference) {
        return reference.publishedOn().isPresent()
                || reference
                        .title()
                        .filter(title -> FrenchDates.isIn(check.folded(title)))
                        .isPresent();
    }

    private static Argument count(List<?> list) {
        return Argument.number("count", list.size());
    }

    private static Outcome absenceIsNoReference(SheetCheck check) {
        List<LegalReference> references = check.sheet().legalReferences();
        return references.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(references)
                        .boxed()
                        .flatMap(i -> withoutReference(
                                check,
                                SheetPointers.LEGAL_REFERENCES_TITLE.at(i),
                                references.get(i).title())));
    }

    private static Stream<Finding> withoutReference(SheetCheck check, SheetPointer pointer, Optional<String> title) {
        return title.isEmpty()
                ? Stream.of(check.variant("empty", pointer))
                : title
                        .filter(text -> Prose.of(text).statesAbsence()
                                || isPunctuation(text)
                                || statesNoText(check.folded(text)))
                        .stream()
                        .map(text -> check.finding(pointer, QuotedExcerpt.text("found", text)));
    }

    /** Checks whether a line only states that there is no legal text: "Non concerné", "Pas de texte". */
    private static boolean statesNoText(String folded) {
        return folded.length() <= LONGEST_ABSENCE
                && ABSENCE.matcher(folded.strip()).matches();
    }

    /** Checks whether a line has no letter and no digit: "/", "…". */
    private static boolean isPunctuation(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Outcome recognition(SheetCheck check) {
        List<String> titles = check.sheet().legalReferences().stream()
                .map(LegalReference::title)
                .flatMap(Optional::stream)
                .map(check::folded)
                .toList();
        if (!isOfHighCommission(check) && titles.stream().noneMatch(LegalRules::asksForRecognition)) {
            return check.nothingToJudge();
        }
        return check.violatedIf(
                titles.stream().noneMatch(LegalRules::recognises), check.finding(SheetPointers.LEGAL_REFERENCES));
    }

    private static boolean isOfHighCommission(SheetCheck check) {
        return check.sheet().certifyingBodies().stream()
                .map(CertifyingBody::legalName)
                .flatMap(Optional::stream)
                .anyMatch(name -> TerritoryRules.isHighCommission(check.folded(name)));
    }

    private static boolean asksForRecognition(String title) {
        if (!title.contains("reconnaissance")) {
            return false;
        }
        String words = NormalizedWords.keyOfFolded(title);
        return ASKED.matcher(words).find() && TERRITORY.matcher(words).find();
    }

    private static boolean recognises(String title) {
        return RECOGNISED.matcher(NormalizedWords.keyOfFolded(title)).find();
    }
}
