package fr.rncp.rules.catalogue.accumulation;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.reading.RetentionStatement;
import fr.rncp.rules.reading.RetentionStatement.RetentionTerm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that name the loss of acquired blocks after a term, rather than the term for which they are kept. */
final class TermWordings {

    private static final WordPatterns WORDS = WordPatterns.atWordStart(
            "perdu",
            "perd\\b",
            "perdent\\b",
            "repass",
            "caduc",
            "expire",
            "perime",
            "annule",
            "plus pris",
            "plus compte",
            "plus val",
            "comptent plus",
            "plus reconnu",
            "compte plus",
            "prochain",
            "renouvellement");

    private static final Pattern LOST = Pattern.compile(
            "\\b(?:perdue?s?|perd(?:ent)?|repasse(?:r|s|nt)?|repassees?|caducs?|expire(?:nt|s)?|perimes?|annules?"
                    + "|(?:n'est|ne sont) plus (?:reconnus?|pris(?:e|es)? en compte|valables?|valides?|comptes?|acquis)|ne comptent plus|ne compte plus)\\b");

    private static final Pattern BLOCK = Pattern.compile("\\b(?:blocs?|ccp|acquis)\\b");

    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:passe|apres|au bout d|au terme d|a l'issue d|au-dela d|a l'expiration d|dans les|dans un delai|dans le delai|sous|il y a|a|dispose d)\\b?['e]?[^,]{0,25}?(?<years>"
                    + FrenchNumbers.PATTERN
                    + ") (?:ans?|annees?)\\b(?! d')");

    /** Blocks that are not acquired yet, or a loss that is denied. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\bnon[- ](?:valide|acquis|obtenu)|\\brestants?\\b|\\bmanquants?\\b|\\bajourn|\\bechou|\\bechec|(?<!n'est )(?<!ne sont )(?<!ne comptent )(?<!ne compte )\\b(?:ne|n')(?! ?(?:est|sont|compte|comptent) plus)"
                    + "|\\baucune?\\b|\\ba vie\\b|\\brestent? acquis|\\bmeme (?:passe|apres|au-dela)|\\bdocuments?\\b|\\bcopies\\b|\\bdossiers?\\b|\\bformation\\b|\\bjury\\b");

    /** A part that begins so continues the one before it: "ensuite, les acquis sont perdus". */
    private static final Pattern CONTINUED = Pattern.compile(
            " *(?:ensuite|au-dela|passe ce|apres ce|a defaut|sinon|faute de quoi)\\b.*", Pattern.DOTALL);

    private static final Pattern UNTIL_RENEWAL = Pattern.compile(
            "\\bjusqu'(?:au|a la|a son|a leur) (?:prochain |prochaine )?(?:renouvellement|reenregistrement|nouvel enregistrement)\\b|\\bjusqu'au prochain enregistrement\\b");

    private TermWordings() {}

    /** Returns the first term after which acquired blocks are lost. */
    static Optional<TextReading<RetentionStatement>> in(FoldedText text) {
        List<SentencePart> parts = WORDS.matchIn(text) ? SentencePart.of(text) : List.of();
        for (int i = 0; i < parts.size(); i++) {
            String words = parts.get(i).words();
            String before = i > 0 && CONTINUED.matcher(words).matches()
                    ? parts.get(i - 1).words()
                    : "";
            Optional<RetentionStatement> term = term(words, before);
            if (term.isPresent()) {
                return Optional.of(new TextReading<>(term.get(), parts.get(i).excerpt(), Certainty.STATED));
            }
        }
        return Optional.empty();
    }

    private static Optional<RetentionStatement> term(String words, String before) {
        if (!BLOCK.matcher(words).find() || OTHERWISE.matcher(words).find()) {
            return Optional.empty();
        }
        if (UNTIL_RENEWAL.matcher(words).find()) {
            return Optional.of(new RetentionStatement(RetentionTerm.WHILE_REGISTERED, OptionalInt.empty()));
        }
        return LOST.matcher(words).find() ? years(words).or(() -> years(before)) : Optional.empty();
    }

    private static Optional<RetentionStatement> years(String words) {
        Matcher years = YEARS.matcher(words);
        return years.find()
                ? Optional.of(new RetentionStatement(
                        RetentionTerm.YEARS, OptionalInt.of(FrenchNumbers.value(years.group("years")))))
                : Optional.empty();
    }
}
