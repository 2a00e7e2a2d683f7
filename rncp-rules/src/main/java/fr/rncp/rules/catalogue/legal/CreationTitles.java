package fr.rncp.rules.catalogue.legal;

import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.legal.LegalTexts.LegalText;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.NormalizedWords;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule that compares the title of a sheet with the name in the legal text that creates the certification. */
final class CreationTitles {

    /** A name in quotation marks, behind a word for what is created. */
    private static final Pattern QUOTED = Pattern.compile(
            "\\b(?:intitule|intitulee|denomme|denommee|denomination|specialite|mention|titre professionnel|diplome|superieur"
                    + "|professionnelle?|certificat|brevet|baccalaureat|licence|master)\\b[^«“\"\\n]{0,30}[«“\"] ?([^«»“”\"\\n]{3,300}?) ?[»”\"]");

    /** The name of a title of the ministry of employment, which such texts do not quote. */
    private static final Pattern PROFESSIONAL = Pattern.compile(
            "\\btitre professionnel (?:de |du |d'|des )?([^«»“”\"();.\\n]{3,300}?)(?= ?(?:[();.\\n]|$)| nor\\b| et (?:fixant|modifiant|abrogeant|portant)"
                    + "| jorf?\\b| (?:publie|paru|delivre)|, (?:publie|paru|modifi)| du ministere| a compter)");

    /** Feminine forms: "(e)", "(trice)", "/euse", "·e". */
    private static final Pattern FEMININE =
            Pattern.compile("\\([a-z]{1,6}\\)|[/·.-](?:e|ne|se|euse|trice|ere|rice|fe|ve|le|esse)s?\\b");

    /** A remark behind the title, such as "(niveau 5)". */
    private static final Pattern REMARK = Pattern.compile(" ?\\([^()]{0,80}\\)\\.?$");

    private static final Pattern KIND = Pattern.compile("^(?:titre professionnel|formation|tp|de|du|d|des|la|le|l) ");

    private CreationTitles() {}

    static CatalogueRule rule() {
        return CatalogueRule.rule("LEG-004", Severity.INFO, RuleSources.LOGIC)
                .citing(RuleSources.rncp("L6113-5, I").only(RuleScope.BY_LAW))
                .only(RuleScope.BY_LAW)
                .reads(
                        SheetPointers.TITLE,
                        SheetPointers.LEGAL_REFERENCES_KIND,
                        SheetPointers.LEGAL_REFERENCES_TITLE,
                        SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON)
                .whenLost(WhenLost.FINDINGS_HOLD)
                .check(CreationTitles::namesTheSame);
    }

    /** A name in a text, and whether it is the whole name of the certification rather than that of a speciality. */
    private record Named(LegalText text, String words, boolean isWhole) {

        boolean matches(String title) {
            String name = key(words);
            return name.equals(title) || (!isWhole && (contains(title, name) || contains(name, title)));
        }

        private static boolean contains(String text, String part) {
            return (" " + text + " ").contains(" " + part + " ");
        }
    }

    private static Outcome namesTheSame(SheetCheck check) {
        Optional<String> title = check.sheet().title();
        List<LegalText> creating = LegalTexts.of(check)
                .filter(text ->
                        check.sheet().legalReferences().get(text.position()).kind() == LegalReferenceKind.CREATION)
                .toList();
        if (title.isEmpty() || creating.isEmpty()) {
            return check.nothingToJudge();
        }
        List<Named> names = creating.stream()
                .flatMap(text -> named(text, check.foldedText(text.title())).stream())
                .toList();
        if (names.isEmpty()) {
            return check.undetermined(SheetPointers.LEGAL_REFERENCES_TITLE);
        }
        String key = key(title.get());
        return check.violatedIf(
                names.stream().noneMatch(name -> name.matches(key)), differs(check, latest(names), title.get()));
    }

    private static Optional<Named> named(LegalText text, FoldedText title) {
        Matcher quoted = QUOTED.matcher(title.toString());
        if (quoted.find()) {
            return Optional.of(new Named(text, title.excerpt(quoted.start(1), quoted.end(1)), false));
        }
        Matcher whole = PROFESSIONAL.matcher(title.toString());
        return whole.find()
                ? Optional.of(new Named(text, title.excerpt(whole.start(1), whole.end(1)), true))
                : Optional.empty();
    }

    private static Named latest(List<Named> names) {
        Named latest = names.get(0);
        for (Named name : names) {
            boolean isLater = name.text().publishedOn().isPresent()
                    && latest.text()
                            .publishedOn()
                            .filter(day ->
                                    !day.isBefore(name.text().publishedOn().get()))
                            .isEmpty();
            latest = isLater ? name : latest;
        }
        return latest;
    }

    private static Finding differs(SheetCheck check, Named named, String title) {
        return check.finding(
                        SheetPointers.TITLE,
                        QuotedExcerpt.text("title", title.strip()),
                        QuotedExcerpt.text("name", named.words()))
                .showing(named.text().title());
    }

    private static String key(String name) {
        String whole = FEMININE.matcher(FoldedText.of(name.strip()).toString()).replaceAll("");
        String folded = REMARK.matcher(whole).replaceAll("");
        String key = NormalizedWords.keyOfFolded(folded);
        Matcher kind = KIND.matcher(key);
        while (kind.find()) {
            key = key.substring(kind.end());
            kind = KIND.matcher(key);
        }
        return key;
    }
}
