package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.identity.TextField.StatedText;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.PlaceholderText;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ID: no text of a sheet is a placeholder, and the objectives do not mislead. */
final class TextRules {

    /** A ministry may award a certification itself, but the State awards none of those registered on request. */
    private static final String RECOGNISED = "s?(?:,? [a-z'-]{1,20}){0,6}? (?:"
            + "(?:reconnu|homologu|agree?|valid|accredit|approuv)e{0,2}s? par (?:l'|notre )?"
            + "(?:etat\\b|education nationale|les? ministeres?\\b)"
            + "|(?:garanti|certifi|delivr)e{0,2}s? par (?:l'|notre )?etat\\b)";

    private static final String STATE_DIPLOMA = "[a-z]{0,3} (?:un |le |ce |cet |ainsi un )?diplome d'etat\\b";

    private static final String DEGREE = "(?:diplome d'etat|licence|master|bts|dut|doctorat)\\b";

    /** Words that suggest that the State awards or guarantees a certification that is only registered. */
    private static final WordPatterns MISLEADING = WordPatterns.atWordStart(
            "diplome" + RECOGNISED,
            "titre" + RECOGNISED,
            "certifica(?:t|tion)" + RECOGNISED,
            "formation" + RECOGNISED,
            "parcours" + RECOGNISED,
            "cursus" + RECOGNISED,
            "reconnue? par l'etat (?:comme|en tant que|au niveau|de niveau|niveau)\\b",
            "reconnaissance (?:[a-z]{2,12} )?(?:de|par) l'etat\\b",
            "titre d'etat\\b",
            "certification d'etat\\b",
            "diplome d'etat (?:valable|officiel)",
            "delivre" + STATE_DIPLOMA,
            "decerne" + STATE_DIPLOMA,
            "confere" + STATE_DIPLOMA,
            "obtien" + STATE_DIPLOMA,
            "obtenir" + STATE_DIPLOMA,
            "obtention (?:du|de ce|d'un) diplome d'etat\\b",
            "ce diplome d'etat\\b",
            "diplome (?:national|officiel)(?! des? meilleur)",
            "equivalente? (?:a un |au |d'un |a une |a la )" + DEGREE,
            "equiva(?:ut|lant) (?:a un |au |a une |a la )" + DEGREE,
            "confere le (?:grade|titre) de (?:licence|master|docteur|doctorat|bachelier)");

    /** Words in the same clause that deny what follows, or speak of others who have the award. */
    private static final WordPatterns DENIED =
            WordPatterns.atWordStart("n'", "ne\\b", "pas\\b", "sans\\b", "ni\\b", "sauf\\b");

    private static final int CLAUSE = 40;

    /** Opening words of a text that presents a training rather than the certification. */
    private static final WordPatterns COURSE = WordPatterns.atWordStart(
            "cette formation (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "la formation (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "notre formation (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "ce stage (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "ce cours (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "ce module (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "cette session (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|forme|propose|vous)",
            "ce parcours de formation (?:vise|permet|a pour|prepare|dure|se deroule|s'adresse|comprend|propose|vous)");

    private static final String LENGTH = "(?:environ )?(?:[0-9]{1,4}|dix-huit|vingt-quatre|trente-six|"
            + FrenchNumbers.PATTERN + ") ?(?:heures?|h|mois|ans?|annees?|semaines?|jours?)\\b";

    /** Opening words of a text that is about a training of some length: "Formation certifiante de 12 mois". */
    private static final Pattern COURSE_OF_LENGTH =
            Pattern.compile("(?:(?:cette|la|notre|une|ce|le|un) )?(?:formation|cursus"
                    + "|parcours(?: de formation)?|programme(?: de formation)?|cycle(?: de formation)?|stage)"
                    + "(?: (?:certifiante?|diplomante?|qualifiante?|professionnalisante?|professionnelle|longue|courte|continue"
                    + "|initiale|intensive|complete|en alternance|en apprentissage|a distance)){0,3},?"
                    + " (?:de|d'une duree (?:totale )?de|sur|dure|s'etend sur|s'etale sur|se deroule sur|compte|totalise) "
                    + LENGTH);

    /** Opening words by which a text presents the certification as one of the State. */
    private static final Pattern OF_STATE =
            Pattern.compile("(?:(?:ce|cette|un|une|le|la|notre) )?(?:diplome d'etat (?:[a-z]{2,20} )?reconnu"
                    + "|(?:titre|certification) d'etat\\b|(?:diplome|titre|certification) (?:[a-z]{2,20} )?reconnue? d'etat\\b"
                    + "|diplome (?:[a-z]{2,20} )?homologue par l'etat\\b)");

    /** The first sentence of a text is enough: later ones may well mention the training. */
    private static final int OPENING = 60;

    private static final List<SheetPointer> TEXTS =
            TextField.CHECKED.stream().map(TextField::pointer).toList();

    private TextRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("ID-012", Severity.WARNING, RuleSources.LOGIC)
                        .reads(TEXTS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(TextRules::saySomething),
                rule(
                                "ID-013",
                                Severity.INFO,
                                RuleSources.doctrine(
                                        "France compétences, communication sur les certifications enregistrées"))
                        .only(RuleScope.ON_REQUEST)
                        .reads(SheetPointers.DESCRIPTION_OBJECTIVES, SheetPointers.TITLE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(TextRules::describesTheCertification));
    }

    /** Checks the texts that are known, even if the source has lost others. */
    private static Outcome saySomething(SheetCheck check) {
        List<StatedText> texts = TextField.in(check.sheet());
        if (texts.isEmpty()) {
            List<SheetPointer> lost = check.lost(TEXTS);
            return lost.isEmpty() ? check.nothingToJudge() : check.undetermined(lost);
        }
        Map<String, List<StatedText>> placeholders = new LinkedHashMap<>();
        for (StatedText stated : texts) {
            if (PlaceholderText.mayBe(stated.text())
                    && PlaceholderText.isPlaceholder(check.foldedText(stated.text()))) {
                placeholders
                        .computeIfAbsent(check.folded(stated.text().strip()), words -> new ArrayList<>())
                        .add(stated);
            }
        }
        return check.violatedBy(placeholders.values().stream().map(places -> placeholder(check, places)));
    }

    private static Finding placeholder(SheetCheck check, List<StatedText> places) {
        return check.variant(
                places.size() == 1 ? "" : "several",
                places.get(0).pointer(),
                QuotedExcerpt.text("found", places.get(0).text().strip()),
                Argument.number("count", places.size()));
    }

    private static Outcome describesTheCertification(SheetCheck check) {
        FoldedText text =
                check.foldedText(check.sheet().description().objectives().text());
        FoldedText title = check.foldedText(check.sheet().title().orElse(""));
        if (text.length() == 0 && title.length() == 0) {
            return check.nothingToJudge();
        }
        Stream<Finding> ofTitle =
                misleading(title).stream().map(found -> finding(check, "", SheetPointers.TITLE, title, found));
        Stream<Finding> misleading = misleading(text).or(() -> atStart(OF_STATE, text)).stream()
                .map(found -> finding(check, "", SheetPointers.DESCRIPTION_OBJECTIVES, text, found));
        Stream<Finding> course = COURSE
                .firstIn(text, 0, Math.min(text.length(), OPENING))
                .filter(found -> found.start() == 0)
                .or(() -> atStart(COURSE_OF_LENGTH, text))
                .stream()
                .map(found -> finding(check, "course", SheetPointers.DESCRIPTION_OBJECTIVES, text, found));
        return check.violatedBy(Stream.of(ofTitle, misleading, course).flatMap(findings -> findings));
    }

    private static Optional<Matcher> misleading(FoldedText text) {
        return MISLEADING.allIn(text).stream()
                .filter(found -> !DENIED.matchIn(text, Math.max(0, found.start() - CLAUSE), found.end()))
                .findFirst();
    }

    private static Optional<Matcher> atStart(Pattern pattern, FoldedText text) {
        return Optional.of(pattern.matcher(text.toString())).filter(Matcher::lookingAt);
    }

    private static Finding finding(
            SheetCheck check, String variant, SheetPointer pointer, FoldedText text, Matcher found) {
        String words = text.excerpt(found.start(), found.end());
        return check.variant(variant, pointer, QuotedExcerpt.text("found", words))
                .showing(words);
    }
}
