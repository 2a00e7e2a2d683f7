package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.LegalReference;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines in which the text of a page prints what a typed sheet holds.
 *
 * @param cell what stands between two cells of a row
 * @param bullet what stands before a ROME code
 */
record PageLines(String cell, String bullet) {

    /** RNCP36440: the tables kept their bars. */
    static final PageLines PIPED = new PageLines(" | ", "- ");

    /** RNCP36716: a row is one line of words. */
    static final PageLines FLAT = new PageLines(" ", "• ");

    private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final Map<Pathway, String> PATHWAYS = Map.of(
            Pathway.STUDENT_STATUS, "Après un parcours de formation sous statut d’élève ou d’étudiant",
            Pathway.APPRENTICESHIP, "En contrat d’apprentissage",
            Pathway.CONTINUING_TRAINING, "Après un parcours de formation continue",
            Pathway.PROFESSIONALISATION_CONTRACT, "En contrat de professionnalisation",
            Pathway.INDIVIDUAL_APPLICATION, "Par candidature individuelle",
            Pathway.EXPERIENCE, "Par expérience");

    Set<String> of(CertificationSheet sheet) {
        return Stream.of(
                        codes(sheet),
                        sheet.certifyingBodies().stream().map(this::certifier),
                        sheet.certifierHistory().stream().map(this::change),
                        texts(sheet),
                        sheet.blocks().stream().flatMap(PageLines::block),
                        sheet.accessPathways().stream().flatMap(this::pathway),
                        sheet.legalReferences().stream().flatMap(PageLines::legalReference),
                        sheet.statistics().stream().map(this::cohort),
                        dates(sheet.registration()),
                        statements(sheet))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> codes(CertificationSheet sheet) {
        var classification = sheet.classification();
        return Stream.of(
                        classification.level().stream().map(level -> "Niveau " + level.number()),
                        classification.nsf().stream().map(coded -> line(coded, " : ")),
                        classification.formacodes().stream().map(coded -> line(coded, " : ")),
                        classification.rome().stream().map(coded -> bullet + line(coded, " - ")))
                .flatMap(Function.identity());
    }

    private static String line(Coded<?> coded, String separator) {
        return coded.code() + separator + coded.label().orElseThrow();
    }

    private String certifier(CertifyingBody body) {
        return Stream.of(body.legalName(), body.siret().map(Object::toString), body.tradeName(), body.website())
                .map(text -> text.orElse("-"))
                .collect(Collectors.joining(cell));
    }

    private String change(CertifierChange change) {
        String action = change.action().orElseThrow() == CertifierAction.ADDED ? "Est ajouté" : "Est retiré";
        return String.join(
                cell,
                change.legalName().orElseThrow(),
                change.siret().orElseThrow().toString(),
                action,
                DASHES.format(change.changedOn().orElseThrow()));
    }

    private static Stream<String> texts(CertificationSheet sheet) {
        Description d = sheet.description();
        return Stream.of(
                        d.objectives(),
                        d.activities(),
                        d.skills(),
                        d.assessment(),
                        d.sectors(),
                        d.jobs(),
                        d.regulations(),
                        d.accumulation(),
                        d.link(),
                        sheet.prerequisites().entry(),
                        sheet.prerequisites().certification())
                .flatMap(PageLines::lines);
    }

    private static Stream<String> block(SkillBlock block) {
        String heading = block.code().orElseThrow() + " - " + block.title().orElseThrow();
        return Stream.of(Stream.of(heading), lines(block.skills()), lines(block.assessment()))
                .flatMap(Function.identity());
    }

    /** Which column the X stood in is lost: it says nothing here. */
    private Stream<String> pathway(AccessPathway pathway) {
        String row = PATHWAYS.get(pathway.pathway()) + cell + "X";
        if (pathway.jury().isEmpty()) {
            return Stream.of(row + cell + "-" + cell + "-");
        }
        return Stream.of(Stream.of(row), lines(pathway.jury()), date(DASHES, pathway.modifiedOn()))
                .flatMap(Function.identity());
    }

    private static Stream<String> legalReference(LegalReference reference) {
        return Stream.concat(reference.title().stream(), date(SLASHES, reference.publishedOn()));
    }

    private String cohort(CohortStatistics cohort) {
        Stream<String> counts = Stream.of(cohort.year(), cohort.certifiedCount(), cohort.certifiedByVaeCount())
                .map(count -> String.valueOf(count.orElseThrow()));
        Stream<String> rates = Stream.of(
                        cohort.employmentRate6Months(),
                        cohort.targetOccupationRate6Months(),
                        cohort.targetOccupationRate2Years())
                .map(rate -> rate.map(Object::toString).orElse("-"));
        return Stream.concat(counts, rates).collect(Collectors.joining(cell));
    }

    private Stream<String> dates(Registration registration) {
        Stream<String> end = date(DASHES, registration.endDate());
        Stream<String> table = registration.pathwaysStartDate().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        row("Date de publication de la fiche", registration.publicationDate()),
                        row("Date de début des parcours certifiants", registration.pathwaysStartDate()),
                        row("Date d'échéance de l'enregistrement", registration.endDate()));
        return Stream.concat(end, table);
    }

    private String row(String label, Optional<LocalDate> date) {
        return label + cell + DASHES.format(date.orElseThrow());
    }

    private static Stream<String> statements(CertificationSheet sheet) {
        return Stream.of(
                        sentence("Non", sheet.prerequisites().blocksHaveOwn()),
                        sentence("Aucune correspondance", sheet.relations().hasCorrespondences()),
                        sentence(
                                "Le certificateur n'habilite aucun organisme préparant à la certification",
                                sheet.mayHavePartners()))
                .flatMap(Function.identity());
    }

    private static Stream<String> sentence(String no, Answer answer) {
        return answer.isNo() ? Stream.of(no) : Stream.empty();
    }

    private static Stream<String> date(DateTimeFormatter style, Optional<LocalDate> date) {
        return date.stream().map(style::format);
    }

    private static Stream<String> lines(Prose prose) {
        return prose.text().lines().filter(line -> !line.isBlank());
    }
}
