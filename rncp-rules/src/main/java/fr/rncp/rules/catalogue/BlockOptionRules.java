package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Coded;
import fr.rncp.model.DiplomaTypeCode;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.util.List;
import java.util.Optional;

/** BLK-014 and BLK-015: blocks that not every candidate needs. Only their titles tell. */
final class BlockOptionRules {

    private static final String DIPLOMA_TYPE = "/classification/diplomaType";
    private static final int MOST_FACULTATIVE = 3;

    private BlockOptionRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-014", Severity.INFO, Sources.OBSERVED)
                        .reads(Blocks.TITLES, Blocks.CODES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockOptionRules::optionsAreTold),
                rule("BLK-015", Severity.WARNING, Sources.education("D337-52"))
                        .reads(Blocks.TITLES, DIPLOMA_TYPE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockOptionRules::facultativeUnitsAreFew));
    }

    private static FoldedText title(Examination x, SkillBlock block) {
        return x.foldedText(block.title().orElse(""));
    }

    private static Outcome optionsAreTold(Examination x) {
        return Blocks.of(x).isEmpty()
                ? Blocks.nothingToJudge(x)
                : Examination.judge(Blocks.positions(x)
                        .filter(i -> BlockOptions.isMarked(title(x, Blocks.of(x).get(i))))
                        .mapToObj(i -> x.finding(
                                Blocks.pointer(i, "title"),
                                Blocks.name(x, i),
                                Argument.text(
                                        "title", Blocks.of(x).get(i).title().orElse("")))));
    }

    private static Outcome facultativeUnitsAreFew(Examination x) {
        long count = Blocks.stream(x)
                .filter(block -> BlockOptions.isFacultative(title(x, block)))
                .count();
        if (count == 0) {
            return Blocks.nothingToJudge(x);
        }
        Optional<Coded<DiplomaTypeCode>> type = x.sheet().classification().diplomaType();
        if (type.isEmpty()) {
            return Examination.undetermined(DIPLOMA_TYPE);
        }
        return isVocationalBaccalaureate(x, type.get())
                ? Examination.violatedIf(
                        count > MOST_FACULTATIVE, x.finding(Blocks.ALL, Argument.number("count", count)))
                : Examination.nothingToJudge();
    }

    private static boolean isVocationalBaccalaureate(Examination x, Coded<DiplomaTypeCode> type) {
        return x.folded(type.label().orElse("")).contains("baccalaureat professionnel")
                || Words.key(type.code().value()).startsWith("bac pro");
    }
}
