package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.body;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.nomenclature.Nomenclatures;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.RuleExample;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Examples of COD. */
public final class CodeExamples {

    private CodeExamples() {}

    public static List<RuleExample> examples() {
        return Stream.of(training(), lists(), numbers()).flatMap(List::stream).toList();
    }

    private static List<RuleExample> training() {
        return List.of(
                example("COD-001")
                        .passes("326r, 114b, 411", nsf("326r", "114b", "411"))
                        .fails("326x", nsf("326x")),
                example("COD-002").passes("326", nsf("326")).fails("327", nsf("327")),
                example("COD-003")
                        .passes("322 with its label", RNCP, lists2026())
                        .fails("322 with another label", nsfLabelled("322", "Commerce, vente"), lists2026()),
                example("COD-004").passes("335t", nsf("335t")).fails("411, registered in 2024", nsf("411")),
                example("COD-005")
                        .passes("two NSF codes", nsf("326", "335t"))
                        .fails("four NSF codes", nsf("326", "335t", "312", "313")),
                example("COD-006").passes("only 326r", nsf("326r")).fails("326r and 326", nsf("326r", "326")));
    }

    private static List<RuleExample> lists() {
        return List.of(
                example("COD-007")
                        .passes("31051 and 31032", formacodes("31051", "31032"))
                        .fails("31051 twice", formacodes("31051", "31051")),
                example("COD-008").passes("31051", formacodes("31051")).fails("3105", formacodes("3105")),
                example("COD-009")
                        .passes("46012 with its label", RNCP, lists2026())
                        .fails("a Formacode that the version does not list", formacodes("99999"), lists2026()),
                example("COD-010")
                        .passes("three Formacodes", formacodes("31051", "31032", "24220"))
                        .fails("no Formacode", formacodes()),
                example("COD-011").passes("I1401", rome("I1401")).fails("Z1401", rome("Z1401")),
                example("COD-012")
                        .passes("B1402 with its label", RNCP, lists2026())
                        .fails("a ROME code that the version does not list", rome("I1499"), lists2026()),
                example("COD-013")
                        .passes("four ROME codes", rome("I1401", "M1810", "M1801", "H1101"))
                        .fails("six ROME codes", rome("I1401", "M1810", "M1801", "H1101", "M1805", "M1802")),
                example("COD-014")
                        .passes("a label with one apostrophe", nsfLabelled("326", "Traitement de l'information"))
                        .fails(
                                "a label with a doubled apostrophe",
                                nsfLabelled("326", "Traitement de l''information")));
    }

    private static List<RuleExample> numbers() {
        return List.of(
                example("COD-015")
                        .passes("49386136300080", certifiedBy("49386136300080"))
                        .fails("49386136300081", certifiedBy("49386136300081")),
                example("COD-016")
                        .passes("11004301500012", certifiedBy("11004301500012"))
                        .fails("11004301500012 after a tab", certifiedBy("\t11004301500012")),
                example("COD-017")
                        .passes("49386136300080", certifiedBy("49386136300080"))
                        .fails("MONACOCONFO001", certifiedBy("MONACOCONFO001")),
                example("COD-018")
                        .passes("1486, and 573 without its zero", idcc("1486", "573"))
                        .fails("14867", idcc("14867")));
    }

    static CertificationSheet nsf(String... codes) {
        return RNCP.withClassification(RNCP.classification()
                .withNsf(Arrays.stream(codes)
                        .map(code -> Coded.of(new NsfCode(code)))
                        .toList()));
    }

    static CertificationSheet nsfLabelled(String code, String label) {
        return RNCP.withClassification(RNCP.classification().withNsf(List.of(Coded.of(new NsfCode(code), label))));
    }

    static CertificationSheet formacodes(String... codes) {
        return RNCP.withClassification(RNCP.classification()
                .withFormacodes(Arrays.stream(codes)
                        .map(code -> Coded.of(new Formacode(code)))
                        .toList()));
    }

    static CertificationSheet rome(String... codes) {
        return RNCP.withClassification(RNCP.classification()
                .withRome(Arrays.stream(codes)
                        .map(code -> Coded.of(new RomeCode(code)))
                        .toList()));
    }

    static CertificationSheet idcc(String... codes) {
        return RNCP.withClassification(RNCP.classification()
                .withIdcc(Arrays.stream(codes)
                        .map(code -> Coded.of(new Idcc(code)))
                        .toList()));
    }

    static CertificationSheet certifiedBy(String siret) {
        return RNCP.withCertifyingBodies(List.of(body("ATELIER FICTIF", siret)));
    }

    /** Returns lists with few codes, valid from 1 January 2026. */
    public static RuleContext lists2026() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return RuleContext.at(RuleExample.AS_OF)
                .withNomenclatures(Nomenclatures.embedded()
                        .withNsfLabels(
                                list("NSF", day, new NsfCode("322"), "Techniques de l'imprimerie et de l'édition"))
                        .withFormacodes(list("Formacode", day, new Formacode("46012"), "Reliure"))
                        .withRome(list(
                                "ROME", day, new RomeCode("B1402"), "Reliure et restauration de livres et archives"))
                        .withIdcc(list("IDCC", day, new Idcc("3109"), "Convention fictive")));
    }

    static <C extends Code> Nomenclature<C> list(String name, LocalDate from, C code, String label) {
        return Nomenclature.of(
                new NomenclatureVersion(name, String.valueOf(from.getYear()), from, "fictif"),
                List.of(NomenclatureEntry.of(code, label)));
    }
}
