package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the texts of the two pages have in common: a lost header, and tables whose empty cells are lost. */
final class FlattenedPage {

    /** The rows of the pathways table, in the page's order. */
    private static final List<Pathway> ROWS = List.of(
            Pathway.STUDENT_STATUS,
            Pathway.APPRENTICESHIP,
            Pathway.CONTINUING_TRAINING,
            Pathway.PROFESSIONALISATION_CONTRACT,
            Pathway.INDIVIDUAL_APPLICATION,
            Pathway.EXPERIENCE);

    private static final List<String> LOST_ON_BOTH = List.of(
            // no page has a place for them
            "/technicalId",
            "/editorialState",
            "/registration/type",
            // the head, which both texts lack, shows the state, the type of award and the successor
            "/registration/active",
            "/classification/diplomaType",
            "/relations/replaces",
            "/relations/replacedBy",
            // the heading stands, its links do not
            "/documents");

    /** One X for the two columns Oui and Non. */
    private static final String TERRITORIES = "/territories";

    private FlattenedPage() {}

    /**
     * The six pathways of a page that shows {@code proven} for all of them but one.
     *
     * <p>The columns Oui and Non are lost. A jury proves its pathway open; none proves nothing, and certainly no "Non".
     */
    static List<AccessPathway> pathways(AccessPathway proven, Pathway withoutJury) {
        return ROWS.stream()
                .map(row -> row == withoutJury
                        ? AccessPathway.builder().pathway(row).build()
                        : proven.withPathway(row).withAvailable(Answer.YES))
                .toList();
    }

    /** A page as source, its number and title inferred and its open pathways too; {@code alsoLost} is this page's own. */
    static Source source(List<AccessPathway> pathways, String... alsoLost) {
        return Source.builder()
                .format(SourceFormat.PAGE)
                .addAllLost(pointers(
                        Stream.concat(LOST_ON_BOTH.stream(), Stream.of(alsoLost)),
                        Stream.concat(availability(pathways, Answer.UNKNOWN), Stream.of(TERRITORIES))))
                .addAllInferred(pointers(Stream.of("/number", "/title"), availability(pathways, Answer.YES)))
                .build();
    }

    private static Stream<String> availability(List<AccessPathway> pathways, Answer answer) {
        return IntStream.range(0, pathways.size())
                .filter(i -> pathways.get(i).available() == answer)
                .mapToObj(i -> "/accessPathways/" + i + "/available");
    }

    private static List<SheetPointer> pointers(Stream<String> first, Stream<String> second) {
        return Stream.concat(first, second).map(SheetPointer::new).toList();
    }
}
