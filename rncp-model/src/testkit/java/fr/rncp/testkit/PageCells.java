package fr.rncp.testkit;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Pathway;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a sheet page for the values of the model. */
final class PageCells {

    static final DateTimeFormatter DASHED = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    static final Map<Pathway, String> PATHWAYS = Map.of(
            Pathway.STUDENT_STATUS, "Après un parcours de formation sous statut d’élève ou d’étudiant",
            Pathway.APPRENTICESHIP, "En contrat d’apprentissage",
            Pathway.CONTINUING_TRAINING, "Après un parcours de formation continue",
            Pathway.PROFESSIONALISATION_CONTRACT, "En contrat de professionnalisation",
            Pathway.INDIVIDUAL_APPLICATION, "Par candidature individuelle",
            Pathway.EXPERIENCE, "Par expérience");

    static final Map<Habilitation, String> HABILITATIONS = Map.of(
            Habilitation.TRAIN, "Habilitation pour former",
            Habilitation.ASSESS, "Habilitation pour organiser l’évaluation",
            Habilitation.TRAIN_AND_ASSESS, "Habilitation pour former et organiser l’évaluation");

    private PageCells() {}

    static List<String> codes(List<? extends Coded<?>> codes, String between) {
        return codes.stream()
                .map(coded -> coded.code()
                        + coded.label().map(label -> between + line(label)).orElse(""))
                .distinct()
                .toList();
    }

    static List<String> date(Optional<LocalDate> date) {
        return date.stream().map(DASHED::format).toList();
    }

    static String line(String text) {
        return String.join(" ", lines(text));
    }

    static List<String> lines(String text) {
        return Stream.of(text.split("\\R| {2,}", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith("* ") ? "- " + line.substring(2) : line)
                .toList();
    }

    static String cell(Optional<String> text) {
        return text.map(PageCells::line).filter(line -> !line.isEmpty()).orElse("-");
    }

    static String day(Optional<LocalDate> date) {
        return date.map(DASHED::format).orElse("-");
    }

    static List<String> answer(Answer answer) {
        return answer.isKnown() ? List.of(answer.isYes() ? "Oui" : "Non") : List.of();
    }

    static List<String> pathway(AccessPathway pathway) {
        return List.of(
                PATHWAYS.getOrDefault(pathway.pathway(), ""),
                pathway.available().isYes() ? "X" : "",
                pathway.available().isYes() ? "" : "X",
                pathway.jury().isEmpty()
                        ? "-"
                        : String.join("\n", lines(pathway.jury().text())),
                day(pathway.modifiedOn()));
    }

    static List<String> territory(String name, Answer answer) {
        return List.of(name, answer.isYes() ? "X" : "", answer.isYes() ? "" : "X");
    }

    static String blocks(List<?> codes) {
        return codes.isEmpty()
                ? "-"
                : codes.stream().map(code -> code + " - Bloc voisin").collect(Collectors.joining("\n"));
    }

    static List<String> cohort(CohortStatistics cohort) {
        return List.of(
                number(cohort.year()),
                number(cohort.certifiedCount()),
                number(cohort.certifiedByVaeCount()),
                rate(cohort.employmentRate6Months()),
                rate(cohort.targetOccupationRate6Months()),
                rate(cohort.targetOccupationRate2Years()));
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    static String rate(Optional<BigDecimal> rate) {
        return rate.map(BigDecimal::toPlainString).orElse("-");
    }
}
