package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.RegisterExample;
import fr.rncp.rules.catalogue.RegisterExample.Case;
import java.time.LocalDate;
import java.util.List;

/** Examples of the rules about registers. */
public final class RegisterExamples {

    static final CertificationSheet OLD = sheet("RNCP30001", 2019);
    static final CertificationSheet NEW = sheet("RNCP40001", 2024);

    private RegisterExamples() {}

    public static List<RegisterExample> all() {
        return List.of(
                RegisterExample.of(
                        "BLK-016",
                        Case.of("two sheets share a block, and a correspondence links them", duplicate(), linkedTwin()),
                        Case.of("two sheets share a block, and nothing links them", duplicate(), NEW)),
                RegisterExample.of(
                        "REL-001",
                        Case.of("the old sheet is replaced by the new one", replacedBy(OLD, NEW), NEW),
                        Case.of("two sheets replace each other", replacedBy(OLD, NEW), replacedBy(NEW, OLD))),
                RegisterExample.of(
                        "REL-002",
                        Case.of("both sheets state the replacement", replacedBy(OLD, NEW), replacing(NEW, OLD)),
                        Case.of("only the old sheet states it", replacedBy(OLD, NEW), NEW)),
                RegisterExample.of(
                        "REL-003",
                        Case.of("the new sheet starts later", replacedBy(OLD, NEW), NEW),
                        Case.of("the new sheet starts earlier", OLD, replacedBy(NEW, OLD))),
                RegisterExample.of(
                        "REL-004",
                        Case.of("both sheets are of the RNCP", replacedBy(OLD, NEW)),
                        Case.of("a sheet of the RNCP is replaced by one of the RS", replacedBy(OLD, ExampleSheets.RS))),
                RegisterExample.of(
                        "REL-006",
                        Case.of("the destination block exists", corresponding(OLD, row("", "RNCP40001BC01")), NEW),
                        Case.of(
                                "the destination has no such block",
                                corresponding(OLD, row("", "RNCP40001BC09")),
                                NEW)),
                RegisterExample.of(
                        "REL-007",
                        Case.of("two sheets of level 5", corresponding(OLD, row("", "")), NEW),
                        Case.of("levels 5 and 6", corresponding(OLD, row("", "")), atLevel6(NEW))),
                RegisterExample.of(
                        "REL-009",
                        Case.of("each number once", OLD, NEW),
                        Case.of("one number twice", NEW, NEW.withTitle("Autre intitulé"))),
                RegisterExample.of(
                        "REL-010",
                        Case.of("the successor is in the register", replacedBy(OLD, NEW), NEW),
                        Case.of("the successor is not in the register", replacedBy(OLD, NEW))),
                RegisterExample.of(
                        "REL-011",
                        Case.of("one title, and the new sheet names the old one", OLD, replacing(NEW, OLD)),
                        Case.of("one title, and neither sheet names the other", OLD, NEW)));
    }

    static CertificationSheet sheet(String number, int startYear) {
        return RNCP.withNumber(SheetNumber.of(number))
                .withRegistration(RNCP.registration().withDecisionDate(LocalDate.of(startYear, 7, 1)))
                .withBlocks(RNCP.blocks().stream()
                        .map(block -> renamed(block, number))
                        .toList());
    }

    /** Returns the block with a code of another sheet and a different title. */
    private static SkillBlock renamed(SkillBlock block, String number) {
        String code = block.code().orElseThrow().value();
        return block.withCode(new SkillBlockCode(code.replace("RNCP40001", number)))
                .withTitle(block.title().orElseThrow() + " de " + number);
    }

    /** Returns the old sheet with a block of the new one. */
    private static CertificationSheet duplicate() {
        return OLD.withBlocks(NEW.blocks().get(0).withCode(new SkillBlockCode("RNCP30001BC01")));
    }

    private static CertificationSheet linkedTwin() {
        return corresponding(
                NEW,
                BlockCorrespondence.builder()
                        .sourceBlocks(List.of(new SkillBlockCode("RNCP40001BC01")))
                        .target(OLD.number())
                        .targetBlocks(List.of(new SkillBlockCode("RNCP30001BC01")))
                        .build());
    }

    static CertificationSheet replacedBy(CertificationSheet older, CertificationSheet newer) {
        return older.withRelations(older.relations().withReplacedBy(newer.number()));
    }

    static CertificationSheet replacing(CertificationSheet newer, CertificationSheet older) {
        return newer.withRelations(newer.relations().withReplaces(older.number()));
    }

    public static CertificationSheet corresponding(CertificationSheet sheet, BlockCorrespondence row) {
        return sheet.withRelations(sheet.relations().withCorrespondences(row));
    }

    /** Creates a row that leads to the new sheet; an empty code means the whole certification. */
    public static BlockCorrespondence row(String source, String target) {
        return BlockCorrespondence.builder()
                .sourceBlocks(codes(source))
                .target(NEW.number())
                .targetBlocks(codes(target))
                .build();
    }

    private static List<SkillBlockCode> codes(String code) {
        return code.isEmpty() ? List.of() : List.of(new SkillBlockCode(code));
    }

    static CertificationSheet atLevel6(CertificationSheet sheet) {
        return sheet.withClassification(sheet.classification().withLevel(QualificationLevel.LEVEL_6));
    }
}
