package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.rules.Severity;
import java.util.List;

/** BLK-016, over a register: one block in two certifications. */
final class TwinRules {

    private TwinRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(registerRule(
                        "BLK-016",
                        Severity.WARNING,
                        Sources.doctrine("Note de France compétences du 24/09/2019 sur les blocs de compétences"))
                .reads(SheetDigest.BLOCK_TITLES, SheetDigest.SKILLS, SheetDigest.CORRESPONDENCES)
                .check(TwinRules::twinsAreLinked));
    }

    private static void twinsAreLinked(RegisterExamination x) {
        if (!x.sheet().active().isNo()) {
            Examination.positions(x.sheet().blocks())
                    .filter(i -> x.sheet().blocks().get(i).content() != 0)
                    .forEach(i -> twinIsLinked(x, i));
        }
    }

    private static void twinIsLinked(RegisterExamination x, int position) {
        x.passed();
        BlockDigest block = x.sheet().blocks().get(position);
        x.register().twins().unlinked(x.sheet(), block).ifPresent(other -> {
            if (x.sheet().active().isYes() && other.active() == Answer.YES) {
                x.found(
                        "/blocks/" + position,
                        Argument.text(
                                "block", block.code().map(Object::toString).orElse("n° " + (position + 1))),
                        Argument.text("other", other.number()));
            } else {
                x.unknown("/registration/active");
            }
        });
    }
}
