package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.corresponding;
import static fr.rncp.rules.catalogue.relations.RegisterExamples.row;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;

/** Examples of REL. */
public final class RelationExamples {

    private static final CertificationSheet ENDED =
            RNCP.withRegistration(RNCP.registration().withActive(Answer.NO));

    private RelationExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("REL-005")
                        .passes(
                                "the row starts from a block of the sheet",
                                corresponding(RNCP, row("RNCP40001BC01", "")))
                        .fails(
                                "the row starts from a block of another sheet",
                                corresponding(RNCP, row("RNCP30001BC01", ""))),
                example("REL-008")
                        .passes(
                                "inactive, with a successor",
                                ENDED.withRelations(RNCP.relations().withReplacedBy(SheetNumber.of("RNCP41000"))))
                        .fails("inactive, without successor", ENDED),
                example("REL-012")
                        .passes("the row leads to another sheet", corresponding(RNCP, elsewhere()))
                        .fails("the row leads to the sheet itself", corresponding(RNCP, row("", ""))),
                example("REL-013")
                        .passes("one row", corresponding(RNCP, elsewhere()))
                        .fails(
                                "one row twice",
                                RNCP.withRelations(RNCP.relations().withCorrespondences(elsewhere(), elsewhere()))));
    }

    private static BlockCorrespondence elsewhere() {
        return row("", "").withTarget(SheetNumber.of("RNCP30001"));
    }
}
