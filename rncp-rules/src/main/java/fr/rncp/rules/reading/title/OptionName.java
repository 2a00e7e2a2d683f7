package fr.rncp.rules.reading.title;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.LetterCase;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an option, such as {@code A}, {@code 2} or {@code Réseaux}.
 *
 * @param printed the name as the title prints it
 * @param words its words, folded and in the singular: two spellings of a name have the same words
 * @param form the form of the name
 * @param fillsTitle whether nothing but the name follows the word "option", so that the title of the block may be part
 *     of it
 */
public record OptionName(String printed, Set<String> words, NameForm form, boolean fillsTitle) {

    /** The forms of names; a sheet that mixes them may name one option in two ways. */
    public enum NameForm {
        LETTER,
        NUMBER,
        ABBREVIATION,
        WORDS
    }

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern LINK = Pattern.compile("(?:et|de|des|du|la|le|les|l|d|en|a|au|aux|pour|option)");
    private static final int LONGEST_ABBREVIATION = 6;

    static OptionName of(String printed, boolean fillsTitle) {
        String folded = FoldedText.of(printed).toString();
        Set<String> words = WORD.matcher(folded)
                .results()
                .map(word -> singular(word.group()))
                .filter(word -> !LINK.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        return new OptionName(printed, words.isEmpty() ? Set.of(folded) : words, form(printed), fillsTitle);
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        String single = plural ? word.substring(0, word.length() - 1) : word;
        return single.matches("0[0-9]") ? single.substring(1) : single;
    }

    private static NameForm form(String printed) {
        if (printed.matches("[0-9]+|I{1,3}|IV|VI{0,3}")) {
            return NameForm.NUMBER;
        }
        if (printed.length() == 1) {
            return NameForm.LETTER;
        }
        boolean capitals = printed.length() <= LONGEST_ABBREVIATION
                && printed.chars().allMatch(Character::isLetter)
                && printed.equals(LetterCase.upper(printed));
        return capitals ? NameForm.ABBREVIATION : NameForm.WORDS;
    }

    /** Checks whether another name has the same words in the same form. */
    public boolean isSame(OptionName other) {
        return form == other.form && words.equals(other.words);
    }

    /** Checks whether this name may be another spelling of a name, or a part of it. */
    public boolean mayBe(OptionName other) {
        if (form != other.form) {
            return shortens(other) || other.shortens(this) || isCode() || other.isCode();
        }
        return words.containsAll(other.words)
                || other.words.containsAll(words)
                || (fillsTitle && other.fillsTitle && firstWord().equals(other.firstWord()));
    }

    private boolean isCode() {
        return form == NameForm.LETTER || form == NameForm.NUMBER;
    }

    /** Checks whether this abbreviation may consist of the initials, or the beginning, of the words of a name. */
    private boolean shortens(OptionName name) {
        if (form != NameForm.ABBREVIATION) {
            return false;
        }
        String letters = words.iterator().next();
        String folded = FoldedText.of(name.printed).toString();
        int found = 0;
        Matcher word = WORD.matcher(folded);
        while (word.find() && found < letters.length()) {
            if (word.group().startsWith(letters)) {
                return true;
            }
            found += word.group().charAt(0) == letters.charAt(found) ? 1 : 0;
        }
        return found >= letters.length() - 1;
    }

    private String firstWord() {
        Matcher word = WORD.matcher(FoldedText.of(printed).toString());
        return word.find() ? singular(word.group()) : "";
    }
}
