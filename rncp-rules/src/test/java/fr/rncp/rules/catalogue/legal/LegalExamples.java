package fr.rncp.rules.catalogue.legal;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.dates.DateExamples.byLaw;
import static fr.rncp.rules.catalogue.dates.DateExamples.reference;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;

/** Examples of LEG. */
public final class LegalExamples {

    static final LegalReference REQUEST = reference(
            "Délibération du 24 septembre 2020 relative à la demande de reconnaissance par l'Etat de titres préparés en Polynésie française",
            "2020-10-02");

    static final LegalReference RECOGNITION = reference(
            "Arrêté du 27 octobre 2021 portant reconnaissance par l'Etat de titres de la Polynésie française",
            "2021-11-03");

    private static final CertificationSheet BY_LAW = byLaw("2021-11-04", "2021-11-15");

    private LegalExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("LEG-001")
                        .passes("by law, a text of 03/11/2021", BY_LAW.withLegalReferences(RECOGNITION))
                        .fails("by law, no text", BY_LAW),
                example("LEG-002")
                        .passes("a text", RNCP.withLegalReferences(RECOGNITION))
                        .fails(
                                "\"Néant\" as a text",
                                RNCP.withLegalReferences(untitled().withTitle("Néant"))),
                example("LEG-003")
                        .passes("request and decree of recognition", RNCP.withLegalReferences(REQUEST, RECOGNITION))
                        .fails("only a request for recognition", RNCP.withLegalReferences(REQUEST)),
                example("LEG-004")
                        .passes("by law, the text names the title", naming("Relieur", "relieur"))
                        .fails("by law, the text names another title", naming("Relieur", "imprimeur")));
    }

    /** Returns a sheet by law with a title, and a text that creates a professional title. */
    static CertificationSheet naming(String title, String name) {
        return BY_LAW.withTitle(title)
                .withLegalReferences(
                        reference("Arrêté du 26 octobre 2021 relatif au titre professionnel de " + name, "2021-11-03"));
    }

    static LegalReference untitled() {
        return LegalReference.builder().kind(LegalReferenceKind.GENERAL).build();
    }
}
