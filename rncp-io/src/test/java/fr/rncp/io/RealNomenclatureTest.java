package fr.rncp.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NsfNomenclature;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published files, where they are at hand. */
class RealNomenclatureTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void readsRome4WithItsSheetsAsParents() throws IOException {
        Nomenclature<RomeCode> rome = rome4();
        assertEquals(1584, rome.entries().size());
        assertEquals(
                532, rome.entries().stream().filter(e -> e.parent().isEmpty()).count());
        assertTrue(rome.entries().stream().map(NomenclatureEntry::code).allMatch(RomeCode::isWellFormed));
    }

    @Test
    void readsRome3WithItsFamiliesAndDomains() throws IOException {
        Nomenclature<RomeCode> rome = rome3();
        assertEquals(14 + 110 + 532, rome.entries().size());
        assertEquals(
                sheets(rome.entries().stream().map(NomenclatureEntry::code).filter(RomeCode::isWellFormed)),
                sheets(rome4().entries().stream()
                        .filter(entry -> entry.parent().isEmpty())
                        .map(NomenclatureEntry::code)));
    }

    @Test
    void knowsEveryRomeCodeOfRealSheetsButThatOfADomain() throws IOException {
        Nomenclature<RomeCode> rome = rome4();
        List<String> unknown = romeOfSheets().stream()
                .map(coded -> coded.code())
                .filter(code -> rome.find(code).isEmpty())
                .map(RomeCode::value)
                .distinct()
                .toList();
        assertEquals(List.of("A1500"), unknown);
        assertEquals(
                Optional.of("Soins aux animaux"),
                rome3().find(new RomeCode("A15")).map(NomenclatureEntry::label));
    }

    @Test
    void findsTheLabelsOfRealSheetsInRome3() throws IOException {
        Nomenclature<RomeCode> rome = rome3();
        for (Coded<RomeCode> coded : romeOfSheets()) {
            if (!coded.code().value().equals("A1500")) {
                assertEquals(coded.label(), rome.find(coded.code()).map(NomenclatureEntry::label));
            }
        }
    }

    @Test
    void readsCollectiveAgreements() throws IOException {
        Nomenclature<Idcc> idcc = NomenclatureFiles.readIdcc(SharedData.file("nomenclatures/idcc.csv"), "2025", DAY);
        assertEquals(610, idcc.entries().size());
    }

    @Test
    void readsLabelsOfSpecialitiesWhoseGroupsLawLists() throws IOException {
        Nomenclature<NsfCode> nsf =
                NomenclatureFiles.readNsf(SharedData.file("nomenclatures/nsf-codes-used-2020.csv"), "2020", DAY);
        assertEquals(469, nsf.entries().size());
        List<String> unlisted = nsf.entries().stream()
                .map(NomenclatureEntry::code)
                .filter(NsfCode::isWellFormed)
                .filter(code -> !NsfNomenclature.isListed(code))
                .map(NsfCode::value)
                .toList();
        assertEquals(List.of(), unlisted);
    }

    private static List<String> sheets(Stream<RomeCode> codes) {
        return codes.map(RomeCode::value).sorted().toList();
    }

    private static Nomenclature<RomeCode> rome4() throws IOException {
        return NomenclatureFiles.readRome(SharedData.file("nomenclatures/rome-4.60.csv"), "4.60", DAY);
    }

    private static Nomenclature<RomeCode> rome3() throws IOException {
        return NomenclatureFiles.readRome(
                SharedData.file("nomenclatures/rome-3-tree-2021.json"), "3", LocalDate.of(2021, 1, 1));
    }

    private static List<Coded<RomeCode>> romeOfSheets() throws IOException {
        try (SheetReader sheets = SheetReader.open(
                SharedData.file("xml/export_fiches_RNCP_V4_1.xml"), SharedData.file("xml/export_fiches_RS_V4_1.xml"))) {
            return sheets.stream()
                    .map(CertificationSheet::classification)
                    .flatMap(classification -> classification.rome().stream())
                    .toList();
        }
    }
}
