package fr.rncp.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.model.Language;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.SheetValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules have words for everything that readers notice and the catalogue has an id for: neither module sees the
 * other.
 */
class RemarkWordsTest {

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));

    @ParameterizedTest
    @EnumSource
    void ofEachProblemThatTheCatalogueLists(ProblemCode code) {
        for (String rule : code.ruleId().stream().toList()) {
            for (Language language : Language.values()) {
                assertThat(finding(rule).message(language))
                        .isNotEqualTo(finding("XYZ-999").message(language))
                        .isNotBlank();
            }
        }
    }

    private static Finding finding(String rule) {
        SourceRemark remark = new SourceRemark(rule, Optional.empty(), "", SourceLocation.UNKNOWN);
        return SheetValidator.standard()
                .report(SheetNumber.of("RNCP36716"), List.of(remark), CONTEXT)
                .findings()
                .get(0);
    }
}
