package fr.rncp.english;

/**
 * A place with words to avoid.
 *
 * @param file the file, below the root of the project
 * @param line its line, from 1
 * @param words the words as written
 * @param rule the row of the word list that they match
 */
record AvoidedWords(String file, int line, String words, WordToAvoid rule) {

    /** Returns the place, the words and the better ones, for a failure text. */
    @Override
    public String toString() {
        String inOneLine = words.replaceAll("\\s+", " ").strip();
        return "%s:%d: \"%s\" (%s); better: %s".formatted(file, line, inOneLine, rule.name(), rule.better());
    }
}
