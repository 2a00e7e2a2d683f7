package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AwardRulesTest {

    private static final SheetNumber SHEET = SheetNumber.of("RNCP36716");

    @Test
    void areShownByTheirParts() {
        AwardRules rules = AwardRules.builder(SHEET)
                .requirement(Requirement.allOf(
                        Requirement.block("RNCP36716BC01"),
                        Requirement.block("RNCP36716BC02"),
                        Condition.WORK_APPLICATION))
                .optional(new SkillBlockCode("RNCP36716BC03"))
                .retention(RetentionPolicy.years(5))
                .build();
        assertThat(rules)
                .hasToString("AwardRules[RNCP36716: allOf[RNCP36716BC01, RNCP36716BC02, WORK_APPLICATION], 2 blocks, "
                        + "1 optional block, 0 equivalences, Years[years=5, lastDay=ANNIVERSARY]]");
    }

    @Test
    void areShownBrieflyHoweverLargeTheyAre() {
        List<Requirement> parts = IntStream.range(0, 10_000)
                .<Requirement>mapToObj(i -> Requirement.block("RNCP9999999BC" + i))
                .toList();
        AwardRules rules = AwardRules.builder(SheetNumber.of("RNCP9999999"))
                .requirement(Requirement.atLeast(5_000, parts))
                .retention(RetentionPolicy.whileRegistered(LocalDate.MAX, Period.of(999_999, 999_999, 999_999)))
                .build();
        assertThat(rules.toString()).hasSizeLessThan(500).contains("…, 10000 blocks, ");
    }
}
