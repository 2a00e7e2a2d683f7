package fr.rncp.io;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Extension;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

class SheetModuleTest {

    record Course(String name, CertificationSheet sheet, List<SkillBlock> blocks) {}

    record Parts(
            Answer answer,
            QualificationLevel level,
            Prose prose,
            Coded<NsfCode> coded,
            SheetNumber number,
            LocalDate day) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SheetModule()).build();

    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(SheetNumber.of("RS7"))
            .registration(Registration.builder()
                    .endDate(LocalDate.of(2026, 1, 1))
                    .active(Answer.YES)
                    .build())
            .addStatistic(CohortStatistics.builder()
                    .employmentRate6Months(new BigDecimal("1e-7"))
                    .build())
            .addExtension(new Extension("X", ""))
            .build();

    private static final SkillBlock BLOCK =
            SkillBlock.builder().code(new SkillBlockCode("01")).build();

    @Test
    void typesOfOthersHoldSheetsAndRecords() {
        Course course = new Course("Masonry", SHEET, List.of(BLOCK));
        String json = MAPPER.writeValueAsString(course);
        assertThat(json)
                .isEqualTo("{\"name\":\"Masonry\",\"sheet\":" + SheetJson.write(SHEET)
                        + ",\"blocks\":[{\"code\":\"01\"}]}");
        assertThat(MAPPER.readValue(json, Course.class)).isEqualTo(course);
    }

    @Test
    void valuesHaveTheirScalarForm() {
        Parts parts = new Parts(
                Answer.NO,
                QualificationLevel.LEVEL_6,
                Prose.of(" x "),
                Coded.of(NsfCode.of("230")),
                SheetNumber.of("RS7"),
                LocalDate.of(2026, 1, 1));
        String json = MAPPER.writeValueAsString(parts);
        assertThat(json)
                .isEqualTo(
                        "{\"answer\":false,\"level\":6,\"prose\":\" x \",\"coded\":{\"code\":\"230\"},\"number\":\"RS7\",\"day\":\"2026-01-01\"}");
        assertThat(MAPPER.readValue(json, Parts.class)).isEqualTo(parts);
    }

    @Test
    void settingsOfTheMapperDoNotChangeASheet() {
        JsonMapper odd = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SheetModule())
                .build();
        assertThat(odd.writeValueAsString(SHEET)).isEqualTo(SheetJson.write(SHEET));
        assertThat(odd.readValue(SheetJson.write(SHEET), CertificationSheet.class))
                .isEqualTo(SHEET);
    }

    @Test
    void nullIsAbsent() {
        assertThat(MAPPER.readValue(
                        "{\"number\":\"RS7\",\"title\":null,\"blocks\":null,\"description\":null,\"mayHavePartners\":null}",
                        CertificationSheet.class))
                .isEqualTo(CertificationSheet.builder()
                        .number(SheetNumber.of("RS7"))
                        .build());
    }

    @Test
    void refusesAnotherVersion() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"version\":2,\"number\":\"RS7\"}", CertificationSheet.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("version 2 is not 1");
    }

    @Test
    void refusesWhatNoRecordHolds() {
        for (String json : List.of(
                "{}",
                "{\"number\":\"7\"}",
                "{\"number\":\"RS7\",\"classification\":{\"level\":9}}",
                "{\"number\":\"RS7\",\"mayHavePartners\":\"Oui\"}",
                "{\"number\":\"RS7\",\"registration\":{\"endDate\":\"2026-02-30\"}}",
                "{\"number\":\"RS7\",\"registration\":{\"endDate\":\"2026-02-01T10:00\"}}",
                "{\"number\":\"RS7\",\"title\":\"\\ud800\"}")) {
            assertThatThrownBy(() -> MAPPER.readValue(json, CertificationSheet.class))
                    .as(json)
                    .isInstanceOf(DatabindException.class);
        }
    }
}
