package fr.rncp.rules.catalogue.identity;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the form of a title: capitals, a final stop, words for a training, brands. */
final class TitleForm {

    private static final int LONG_WORD = 4;
    private static final int WORDS_IN_CAPITALS = 3;

    /** Most acronyms and names of tests are shorter than these words and titles. */
    private static final int LONGER_THAN_ACRONYMS = 7;

    private static final int MORE_THAN_ACRONYMS = 12;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A stop at the end that does not belong to an abbreviation or an ellipsis. */
    private static final Pattern FINAL_STOP =
            Pattern.compile("(?:^|[\\s(])(?!etc\\.)[^\\s.]*[\\p{L}\\p{N})»\"]{3}[)»\"]? ?[.;:,]$");

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:etc|cie|ste|ets|niv|cat|env|max|min|opt|spec|ment)\\.$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAINING = Pattern.compile(
            "(?:la |une |un |le )?(?:formation (?!d'adultes?\\b|pour adultes?\\b|professionnelle d'adultes?\\b|et\\b)(?:de|des|du|d'|en|a|au|aux|pour|sur"
                    + "|continue|initiale|certifiante|qualifiante|diplomante|professionnalisante|professionnelle (?:de|en|a|au|aux|pour|continue)"
                    + "|complementaire|intensive|courte|longue)\\b ?|formation ?[:–—-]|stage (?:de|d'|en|pour|pratique|intensif)\\b"
                    + "|stage ?[:–—-]|seminaire\\b|cours (?:de|d'|du|en|pour|intensifs?)\\b|cycle (?:de |long |court )?(?:formation|perfectionnement)\\b"
                    + "|parcours de formation\\b|session de formation\\b|bootcamp\\b|masterclass\\b|master class\\b|prepa(?:ration)? (?:a la |au |a l'|aux )(?:certification|examen|titre|diplome|concours|epreuve|fonction|metier|profession|poste)s?\\b"
                    + "|cursus\\b|initiation (?:a|au|aux)\\b|se former (?:a|au|aux|en)\\b|perfectionnement (?:a|au|aux|en)\\b)");

    private static final WordPatterns BRAND = WordPatterns.of(Stream.of(
                    "microsoft, google, adobe, photoshop, indesign, autocad, solidworks, catia, revit, sketchup, salesforce",
                    "hubspot, wordpress, woocommerce, prestashop, shopify, magento, amazon, aws, cisco, oracle, facebook",
                    "instagram, linkedin, tiktok, youtube, chatgpt, openai, midjourney, canva, odoo, powerpoint, powerbi",
                    "power bi, servicenow, vmware, netflix, windows, outlook, excel, archicad, unreal engine, after effects",
                    "premiere pro, davinci resolve, airtable, android, trello, jira")
            .flatMap(names -> Stream.of(names.split(", ", -1)))
            .map(name -> "\\b" + name + "\\b")
            .toArray(String[]::new));

    /** Also the abbreviation of "services à la personne". */
    private static final Pattern SAP = Pattern.compile(
            "\\b(?:consultant|consultante|developpeur|developpeuse|architecte|administrateur|administratrice|integrateur) sap\\b|\\bsap (?:s/4|hana|erp|fi|mm|sd|abap)\\b");

    private static final Pattern REGISTERED = Pattern.compile("[\\p{L}\\p{N}]{0,40} ?[®™]");

    private TitleForm() {}

    /** Returns the words with which a title names a training. */
    static Optional<String> training(FoldedText title) {
        return opening(TRAINING, title);
    }

    /** Returns the first brand in a title: a well-known one, or a word marked as one. */
    static Optional<String> brand(String title, FoldedText folded) {
        Matcher registered = REGISTERED.matcher(hasMark(title) ? title : "");
        return registered.find()
                ? Optional.of(registered.group().strip())
                : BRAND.firstIn(folded, 0, folded.length())
                        .or(() -> sap(folded))
                        .map(found -> folded.excerpt(found.start(), found.end()));
    }

    private static Optional<Matcher> sap(FoldedText folded) {
        return folded.toString().contains("sap")
                ? Optional.of(SAP.matcher(folded.toString())).filter(Matcher::find)
                : Optional.empty();
    }

    private static boolean hasMark(String title) {
        return title.indexOf('®') >= 0 || title.indexOf('™') >= 0;
    }

    private static Optional<String> opening(Pattern pattern, FoldedText title) {
        Matcher matcher = pattern.matcher(title.toString());
        return matcher.lookingAt() ? Optional.of(title.excerpt(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Checks whether all words of a title are in capitals, and enough of them are more than acronyms. */
    static boolean isInCapitals(String title) {
        boolean hasSmallLetter = title.codePoints().anyMatch(Character::isLowerCase);
        return !hasSmallLetter
                && (has(title, WORDS_IN_CAPITALS, LONG_WORD)
                        || (has(title, 1, LONGER_THAN_ACRONYMS) && letters(title) >= MORE_THAN_ACRONYMS));
    }

    private static long letters(String title) {
        return title.codePoints().filter(Character::isLetter).count();
    }

    private static boolean has(String title, int count, int length) {
        return WORD.matcher(title)
                        .results()
                        .filter(word -> word.group().length() >= length)
                        .limit(count)
                        .count()
                == count;
    }

    static boolean endsWithStop(String title) {
        String stripped = title.strip();
        String end = stripped.substring(Math.max(0, stripped.length() - 80));
        return !end.isEmpty()
                && ".;:,".indexOf(end.charAt(end.length() - 1)) >= 0
                && FINAL_STOP.matcher(end).find()
                && !ABBREVIATION.matcher(end).find();
    }
}
