package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.FrenchNumbers;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of options that a text requires, of those that titles name.
 *
 * @param needed the number, if the text states it
 * @param doubt words about a choice that are not understood
 */
record OptionCount(Optional<TextReading<Integer>> needed, Optional<String> doubt) {

    private static final String NUMBER = "(?<number>" + FrenchNumbers.PATTERN + ")";

    /** The words before "option" that show how many a candidate takes. */
    private static final Pattern ONE = Pattern.compile("\\b(?:(?:l'|d'|qu')?une?(?: seule?)?"
            + "(?: (?:des|de ces|parmi les)(?: " + FrenchNumbers.PATTERN + ")?)?|chaque|cette|sa|son) $");

    private static final Pattern THE = Pattern.compile("(?:\\bl'|\\b(?:la|le|du|cet|cette|votre|leur) )$");
    private static final Pattern SEVERAL = Pattern.compile("\\b" + NUMBER + " $");
    /** "Les deux options": both are required, or these are the ones to choose from. */
    private static final Pattern ALL = Pattern.compile("\\b(?:les|des|ces|ses|aux) " + FrenchNumbers.PATTERN + " $");

    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:parmi|entre|sur|compo\\w{1,6}|compre\\w{1,5}|compren\\w{1,5}|compte|propos\\w{1,5}|offr\\w{1,4}|"
                    + "exist\\w{1,4}|decline\\w{0,3}|choix)(?: (?:les|des|en|de|d'))? ?(?:" + FrenchNumbers.PATTERN
                    + " )?$");

    /** Other words for a choice. Blocks that are counted in such words are a demand of their own. */
    private static final Pattern CHOICE = Pattern.compile(
            "(?<!\\bblocs? |competences? |choix |optionnels |optionnel )\\b(?:optionnel\\w{0,3}|au choix|choisi\\w{0,3}|parmi|ou bien|soit|options?|specialites?|electifs?)\\b");

    private static final int LOOK_BACK = 60;

    private static OptionCount of(FoldedText text, Matcher matcher, int from, int needed) {
        String excerpt = text.excerpt(from, matcher.end());
        return new OptionCount(Optional.of(new TextReading<>(needed, excerpt, Certainty.STATED)), Optional.empty());
    }

    /**
     * Reads a text.
     *
     * @param words the words for options in the titles
     */
    static OptionCount in(FoldedText text, Collection<String> words) {
        OptionCount none = new OptionCount(Optional.empty(), Optional.empty());
        if (words.isEmpty()) {
            return none;
        }
        Matcher matcher =
                Pattern.compile("\\b(?:" + String.join("|", words) + ")s?\\b").matcher(text.toString());
        OptionCount found = none;
        boolean mentioned = false;
        while (matcher.find()) {
            found = found.and(at(text, matcher), text, matcher);
            mentioned = true;
        }
        return mentioned ? found : found.orElseChoice(text);
    }

    private OptionCount and(Optional<OptionCount> other, FoldedText text, Matcher matcher) {
        if (doubt.isPresent() || other.isEmpty() || other.get().needed.isEmpty()) {
            return other.isEmpty() && doubt.isEmpty() ? doubting(text, matcher) : this;
        }
        return needed.isEmpty()
                        || needed.get().value().equals(other.get().needed.get().value())
                ? (needed.isEmpty() ? other.get() : this)
                : doubting(text, matcher);
    }

    private static OptionCount doubting(FoldedText text, Matcher matcher) {
        return new OptionCount(Optional.empty(), Optional.of(text.excerpt(matcher.start(), matcher.end())));
    }

    /** Returns the number at a mention, without a number if it only refers to an option; empty if it is not clear. */
    private static Optional<OptionCount> at(FoldedText text, Matcher matcher) {
        int from = Math.max(0, matcher.start() - LOOK_BACK);
        String before = text.toString().substring(from, matcher.start());
        before = before.substring(1 + Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')));
        int start = matcher.start() - before.length();
        Matcher one = ONE.matcher(before);
        if (one.find()) {
            return Optional.of(of(text, matcher, start + one.start(), 1));
        }
        if (THE.matcher(before).find() || OFFERED.matcher(before).find()) {
            return Optional.of(new OptionCount(Optional.empty(), Optional.empty()));
        }
        Matcher several = SEVERAL.matcher(before);
        return several.find() && !ALL.matcher(before).find()
                ? Optional.of(of(text, matcher, start + several.start(), FrenchNumbers.value(several.group("number"))))
                : Optional.empty();
    }

    /** Returns this count, in doubt if the text speaks of a choice in other words. */
    private OptionCount orElseChoice(FoldedText text) {
        Matcher matcher = CHOICE.matcher(text.toString());
        return matcher.find() ? doubting(text, matcher) : this;
    }
}
