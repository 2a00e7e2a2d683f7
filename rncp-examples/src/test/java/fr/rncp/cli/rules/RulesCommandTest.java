package fr.rncp.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleId;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsEveryRuleWithItsTitle() {
        String out = CommandRun.of("rules").out();

        assertThat(out).contains("BLK-012  ", "\nSRC-007  The copy of the page is complete.\n", "\nTXT-006  ");
        assertThat(out.lines().filter(line -> line.matches("[A-Z]{2,3}-[0-9]{3} +\\S.*")))
                .hasSameSizeAs(RuleCatalogue.ids());
    }

    @Test
    void explainsEveryRuleInFrench() {
        for (RuleId rule : RuleCatalogue.ids()) {
            String out = CommandRun.of("rules", rule.value(), "--lang", "fr").out();
            assertThat(out)
                    .as(rule.value())
                    .contains("\n  Gravité ", "\n  Corriger ")
                    .doesNotContain("null");
        }
    }

    @Test
    void acceptsAnIdInSmallLetters() {
        assertThat(CommandRun.of("rules", "blk-012").out())
                .startsWith("BLK-012\n")
                .contains("\n  Source ");
    }

    @Test
    void refusesAnIdThatDoesNotExist() {
        CommandRun run = CommandRun.of("rules", "XX-1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).isEqualTo("rncp: there is no rule XX-1; rncp rules lists them");
    }
}
