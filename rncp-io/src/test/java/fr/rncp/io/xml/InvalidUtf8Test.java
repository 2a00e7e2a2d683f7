package fr.rncp.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every first byte beyond ASCII with all kinds of bytes after it: the reader accepts what the decoder of the JDK
 * accepts.
 */
class InvalidUtf8Test {

    private static final int[] SECOND = {0x20, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xAF, 0xBC, 0xBF, 0xC3, 0xFF};
    private static final int[] LATER = {0x41, 0x80, 0xAF, 0xBD, 0xC0};

    private static List<byte[]> sequences() {
        List<byte[]> sequences = new ArrayList<>();
        for (int first = 0x80; first <= 0xFF; first++) {
            for (int second : SECOND) {
                for (int third : LATER) {
                    for (int fourth : LATER) {
                        sequences.add(new byte[] {(byte) first, (byte) second, (byte) third, (byte) fourth});
                    }
                }
            }
        }
        return sequences;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void isRefusedWithItsSheet() {
        List<byte[]> sequences = sequences();
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        export.writeBytes(Feed.utf8(Feed.DECLARATION + Feed.OPENING));
        List<String> valid = new ArrayList<>();
        for (int i = 0; i < sequences.size(); i++) {
            export.writeBytes(Feed.utf8("<FICHE><NUMERO_FICHE>RNCP" + (i + 1) + "</NUMERO_FICHE><INTITULE>a"));
            export.writeBytes(sequences.get(i));
            export.writeBytes(Feed.utf8("b</INTITULE></FICHE>\n"));
            if (isUtf8(sequences.get(i))) {
                valid.add("RNCP" + (i + 1));
            }
        }
        export.writeBytes(Feed.utf8(Feed.CLOSING));
        Reading reading = Reading.skippingUnreadable(export.toByteArray());
        assertThat(valid).hasSizeGreaterThan(100);
        assertThat(reading.numbers()).isEqualTo(valid);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.MALFORMED)
                .hasSize(sequences.size() - valid.size());
    }

    @Test
    void isRefusedOutsideOfSheetsToo() {
        for (String hex : List.of("C0BC", "E080AF", "EDA080", "F08080AF", "F4908080", "FF", "C3")) {
            String export = Feed.of(Feed.sheet("RNCP1"), "@", Feed.sheet("RNCP2"));
            byte[] damaged = new String(Feed.utf8(export), StandardCharsets.ISO_8859_1)
                    .replace("@", new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
            Reading reading = Reading.skippingUnreadable(damaged);
            assertThat(reading.numbers()).as(hex).containsExactly("RNCP1", "RNCP2");
            assertThat(reading.problem().code()).as(hex).isEqualTo(ProblemCode.MALFORMED);
            assertThat(reading.problem().location().line()).as(hex).hasValue(5);
        }
    }
}
