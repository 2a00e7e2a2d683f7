package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureEntry;
import fr.rncp.model.nomenclature.NsfNomenclature;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.realdata.RealData;
import fr.rncp.realdata.RealExports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published files, where they are available. */
class RealNomenclatureTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void readsRome4WithItsSheetsAsParents() throws IOException {
        Nomenclature<RomeCode> rome = rome4();
        assertThat(rome.entries()).hasSize(1584);
        assertThat(rome.entries()).filteredOn(e -> e.parent().isEmpty()).hasSize(532);
        assertThat(rome.entries().stream().map(NomenclatureEntry::code)).allMatch(RomeCode::isWellFormed);
    }

    @Test
    void readsRome3WithItsFamiliesAndDomains() throws IOException {
        Nomenclature<RomeCode> rome = rome3();
        assertThat(rome.entries()).hasSize(14 + 110 + 532);
        assertThat(sheets(rome4().entries().stream()
                        .filter(entry -> entry.parent().isEmpty())
                        .map(NomenclatureEntry::code)))
                .isEqualTo(sheets(
                        rome.entries().stream().map(NomenclatureEntry::code).filter(RomeCode::isWellFormed)));
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
        assertThat(unknown).containsExactly("A1500");
        assertThat(rome3().find(new RomeCode("A15")).map(NomenclatureEntry::label))
                .contains("Soins aux animaux");
    }

    @Test
    void findsTheLabelsOfRealSheetsInRome3() throws IOException {
        Nomenclature<RomeCode> rome = rome3();
        for (Coded<RomeCode> coded : romeOfSheets()) {
            if (!coded.code().value().equals("A1500")) {
                assertThat(rome.find(coded.code()).map(NomenclatureEntry::label))
                        .isEqualTo(coded.label());
            }
        }
    }

    @Test
    void readsCollectiveAgreements() throws IOException {
        Nomenclature<Idcc> idcc = NomenclatureFiles.readIdcc(RealData.file("nomenclatures/idcc.csv"), "2025", DAY);
        assertThat(idcc.entries()).hasSize(610);
    }

    @Test
    void readsLabelsOfSpecialitiesWhoseGroupsLawLists() throws IOException {
        Nomenclature<NsfCode> nsf =
                NomenclatureFiles.readNsf(RealData.file("nomenclatures/nsf-codes-used-2020.csv"), "2020", DAY);
        assertThat(nsf.entries()).hasSize(469);
        List<String> unlisted = nsf.entries().stream()
                .map(NomenclatureEntry::code)
                .filter(NsfCode::isWellFormed)
                .filter(code -> !NsfNomenclature.isListed(code))
                .map(NsfCode::value)
                .toList();
        assertThat(unlisted).isEmpty();
    }

    private static List<String> sheets(Stream<RomeCode> codes) {
        return codes.map(RomeCode::value).sorted().toList();
    }

    private static Nomenclature<RomeCode> rome4() throws IOException {
        return NomenclatureFiles.readRome(RealData.file("nomenclatures/rome-4.60.csv"), "4.60", DAY);
    }

    private static Nomenclature<RomeCode> rome3() throws IOException {
        return NomenclatureFiles.readRome(
                RealData.file("nomenclatures/rome-3-tree-2021.json"), "3", LocalDate.of(2021, 1, 1));
    }

    private static List<Coded<RomeCode>> romeOfSheets() throws IOException {
        try (SheetReader sheets = SheetReader.open(RealExports.files().toArray(Path[]::new))) {
            return sheets.stream()
                    .map(CertificationSheet::classification)
                    .flatMap(classification -> classification.rome().stream())
                    .toList();
        }
    }
}
