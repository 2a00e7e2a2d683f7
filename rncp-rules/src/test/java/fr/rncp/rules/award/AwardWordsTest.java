package fr.rncp.rules.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.record.Acquisition;
import fr.rncp.rules.award.record.AcquisitionMeans;
import fr.rncp.rules.award.record.Attendance;
import fr.rncp.rules.award.record.CandidateRecord;
import fr.rncp.rules.award.record.Credential;
import fr.rncp.rules.award.record.JuryDecision;
import fr.rncp.rules.award.record.Revocation;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.award.requirement.Requirement;
import fr.rncp.rules.message.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The reasons for a status in words. */
class AwardWordsTest {

    private static final SheetNumber SHEET = AwardArbitraries.SHEET;
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)");

    private static final AwardRules RULES = AwardRules.builder(SHEET)
            .requirement(Requirement.allOf(
                    Requirement.block(AwardArbitraries.own(1)),
                    Requirement.atLeast(
                            1, Requirement.block(AwardArbitraries.own(2)), Requirement.block(AwardArbitraries.own(3))),
                    Condition.WORK_APPLICATION))
            .retention(RetentionPolicy.years(5))
            .build();
    private static final CandidateRecord RECORD = CandidateRecord.EMPTY
            .with(JuryDecision.builder(SHEET, LocalDate.of(2022, 3, 1))
                    .validated(AwardArbitraries.own(1))
                    .notValidated(AwardArbitraries.own(2))
                    .build())
            .with(JuryDecision.builder(SHEET, LocalDate.of(2023, 3, 1))
                    .attendance(Attendance.ABSENT)
                    .build());

    @Test
    void givesReasonsInFrench() {
        assertThat(Award.assess(RULES, RECORD, LocalDate.of(2024, 6, 1)).messages(Language.FRENCH))
                .isEqualTo(
                        List.of(
                                "Validation partielle de RNCP9990001 au 01/06/2024\u00a0: 1 bloc acquis sur les 2 exigés.",
                                "Le bloc RNCP9990001BC01 est acquis depuis le 01/03/2022, à l’issue d’un parcours. Il est valable jusqu’au 01/03/2027 inclus.",
                                "Le jury du 01/03/2022 n’a pas validé le bloc RNCP9990001BC02.",
                                "Le candidat était absent lors du jury du 01/03/2023\u00a0: la décision de ce jury est sans effet.",
                                "Il reste à obtenir\u00a0: au moins 1 parmi (RNCP9990001BC02, RNCP9990001BC03) et une application professionnelle."));
    }

    @Test
    void givesReasonsInEnglish() {
        assertThat(Award.assess(RULES, RECORD, LocalDate.of(2027, 3, 2)).messages(Language.ENGLISH))
                .isEqualTo(
                        List.of(
                                "No validation of RNCP9990001 on 2027-03-02: the candidate holds no required block. Conditions that were met do not count without a block.",
                                "Block RNCP9990001BC01 was acquired on 2022-03-01. It was valid only up to and including 2027-03-01.",
                                "The jury of 2022-03-01 did not validate block RNCP9990001BC02.",
                                "The candidate was absent at the jury of 2023-03-01, so its decision has no effect.",
                                "Still to be obtained: RNCP9990001BC01, at least 1 of (RNCP9990001BC02, RNCP9990001BC03) and a work placement."));
    }

    @Test
    void blockThatAnEquivalenceGivesLaterIsNotExpired() {
        Credential source = Credential.block(AwardArbitraries.OLD, AwardArbitraries.code(AwardArbitraries.OLD, 1));
        Equivalence later = new Equivalence(
                List.of(source),
                List.of(Credential.block(SHEET, AwardArbitraries.own(1))),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.empty());
        AwardRules rules = AwardRules.builder(SHEET)
                .requirement(RULES.requirement())
                .equivalences(List.of(later))
                .build();
        CandidateRecord record =
                CandidateRecord.EMPTY.with(Acquisition.of(source, LocalDate.of(2020, 1, 1), AcquisitionMeans.EXAM));
        List<String> keys = Award.assess(rules, record, LocalDate.of(2024, 12, 31)).reasons().stream()
                .map(AwardReason::key)
                .toList();
        assertThat(keys).isEqualTo(List.of("award.extent.none", "award.remaining"));
    }

    @Property
    void everyReasonHasWordsInBothLanguages(
            @ForAll("situations") AwardArbitraries.Situation situation, @ForAll("revocations") Revocation revocation) {
        AwardStatus status = situation.with(revocation).status();
        for (Language language : Language.values()) {
            List<String> words = status.messages(language);
            assertThat(words).hasSize(status.reasons().size());
            words.forEach(word -> assertThat(word).doesNotContain("{").doesNotStartWith("award."));
        }
    }

    @Provide
    Arbitrary<AwardArbitraries.Situation> situations() {
        return AwardArbitraries.situations(AwardArbitraries.rules());
    }

    @Provide
    Arbitrary<Revocation> revocations() {
        return AwardArbitraries.revocations();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        Map<String, String> french = Messages.in(Language.FRENCH).sources();
        Map<String, String> english = Messages.in(Language.ENGLISH).sources();
        Set<String> keys =
                french.keySet().stream().filter(key -> key.startsWith("award.")).collect(Collectors.toSet());
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(english.keySet().stream()
                        .filter(key -> key.startsWith("award."))
                        .collect(Collectors.toSet()))
                .isEqualTo(keys);
        keys.forEach(key -> assertThat(places(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(places(french.getOrDefault(key, ""))));
    }

    private static Set<String> places(String template) {
        return PLACE.matcher(template).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
