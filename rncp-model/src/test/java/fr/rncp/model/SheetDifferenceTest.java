package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetDifferenceTest {

    private static final CertificationSheet SHEET =
            CertificationSheet.builder().number(SheetNumber.of("RNCP1")).build();
    private static final SkillBlock ONE = block("BC01", "Gérer");
    private static final SkillBlock TWO = block("BC02", "Vendre");

    private static SkillBlock block(String code, String title) {
        return SkillBlock.builder().code(new SkillBlockCode(code)).title(title).build();
    }

    private static Partner partner(int siret, String name) {
        return Partner.builder()
                .siret(new Siret("" + siret))
                .legalName(name)
                .status(PartnerStatus.ACTIVE)
                .build();
    }

    private static List<Partner> partners(int count) {
        return IntStream.range(0, count).mapToObj(i -> partner(i, "P" + i)).toList();
    }

    private static List<String> french(CertificationSheet before, CertificationSheet after) {
        return SheetDifference.between(before, after)
                .describe(Language.FRENCH)
                .lines()
                .map(line -> line.replace('\u00A0', '~'))
                .toList();
    }

    private static List<String> pointers(CertificationSheet before, CertificationSheet after) {
        return SheetDifference.between(before, after).changes().stream()
                .map(change -> change.pointer().value())
                .toList();
    }

    @Test
    void reportsComponentsOfMatchedItems() {
        CertificationSheet before = SHEET.withBlocks(ONE, TWO);
        CertificationSheet after = SHEET.withBlocks(block("BC00", "Autre"), ONE, TWO.withTitle("Vendre mieux"));
        assertThat(SheetDifference.between(before, after).changes())
                .containsExactly(
                        new SheetChange(
                                ChangeKind.ITEM_ADDED,
                                SheetPointers.BLOCKS.at(0),
                                Optional.empty(),
                                Optional.of(block("BC00", "Autre"))),
                        new SheetChange(
                                ChangeKind.CHANGED,
                                SheetPointers.BLOCKS_TITLE.at(2),
                                Optional.of("Vendre"),
                                Optional.of("Vendre mieux")));
        assertThat(french(before, after))
                .containsExactly("bloc BC00~: ajout", "bloc BC02, intitulé du bloc~: «~Vendre~» → «~Vendre mieux~»");
    }

    @Test
    void showsLabelsBesideTheirCodes() {
        CertificationSheet before = SHEET.withClassification(Classification.builder()
                .diplomaType(Coded.of(new DiplomaTypeCode("TP"), "Titre professionnel"))
                .build());
        assertThat(french(before, SHEET))
                .containsExactly("type de diplôme (abrégé)~: «~TP (Titre professionnel)~» → non renseigné");
    }

    @Test
    void toStringIsShort() {
        CertificationSheet many = SHEET.withPartners(Collections.nCopies(
                471, Partner.builder().legalName("o".repeat(5_000)).build()));
        SheetDifference difference = SheetDifference.between(SHEET.withTitle("t".repeat(20_000)), many);
        assertThat(difference.toString()).hasSizeLessThan(5_000).endsWith("more of 472 changes");
        assertThat(difference.changes())
                .allSatisfy(change -> assertThat(change.toString()).hasSizeLessThan(250));
    }

    @Test
    void pointsToRemovedItemsInTheEarlierSheet() {
        assertThat(SheetDifference.between(SHEET.withBlocks(ONE, TWO), SHEET.withBlocks(ONE))
                        .changes())
                .containsExactly(new SheetChange(
                        ChangeKind.ITEM_REMOVED, SheetPointers.BLOCKS.at(1), Optional.of(TWO), Optional.empty()));
        assertThat(french(SHEET.withBlocks(ONE, TWO), SHEET.withBlocks(ONE))).containsExactly("bloc BC02~: retrait");
    }

    @Test
    void pointsToRemovedItemsOfAnItemThatMoved() {
        CertificationSheet before = withCorrespondences(correspondence("RNCP2", "A", "B"));
        CertificationSheet after = withCorrespondences(correspondence("RNCP3"), correspondence("RNCP2", "A"));
        assertThat(pointers(before, after))
                .containsExactly("/relations/correspondences/0", "/relations/correspondences/0/targetBlocks/1");
    }

    private static CertificationSheet withCorrespondences(BlockCorrespondence... correspondences) {
        return SHEET.withRelations(SHEET.relations().withCorrespondences(correspondences));
    }

    private static BlockCorrespondence correspondence(String target, String... blocks) {
        return BlockCorrespondence.builder()
                .target(SheetNumber.of(target))
                .targetBlocks(Stream.of(blocks).map(SkillBlockCode::new).toList())
                .build();
    }

    @Test
    void matchesBlocksOfAnotherCodeByTheirTitle() {
        assertThat(pointers(SHEET.withBlocks(ONE, TWO), SHEET.withBlocks(TWO, ONE.withCode(new SkillBlockCode("X")))))
                .containsExactly("/blocks", "/blocks/1/code");
        assertThat(pointers(SHEET.withBlocks(ONE), SHEET.withBlocks(TWO)))
                .as("neither code nor title in common")
                .containsExactly("/blocks/0", "/blocks/0");
    }

    @Test
    void matchesItemsWithoutAKeyByPosition() {
        SkillBlock nameless = SkillBlock.builder().skills(Prose.of("C1. Gérer")).build();
        assertThat(pointers(SHEET.withBlocks(nameless), SHEET.withBlocks(nameless.withSkills(Prose.of("C1. Vendre")))))
                .containsExactly("/blocks/0/skills");
    }

    @Test
    void reportsAnotherOrderOnce() {
        List<Partner> partners = new ArrayList<>(partners(471));
        CertificationSheet before = SHEET.withPartners(partners);
        Collections.reverse(partners);
        CertificationSheet after = SHEET.withPartners(partners);
        assertThat(pointers(before, after)).containsExactly("/partners");
        assertThat(french(before, after)).containsExactly("organismes préparant à la certification~: ordre modifié");
    }

    @Test
    void reportsOnePartnerAmongHundredsOnce() {
        List<Partner> partners = new ArrayList<>(partners(471));
        CertificationSheet before = SHEET.withPartners(partners);
        partners.add(100, partner(9999, "AFPA"));
        partners.set(300, partners.get(300).withStatus(PartnerStatus.REMOVED));
        CertificationSheet after = SHEET.withPartners(partners);
        assertThat(pointers(before, after)).containsExactly("/partners/100", "/partners/300/status");
        assertThat(french(before, after))
                .containsExactly(
                        "partenaire AFPA~: ajout", "partenaire P299, état de l’habilitation~: actif → supprimé");
    }

    @Test
    void comparesThousandsOfAlikesInTime() {
        List<Partner> alike = Collections.nCopies(20_000, partner(1, "AFPA"));
        List<Partner> other =
                new ArrayList<>(Collections.nCopies(20_000, partner(1, "AFPA").withStatus(Optional.empty())));
        other.set(7, alike.get(0));
        SheetDifference difference = assertTimeout(
                Duration.ofSeconds(10),
                () -> SheetDifference.between(SHEET.withPartners(alike), SHEET.withPartners(other)));
        assertThat(difference.changes()).hasSize(20_000);
        assertThatCode(() -> assertTimeout(Duration.ofSeconds(10), difference::toString))
                .doesNotThrowAnyException();
    }

    @Test
    void ignoresTheSourceUnlessAskedFor() {
        CertificationSheet before =
                SHEET.withSource(Source.builder().format(SourceFormat.XML).build());
        assertThat(SheetDifference.between(before, SHEET).isEmpty()).isTrue();
        assertThat(SheetDifference.between(before, SHEET)).hasToString("no difference");
        assertThat(SheetDifference.includingSource(before, SHEET))
                .hasToString("format of the source: official XML export → not stated");
    }

    @Test
    void writesValuesInTheLanguage() {
        CertificationSheet before = SHEET.withMayHavePartners(Answer.YES)
                .withRegistration(Registration.builder()
                        .endDate(LocalDate.of(2026, 12, 31))
                        .build())
                .withStatistics(CohortStatistics.builder()
                        .year(2019)
                        .employmentRate6Months(new BigDecimal("87.5"))
                        .build());
        CertificationSheet after = SHEET.withStatistics(CohortStatistics.builder()
                .year(2019)
                .certifiedCount(12)
                .employmentRate6Months(new BigDecimal("90"))
                .build());
        assertThat(french(before, after))
                .containsExactly(
                        "date d’échéance de l’enregistrement~: 31/12/2026 → non renseigné",
                        "existence de partenaires~: oui → non renseigné",
                        "promotion 2019, nombre de certifiés~: non renseigné → 12",
                        "promotion 2019, taux d’insertion global à 6 mois (en %)~: 87,5 → 90");
        assertThat(SheetDifference.between(before, after))
                .asString()
                .contains("end of the registration: 2026-12-31 → not stated", "87.5 → 90", ": yes → unknown");
    }

    @Test
    void cutsLongTextsAroundTheirFirstDifference() {
        String long100 = "0123456789".repeat(10);
        CertificationSheet before = SHEET.withTitle(long100 + "a b" + long100);
        CertificationSheet after = SHEET.withTitle(long100 + "a\u00A0b" + long100);
        assertThat(SheetDifference.between(before, after))
                .hasToString("title: “…" + "1234567890".repeat(3) + "123456789a b" + long100.substring(0, 38) + "…”"
                        + " → “…" + "1234567890".repeat(3) + "123456789a\\u00A0b" + long100.substring(0, 38) + "…”");
    }

    @Test
    void showsNoEscapesWhereTheDifferenceIsSeen() {
        CertificationSheet before = SHEET.withTitle("a\u00A0b\nc\\ d \u001B e");
        assertThat(SheetDifference.between(before, SHEET.withTitle("a\u00A0b\nc\\ D \u001B e")))
                .hasToString("title: “a b c\\ d \\u001B e” → “a b c\\ D \\u001B e”");
        assertThat(SheetDifference.between(SHEET.withTitle("cafe\u0301"), SHEET.withTitle("café")))
                .hasToString("title: “cafe\\u0301” → “café”");
    }

    @Test
    void showsCodesWithTheirLabels() {
        CertificationSheet before = classified(List.of(Coded.of(new NsfCode("326r"), "Assistance")));
        CertificationSheet after = classified(List.of(Coded.of(new NsfCode("326r")), Coded.of(new NsfCode("310"))));
        assertThat(french(before, after))
                .containsExactly("code NSF 326r, libellé~: «~Assistance~» → non renseigné", "code NSF 310~: ajout");
    }

    private static CertificationSheet classified(List<Coded<NsfCode>> codes) {
        return SHEET.withClassification(Classification.builder().nsf(codes).build());
    }
}
