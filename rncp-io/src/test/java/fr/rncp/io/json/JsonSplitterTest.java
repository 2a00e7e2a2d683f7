package fr.rncp.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.message.WordedProblems;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.Step;
import fr.rncp.model.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSplitterTest {

    private static final String ONE = "{\"version\":1,\"number\":\"RS1\"}";
    private static final String TWO = "{\"version\":1,\"number\":\"RS2\"}";
    private static final String INDENTED = "{\n  \"version\":\n  1,\n  \"number\": \"RS3\"\n}";
    private static final SourceLocation ORIGIN = SourceLocation.UNKNOWN.inFile("x.json");
    private static final JsonSheetParser PARSER = new JsonSheetParser(ReadLimits.DEFAULT, false);

    /** Returns one line for each step: the number of the sheet, or the code of a problem, with its location. */
    private static List<String> steps(String json) {
        return steps(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
    }

    private static List<String> steps(InputStream in, ReadLimits limits) {
        JsonSplitter splitter = new JsonSplitter(in, ORIGIN, limits, PARSER);
        List<String> steps = new ArrayList<>();
        try {
            for (Step step = splitter.next(); step != null; step = splitter.next()) {
                steps.add(describe(step));
            }
            assertThat(splitter.next()).isNull();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return steps;
    }

    private static String describe(Step step) {
        if (step instanceof Step.Sheet sheet) {
            ParsedSheet parsed = sheet.parser().parse(sheet.fragment());
            String place = sheet.fragment().start().line().orElse(0) + ":"
                    + sheet.fragment().start().column().orElse(0);
            return parsed instanceof ParsedSheet.Read read
                    ? read.sheet().number() + "@" + place
                    : describe(parsed.problems().get(0));
        }
        return step instanceof Step.Remark remark
                ? describe(WordedProblems.assertWorded(remark.problem()))
                : step.toString();
    }

    private static String describe(ReadProblem problem) {
        return problem.code() + "@" + problem.location().line().orElse(0) + ":"
                + problem.location().column().orElse(0);
    }

    @Test
    void readsOneObjectHoweverLaidOut() {
        assertThat(steps(ONE)).containsExactly("RS1@1:1");
        assertThat(steps(INDENTED)).containsExactly("RS3@1:1");
        assertThat(steps("\n  " + INDENTED.replace("\n", "\r\n") + "\r\n")).containsExactly("RS3@2:3");
        assertThat(steps("\uFEFF" + ONE)).containsExactly("RS1@1:1");
        assertThat(steps("{\"version\":1,\n\"number\":\"RS9\",\"source\":\n{\"format\":\n\"XML\"}}"))
                .containsExactly("RS9@1:1");
        assertThat(steps("{\"version\":1,\"number\":\"RS9\",\"source\":\n{}}")).containsExactly("RS9@1:1");
    }

    @Test
    void readsAListHoweverLaidOut() {
        assertThat(steps("[" + ONE + "," + TWO + "]")).containsExactly("RS1@1:2", "RS2@1:31");
        assertThat(steps("[\n" + INDENTED + "\n, " + ONE + "]\n")).containsExactly("RS3@2:1", "RS1@7:3");
        assertThat(steps("[]")).isEmpty();
        assertThat(steps(" [ \n] ")).isEmpty();
    }

    @Test
    void readsALineEach() {
        assertThat(steps(ONE + "\n" + TWO)).containsExactly("RS1@1:1", "RS2@2:1");
        assertThat(steps("\r\n" + ONE + "\r\n\r\n \r\n " + TWO + " \r\n\r\n")).containsExactly("RS1@2:1", "RS2@5:2");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(steps("")).isEmpty();
        assertThat(steps(" \n\t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1,",
                "{\"version\":1,\"number\":\"RS",
                "{\"version\":1,\"number\":\"RS1\"",
                "{\"version\":1,\"number\":\"RS1\"}}",
                "{\"version\":1,\"number\":\"RS1\"} {}",
                "{\"version\":1,\"number\":\"RS1\"}, ",
                "{]",
                "garbage",
                "}",
                "\"",
                "null",
            })
    void aBadLineDoesNotSpoilTheNext(String bad) {
        List<String> steps = steps(bad + "\n" + ONE + "\n" + bad + "\n" + TWO + "\n");
        assertThat(steps).hasSize(4);
        assertThat(steps.get(1)).isEqualTo("RS1@2:1");
        assertThat(steps.get(3)).isEqualTo("RS2@4:1");
    }

    @Test
    void reportsLineAndColumnOfTheWholeFile() {
        List<String> steps = steps("[" + ONE + ",\n\n" + "  {\"version\":1,\"number\":3},{\n\"version\":1}]");
        assertThat(steps).containsExactly("RS1@1:2", "SCHEMA_VIOLATION@3:16", "SCHEMA_VIOLATION@3:28");
    }

    @Test
    void anItemThatIsNoObjectDoesNotSpoilTheNext() {
        assertThat(steps("[1,[[\"]\"],2],\"a,\\\"]\\\\\",null," + ONE + "]"))
                .containsExactly("MALFORMED@1:2", "MALFORMED@1:4", "MALFORMED@1:14", "MALFORMED@1:24", "RS1@1:29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s %s]", "[%s,,%s]", "[%s,]", "[%s:%s]", "[%s]]", "[%s] x", "[%s}"})
    void aBrokenListEndsTheReading(String list) {
        List<String> steps = steps(list.replaceFirst("%s", ONE).replace("%s", TWO));
        assertThat(steps.get(0)).isEqualTo("RS1@1:2");
        assertThat(steps.get(1)).as(steps::toString).startsWith("MALFORMED@1:");
        assertThat(steps).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[%s", "[%s,", "[%s,{", "{\n", "{\"version\":1,\n\"", "{"})
    void anEndInTheMiddleIsSaid(String start) {
        List<String> steps = steps(start.replace("%s", ONE));
        assertThat(steps.get(steps.size() - 1)).as(steps::toString).startsWith("CUT_SHORT@");
    }

    @Test
    void nothingStandsAfterTheOnlyObject() {
        assertThat(steps(INDENTED + "\n" + INDENTED)).containsExactly("RS3@1:1", "MALFORMED@6:1");
    }

    @Test
    void skipsASheetThatIsTooLong() {
        ReadLimits limits = new ReadLimits(25, 100, 9, 1, 1);
        String longer = ONE.replace("}", ",\"title\":\"" + "x".repeat(100) + "\"}");
        for (String json : List.of(
                ONE + "\n" + longer + "\n" + TWO, longer + "\n" + TWO, "[" + ONE + "," + longer + "," + TWO + "]")) {
            List<String> steps = steps(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), limits);
            assertThat(steps).anyMatch(s -> s.startsWith("LIMIT_PASSED"));
            assertThat(steps.get(steps.size() - 1)).as(steps::toString).startsWith("RS2");
        }
    }

    /** The input is fifty times larger than a sheet may be, and generated while it is read. */
    @Test
    void needsNoMemoryForWhatItSkips() {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("{\"title\":\"".getBytes(StandardCharsets.UTF_8)),
                new SequenceInputStream(
                        new Repeated('x', 400L << 20),
                        new ByteArrayInputStream(("\"}\n" + TWO).getBytes(StandardCharsets.UTF_8))));
        assertThat(steps(in, ReadLimits.DEFAULT)).containsExactly("LIMIT_PASSED@1:1", "RS2@2:1");
    }

    @Test
    void refusesUtf16() {
        assertThat(steps(new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_16)), ReadLimits.DEFAULT))
                .containsExactly("MALFORMED@1:1");
    }

    @Test
    void reportsTheLocationOfAMalformedByte() {
        byte[] latin = (ONE + "\n{\"title\":\"é\"}\n" + TWO).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(steps(new ByteArrayInputStream(latin), ReadLimits.DEFAULT))
                .containsExactly("RS1@1:1", "MALFORMED@2:11", "RS2@3:1");
    }

    @Property(tries = 2000)
    void everyTextComesToAnEnd(@ForAll List<@CharRange(from = ' ', to = '~') Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(c -> text.append("{}[]\",:\n\\ x1".indexOf(c) >= 0 ? c : "{}[]\",:\n\\ x1".charAt(c % 12)));
        assertThatCode(() -> steps(text.toString())).doesNotThrowAnyException();
    }

    /** A stream that repeats the same byte. */
    private static final class Repeated extends InputStream {

        private final int value;
        private long left;

        Repeated(int value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) value);
            left -= count;
            return count;
        }
    }
}
