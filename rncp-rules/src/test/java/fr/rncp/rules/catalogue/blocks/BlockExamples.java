package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.block;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Examples of BLK. */
public final class BlockExamples {

    public static final SkillBlock FIRST = RNCP.blocks().get(0);
    public static final SkillBlock SECOND = RNCP.blocks().get(1);

    private BlockExamples() {}

    public static List<RuleExample> examples() {
        List<RuleExample> examples = new ArrayList<>(ofNumbersAndCodes());
        examples.addAll(ofTitlesAndSkills());
        examples.addAll(ofOptionsAndSizes());
        return examples;
    }

    /** Returns the sheet with these blocks. */
    public static CertificationSheet blocks(SkillBlock... blocks) {
        return RNCP.withBlocks(blocks);
    }

    static SkillBlock coded(SkillBlock block, String code) {
        return block.withCode(new SkillBlockCode(code));
    }

    private static CertificationSheet second(SkillBlock block) {
        return blocks(FIRST, block);
    }

    private static List<RuleExample> ofNumbersAndCodes() {
        return List.of(
                example("BLK-001").passes("two blocks", RNCP).fails("no block", blocks()),
                example("BLK-002").passes("two blocks", RNCP).fails("one block", blocks(FIRST)),
                example("BLK-003").passes("RS, no block", RS).fails("RS, one block", RS.withBlocks(FIRST)),
                example("BLK-004")
                        .passes("RNCP40001BC02", RNCP)
                        .fails("RNCP40001BL2", second(coded(SECOND, "RNCP40001BL2"))),
                example("BLK-005")
                        .passes("RNCP40001BC02 in RNCP40001", RNCP)
                        .fails("RNCP40002BC02 in RNCP40001", second(coded(SECOND, "RNCP40002BC02"))),
                example("BLK-006")
                        .passes("BC01, BC02", RNCP)
                        .fails("BC01, BC01", second(coded(SECOND, "RNCP40001BC01"))),
                example("BLK-007")
                        .passes("BC02, BC01", blocks(SECOND, FIRST))
                        .fails("BC01, BC03", second(coded(SECOND, "RNCP40001BC03"))));
    }

    private static List<RuleExample> ofTitlesAndSkills() {
        return List.of(
                example("BLK-008")
                        .passes("two titles", RNCP)
                        .fails("one title twice", second(SECOND.withTitle("CONDUIRE L’ATELIER"))),
                example("BLK-009")
                        .passes("Restaurer les ouvrages", RNCP)
                        .fails(
                                "Relieur, a job on the sheet",
                                second(SECOND.withTitle("Relieur"))
                                        .withDescription(RNCP.description().withJobs(Prose.of("Relieur, doreur")))),
                example("BLK-010")
                        .passes("two skills", RNCP)
                        .fails("one skill", second(SECOND.withSkills(Prose.of("Restaurer un livre ancien")))),
                example("BLK-011")
                        .passes("no skill in two blocks", RNCP)
                        .fails("a skill of the first block in the second", second(SECOND.withSkills(FIRST.skills()))),
                example("BLK-012")
                        .passes("the attested skills are those of the blocks", RNCP)
                        .fails(
                                "an attested skill that occurs in no block",
                                RNCP.withDescription(RNCP.description()
                                        .withSkills(Prose.of(
                                                "Négocier des contrats internationaux avec des fournisseurs")))),
                example("BLK-013")
                        .passes(
                                "two activities, two blocks",
                                activities("1. Conduire l'atelier\n2. Restaurer des ouvrages"))
                        .fails("three activities, two blocks", activities("1. Conduire\n2. Restaurer\n3. Vendre")));
    }

    static CertificationSheet activities(String text) {
        return RNCP.withDescription(RNCP.description().withActivities(Prose.of(text)));
    }

    private static List<RuleExample> ofOptionsAndSizes() {
        return List.of(
                example("BLK-017")
                        .passes("no prerequisite announced, none stated", RNCP)
                        .fails(
                                "prerequisites announced, none stated",
                                RNCP.withPrerequisites(Prerequisites.NONE.withBlocksHaveOwn(Answer.YES))),
                example("BLK-018")
                        .passes("Conduire…, Restaurer…", RNCP)
                        .fails("Conduire…, Restauration…", second(SECOND.withTitle("Restauration des ouvrages"))),
                example("BLK-019")
                        .passes("20 skills", second(SECOND.withSkills(skills(20))))
                        .fails("21 skills", second(SECOND.withSkills(skills(21)))),
                example("BLK-020")
                        .passes("Restaurer les ouvrages", RNCP)
                        .fails("Module 2 : dorure", second(SECOND.withTitle("Module 2 : dorure"))));
    }

    static Prose skills(int count) {
        return Prose.of(IntStream.rangeClosed(1, count)
                .mapToObj(i -> "- Coudre un cahier de " + i + " feuilles")
                .collect(Collectors.joining("\n")));
    }
}
