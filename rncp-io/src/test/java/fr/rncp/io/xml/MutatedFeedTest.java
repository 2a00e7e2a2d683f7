package fr.rncp.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Damaged exports, compared sheet by sheet with the parser of the JDK. A damaged sheet that is still well-formed loses
 * no text; any other is an error with its location. Damage does not affect other sheets, except a comment or section
 * that is opened and never closed: it hides everything after it, and the error is located at its beginning.
 * {@code -Pexhaustive} makes several thousand times as many tries.
 */
class MutatedFeedTest {

    private static final int MUTATIONS = Integer.getInteger("rncp.mutations", 500);
    /** The maximum length of a sheet in lines; damage may double lines, and the next sheet may be reached first. */
    private static final int LONGEST_SHEET = 12;

    private static final int GAP = 2;
    private static final Pattern INSTRUCTION = Pattern.compile("<\\?[^\\x00-\\x20<]");

    private static final List<CertificationSheet> SOUND =
            Reading.of(MutatedFeed.export()).sheets();

    @Test
    void damageCostsOneSheetAtMostAndNoTextOfAWellFormedOne() {
        for (long seed = 0; seed < MUTATIONS; seed++) {
            assertReadsAllButTheDamaged(MutatedFeed.of(seed), "seed " + seed);
        }
    }

    @Test
    void damageCostsOneSheetAtMostInOtherEncodings() {
        for (long seed = 0; seed < MUTATIONS / 4; seed++) {
            MutatedFeed feed = MutatedFeed.of(seed);
            for (String name : List.of("UTF-16", "windows-1252")) {
                Charset charset = Charset.forName(name);
                if (feed.fits(charset)) {
                    assertReadsAllButTheDamaged(feed.in(charset), name + ", seed " + seed);
                }
            }
        }
    }

    @Test
    void convertingTheResultGivesTheSameBytesOrTheSameRefusal() {
        for (long seed = 0; seed < MUTATIONS; seed++) {
            MutatedFeed feed = MutatedFeed.of(seed);
            Reading reading = Reading.skippingUnreadable(feed.bytes());
            assertThat(Reading.skippingUnreadable(feed.bytes()))
                    .as("seed " + seed)
                    .isEqualTo(reading);
            String json = json(reading.sheets());
            Reading again = Reading.skippingUnreadable(json);
            assertThat(again.problems()).as("seed " + seed).noneMatch(p -> p.severity() == ProblemSeverity.ERROR);
            assertThat(json(again.sheets())).as("seed " + seed).isEqualTo(json);
        }
    }

    private static String json(List<CertificationSheet> sheets) {
        return sheets.stream().map(SheetJson::write).map(sheet -> sheet + "\n").collect(Collectors.joining());
    }

    private static void assertReadsAllButTheDamaged(MutatedFeed feed, String description) {
        Reading reading = Reading.skippingUnreadable(feed.bytes());
        String what = description + ", sheet " + feed.damaged() + ": "
                + new String(feed.sheet(), StandardCharsets.UTF_8) + "\n" + reading.problems();
        int before = feed.damaged() - 1;
        assertThat(first(reading.sheets(), before)).as(what).isEqualTo(first(SOUND, before));
        if (swallows(feed.sheet())) {
            assertReported(feed, reading, what);
            return;
        }
        int after = SOUND.size() - feed.damaged();
        assertThat(last(reading.sheets(), after)).as(what).isEqualTo(last(SOUND, after));
        Optional<Element> sheet = parsed(feed.sheet());
        if (sheet.isEmpty()) {
            assertReported(feed, reading, what);
        } else if (reading.sheets().size() == SOUND.size()) {
            assertHasTexts(reading.sheets().get(before), sheet.get(), what);
            CertificationSheet read = reading.sheets().get(before);
            assertThat(SheetJson.read(SheetJson.write(read))).as(what).isEqualTo(read);
        } else {
            assertThat(reading.problems()).as(what).isNotEmpty();
        }
    }

    /** Asserts that there is a problem that the undamaged export does not have, with a plausible location. */
    private static void assertReported(MutatedFeed feed, Reading reading, String what) {
        assertThat(reading.problems())
                .as(what)
                .anyMatch(problem -> problem.code() != ProblemCode.UNKNOWN_ELEMENT
                        && problem.severity() != ProblemSeverity.INFO
                        && isNear(feed, problem));
    }

    /**
     * Checks whether the location is in the damaged sheet, at the beginning of the gap before it, or at the start of
     * the next sheet.
     */
    private static boolean isNear(MutatedFeed feed, ReadProblem problem) {
        long line = problem.location().line().orElse(0);
        return line >= feed.line() - GAP && line <= feed.line() + LONGEST_SHEET;
    }

    private static <T> List<T> first(List<T> list, int count) {
        return list.subList(0, Math.min(count, list.size()));
    }

    private static <T> List<T> last(List<T> list, int count) {
        return list.subList(Math.max(0, list.size() - count), list.size());
    }

    /** Checks whether a comment or section is opened and never closed, so that everything after it is inside it. */
    private static boolean swallows(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        return List.of("<!--", "<![CDATA[").stream().anyMatch(opening -> text.contains(opening))
                && parsed(sheet).isEmpty()
                && isOpenAtEnd(text);
    }

    private static boolean isOpenAtEnd(String text) {
        int at = 0;
        while (at >= 0) {
            int comment = text.indexOf("<!--", at);
            int section = text.indexOf("<![CDATA[", at);
            int instruction = instruction(text, at);
            int first = IntStream.of(comment, section, instruction)
                    .filter(i -> i >= 0)
                    .min()
                    .orElse(-1);
            if (first < 0) {
                return false;
            }
            String end = first == comment ? "-->" : first == section ? "]]>" : "?>";
            int opened = first == comment ? "<!--".length() : first == section ? "<![CDATA[".length() : 2;
            int closed = text.indexOf(end, first + opened);
            if (closed < 0) {
                return first != instruction;
            }
            at = closed + end.length();
        }
        return false;
    }

    /** Returns the index of the next instruction, whose name follows at once. */
    private static int instruction(String text, int at) {
        Matcher instruction = INSTRUCTION.matcher(text);
        return instruction.find(at) ? instruction.start() : -1;
    }

    private static void assertHasTexts(CertificationSheet sheet, Element element, String what) {
        String json = SheetJson.write(sheet);
        for (String text : texts(element)) {
            String quoted = SheetJson.write(sheet.withTitle(Optional.of("x" + text + "x")));
            int start = quoted.indexOf("\"title\":\"x") + "\"title\":\"x".length();
            String escaped = quoted.substring(start, quoted.indexOf("x\"", start + 0));
            assertThat(json).as(what).contains(escaped);
        }
    }

    private static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                texts.addAll(texts(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                own.append(node.getNodeValue());
            }
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            texts.add(element.getAttributes().item(i).getNodeValue());
        }
        texts.add(own.toString());
        return texts.stream().map(String::strip).filter(text -> !text.isBlank()).toList();
    }

    /** Returns the sheet as parsed by the JDK, if it is well-formed. */
    private static Optional<Element> parsed(byte[] sheet) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sheet));
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(sheet)).getDocumentElement());
        } catch (SAXException | CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
