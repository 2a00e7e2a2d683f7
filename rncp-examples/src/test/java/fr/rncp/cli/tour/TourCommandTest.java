package fr.rncp.cli.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(0, RUN.status());
        assertEquals("", RUN.err());
    }

    @Test
    void showsEachSheetWithItsBlocks() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            assertTrue(WORDS.contains(sheet.number().value()), RUN.out());
            for (SkillBlock block : sheet.blocks()) {
                assertTrue(WORDS.contains(block.title().orElseThrow()), block.title()::orElseThrow);
            }
        }
        assertTrue(WORDS.contains("RNCP36716 Technicien informatique en installation, maintenance et support"), WORDS);
    }

    @Test
    void listsEachSkillOfABlock() {
        for (CertificationSheet sheet : SampleSheets.real()) {
            for (SkillBlock block : sheet.blocks()) {
                for (String skill : block.skills().items().items()) {
                    assertTrue(WORDS.contains(skill.replaceAll("[\\s\\u00A0]+", " ")), skill);
                }
            }
        }
    }

    @Test
    void doesNotInventWhatIsNotStated() {
        assertTrue(RUN.out().contains("RNCP36440 (title not stated)"), RUN.out());
        assertTrue(RUN.out().contains("  Active           not stated\n"), RUN.out());
        assertTrue(
                RUN.out().contains("experience (VAE)                                                not stated\n"),
                RUN.out());
    }

    @Test
    void showsStatisticsAsATable() {
        assertTrue(RUN.out().contains("""
                                  cohort   certified    of these      in any job   in target job   in target job
                                                          by VAE  after 6 months  after 6 months   after 2 years
                                    2021         114           0            86 %            67 %               –
                                """), RUN.out());
    }

    @Test
    void readsJuries() {
        assertTrue(RUN.out().contains("    read as: 2 members; all professionals\n"), RUN.out());
        assertTrue(RUN.out().contains("    read as: ≥ 3 members; 2 professionals\n"), RUN.out());
    }

    @Test
    void showsWhatTheRulesFind() {
        assertTrue(WORDS.contains("What the rules find"), WORDS);
        assertTrue(RUN.out().contains("\n  info     "), RUN.out());
    }

    @Test
    void saysThatJsonIsEqual() {
        assertTrue(WORDS.contains("and read back: equal, nothing was lost."), WORDS);
    }

    @Test
    void fitsATerminalOf80Columns() {
        RUN.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }
}
