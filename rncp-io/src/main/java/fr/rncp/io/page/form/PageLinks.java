package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.LetterCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the links of a page in text: {@code [text](address)}, {@code <address>}, {@code [text][1]} with a list of
 * addresses or {@code [text]} with an address of that name, and {@code [1]text} with the list "References" at the end.
 */
final class PageLinks {

    private static final Pattern REFERENCES =
            Pattern.compile("(?i)\\s*(?:References|Références|(?:Visible|Hidden) links):?\\s*");

    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,5})\\.\\s+(\\S+)\\s*");
    private static final Pattern DEFINED =
            Pattern.compile("\\s{0,3}\\[([^\\]\\s^][^\\]]{0,80})\\]:\\s+<?(\\S+?)>?(?:\\s+[\"'(].*)?\\s*");

    /** A link: its text, and an address, or the name of one unless that is the text, or the attributes of a span. */
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,400})\\](?:\\(\\s*<?([^()\\s<>]{1,2000})>?(?:\\s+\"[^\"]{0,400}\")?\\s*\\)"
                    + "|\\[([^\\[\\]]{0,80})\\]|(" + MarkedLines.ATTRIBUTES + ")|(?!:))");

    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|www\\.|mailto:)[^<>\\s]{1,2000})>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,5})\\]");

    private final Map<String, String> defined = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();

    /** The lines of addresses that a link of the page uses, and those above them; an unused address is a text. */
    private final Set<Integer> lists = new HashSet<>();

    PageLinks(List<PageLine> lines) {
        collect(lines);
        if (!lists.isEmpty()) {
            Set<String> used = used(lines);
            numbered.keySet().retainAll(used);
            defined.keySet().retainAll(used);
            lists.removeIf(line -> isUnused(lines.get(line).text()));
        }
    }

    private void collect(List<PageLine> lines) {
        boolean isList = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Matcher reference = NUMBERED.matcher(text);
            if (REFERENCES.matcher(text).matches() && isFollowedByNumber(lines, i)) {
                isList = true;
                lists.add(i);
            } else if (isList && reference.matches()) {
                add(numbered, reference, i);
            } else if (!lines.get(i).isBlank()) {
                isList = false;
                define(text, i);
            }
        }
    }

    /** Returns the names and the numbers to which links refer. */
    private Set<String> used(List<PageLine> lines) {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.indexOf('[') >= 0 && !lists.contains(i)) {
                LINK.matcher(text).results().forEach(link -> name(link).ifPresent(used::add));
                NUMBER.matcher(text).results().map(number -> number.group(1)).forEach(used::add);
            }
        }
        return used;
    }

    /** Returns the name to which a link refers, which may be its text. */
    private static Optional<String> name(MatchResult link) {
        boolean isReference = link.group(2) == null && link.group(4) == null;
        String name = Objects.requireNonNullElse(link.group(3), "");
        return Optional.of(key(name.isEmpty() ? link.group(1) : name)).filter(key -> isReference);
    }

    private boolean isUnused(String text) {
        Matcher number = NUMBERED.matcher(text);
        Matcher definition = DEFINED.matcher(text);
        return definition.matches()
                ? !defined.containsKey(key(definition.group(1)))
                : number.matches() ? !numbered.containsKey(number.group(1)) : numbered.isEmpty();
    }

    private static boolean isFollowedByNumber(List<PageLine> lines, int index) {
        return lines.subList(index + 1, Math.min(index + 5, lines.size())).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> NUMBERED.matcher(line.text()).matches())
                .isPresent();
    }

    private void define(String text, int index) {
        Matcher definition = DEFINED.matcher(text);
        if (text.indexOf("]:") > 0 && definition.matches()) {
            add(defined, definition, index);
        }
    }

    /** Adds the first address of a name or number; a second one is a text. */
    private void add(Map<String, String> addresses, Matcher address, int index) {
        if (addresses.putIfAbsent(key(address.group(1)), address.group(2)) == null) {
            lists.add(index);
        }
    }

    /** Returns a name without distinctions of case and white space. */
    private static String key(String name) {
        return LetterCase.lower(SPACE.matcher(Blank.strip(name)).replaceAll(" "));
    }

    /** Checks whether a line belongs to a list of addresses, which is not a part of the page. */
    boolean isList(int index) {
        return lists.contains(index);
    }

    /** Returns a text without the marks of its links, and adds the links to the list. */
    String read(String text, List<PageLine.Link> links) {
        String plain = text.indexOf('[') < 0 ? text : numbered(marked(text, links), links);
        if (plain.indexOf('<') < 0) {
            return plain;
        }
        return ADDRESS.matcher(plain).replaceAll(address -> {
            links.add(new PageLine.Link(address.group(1), address.group(1)));
            return Matcher.quoteReplacement(address.group(1));
        });
    }

    private String marked(String text, List<PageLine.Link> links) {
        StringBuilder plain = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            Optional<String> url =
                    Optional.ofNullable(link.group(2)).or(() -> name(link).map(defined::get));
            boolean isSpan = link.group(4) != null;
            if (url.isEmpty() && !isSpan) {
                continue;
            }
            boolean isPicture = link.group().startsWith("!");
            url.filter(address -> !isPicture)
                    .ifPresent(address -> links.add(new PageLine.Link(link.group(1), address)));
            plain.append(text, done, link.start()).append(link.group(1)).append(isSpan ? " " : "");
            done = link.end();
        }
        return done == 0 ? text : plain.append(text.substring(done)).toString();
    }

    /**
     * Returns a text without the numbers of links. The text of such a link ends at the next number or with the line.
     */
    private String numbered(String text, List<PageLine.Link> links) {
        if (numbered.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Matcher number = NUMBER.matcher(text);
        int done = 0;
        while (number.find()) {
            String url = numbered.get(number.group(1));
            if (url != null) {
                int next = text.indexOf('[', number.end());
                String shown = Blank.strip(text.substring(number.end(), next < 0 ? text.length() : next));
                links.add(new PageLine.Link(shown, url));
                plain.append(text, done, number.start());
                done = number.end();
            }
        }
        return plain.append(text.substring(done)).toString();
    }
}
