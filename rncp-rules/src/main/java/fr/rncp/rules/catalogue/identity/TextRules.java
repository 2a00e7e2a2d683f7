package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ID: no text of a sheet is a placeholder, and the objectives do not mislead. */
final class TextRules {

    /** Words that suggest that the State awards or guarantees a certification that is only registered. */
    private static final WordPatterns MISLEADING = WordPatterns.atWordStart(
            "diplome(?: [a-z-]{2,20}){0,4} reconnu par (?:l'|notre )etat\\b",
            "titre(?: [a-z-]{2,20}){0,4} reconnu par l'etat\\b",
            "certification(?: [a-z-]{2,20}){0,4} reconnue par l'etat\\b",
            "formation(?: [a-z-]{2,20}){0,4} reconnue par l'etat\\b",
            "diplome(?: [a-z-]{2,20}){0,3} (?:delivre|garanti|certifie) par l'etat\\b",
            "reconnue? par l'etat (?:comme|en tant que|au niveau|de niveau|niveau)\\b",
            "equivalente? (?:a un |au |d'un |a une |a la )(?:diplome d'etat|licence|master|bts|doctorat)\\b",
            "confere le (?:grade|titre) de (?:licence|master|docteur|doctorat|bachelier)");

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

    /** The first sentence of a text is enough: later ones may well mention the training. */
    private static final int OPENING = 60;

    /** Longer texts are written, except for filler text. */
    private static final int LONGEST_PLACEHOLDER = 140;

    private TextRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("ID-012", Severity.WARNING, RuleSources.LOGIC)
                        .reads(TextField.CHECKED.stream()
                                .map(TextField::pointer)
                                .toList())
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(TextRules::saySomething),
                rule(
                                "ID-013",
                                Severity.INFO,
                                RuleSources.doctrine(
                                        "France compétences, communication sur les certifications enregistrées"))
                        .only(RuleScope.ON_REQUEST)
                        .reads(SheetPointers.DESCRIPTION_OBJECTIVES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(TextRules::objectives));
    }

    private static Outcome saySomething(SheetCheck check) {
        Map<String, List<StatedText>> placeholders = TextField.in(check.sheet())
                .filter(stated -> stated.text().length() <= LONGEST_PLACEHOLDER || mayBeFiller(stated.text()))
                .filter(stated -> PlaceholderText.isPlaceholder(check.foldedText(stated.text())))
                .collect(Collectors.groupingBy(
                        stated -> check.folded(stated.text().strip()), LinkedHashMap::new, Collectors.toList()));
        return check.violatedBy(placeholders.values().stream().map(places -> placeholder(check, places)));
    }

    private static boolean mayBeFiller(String text) {
        return text.substring(0, LONGEST_PLACEHOLDER).contains("orem ipsum");
    }

    private static Finding placeholder(SheetCheck check, List<StatedText> places) {
        return check.variant(
                places.size() == 1 ? "" : "several",
                places.get(0).pointer(),
                QuotedExcerpt.text("found", places.get(0).text().strip()),
                Argument.number("count", places.size()));
    }

    private static Outcome objectives(SheetCheck check) {
        FoldedText text =
                check.foldedText(check.sheet().description().objectives().text());
        if (text.length() == 0) {
            return check.nothingToJudge();
        }
        Stream<Finding> misleading =
                MISLEADING.firstIn(text, 0, text.length()).stream().map(found -> finding(check, "", text, found));
        Stream<Finding> course = COURSE.firstIn(text, 0, Math.min(text.length(), OPENING)).stream()
                .filter(found -> found.start() == 0)
                .map(found -> finding(check, "course", text, found));
        return check.violatedBy(Stream.concat(misleading, course));
    }

    private static Finding finding(SheetCheck check, String variant, FoldedText text, Matcher found) {
        String words = text.excerpt(found.start(), found.end());
        return check.variant(variant, SheetPointers.DESCRIPTION_OBJECTIVES, QuotedExcerpt.text("found", words))
                .showing(words);
    }
}
