package fr.rncp.cli.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.examples.SampleSheets;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import org.junit.jupiter.api.Test;

class TourCommandTest {

    private static final CommandRun RUN = CommandRun.of("tour");
    private static final String WORDS = RUN.out().replaceAll("\\s+", " ");

    @Test
    void succeedsInSilence() {
        assertThat(RUN.status()).isEqualTo(0);
        assertThat(RUN.err()).isEmpty();
    }

    @Test
    void showsEachSheetWithItsBlocks() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            assertThat(WORDS).as(RUN.out()).contains(sheet.number().value());
            for (SkillBlock block : sheet.blocks()) {
                assertThat(WORDS)
                        .as(block.title()::orElseThrow)
                        .contains(block.title().orElseThrow());
            }
        }
        assertThat(WORDS).contains("RNCP36716 Technicien informatique en installation, maintenance et support");
    }

    @Test
    void listsEachSkillOfABlock() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            for (SkillBlock block : sheet.blocks()) {
                for (String skill : block.skills().items().items()) {
                    assertThat(WORDS).as(skill).contains(skill.replaceAll("[\\s\\u00A0]+", " "));
                }
            }
        }
    }

    @Test
    void doesNotInventWhatIsNotStated() {
        assertThat(RUN.out()).contains("RNCP36440 (title not stated)");
        assertThat(RUN.out()).contains("  Active           not stated\n");
        assertThat(RUN.out()).contains("experience (VAE)                                                not stated\n");
    }

    @Test
    void showsStatisticsAsATable() {
        assertThat(RUN.out()).contains("""
                                  cohort   certified    of these      in any job   in target job   in target job
                                                          by VAE  after 6 months  after 6 months   after 2 years
                                    2021         114           0            86 %            67 %               –
                                """);
    }

    @Test
    void readsJuries() {
        assertThat(RUN.out()).contains("    read as: 2 members; all professionals\n");
        assertThat(RUN.out()).contains("    read as: ≥ 3 members; 2 professionals\n");
    }

    @Test
    void showsWhatTheRulesFind() {
        assertThat(WORDS).contains("Findings of the rules");
        assertThat(RUN.out()).containsPattern("\n    (error|warning|notice) +[A-Z]{2,3}-[0-9]{3}  [A-Z]");
    }

    @Test
    void saysThatJsonIsEqual() {
        assertThat(WORDS).contains("and read back: equal, nothing was lost.");
    }

    @Test
    void fitsATerminalOf80Columns() {
        RUN.out().lines().forEach(line -> assertThat(line.codePointCount(0, line.length()))
                .as(line)
                .isLessThanOrEqualTo(80));
    }
}
