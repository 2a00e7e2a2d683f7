package fr.rncp.io;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.io.message.WordedProblems;
import fr.rncp.io.xml.Feed;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Extension;
import fr.rncp.model.Language;
import fr.rncp.model.Partner;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetJsonTest {

    private static final String START = "{\"version\":1,\"number\":\"RNCP1\"";

    private static CertificationSheet.Builder sheet() {
        return CertificationSheet.builder().number(SheetNumber.of("RNCP1"));
    }

    private static List<ReadProblem> refusal(String json) {
        return catchThrowableOfType(SheetReadException.class, () -> SheetJson.read(json)).problems().stream()
                .map(WordedProblems::assertWorded)
                .toList();
    }

    private static List<String> pointers(String json) {
        return refusal(json).stream().map(p -> p.location().path().orElse("?")).toList();
    }

    @Test
    void anEmptySheetIsVersionAndNumber() {
        assertThat(SheetJson.write(sheet().build())).isEqualTo(START + "}");
    }

    @Test
    void writesEveryKindOfValueInItsForm() {
        CertificationSheet sheet = sheet().technicalId(0)
                .title("Maçon")
                .registration(Registration.builder()
                        .active(Answer.NO)
                        .endDate(LocalDate.of(2026, 2, 28))
                        .build())
                .classification(Classification.builder()
                        .level(QualificationLevel.LEVEL_5)
                        .addNsf(Coded.of(NsfCode.of("232s"), "Construction"), Coded.of(NsfCode.of("230")))
                        .build())
                .addPartner(Partner.builder().build())
                .addBlock(SkillBlock.builder()
                        .code(new SkillBlockCode("01"))
                        .skills(Prose.of(" a  b "))
                        .build())
                .addAccessPathway(
                        AccessPathway.builder().pathway(Pathway.EXPERIENCE).build())
                .addExtension(new Extension("NEW", ""))
                .build();
        assertThat(SheetJson.write(sheet))
                .isEqualTo(
                        START
                                + ",\"technicalId\":0,\"title\":\"Maçon\",\"registration\":{\"active\":false,\"endDate\":\"2026-02-28\"},"
                                + "\"classification\":{\"level\":5,\"nsf\":[{\"code\":\"232s\",\"label\":\"Construction\"},"
                                + "{\"code\":\"230\"}]},\"partners\":[{}],\"blocks\":[{\"code\":\"01\",\"skills\":\" a  b \"}],"
                                + "\"accessPathways\":[{\"pathway\":\"EXPERIENCE\"}],\"extensions\":[{\"path\":\"NEW\",\"text\":\"\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "0.0000001", "123456789012345678901234567890.10"})
    void keepsTheScaleOfARate(String rate) {
        CertificationSheet sheet = sheet().addStatistic(CohortStatistics.builder()
                        .employmentRate6Months(new BigDecimal(rate))
                        .build())
                .build();
        String json = SheetJson.write(sheet);
        assertThat(json).contains("\"employmentRate6Months\":" + rate + "}");
        assertThat(SheetJson.read(json)).isEqualTo(sheet);
    }

    @Test
    void escapesWhatSomeReadersTakeForALineEnd() {
        CertificationSheet sheet = sheet().title("a\u0085b\u2028c\u2029d\ne").build();
        assertThat(SheetJson.write(sheet)).isEqualTo(START + ",\"title\":\"a\\u0085b\\u2028c\\u2029d\\ne\"}");
        assertThat(SheetJson.read(SheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void writesAstralCharactersAsThemselves() {
        assertThat(SheetJson.write(sheet().title("a\uD83D\uDE00").build()))
                .isEqualTo(START + ",\"title\":\"a\uD83D\uDE00\"}");
    }

    @Test
    void indentsByTwoSpacesWithLineFeeds() {
        assertThat(SheetJson.writeIndented(sheet().addBlocks(
                                SkillBlock.builder().build(),
                                SkillBlock.builder().title("t").build())
                        .build()))
                .isEqualTo(
                        "{\n  \"version\": 1,\n  \"number\": \"RNCP1\",\n  \"blocks\": [\n    {},\n    {\n      \"title\": \"t\"\n    }\n  ]\n}");
    }

    @Test
    void doesNotWriteADateThatTheSchemaRefuses() {
        CertificationSheet sheet = sheet().registration(Registration.builder()
                        .endDate(LocalDate.of(10_000, 1, 1))
                        .build())
                .build();
        assertThatThrownBy(() -> SheetJson.write(sheet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("RNCP1", "+10000-01-01");
    }

    @Test
    void readsBlankTextsAsAbsent() {
        assertThat(SheetJson.read(START + ",\"title\":\" \",\"description\":{\"jobs\":\"\"},\"blocks\":[]}"))
                .isEqualTo(sheet().build());
    }

    @Test
    void readsIntegersHoweverWritten() {
        assertThat(SheetJson.read(START + ",\"technicalId\":1.0e1}"))
                .isEqualTo(sheet().technicalId(10).build());
    }

    @Test
    void readsAByteOrderMark() {
        assertThat(SheetJson.read(("\uFEFF" + START + "}").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(sheet().build());
    }

    @Test
    void listsEveryViolationInTheOrderOfTheText() {
        assertThat(
                        pointers(
                                "{\"number\":\"RNCP01\",\"registration\":{\"endDate\":\"2026-02-30\",\"active\":\"Oui\",\"since\":1},"
                                        + "\"blocks\":[{\"code\":\" \"},null],\"classification\":{\"nsf\":[{}]},\"a/b~\":{},\"version\":2}"))
                .containsExactly(
                        "/number",
                        "/registration/endDate",
                        "/registration/active",
                        "/registration/since",
                        "/blocks/0/code",
                        "/blocks/1",
                        "/classification/nsf/0/code",
                        "/a~1b~0",
                        "/version");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`,\"technicalId\":2147483648`|/technicalId|2147483648|a 32-bit integer",
                "`,\"technicalId\":-2147483649`|/technicalId|-2147483649|a 32-bit integer",
                "`,\"technicalId\":1e30`|/technicalId|1000000000000000000000000000000|a 32-bit integer",
                "`,\"technicalId\":1.5`|/technicalId|1.5|a 32-bit integer",
                "`,\"technicalId\":\"1\"`|/technicalId|`\"1\"`|a 32-bit integer",
                "`,\"title\":null`|/title|null|a text",
                "`,\"mayHavePartners\":\"Non\"`|/mayHavePartners|`\"Non\"`|true, false, or no property if unknown",
                "`,\"classification\":{\"level\":9}`|/classification/level|9|a level from 1 to 8",
                "`,\"source\":{\"lost\":[\"x\"]}`|/source/lost/0|x|a JSON Pointer: empty, or starting with /",
                "`,\"source\":{\"lost\":[\"\\n\"]}`|/source/lost/0|`\n`|a JSON Pointer: empty, or starting with /",
                "`,\"source\":{\"format\":\"PDF\"}`|/source/format|PDF|one of XML, CSV, PAGE, JSON, OTHER",
                "`,\"relations\":{\"replaces\":[\"RNCP1\\n\"]}`|/relations/replaces/0|`RNCP1\n`|a sheet number: RNCP or RS followed by 1 to 7 digits without leading zero",
                "`,\"extensions\":[{\"text\":\"\"}]`|/extensions/0/path|``|a value, because this property is required",
                "`,\"extensions\":[{\"path\":\" \",\"text\":\"\"}]`|/extensions/0/path|` `|a text that is not blank",
                "`,\"blocks\":{}`|/blocks|{}|a list",
                "`,\"registration\":[]`|/registration|[]|an object",
                "`,\"nummer\":1`|/nummer|1|no property with this name",
                "`,\"registration\":{\"endDate\":\"2026-02-01T00:00\"}`|/registration/endDate|2026-02-01T00:00|a valid date in the format YYYY-MM-DD",
                "`,\"title\":\"\\ud800x\"`|/title|`\\ud800x`|complete characters, not an unpaired surrogate (one half of a UTF-16 character)",
                "`,\"technicalId\":1e999999999`|/technicalId|1e999999999|a number of at most 500 digits, written without exponent",
            })
    void reportsWhatWasFoundAndExpected(String property, String pointer, String found, String expected) {
        List<ReadProblem> problems = refusal(START + property + "}");
        ReadProblem problem = problems.get(0);
        assertThat(problems).hasSize(1);
        assertThat(problem.code()).isEqualTo(ProblemCode.SCHEMA_VIOLATION);
        assertThat(problem.location().path().orElse("?")).isEqualTo(pointer);
        assertThat(problem.found(Language.ENGLISH)).isEqualTo(found);
        assertThat(problem.expected(Language.ENGLISH)).isEqualTo(expected);
        assertThat(problem.location().column().orElse(0) - indexOfLeaf(property, pointer))
                .isEqualTo(30);
    }

    /** Returns the index of the location: the name of the property, or the item. Columns count from 1. */
    private static int indexOfLeaf(String property, String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        int name = property.indexOf("\"" + last + "\"");
        int item = property.indexOf('[') + 1;
        return name >= 0 ? name : item;
    }

    @Test
    void refusesAnotherVersion() {
        ReadProblem problem = refusal("{\"version\":2,\"number\":\"RNCP1\"}").get(0);
        assertThat(problem.location().path().orElse("?")).isEqualTo("/version");
        assertThat(problem.expected(Language.ENGLISH))
                .isEqualTo("version 1, the only version that this reader supports");
    }

    @Test
    void namesTheSheetAndTheLine() {
        ReadProblem problem = refusal(START + ",\n  \"title\": 1}").get(0);
        assertThat(problem.toString())
                .isEqualTo("<input>:2:3: RNCP1 /title: found \"1\", expected a text; the sheet was not read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "{",
                "[",
                "x",
                "nul",
                "\u0000",
                "{\"version\":1,\"number\":\"RNCP1\"",
                "{\"version\":1,\"number\":\"RNCP1\"} {}",
                "{\"version\":1,\"number\":\"RNCP1\"},",
                "{\"version\":1,\"number\":\"RNCP1\",}",
                "{\"version\":01,\"number\":\"RNCP1\"}",
                "{\"version\":1,\"number\":\"RNCP1\"} // end",
                "{\"version\":1,\"number\":\"RNCP1\",\"title\":\"a\nb\"}",
                "{\"version\":1,\"number\":\"RNCP1\",\"title\":\"\\x\"}",
                "{\"version\":1,\"number\":\"RNCP1\",\"\\udc00\":1}",
                "{'version':1,'number':'RNCP1'}",
            })
    void refusesWhatIsNotJson(String json) {
        List<ReadProblem> problems = refusal(json);
        assertThat(problems.get(0).code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problems.get(0).location().line()).isPresent();
        assertThat(problems.get(0).expected(Language.ENGLISH))
                .as(problems::toString)
                .doesNotContain("Jackson", "StreamRead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"RNCP1\""})
    void refusesJsonThatIsNoObject(String json) {
        assertThat(refusal(json).get(0).expected(Language.ENGLISH)).isEqualTo("an object");
    }

    @Test
    void namesTheReadersOfAListThatItRefuses() {
        for (String list : List.of("[]", "[" + START + "}]", "[" + START + "}," + START + "}]")) {
            assertThat(refusal(list)).hasSize(1);
            assertThat(refusal(list).get(0).expected(Language.ENGLISH)).contains("SheetReader.readOne", "readAll");
        }
        assertThat(refusal(START + ",\"registration\":[]}").get(0).expected(Language.ENGLISH))
                .isEqualTo("an object");
    }

    @Test
    void refusesDuplicateProperties() {
        ReadProblem problem = refusal(START + ",\"registration\":{\"active\":true,\"active\":true}}")
                .get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.location().path().orElse("?")).isEqualTo("/registration/active");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] json = (START + ",\n\"title\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read(json))
                .problem();
        assertThat(problem.toString())
                .isEqualTo("<input>:2:10: found byte 0xE9, expected text in UTF-8; the sheet was not read");
    }

    @Test
    void refusesUtf16() {
        byte[] json = (START + "}").getBytes(StandardCharsets.UTF_16LE);
        ReadProblem problem = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read(json))
                .problem();
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
    }

    @Test
    void refusesHalfAPairInTheTextItself() {
        assertThat(refusal(START + ",\"title\":\"\ud800\"}").get(0).code()).isEqualTo(ProblemCode.MALFORMED);
    }

    /** Escapes and names make JSON longer than the XML to which the limit refers. */
    @Test
    void leavesJsonFourTimesTheRoomOfXml() {
        SheetJson.Reader reader = SheetJson.reader().limits(new ReadLimits(1_000, 2_000, 9, 1, 1));
        CertificationSheet sheet = sheet().title("\"".repeat(1_500)).build();
        assertThat(reader.read(SheetJson.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void refusesWhatPassesALimit() {
        ReadLimits limits = new ReadLimits(50, 20, 4, 1, 1);
        SheetJson.Reader reader = SheetJson.reader().limits(limits);
        for (String json : List.of(
                START + ",\"title\":\"" + "x".repeat(21) + "\"}",
                START + ",\"x\":[[[[]]]]}",
                START + " ".repeat(200) + "}")) {
            ReadProblem problem = catchThrowableOfType(SheetReadException.class, () -> reader.read(json))
                    .problem();
            assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_PASSED);
            assertThat(problem.expected(Language.ENGLISH)).as(problem::toString).contains("200 bytes");
        }
        assertThat(reader.read(START + ",\"title\":\"" + "x".repeat(20) + "\"}"))
                .isEqualTo(sheet().title("x".repeat(20)).build());
    }

    @Test
    void survivesDepthAndSwarmsOfErrors() {
        assertThat(refusal("[".repeat(1_000_000)).get(0).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(refusal(START + ",\"blocks\":[0" + ",0".repeat(100_000) + "]}"))
                .hasSize(1_000);
        assertThat(refusal(START + ",\"blocks\":[{}" + ",{}".repeat(1_000_000) + "]}")
                        .get(0)
                        .code())
                .isEqualTo(ProblemCode.LIMIT_PASSED);
        SheetJson.Reader deep = SheetJson.reader().limits(new ReadLimits(4_000_000, 1_000, 2_000_000, 1, 1));
        assertThatThrownBy(() -> deep.read(START + ",\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}"))
                .isInstanceOf(SheetReadException.class);
    }

    @Test
    void keepsUnknownPropertiesWhenAsked() {
        List<ReadProblem> problems = new ArrayList<>();
        CertificationSheet read = SheetJson.reader()
                .keepingUnknownProperties(problems::add)
                .read(START + ",\"b\":{\"c\":[1.0]},\"registration\":{\"d\":\"é\",\"active\":true},"
                        + "\"extensions\":[{\"path\":\"a\",\"text\":\"\"}]}");
        assertThat(read)
                .isEqualTo(sheet().registration(
                                Registration.builder().active(Answer.YES).build())
                        .addExtensions(
                                new Extension("a", ""),
                                new Extension("/b", "{\"c\":[1.0]}"),
                                new Extension("/registration/d", "é"))
                        .build());
        assertThat(problems.stream().map(ReadProblem::code).toList())
                .containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.UNKNOWN_PROPERTY);
        assertThat(problems.get(0).severity()).isEqualTo(ProblemSeverity.WARNING);
    }

    @Test
    void refusesOtherViolationsThoughUnknownPropertiesAreKept() {
        SheetReadException e = catchThrowableOfType(
                SheetReadException.class,
                () -> SheetJson.reader().keepingUnknownProperties(p -> {}).read(START + ",\"x\":1,\"title\":2}"));
        assertThat(e.problems()).hasSize(2);
    }

    @Test
    void publishesTheSchema() {
        assertThat(SheetJson.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void readsWhatItWroteToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sheet.json");
        CertificationSheet sheet = sheet().title("Élève").build();
        SheetJson.write(sheet, file);
        assertThat(file).hasBinaryContent(SheetJson.writeBytes(sheet));
        assertThat(SheetJson.read(file)).isEqualTo(sheet);
        assertThat(folder.toFile().list()).containsExactly("sheet.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet.json.gz", "SHEET.JSON.GZ", "sheet.gz"})
    void compressesAFileWhoseNameEndsInGz(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        CertificationSheet sheet = sheet().title("Élève").build();
        SheetJson.write(sheet, file);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).isEqualTo(SheetJson.writeBytes(sheet));
        }
        assertThat(SheetJson.read(file)).isEqualTo(sheet);
        assertThat(SheetReader.readOne(file)).isEqualTo(sheet);
    }

    @Test
    void inflatesByContentWhateverTheName(@TempDir Path folder) throws IOException {
        CertificationSheet sheet = sheet().title("Élève").build();
        byte[] gz = Feed.gzip(SheetJson.writeBytes(sheet));
        assertThat(SheetJson.read(Files.write(folder.resolve("sheet.json"), gz)))
                .isEqualTo(sheet);
        assertThat(SheetJson.read(new ByteArrayInputStream(gz))).isEqualTo(sheet);
        Path plain = Files.writeString(folder.resolve("sheet.json.gz"), SheetJson.write(sheet));
        assertThat(SheetJson.read(plain)).isEqualTo(sheet);
    }

    @Test
    void refusesAGzThatIsCutOrDamagedAnywhere(@TempDir Path folder) throws IOException {
        byte[] gz = Feed.gzip(SheetJson.writeBytes(sheet().title("Élève").build()));
        for (int length = 2; length < gz.length; length++) {
            Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(gz, length));
            SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read(cut));
            assertThat(WordedProblems.assertWorded(refusal.problem()).code())
                    .as("cut at " + length)
                    .isEqualTo(ProblemCode.CUT_SHORT);
            assertThat(refusal.problem().locationText()).isEqualTo(cut.toString());
        }
        gz[gz.length - 6] ^= 1;
        assertThatThrownBy(() -> SheetJson.read(new ByteArrayInputStream(gz))).isInstanceOf(SheetReadException.class);
    }

    @Test
    void boundsWhatAGzMayBecome() {
        byte[] spaces = new byte[64 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = Feed.gzip(spaces);
        SheetJson.Reader wide = SheetJson.reader().limits(new ReadLimits(spaces.length, 1_000, 9, 1, 200));
        SheetReadException refusal =
                catchThrowableOfType(SheetReadException.class, () -> wide.read(new ByteArrayInputStream(bomb)));
        assertThat(refusal.problem().found(Language.ENGLISH)).contains("200");
        assertLimitPassed(() -> wide.read(new ByteArrayInputStream(bomb)));
        assertLimitPassed(() -> SheetJson.read(new ByteArrayInputStream(bomb)));
    }

    @Test
    void leavesAFileAsItWasIfTheSheetCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.json"), "before");
        CertificationSheet unwritable = sheet().registration(
                        Registration.builder().endDate(LocalDate.of(-1, 1, 1)).build())
                .build();
        assertThatThrownBy(() -> SheetJson.write(unwritable, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("before");
        Path lost = folder.resolve("no/sheet.json");
        assertThatThrownBy(() -> SheetJson.write(sheet().build(), lost))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(lost + ": its folder does not exist");
        assertThat(folder.toFile().list()).containsExactly("sheet.json");
    }

    @Test
    void readsWhatItWroteToAStreamThatStaysOpen() throws IOException {
        CertificationSheet sheet = sheet().title("Élève").build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new FilterOutputStream(bytes) {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        SheetJson.write(sheet, out);
        InputStream in = new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(SheetJson.write(sheet));
        assertThat(SheetJson.read(in)).isEqualTo(sheet);
    }

    @Test
    void namesTheFileThatItRefuses(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.json"), START + ",\n\"title\":5}");
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, () -> SheetJson.read(file));
        assertThat(refusal.problem().locationText()).startsWith(file + ":2:").endsWith("/title");
        assertThatThrownBy(() -> SheetJson.read(folder.resolve("missing.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> SheetJson.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void readsFilesAndStreamsWithinTheSameLimits(@TempDir Path folder) throws IOException {
        String json = SheetJson.write(sheet().title("x".repeat(100)).build());
        Path file = Files.writeString(folder.resolve("sheet.json"), json);
        int quarter = (json.length() + 3) / 4;
        SheetJson.Reader exact = SheetJson.reader().limits(new ReadLimits(quarter, 1_000, 9, 1, 1));
        SheetJson.Reader narrow = SheetJson.reader().limits(new ReadLimits(quarter - 1, 1_000, 9, 1, 1));
        assertThat(exact.read(file)).isEqualTo(exact.read(json));
        assertLimitPassed(() -> narrow.read(file));
        assertLimitPassed(() -> narrow.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static void assertLimitPassed(ThrowingCallable reading) {
        SheetReadException refusal = catchThrowableOfType(SheetReadException.class, reading);
        assertThat(WordedProblems.assertWorded(refusal.problem()).code()).isEqualTo(ProblemCode.LIMIT_PASSED);
    }

    /** An endless stream ends at the limit. */
    @Test
    void readsNoMoreOfAStreamThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertLimitPassed(() ->
                SheetJson.reader().limits(new ReadLimits(100, 1_000, 9, 1, 1)).read(endless));
    }
}
