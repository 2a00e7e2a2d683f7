/**
 * The rule of style for English: words that comments, messages, help and pages avoid, each with a better one, in
 * {@code word-list.tsv}. {@link fr.rncp.english.WordListTest} finds them in the four modules and in the pages.
 */
@NullMarked
package fr.rncp.english;

import org.jspecify.annotations.NullMarked;
