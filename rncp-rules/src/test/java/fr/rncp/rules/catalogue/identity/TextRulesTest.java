package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.identity.LevelExamples.stating;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Coded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    static Stream<Arguments> placeholders() {
        Prose placeholder = Prose.of("À définir");
        return Stream.of(
                Arguments.of("/title", RNCP.withTitle("À compléter")),
                Arguments.of(
                        "/description/jobs",
                        RNCP.withDescription(RNCP.description().withJobs(Prose.of("xxx")))),
                Arguments.of(
                        "/description/sectors",
                        RNCP.withDescription(RNCP.description().withSectors(Prose.of("TODO")))),
                Arguments.of(
                        "/description/accumulation",
                        RNCP.withDescription(RNCP.description().withAccumulation(Prose.of("En cours de rédaction")))),
                Arguments.of(
                        "/description/objectives",
                        RNCP.withDescription(RNCP.description()
                                .withObjectives(Prose.of("Lorem ipsum dolor sit amet, consectetur adipiscing elit")))),
                Arguments.of(
                        "/prerequisites/entry",
                        RNCP.withPrerequisites(RNCP.prerequisites().withEntry(Prose.of("A préciser")))),
                Arguments.of(
                        "/blocks/1/title",
                        RNCP.withBlocks(
                                RNCP.blocks().get(0), RNCP.blocks().get(1).withTitle("À définir"))),
                Arguments.of(
                        "/blocks/1/entryPrerequisite",
                        RNCP.withBlocks(
                                RNCP.blocks().get(0), RNCP.blocks().get(1).withEntryPrerequisite(placeholder))),
                Arguments.of(
                        "/specificRegister/renewal",
                        RS.withSpecificRegister(RS.specificRegister().withRenewal(placeholder))),
                Arguments.of(
                        "/certifyingBodies/0/tradeName",
                        RNCP.withCertifyingBodies(RNCP.certifyingBodies().get(0).withTradeName("à compléter"))));
    }

    @ParameterizedTest
    @MethodSource("placeholders")
    void findsPlaceholderInEveryText(String place, CertificationSheet sheet) {
        assertThat(rule("ID-012"), sheet).finds("WARNING ID-012 at " + place);
    }

    @Test
    void samePlaceholderIsOneFault() {
        CertificationSheet sheet = RNCP.withDescription(RNCP.description()
                .withActivities(Prose.of("À définir"))
                .withJobs(Prose.of("a definir"))
                .withSectors(Prose.of("À préciser")));
        assertThat(rule("ID-012"), sheet)
                .finds("WARNING ID-012.several at /description/activities", "WARNING ID-012 at /description/sectors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Néant",
                "Sans objet",
                "N/A",
                "Le relieur aide le client à définir son projet.",
                "Voir l'arrêté du 9 juin 2016",
                "Chef d'atelier, à préciser selon la taille de l'entreprise et le secteur",
                "Contrôle en cours de formation",
            })
    void textThatSaysSomethingIsNone(String text) {
        assertThat(rule("ID-012"), RNCP.withDescription(RNCP.description().withRegulations(Prose.of(text))))
                .passes();
    }

    @Test
    void placeholderHoldsWhateverElseIsLost() {
        assertThat(rule("ID-012"), losing(RNCP.withTitle("À définir"), "/description/jobs"))
                .finds("WARNING ID-012 at /title");
        assertThat(rule("ID-012"), losing(RNCP, "/description/jobs")).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le relieur obtient un titre reconnu par l'État.",
                "Ce diplôme reconnu par l'Etat ouvre de nombreux emplois.",
                "Un diplôme de niveau supérieur reconnu par l’État",
                "Obtenez une certification professionnelle reconnue par l'Etat",
                "Ce titre est équivalent à un master.",
                "La réussite confère le grade de licence."
            })
    void reportsWordsThatMislead(String objectives) {
        assertThat(rule("ID-013"), stating(objectives)).finds("INFO ID-013 at /description/objectives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cette formation vise à former des relieurs.",
                "La formation permet d'acquérir les gestes du relieur.",
                "Ce stage de reliure dure trois jours. Ce stage permet d'apprendre.",
                "Notre formation vous permet de devenir relieur.",
                "Cette formation dure 400 heures."
            })
    void reportsObjectivesOfTraining(String objectives) {
        assertThat(rule("ID-013"), stating(objectives.replace("Ce stage de reliure dure trois jours. ", "")))
                .finds("INFO ID-013.course at /description/objectives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le titre est enregistré au RNCP par décision de France compétences.",
                "Les titulaires d'un diplôme d'État peuvent s'inscrire.",
                "À l'issue de la formation, le relieur conduit un atelier.",
                "Le relieur conçoit la formation des apprentis.",
                "L'État reconnaît le métier d'art de relieur.",
                "La formation des salariés est un enjeu du secteur."
            })
    void otherObjectivesPass(String objectives) {
        assertThat(rule("ID-013"), stating(objectives)).passes();
    }

    @Test
    void needsObjectives() {
        assertThat(rule("ID-013"), stating("")).passes();
        assertThat(rule("ID-013"), stating("").withTitle(Optional.empty())).doesNotApply(NOTHING_TO_JUDGE);
    }

    /** Every text of the model is checked by this rule or by another one, so that no new one is forgotten. */
    @Test
    void tableHoldsEveryTextOfTheModel() {
        Assertions.assertThat(texts(CertificationSheet.class, "").map(SheetPointer::value))
                .as("add the component to TextField, to those that are checked or to the others with the reason")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TextField.CHECKED.stream().map(TextField::pointer), TextField.OTHERS.stream())
                                .map(SheetPointer::value)
                                .toList());
    }

    private static Stream<SheetPointer> texts(Class<?> type, String place) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> texts(component, place));
    }

    private static Stream<SheetPointer> texts(RecordComponent component, String place) {
        String own = place + "/" + component.getName();
        Class<?> type = component.getType();
        Optional<Class<?>> part = part(component.getGenericType());
        if (type.equals(Prose.class) || part.filter(String.class::equals).isPresent()) {
            return Stream.of(new SheetPointer(own));
        }
        Optional<Class<?>> inside = type.isRecord() ? Optional.of(type) : part;
        return inside.filter(record -> record.isRecord() && isPart(record)).stream()
                .flatMap(record -> texts(record, type.equals(List.class) ? own + "/*" : own));
    }

    /** Codes have labels of nomenclatures, and extensions are raw texts: neither is written by the certifying body. */
    private static boolean isPart(Class<?> record) {
        return record.getPackage().equals(CertificationSheet.class.getPackage())
                && !record.equals(Extension.class)
                && !record.equals(Coded.class);
    }

    private static Optional<Class<?>> part(Type type) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> part
                ? Optional.of(part)
                : Optional.empty();
    }
}
