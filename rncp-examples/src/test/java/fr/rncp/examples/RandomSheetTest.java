package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Partner;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetValidator;
import fr.rncp.rules.award.proposal.ProposedRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RandomSheetTest {

    private static final List<CertificationSheet> SHEETS =
            LongStream.range(0, 500).mapToObj(SampleSheets::random).toList();

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));

    /** To change a sheet of a seed breaks the tests of those who use it: add draws for new seeds another way. */
    @Example
    void isTheSameForEver() throws NoSuchAlgorithmException {
        String all = SHEETS.stream().map(SheetJson::write).collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest, 0, 8)).isEqualTo("3ad0ad303e29543b");
    }

    @Property
    void isEqualForEqualSeeds(@ForAll long seed) {
        assertThat(SampleSheets.random(seed)).isEqualTo(SampleSheets.random(seed));
    }

    @Property
    void differsForDifferentSeeds(@ForAll long seed, @ForAll long other) {
        assertThat(SampleSheets.random(seed).equals(SampleSheets.random(other))).isEqualTo(seed == other);
    }

    @Example
    void passesTheRulesWithoutError() {
        assertThat(SHEETS)
                .flatMap(sheet ->
                        SheetValidator.standard().validate(sheet, CONTEXT).findings(Severity.ERROR))
                .isEmpty();
    }

    @Property
    void passesTheRulesWithoutErrorForAnySeed(@ForAll long seed) {
        assertThat(SheetValidator.standard()
                        .validate(SampleSheets.random(seed), CONTEXT)
                        .findings(Severity.ERROR))
                .isEmpty();
    }

    /** Its texts are understood: the awards logic has rules to propose, with options where there are some. */
    @Property
    void statesHowItIsAwarded(@ForAll long seed) {
        CertificationSheet sheet = SampleSheets.random(seed);
        Assume.that(sheet.number().register() == Register.RNCP);
        assertThat(ProposedRules.from(sheet).rules()).isPresent();
    }

    @Property
    void isTakenForRealByNobody(@ForAll long seed) {
        CertificationSheet sheet = SampleSheets.random(seed);
        assertThat(sheet.number().number()).isBetween(9_997_000, 9_999_999);
        assertThat(sheet.title().orElseThrow()).startsWith("Exemple fictif — ");
        assertThat(sheet.certifyingBodies())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.legalName().orElseThrow()).startsWith("ORGANISME FICTIF "));
        assertThat(sheet.source()).isEqualTo(Source.NONE);
        assertThat(sirets(sheet)).allSatisfy(siret -> {
            assertThat(siret.isWellFormed()).isTrue();
            assertThat(siret.value()).startsWith("000000");
        });
    }

    private static Stream<Siret> sirets(CertificationSheet sheet) {
        return Stream.concat(
                        sheet.certifyingBodies().stream().map(CertifyingBody::siret),
                        sheet.partners().stream().map(Partner::siret))
                .flatMap(Optional::stream);
    }

    @Property
    void holdsWhatItsRegisterHolds(@ForAll long seed) {
        CertificationSheet sheet = SampleSheets.random(seed);
        boolean rncp = sheet.number().register() == Register.RNCP;
        assertThat(sheet.classification().level().isPresent()).isEqualTo(rncp);
        assertThat(sheet.blocks()).hasSizeBetween(rncp ? 2 : 0, rncp ? 6 : 0);
        assertThat(sheet.accessPathways()).hasSize(rncp ? 6 : 5);
        assertThat(sheet.blocks()).allSatisfy(block -> {
            assertThat(block.skills().items().items()).hasSizeBetween(2, 3);
            assertThat(block.assessment().isEmpty()).isFalse();
        });
    }

    @Example
    void reachesWhatSheetsMayBe() {
        reaches(sheet -> sheet.number().register() == Register.RS, 60);
        reaches(sheet -> sheet.registration().active() == Answer.NO, 60);
        reaches(sheet -> sheet.registration().type().equals(Optional.of(RegistrationType.BY_LAW)), 60);
        reaches(RandomSheetTest::hasOptions, 30);
        reaches(sheet -> sheet.partners().isEmpty(), 100);
        reaches(sheet -> sheet.certifyingBodies().size() > 1, 60);
        reaches(RandomSheetTest::hasTwoJuries, 10);
        reaches(sheet -> sheet.prerequisites().blocksHaveOwn().isYes(), 15);
        for (int blocks = 2; blocks <= 6; blocks++) {
            int count = blocks;
            reaches(sheet -> sheet.blocks().size() == count, 20);
        }
    }

    private static boolean hasOptions(CertificationSheet sheet) {
        return sheet.blocks().stream().map(SkillBlock::title).anyMatch(title -> title.orElseThrow()
                .contains("(option"));
    }

    private static boolean hasTwoJuries(CertificationSheet sheet) {
        return sheet.accessPathways().stream()
                        .map(AccessPathway::jury)
                        .filter(jury -> !jury.isEmpty())
                        .distinct()
                        .count()
                == 2;
    }

    private static void reaches(Predicate<CertificationSheet> kind, int times) {
        assertThat(SHEETS.stream().filter(kind)).hasSizeGreaterThanOrEqualTo(times);
    }
}
