package fr.rncp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What jqwik prints when a property of sheets fails. */
class FailureReportTest {

    /** Fails; not named as a test, so that only the launcher below runs it. */
    static class Failing {

        @Provide
        Arbitrary<CertificationSheet> sheets() {
            return Arbitraries.just(CertificationSheet.builder()
                    .number(SheetNumber.of("RNCP9990001"))
                    .title("Exemple fictif")
                    .addBlocks(SkillBlock.builder()
                            .skills(Prose.of("Préparer ".repeat(5000)))
                            .build())
                    .build());
        }

        @Property(tries = 1, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean isFalse(@ForAll("sheets") CertificationSheet sheet) {
            return sheet.blocks().isEmpty();
        }
    }

    @Test
    void showsASheetInAFewShortLines(@TempDir Path folder) {
        assertThat(reportOf(Failing.class, folder).lines().map(String::strip))
                .containsSequence(
                        "sheet:",
                        "CertificationSheet {",
                        "number=RNCP9990001,",
                        "title=\"Exemple fictif\",",
                        "blocks=1 item: {skills=\"Préparer Préparer Préparer Préparer …\" (45000 c…",
                        "}");
    }

    private static String reportOf(Class<?> properties, Path folder) {
        StringBuilder printed = new StringBuilder();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(List.of(selectClass(properties)))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .configurationParameter(
                                        "jqwik.database",
                                        folder.resolve("jqwik-database").toString())
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                                entry.getKeyValuePairs().values().forEach(printed::append);
                            }
                        });
        return printed.toString();
    }
}
