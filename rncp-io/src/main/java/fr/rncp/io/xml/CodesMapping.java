package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.Classification;
import fr.rncp.model.value.BrochureNumber;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.RomeCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Mapping of the level, the type of award and codes with their labels. */
final class CodesMapping {

    private static final String CODE = "CODE";
    private static final String LABEL = "LIBELLE";

    private final FeedElement root;
    private final FeedReading read;

    CodesMapping(FeedElement root, FeedReading read) {
        this.root = root;
        this.read = read;
    }

    Classification classification() {
        Optional<Coded<LevelCode>> level =
                root.container("NOMENCLATURE_EUROPE").flatMap(e -> read.coded(e, "NIVEAU", LABEL, LevelCode::new));
        level.ifPresent(this::reportUnknownLevel);
        return Classification.builder()
                .level(level.flatMap(l -> l.code().level()))
                .levelAsPublished(level.filter(l -> !isPlain(l)))
                .levelCohortYears(levelCohortYears())
                .diplomaType(root.container("ABREGE").flatMap(e -> read.coded(e, CODE, LABEL, DiplomaTypeCode::new)))
                .nsf(codes("CODES_NSF", "NSF", NsfCode::new))
                .formacodes(codes("FORMACODES", "FORMACODE", Formacode::new))
                .rome(codes("CODES_ROME", "ROME", RomeCode::new))
                .idcc(codes("CODES_IDCC", "IDCC", Idcc::new))
                .ccnBrochures(brochures())
                .build();
    }

    private <C> List<Coded<C>> codes(String list, String item, Function<String, C> type) {
        return FeedRecords.of(root.items(list, item), e -> read.coded(e, CODE, LABEL, type));
    }

    private List<Coded<BrochureNumber>> brochures() {
        List<FeedElement> agreements = Stream.of("CCN_1", "CCN_2", "CCN_3")
                .flatMap(name -> root.container(name).stream())
                .toList();
        return FeedRecords.of(agreements, e -> read.coded(e, "NUMERO", LABEL, BrochureNumber::new));
    }

    private List<Integer> levelCohortYears() {
        List<FeedElement> years = root.container("ANNEES_PROMOTIONS_NIVEAU").stream()
                .flatMap(list -> list.children().stream())
                .filter(year -> year.name().equals("ANNEE"))
                .toList();
        return FeedRecords.of(years, read::integer);
    }

    /** Checks whether code and label state the level and nothing else, such as {@code NIV5} with {@code Niveau 5}. */
    private static boolean isPlain(Coded<LevelCode> published) {
        Optional<String> label =
                published.code().level().map(QualificationLevel::number).map(number -> "Niveau " + number);
        return label.isPresent() && label.equals(published.label());
    }

    private void reportUnknownLevel(Coded<LevelCode> level) {
        if (level.code().isWellFormed()) {
            return;
        }
        root.container("NOMENCLATURE_EUROPE")
                .flatMap(e -> e.child("NIVEAU"))
                .ifPresent(e -> read.warn(
                        Fault.of(ProblemCode.UNKNOWN_VOCABULARY, e.text(), Expectation.LEVEL_CODE),
                        e,
                        Handling.LEVEL_UNKNOWN.with()));
    }
}
