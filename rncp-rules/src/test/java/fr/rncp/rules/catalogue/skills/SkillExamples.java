package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.AS_OF;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Examples of CMP. */
public final class SkillExamples {

    /** An application under the decree of 2025. */
    public static final RuleContext NEW_LAW = RuleContext.at(AS_OF)
            .withApplication(new RegistrationApplication(
                    Optional.of(LocalDate.of(2025, 11, 3)), Answer.UNKNOWN, Answer.UNKNOWN));

    private static final CertificationSheet BARE = bare("Coudre un livre afin de le conserver\nRogner une tranche");

    private SkillExamples() {}

    public static List<RuleExample> examples() {
        return Stream.concat(ofWording().stream(), ofContents().stream()).toList();
    }

    /** Returns a sheet whose second block has these skills. */
    static CertificationSheet skills(String text) {
        return blocks(FIRST, SECOND.withSkills(Prose.of(text)));
    }

    /** Returns a sheet that contains nothing but these skills. */
    static CertificationSheet bare(String skills) {
        return blocks(FIRST.withSkills(Prose.of(skills)))
                .withDescription(Description.NONE.withSkills(Prose.of(skills)));
    }

    /** Returns a sheet of a registration on request, the only block of which has these skills. */
    private static CertificationSheet onRequest(String text) {
        return blocks(SECOND.withSkills(Prose.of(text)))
                .withRegistration(Registration.NONE.withType(RegistrationType.ON_REQUEST));
    }

    private static List<RuleExample> ofWording() {
        return List.of(
                example("CMP-001")
                        .passes("Planifier la production…", RNCP)
                        .fails("Maîtrise de la dorure", skills("Coudre un livre\nMaîtrise de la dorure")),
                example("CMP-002")
                        .passes("… afin de le conserver", RNCP)
                        .fails(
                                "no purpose",
                                onRequest("Coudre un livre à l'aide d'un cousoir\nDorer une tranche en polissant")),
                example("CMP-003")
                        .passes("… grâce à des techniques réversibles", RNCP)
                        .fails(
                                "no means",
                                onRequest("Coudre un livre afin de le conserver\nDorer une tranche pour l'embellir")),
                example("CMP-004")
                        .passes("Restaurer un livre…", RNCP)
                        .fails(
                                "Être capable de restaurer",
                                skills("Être capable de restaurer un livre\nDorer une tranche")),
                example("CMP-005")
                        .passes("Dorer un livre. (15 characters)", skills("Dorer un livre.\nRogner une tranche"))
                        .fails("Dorer un livre (14 characters)", skills("Dorer un livre\nRogner une tranche")),
                example("CMP-006")
                        .passes("two skills", RNCP)
                        .fails("one skill twice", skills("Dorer une tranche\ndorer  une tranche.")),
                example("CMP-007")
                        .passes("Planifier la production…", RNCP)
                        .fails(
                                "Maintenance de l'atelier",
                                RNCP.withDescription(
                                        RNCP.description().withSkills(Prose.of("Maintenance de l'atelier")))));
    }

    private static List<RuleExample> ofContents() {
        return List.of(
                example("CMP-008").passes("a block mentions handicap", RNCP).fails("no mention of handicap", BARE),
                example("CMP-009")
                        .passes("… en limitant l'impact écologique", RNCP, NEW_LAW)
                        .fails("no mention of a transition", BARE, NEW_LAW),
                example("CMP-010")
                        .passes("… les règles de santé et de sécurité", RNCP, NEW_LAW)
                        .fails("no mention of health or safety", BARE, NEW_LAW),
                example("CMP-011")
                        .passes("un outil tel que GLPI", skills("Suivre le parc à l'aide d'un outil tel que GLPI"))
                        .fails("sur GLPI", skills("Suivre le parc sur GLPI")));
    }
}
