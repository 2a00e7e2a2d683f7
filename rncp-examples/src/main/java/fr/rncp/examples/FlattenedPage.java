package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The common parts of the two page texts: a lost header, and tables whose empty cells are lost. */
final class FlattenedPage {

    /** The rows of the table of pathways, in the order of the page. */
    private static final List<Pathway> ROWS = List.of(
            Pathway.STUDENT_STATUS,
            Pathway.APPRENTICESHIP,
            Pathway.CONTINUING_TRAINING,
            Pathway.PROFESSIONALISATION_CONTRACT,
            Pathway.INDIVIDUAL_APPLICATION,
            Pathway.EXPERIENCE);

    private static final List<SheetPointer> LOST_ON_BOTH = List.of(
            // pages do not contain them
            SheetPointers.TECHNICAL_ID,
            SheetPointers.EDITORIAL_STATE,
            SheetPointers.REGISTRATION_TYPE,
            // the header, which both texts lack, contains the state, the type of award and the successor
            SheetPointers.REGISTRATION_ACTIVE,
            SheetPointers.CLASSIFICATION_DIPLOMA_TYPE,
            SheetPointers.RELATIONS_REPLACES,
            SheetPointers.RELATIONS_REPLACED_BY,
            // the heading is present, its links are lost
            SheetPointers.DOCUMENTS);

    /** A single X for the two columns Oui and Non. */
    private static final SheetPointer TERRITORIES = SheetPointers.TERRITORIES;

    private FlattenedPage() {}

    /**
     * Returns the six pathways of a page that shows {@code proven} for all of them but one.
     *
     * <p>The columns Oui and Non are lost. A jury proves that its pathway is open; a missing jury proves nothing, in
     * particular not "Non".
     */
    static List<AccessPathway> pathways(AccessPathway proven, Pathway withoutJury) {
        return ROWS.stream()
                .map(row -> row == withoutJury
                        ? AccessPathway.builder().pathway(row).build()
                        : proven.withPathway(row).withAvailable(Answer.YES))
                .toList();
    }

    /**
     * Returns a page as source, with inferred number, title and open pathways; {@code alsoLost} is specific to the
     * page.
     */
    static Source source(List<AccessPathway> pathways, SheetPointer... alsoLost) {
        return Source.builder()
                .format(SourceFormat.PAGE)
                .addAllLost(pointers(
                        Stream.concat(LOST_ON_BOTH.stream(), Stream.of(alsoLost)),
                        Stream.concat(availability(pathways, Answer.UNKNOWN), Stream.of(TERRITORIES))))
                .addAllInferred(pointers(
                        Stream.of(SheetPointers.NUMBER, SheetPointers.TITLE), availability(pathways, Answer.YES)))
                .build();
    }

    private static Stream<SheetPointer> availability(List<AccessPathway> pathways, Answer answer) {
        return IntStream.range(0, pathways.size())
                .filter(i -> pathways.get(i).available() == answer)
                .mapToObj(SheetPointers.ACCESS_PATHWAYS_AVAILABLE::at);
    }

    private static List<SheetPointer> pointers(Stream<SheetPointer> first, Stream<SheetPointer> second) {
        return Stream.concat(first, second).toList();
    }
}
