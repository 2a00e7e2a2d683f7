package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.Sheets.inferring;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Extension;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.catalogue.ExampleSheets;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Examples of ID. */
public final class IdentityExamples {

    private static final Registration REGISTRATION = RNCP.registration();

    private IdentityExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("ID-001")
                        .passes("RNCP40001", RNCP)
                        .fails("a page that prints RNCP 040001", printing("/number", "RNCP 040001")),
                example("ID-002")
                        .passes("number inferred from blocks of one sheet", inferring(RNCP, "/number"))
                        .fails("number inferred, one block of RNCP40002", inferring(withForeignBlock(), "/number")),
                example("ID-003")
                        .passes("Régisseur d'atelier de reliure", RNCP)
                        .fails("no title", RNCP.withTitle(Optional.empty())),
                example("ID-004")
                        .passes("RNCP at level 5", RNCP)
                        .fails(
                                "RS at level 5",
                                ExampleSheets.RS.withClassification(
                                        ExampleSheets.RS.classification().withLevel(QualificationLevel.LEVEL_5))),
                example("ID-005")
                        .passes("objectives, activities and skills stated", RNCP)
                        .fails(
                                "activities blank",
                                RNCP.withDescription(RNCP.description().withActivities(Prose.NONE))),
                example("ID-006")
                        .passes(
                                "active on its last day, 15/01/2026",
                                RNCP.withRegistration(REGISTRATION.withEndDate(LocalDate.of(2026, 1, 15))))
                        .fails(
                                "active on 15/01/2026, ended on 14/01/2026",
                                RNCP.withRegistration(REGISTRATION.withEndDate(LocalDate.of(2026, 1, 14)))),
                example("ID-007")
                        .passes("on request, with a decision date", RNCP)
                        .fails(
                                "by law, with a decision date and no effective date",
                                RNCP.withRegistration(REGISTRATION.withType(RegistrationType.BY_LAW))),
                example("ID-009")
                        .passes("active and published", RNCP)
                        .fails("active and archived", RNCP.withEditorialState(EditorialState.ARCHIVED)),
                example("ID-010")
                        .passes("Scrum master", RNCP.withTitle("Scrum master"))
                        .fails("on request, \"Master en reliure\"", RNCP.withTitle("Master en reliure")),
                example("ID-011")
                        .passes("Régisseur d'atelier de reliure", RNCP)
                        .fails("\"Formation de relieur\"", RNCP.withTitle("Formation de relieur")),
                example("ID-012")
                        .passes("a text in each section", RNCP)
                        .fails(
                                "activities: \"À compléter\"",
                                RNCP.withDescription(RNCP.description().withActivities(Prose.of("À compléter")))),
                example("ID-013")
                        .passes("objectives about the certification", RNCP)
                        .fails(
                                "on request, \"un titre reconnu par l'État\"",
                                RNCP.withDescription(RNCP.description()
                                        .withObjectives(Prose.of("Le relieur obtient un titre reconnu par l'État.")))));
    }

    /** Returns a sheet whose source prints a text for a component, or for none if the pointer is empty. */
    public static CertificationSheet printing(String component, String text) {
        Optional<SheetPointer> pointer =
                Optional.of(component).filter(place -> !place.isEmpty()).map(SheetPointer::new);
        return RNCP.withExtensions(new Extension("somewhere", text, pointer));
    }

    static CertificationSheet withForeignBlock() {
        return RNCP.withBlocks(
                RNCP.blocks().get(0), RNCP.blocks().get(1).withCode(new SkillBlockCode("RNCP40002BC02")));
    }

    static CertificationSheet active(Answer active) {
        return RNCP.withRegistration(REGISTRATION.withActive(active));
    }
}
