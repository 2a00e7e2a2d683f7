package fr.rncp.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.io.message.WordedProblems;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetJsonTest {

    private static final String START = "{\"version\":1,\"number\":\"RNCP1\"";

    private static CertificationSheet.Builder sheet() {
        return CertificationSheet.builder().number(SheetNumber.of("RNCP1"));
    }

    private static List<ReadProblem> refusal(String json) {
        return assertThrows(SheetReadException.class, () -> SheetJson.read(json)).problems().stream()
                .map(WordedProblems::requireWords)
                .toList();
    }

    private static List<String> pointers(String json) {
        return refusal(json).stream().map(p -> p.location().path().orElse("?")).toList();
    }

    @Test
    void anEmptySheetIsVersionAndNumber() {
        assertEquals(START + "}", SheetJson.write(sheet().build()));
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
        assertEquals(
                START
                        + ",\"technicalId\":0,\"title\":\"Maçon\",\"registration\":{\"active\":false,\"endDate\":\"2026-02-28\"},"
                        + "\"classification\":{\"level\":5,\"nsf\":[{\"code\":\"232s\",\"label\":\"Construction\"},"
                        + "{\"code\":\"230\"}]},\"partners\":[{}],\"blocks\":[{\"code\":\"01\",\"skills\":\" a  b \"}],"
                        + "\"accessPathways\":[{\"pathway\":\"EXPERIENCE\"}],\"extensions\":[{\"path\":\"NEW\",\"text\":\"\"}]}",
                SheetJson.write(sheet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "0.0000001", "123456789012345678901234567890.10"})
    void keepsTheScaleOfARate(String rate) {
        CertificationSheet sheet = sheet().addStatistic(CohortStatistics.builder()
                        .employmentRate6Months(new BigDecimal(rate))
                        .build())
                .build();
        String json = SheetJson.write(sheet);
        assertTrue(json.contains("\"employmentRate6Months\":" + rate + "}"), json);
        assertEquals(sheet, SheetJson.read(json));
    }

    @Test
    void escapesWhatSomeReadersTakeForALineEnd() {
        CertificationSheet sheet = sheet().title("a\u0085b\u2028c\u2029d\ne").build();
        assertEquals(START + ",\"title\":\"a\\u0085b\\u2028c\\u2029d\\ne\"}", SheetJson.write(sheet));
        assertEquals(sheet, SheetJson.read(SheetJson.write(sheet)));
    }

    @Test
    void writesAstralCharactersAsThemselves() {
        assertEquals(
                START + ",\"title\":\"a\uD83D\uDE00\"}",
                SheetJson.write(sheet().title("a\uD83D\uDE00").build()));
    }

    @Test
    void indentsByTwoSpacesWithLineFeeds() {
        assertEquals(
                "{\n  \"version\": 1,\n  \"number\": \"RNCP1\",\n  \"blocks\": [\n    {},\n    {\n      \"title\": \"t\"\n    }\n  ]\n}",
                SheetJson.writeIndented(sheet().addBlocks(
                                SkillBlock.builder().build(),
                                SkillBlock.builder().title("t").build())
                        .build()));
    }

    @Test
    void doesNotWriteADateThatTheSchemaRefuses() {
        CertificationSheet sheet = sheet().registration(Registration.builder()
                        .endDate(LocalDate.of(10_000, 1, 1))
                        .build())
                .build();
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> SheetJson.write(sheet));
        assertTrue(e.toString().contains("RNCP1") && e.toString().contains("+10000-01-01"), e.toString());
    }

    @Test
    void readsBlankTextsAsAbsent() {
        assertEquals(
                sheet().build(),
                SheetJson.read(START + ",\"title\":\" \",\"description\":{\"jobs\":\"\"},\"blocks\":[]}"));
    }

    @Test
    void readsIntegersHoweverWritten() {
        assertEquals(sheet().technicalId(10).build(), SheetJson.read(START + ",\"technicalId\":1.0e1}"));
    }

    @Test
    void readsAByteOrderMark() {
        assertEquals(sheet().build(), SheetJson.read(("\uFEFF" + START + "}").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void listsEveryViolationInTheOrderOfTheText() {
        assertEquals(
                List.of(
                        "/number",
                        "/registration/endDate",
                        "/registration/active",
                        "/registration/since",
                        "/blocks/0/code",
                        "/blocks/1",
                        "/classification/nsf/0/code",
                        "/a~1b~0",
                        "/version"),
                pointers(
                        "{\"number\":\"RNCP01\",\"registration\":{\"endDate\":\"2026-02-30\",\"active\":\"Oui\",\"since\":1},"
                                + "\"blocks\":[{\"code\":\" \"},null],\"classification\":{\"nsf\":[{}]},\"a/b~\":{},\"version\":2}"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`,\"technicalId\":2147483648`|/technicalId|2147483648|a whole number of 32 bits",
                "`,\"technicalId\":-2147483649`|/technicalId|-2147483649|a whole number of 32 bits",
                "`,\"technicalId\":1e30`|/technicalId|1000000000000000000000000000000|a whole number of 32 bits",
                "`,\"technicalId\":1.5`|/technicalId|1.5|a whole number of 32 bits",
                "`,\"technicalId\":\"1\"`|/technicalId|`\"1\"`|a whole number of 32 bits",
                "`,\"title\":null`|/title|null|a text",
                "`,\"mayHavePartners\":\"Non\"`|/mayHavePartners|`\"Non\"`|true, false, or no such property when unknown",
                "`,\"classification\":{\"level\":9}`|/classification/level|9|a level from 1 to 8",
                "`,\"source\":{\"lost\":[\"x\"]}`|/source/lost/0|x|a JSON Pointer: empty, or starting with /",
                "`,\"source\":{\"lost\":[\"\\n\"]}`|/source/lost/0|`\n`|a JSON Pointer: empty, or starting with /",
                "`,\"source\":{\"format\":\"PDF\"}`|/source/format|PDF|one of XML, CSV, PAGE, JSON, OTHER",
                "`,\"relations\":{\"replaces\":[\"RNCP1\\n\"]}`|/relations/replaces/0|`RNCP1\n`|a sheet number: RNCP or RS, then 1 to 7 digits without leading zero",
                "`,\"extensions\":[{\"text\":\"\"}]`|/extensions/0/path|``|a value: it is required",
                "`,\"extensions\":[{\"path\":\" \",\"text\":\"\"}]`|/extensions/0/path|` `|a text that is not blank",
                "`,\"blocks\":{}`|/blocks|{}|a list",
                "`,\"registration\":[]`|/registration|[]|an object",
                "`,\"nummer\":1`|/nummer|1|no property of this name",
                "`,\"registration\":{\"endDate\":\"2026-02-01T00:00\"}`|/registration/endDate|2026-02-01T00:00|a day that exists, as YYYY-MM-DD",
                "`,\"title\":\"\\ud800x\"`|/title|`\\ud800x`|whole characters, not half of a surrogate pair",
                "`,\"technicalId\":1e999999999`|/technicalId|1e999999999|a number of at most 500 digits, written out",
            })
    void saysWhatWasFoundAndExpected(String property, String pointer, String found, String expected) {
        List<ReadProblem> problems = refusal(START + property + "}");
        ReadProblem problem = problems.get(0);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(ProblemCode.SCHEMA_VIOLATION, problem.code());
        assertEquals(pointer, problem.location().path().orElse("?"));
        assertEquals(found, problem.found(Language.ENGLISH));
        assertEquals(expected, problem.expected(Language.ENGLISH));
        assertEquals(30, problem.location().column().orElse(0) - indexOfLeaf(property, pointer));
    }

    /** Columns count from 1; the location is the name of the property, or the item. */
    private static int indexOfLeaf(String property, String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        int name = property.indexOf("\"" + last + "\"");
        int item = property.indexOf('[') + 1;
        return name >= 0 ? name : item;
    }

    @Test
    void saysThatAnotherVersionNeedsAnotherReader() {
        ReadProblem problem = refusal("{\"version\":2,\"number\":\"RNCP1\"}").get(0);
        assertEquals("/version", problem.location().path().orElse("?"));
        assertEquals("version 1, the only one that this reader knows", problem.expected(Language.ENGLISH));
    }

    @Test
    void namesTheSheetAndTheLine() {
        ReadProblem problem = refusal(START + ",\n  \"title\": 1}").get(0);
        assertEquals(
                "<input>:2:3: RNCP1 /title: found \"1\", expected a text; the sheet was not read", problem.toString());
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
        assertEquals(ProblemCode.MALFORMED, problems.get(0).code());
        assertTrue(problems.get(0).location().line().isPresent());
        assertFalse(problems.get(0).expected(Language.ENGLISH).contains("Jackson"), problems::toString);
        assertFalse(problems.get(0).expected(Language.ENGLISH).contains("StreamRead"), problems::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"RNCP1\""})
    void refusesJsonThatIsNoObject(String json) {
        assertEquals("an object", refusal(json).get(0).expected(Language.ENGLISH));
    }

    @Test
    void refusesDuplicateProperties() {
        ReadProblem problem = refusal(START + ",\"registration\":{\"active\":true,\"active\":true}}")
                .get(0);
        assertEquals(ProblemCode.MALFORMED, problem.code());
        assertEquals("/registration/active", problem.location().path().orElse("?"));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] json = (START + ",\n\"title\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = assertThrows(SheetReadException.class, () -> SheetJson.read(json))
                .problem();
        assertEquals(
                "<input>:2:10: found \"byte 0xE9\", expected text in UTF-8; the sheet was not read",
                problem.toString());
    }

    @Test
    void refusesUtf16() {
        byte[] json = (START + "}").getBytes(StandardCharsets.UTF_16LE);
        ReadProblem problem = assertThrows(SheetReadException.class, () -> SheetJson.read(json))
                .problem();
        assertEquals(ProblemCode.MALFORMED, problem.code());
    }

    @Test
    void refusesHalfAPairInTheTextItself() {
        assertEquals(
                ProblemCode.MALFORMED,
                refusal(START + ",\"title\":\"\ud800\"}").get(0).code());
    }

    /** Escapes and names make JSON longer than the XML that the limit is meant for. */
    @Test
    void leavesJsonFourTimesTheRoomOfXml() {
        SheetJson.Reader reader = SheetJson.reader().limits(new ReadLimits(1_000, 2_000, 9, 1, 1));
        CertificationSheet sheet = sheet().title("\"".repeat(1_500)).build();
        assertEquals(sheet, reader.read(SheetJson.write(sheet)));
    }

    @Test
    void refusesWhatPassesALimit() {
        ReadLimits limits = new ReadLimits(50, 20, 4, 1, 1);
        SheetJson.Reader reader = SheetJson.reader().limits(limits);
        for (String json : List.of(
                START + ",\"title\":\"" + "x".repeat(21) + "\"}",
                START + ",\"x\":[[[[]]]]}",
                START + " ".repeat(200) + "}")) {
            ReadProblem problem = assertThrows(SheetReadException.class, () -> reader.read(json))
                    .problem();
            assertEquals(ProblemCode.LIMIT_PASSED, problem.code());
            assertTrue(problem.expected(Language.ENGLISH).contains("200 bytes"), problem::toString);
        }
        assertEquals(
                sheet().title("x".repeat(20)).build(), reader.read(START + ",\"title\":\"" + "x".repeat(20) + "\"}"));
    }

    @Test
    void survivesDepthAndSwarmsOfErrors() {
        assertEquals(
                ProblemCode.LIMIT_PASSED, refusal("[".repeat(1_000_000)).get(0).code());
        assertEquals(
                1_000,
                refusal(START + ",\"blocks\":[0" + ",0".repeat(100_000) + "]}").size());
        assertEquals(
                ProblemCode.LIMIT_PASSED,
                refusal(START + ",\"blocks\":[{}" + ",{}".repeat(1_000_000) + "]}")
                        .get(0)
                        .code());
        SheetJson.Reader deep = SheetJson.reader().limits(new ReadLimits(4_000_000, 1_000, 2_000_000, 1, 1));
        assertThrows(
                SheetReadException.class,
                () -> deep.read(START + ",\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}"));
    }

    @Test
    void keepsUnknownPropertiesWhenAsked() {
        List<ReadProblem> problems = new ArrayList<>();
        CertificationSheet read = SheetJson.reader()
                .keepingUnknownProperties(problems::add)
                .read(START + ",\"b\":{\"c\":[1.0]},\"registration\":{\"d\":\"é\",\"active\":true},"
                        + "\"extensions\":[{\"path\":\"a\",\"text\":\"\"}]}");
        assertEquals(
                sheet().registration(Registration.builder().active(Answer.YES).build())
                        .addExtensions(
                                new Extension("a", ""),
                                new Extension("/b", "{\"c\":[1.0]}"),
                                new Extension("/registration/d", "é"))
                        .build(),
                read);
        assertEquals(
                List.of(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.UNKNOWN_PROPERTY),
                problems.stream().map(ReadProblem::code).toList());
        assertEquals(ProblemSeverity.WARNING, problems.get(0).severity());
    }

    @Test
    void refusesOtherViolationsThoughUnknownPropertiesAreKept() {
        SheetReadException e = assertThrows(
                SheetReadException.class,
                () -> SheetJson.reader().keepingUnknownProperties(p -> {}).read(START + ",\"x\":1,\"title\":2}"));
        assertEquals(2, e.problems().size());
    }

    @Test
    void publishesTheSchema() {
        assertTrue(SheetJson.schema().contains("https://json-schema.org/draft/2020-12/schema"));
    }
}
