package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.QualificationLevel;
import fr.rncp.model.Register;
import fr.rncp.model.SheetNumber;
import fr.rncp.rules.Severity;
import java.util.List;
import java.util.Optional;

/** REL, over a register: correspondences. */
final class CorrespondenceRules {

    private static final String ROWS = SheetDigest.CORRESPONDENCES;

    private CorrespondenceRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(
                registerRule("REL-006", Severity.WARNING, Sources.FEED, Sources.LOGIC)
                        .reads(ROWS)
                        .check(x -> Examination.positions(x.sheet().correspondences())
                                .forEach(i -> leadsSomewhere(x, i))),
                registerRule("REL-007", Severity.WARNING, Sources.labour("L6113-7"), Sources.labour("R6113-9"))
                        .reads(ROWS)
                        .check(x -> Examination.positions(x.sheet().correspondences())
                                .forEach(i -> sameLevelIfTotal(x, i))));
    }

    private static void leadsSomewhere(RegisterExamination x, int position) {
        BlockCorrespondence row = x.sheet().correspondences().get(position);
        String place = ROWS + "/" + position;
        Optional<SheetDigest> target = row.target().flatMap(x.register()::find);
        if (target.isPresent()) {
            blocksExist(x, row, target.get(), place);
        } else if (row.target().filter(x.register()::isAbsent).isPresent()) {
            x.found(place + "/target", Argument.text("target", row.target().get()));
        } else {
            x.unknown(place + "/target");
        }
    }

    private static void blocksExist(RegisterExamination x, BlockCorrespondence row, SheetDigest target, String place) {
        x.passed();
        if (row.targetBlocks().isEmpty()) {
            return;
        }
        if (target.hasLost(SheetDigest.BLOCK_CODES)) {
            x.unknown(place + "/targetBlocks");
            return;
        }
        Examination.positions(row.targetBlocks())
                .filter(i -> !x.register().owns(target, row.targetBlocks().get(i)))
                .forEach(i -> x.found(
                        "block",
                        place + "/targetBlocks/" + i,
                        Argument.text("block", row.targetBlocks().get(i)),
                        Argument.text("target", target.number())));
    }

    /** A row that names no block on either side says that the certifications as a whole are equivalent. */
    private static void sameLevelIfTotal(RegisterExamination x, int position) {
        BlockCorrespondence row = x.sheet().correspondences().get(position);
        boolean total = row.sourceBlocks().isEmpty() && row.targetBlocks().isEmpty();
        row.target()
                .filter(target ->
                        total && levelled(target) && levelled(x.sheet().number()))
                .ifPresent(target -> sameLevel(x, target, ROWS + "/" + position));
    }

    /** Sheets of the RS have no level. */
    private static boolean levelled(SheetNumber number) {
        return number.register() == Register.RNCP;
    }

    private static void sameLevel(RegisterExamination x, SheetNumber target, String place) {
        Optional<QualificationLevel> mine = x.sheet().level();
        Optional<QualificationLevel> theirs = x.register().find(target).flatMap(SheetDigest::level);
        if (mine.isEmpty() || theirs.isEmpty()) {
            x.unknown(mine.isEmpty() ? "/classification/level" : place);
        } else if (mine.equals(theirs)) {
            x.passed();
        } else {
            x.found(
                    place,
                    Argument.number("level", mine.get().number()),
                    Argument.text("target", target),
                    Argument.number("other", theirs.get().number()));
        }
    }
}
