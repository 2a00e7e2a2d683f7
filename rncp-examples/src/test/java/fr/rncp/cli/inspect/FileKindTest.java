package fr.rncp.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.terminal.Words;
import fr.rncp.examples.BadFile;
import fr.rncp.examples.SampleFile;
import fr.rncp.io.ContentKind;
import fr.rncp.io.ProblemCode;
import fr.rncp.io.SheetReader;
import fr.rncp.model.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader reads has a name, and what it refuses as unknown has none. */
class FileKindTest {

    private static final String PAGE = SampleFile.RNCP36440_PAGE.text();
    private static final String HTML = "<body><p>" + PAGE.replace("\n", "</p>\n<p>") + "</p></body></html>";
    private static final String XML = SampleFile.FICTIONAL_XML.text();
    private static final String JSON = SampleFile.FICTIONAL_JSON.text();

    private Path folder;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    static Stream<Arguments> contents() throws IOException {
        return contents("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-32");
    }

    /** Returns the same contents in fewer encodings, since compression does not depend on them. */
    static Stream<Arguments> contentsToCompress() throws IOException {
        return contents("UTF-8", "UTF-16");
    }

    private static Stream<Arguments> contents(String... charsets) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>(texts(charsets));
        for (SampleFile sample : SampleFile.values()) {
            contents.put(sample.name(), sample.open().readAllBytes());
        }
        for (BadFile bad : BadFile.all()) {
            contents.put(bad.toString(), bad.open().readAllBytes());
        }
        return contents.entrySet().stream().map(each -> arguments(each.getKey(), each.getValue()));
    }

    private static Map<String, byte[]> texts(String... charsets) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("page", PAGE);
        texts.put("page behind a mark", "\uFEFF" + PAGE);
        texts.put("page behind blank lines", "\n \r\n\t\n" + PAGE);
        texts.put("page behind an omission", "[...]\n" + PAGE);
        texts.put("HTML", "<html>" + HTML);
        texts.put("HTML with a doctype", "<!DOCTYPE html>\n<html lang=\"fr\">" + HTML);
        texts.put("HTML without a root", "<div>" + HTML);
        texts.put("HTML behind a comment", "\uFEFF<!-- saved -->\n<html>" + HTML);
        texts.put("HTML behind a declaration", "<?xml version=\"1.0\"?><html>" + HTML);
        texts.put("HTML of a long frame", "<html><nav>" + "<p>menu</p>".repeat(10_000) + "</nav>" + HTML);
        texts.put("HTML of something else", "<html><body><p>hello</p></body></html>");
        texts.put("XML", XML);
        texts.put("XML behind blank lines", "\n\n" + XML.substring(XML.indexOf("<FICHES")));
        texts.put("XML of something else", "<catalogue><FICHE/></catalogue>");
        texts.put("XML with a doctype", "<!DOCTYPE FICHES><FICHES/>");
        texts.put("XML without sheets", "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>");
        texts.put("JSON", JSON);
        texts.put("JSON behind a mark", "\uFEFF\n" + JSON);
        texts.put("JSON of something else", "{\"a\":1}");
        texts.put("prose", "Il était une fois un niveau.");
        texts.put("blanks", " \n ");
        texts.put("nothing", "");
        Map<String, byte[]> encoded = new LinkedHashMap<>();
        texts.forEach((name, text) -> Stream.of(charsets)
                .forEach(charset -> encoded.put(name + " in " + charset, text.getBytes(Charset.forName(charset)))));
        return encoded;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void agreesWithTheReader(String name, byte[] content) throws IOException {
        Set<ContentKind> none = Set.of(ContentKind.OTHER, ContentKind.EMPTY);
        ContentKind kind = SheetReader.sniff(new ByteArrayInputStream(content));

        assertThat(none.contains(kind)).as("%s is %s", name, kind).isEqualTo(isUnknown(content));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contentsToCompress")
    void looksThroughGzipAndZip(String name, byte[] content) throws IOException {
        ContentKind kind = SheetReader.sniff(new ByteArrayInputStream(content));
        if (kind == ContentKind.ZIP) {
            return;
        }
        String words = new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH)).of(file(content));

        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH)).of(file(gzip(content))))
                .as(name)
                .isEqualTo("gzip of " + words);
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH)).of(file(zip(content))))
                .as(name)
                .isEqualTo("zip of x (" + words + ")");
    }

    @Test
    void namesTheEntriesOfAnArchiveThatExtractsItself() throws IOException {
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        program.writeBytes(new byte[] {'M', 'Z', (byte) 0x90, 0, 3});
        program.writeBytes(zip(XML.getBytes(StandardCharsets.UTF_8)));

        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH)).of(file(program.toByteArray())))
                .isEqualTo("zip of x (XML)");
    }

    @Test
    void namesEachKind() throws IOException {
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH))
                        .of(file(PAGE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("text page");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH))
                        .of(file(("<html>" + HTML).getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("HTML page");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH))
                        .of(file(XML.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("XML");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH))
                        .of(file(JSON.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("JSON");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH)).of(file(new byte[] {1, 2, 3})))
                .isEqualTo("unknown format");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH)).of(file(new byte[0])))
                .isEqualTo("empty file");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH))
                        .of(file(new byte[] {'P', 'K', 3, 4})))
                .isEqualTo("a damaged zip");
        assertThat(new FileKind(Words.load(FileKind.class, "census", Language.ENGLISH))
                        .of(file(new byte[] {0x1F, (byte) 0x8B, 8})))
                .isEqualTo("gzip of damaged data");
    }

    @Test
    void inspectNamesTextPage() throws IOException {
        CommandRun run = CommandRun.of("inspect", file(PAGE.getBytes(StandardCharsets.UTF_8)));

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("is                 text page\n").contains("sheets             1\n");
    }

    private static boolean isUnknown(byte[] content) throws IOException {
        List<ProblemCode> codes = new ArrayList<>();
        try (SheetReader sheets = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problem -> codes.add(problem.code()))
                .open(new ByteArrayInputStream(content), "content")) {
            sheets.forEach(sheet -> {});
        }
        return codes.contains(ProblemCode.UNKNOWN_FORMAT);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("x"));
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
