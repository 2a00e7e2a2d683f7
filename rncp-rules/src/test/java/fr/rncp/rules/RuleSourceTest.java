package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.RuleSource.SourceKind;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RuleSourceTest {

    @Test
    void articleOfTheLabourCodeHasALink() {
        assertThat(new RuleSource(SourceKind.LAW, "Code du travail, art. R6412-4").link())
                .contains(URI.create("https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048699561"));
    }

    @Test
    void otherSourceHasNone() {
        assertThat(new RuleSource(SourceKind.LAW, "Code de l’éducation, art. R338-6").link())
                .isEmpty();
        assertThat(new RuleSource(SourceKind.HOUSE, "Appréciation de rncp").link())
                .isEmpty();
        assertThat(new RuleSource(SourceKind.LAW, "Code du travail, art. L6412-1").link())
                .as("repealed")
                .isEmpty();
    }
}
