package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An export of seven sheets, one of which is randomly damaged.
 *
 * @param bytes the export
 * @param damaged number of the damaged sheet, from 1 to 7
 * @param sheet the bytes of that sheet, in UTF-8
 * @param line the line on which it begins
 */
@SuppressWarnings("ArrayRecordComponent") // used once, never compared
record MutatedFeed(byte[] bytes, int damaged, byte[] sheet, int line) {

    static final int SHEETS = 7;

    private static final List<String> INSERTED = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "</",
            "/>",
            "<!",
            "<?",
            "?>",
            "<? ",
            "<!--",
            "-->",
            "--",
            "<![CDATA[",
            "]]>",
            "]]",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "&#233;",
            "&nbsp;",
            "&lt;FICHE&gt;",
            "<FICHE>",
            "</FICHE>",
            "<FICHE/>",
            "<FICHES>",
            "</FICHES>",
            "<X>",
            "</X>",
            "<X/>",
            "<X a='1' b=\"2\"/>",
            "<X a='1' a='2'/>",
            "<X a=1/>",
            " a='x>",
            "<?pi a?>",
            "<?xml version='1.0'?>",
            "<!-- x -->",
            "<!-- a -- b -->",
            "<![CDATA[a<b]]>",
            "<!DOCTYPE x>",
            "\u0000",
            "\u0001",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\r",
            "\r\n",
            "\t",
            "é",
            "œ",
            "\uD83D\uDE80",
            "<é>a</é>",
            "< a>",
            "x <y\" z");

    /** Overlong, truncated and impossible forms, including those of a less-than sign and a slash. */
    private static final List<String> NOT_UTF_8 = List.of(
            "C0BC",
            "C0AF",
            "C1A9",
            "E080AF",
            "E0809C",
            "F08080AF",
            "F08FBFBF",
            "C3",
            "E282",
            "F09F9A",
            "80",
            "BF",
            "FE",
            "FF",
            "EDA080",
            "EDBFBF",
            "F4908080",
            "F8888080BC",
            "FC848080BC80");

    static String sheetOf(int number) {
        return Feed.sheet(
                "RNCP" + number,
                element("INTITULE", "Titre n° " + number + " &amp; autre"),
                "\n",
                element("ABREGE", element("CODE", "TP"), element("LIBELLE", "Titre pro " + number)),
                element(
                        "OBJECTIFS_CONTEXTE",
                        "Objectifs " + number + ", l’été &lt;b&gt;",
                        "<![CDATA[ & plus]]>",
                        " fin"),
                "\n<!-- note -->",
                element(
                        "BLOCS_COMPETENCES",
                        element(
                                "BLOC_COMPETENCES",
                                element("CODE", "RNCP" + number + "BC01"),
                                element("LIBELLE", "Bloc " + number),
                                element("LISTE_COMPETENCES", "Lire " + number + "    Écrire"))),
                "\n<?pi x?>",
                element("INCONNU", "Reste " + number),
                "<AVEC attribut='valeur " + number + "'/>");
    }

    static String export() {
        return Feed.of(
                IntStream.rangeClosed(1, SHEETS).mapToObj(MutatedFeed::sheetOf).toArray(String[]::new));
    }

    static MutatedFeed of(long seed) {
        Random random = new Random(seed);
        int damaged = 1 + random.nextInt(SHEETS);
        byte[] sheet = sheetOf(damaged).getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            sheet = mutated(sheet, random);
        }
        String[] parts = export().split(Pattern.quote(sheetOf(damaged)), -1);
        byte[] before = parts[0].getBytes(StandardCharsets.UTF_8);
        int line = (int) parts[0].chars().filter(c -> c == '\n').count() + 1;
        return new MutatedFeed(joined(before, sheet, parts[1].getBytes(StandardCharsets.UTF_8)), damaged, sheet, line);
    }

    /** Returns the same export in another encoding, with its declaration, if the damage is text. */
    MutatedFeed in(Charset charset) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("UTF-8", charset.name());
        return new MutatedFeed(text.getBytes(charset), damaged, sheet, line);
    }

    /** Checks whether the damage is text that the charset can encode. */
    boolean fits(Charset charset) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return !text.contains("\uFFFD") && charset.newEncoder().canEncode(text);
    }

    private static byte[] mutated(byte[] sheet, Random random) {
        int at = random.nextInt(sheet.length);
        int to = Math.min(sheet.length, at + 1 + random.nextInt(random.nextBoolean() ? 3 : 60));
        return switch (random.nextInt(9)) {
            case 0, 1 -> flipped(sheet, at, random);
            case 2 -> joined(Arrays.copyOf(sheet, at), Arrays.copyOfRange(sheet, to, sheet.length));
            case 3 -> joined(Arrays.copyOf(sheet, to), Arrays.copyOfRange(sheet, at, sheet.length));
            case 4 -> inserted(sheet, at, bytes(NOT_UTF_8.get(random.nextInt(NOT_UTF_8.size()))));
            case 5 -> moved(sheet, at, to, random);
            case 6 -> Arrays.copyOf(sheet, Math.max(1, at));
            default ->
                inserted(
                        sheet, at, INSERTED.get(random.nextInt(INSERTED.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] flipped(byte[] sheet, int at, Random random) {
        byte[] flipped = sheet.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] moved(byte[] sheet, int from, int to, Random random) {
        byte[] rest = joined(Arrays.copyOf(sheet, from), Arrays.copyOfRange(sheet, to, sheet.length));
        return inserted(rest, random.nextInt(rest.length + 1), Arrays.copyOfRange(sheet, from, to));
    }

    private static byte[] inserted(byte[] sheet, int at, byte[] more) {
        return joined(Arrays.copyOf(sheet, at), more, Arrays.copyOfRange(sheet, at, sheet.length));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
