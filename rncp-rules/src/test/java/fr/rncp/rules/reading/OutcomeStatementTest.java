package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.value.Answer;
import fr.rncp.rules.award.record.AwardExtent;
import org.junit.jupiter.api.Test;

class OutcomeStatementTest {

    @Test
    void isAYesOrANo() {
        assertThat(new OutcomeStatement(AwardExtent.PARTIAL, Answer.NO)).hasToString("PARTIAL NO");
        assertThatThrownBy(() -> new OutcomeStatement(AwardExtent.PARTIAL, Answer.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
