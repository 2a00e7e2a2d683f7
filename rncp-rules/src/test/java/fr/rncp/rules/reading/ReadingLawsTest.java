package fr.rncp.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLawsTest {

    @Property
    void excerptsAreSubstrings(@ForAll("texts") String text) {
        readings(text).forEach(reading -> assertThat(reading.excerpt())
                .as(reading::toString)
                .isNotBlank()
                .isSubstringOf(text));
    }

    @Property
    void readsAnyText(@ForAll String text) {
        excerptsAreSubstrings(text.replaceAll("[\\ud800-\\udfff]", ""));
    }

    /** Apostrophes, no-break spaces and capitals do not change a reading. */
    @Property
    void readsOtherTypographyTheSame(@ForAll("texts") String text) {
        String typeset = text.replace('\'', '’').replace(' ', '\u00a0');
        assertThat(AccumulationSummary.of(typeset)).isEqualTo(AccumulationSummary.of(text));
        String spoken = text.replaceAll("\n| {4,}", ". ");
        assertThat(AccumulationSummary.of(spoken.toUpperCase(Locale.ROOT))).isEqualTo(AccumulationSummary.of(spoken));
    }

    /** A sentence about something else does not change the reading. */
    @Property
    void ignoresUnrelatedSentence(@ForAll("texts") String text) {
        assertThat(AccumulationSummary.of(text + ". Les inscriptions ont lieu toute l'année."))
                .isEqualTo(AccumulationSummary.of(text + "."));
    }

    /** Very long texts, which only a reading in linear time can finish. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "(",
                "bloc ",
                "trois blocs ",
                "un bloc sur quatre ",
                "tous les blocs et un stage, ",
                "acquis ",
                "acquis pendant ",
                "validation ",
                "la certification ",
                "validation la ",
                "obtenir, ",
                "ne pas ",
                "entretien avec le jury ",
                "etre titulaire ",
                "justifie ",
                ": ",
                "; ",
                ". ",
                "\n- ",
                "delai de deux ans ",
                "a ",
                "bc01, ",
                "bloc 1 (a) ou ",
                "note inferieure ",
                "tout ou partie "
            })
    void readsVeryLongTexts(String unit) {
        String text = "Le titre s'obtient par " + unit.repeat(400_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readings(text).size());
    }

    private static List<TextReading<?>> readings(String text) {
        AccumulationReading reading = AccumulationReading.of(Prose.of(text));
        List<TextReading<?>> readings = new ArrayList<>(reading.demands());
        readings.addAll(reading.conditions());
        readings.addAll(reading.retentions());
        readings.addAll(reading.partialDocuments());
        readings.addAll(reading.outcomes());
        reading.optionalBlocks().ifPresent(readings::add);
        reading.supplementaryAssessments().ifPresent(readings::add);
        reading.specialisations().ifPresent(readings::add);
        reading.correspondences().ifPresent(readings::add);
        reading.compensation().ifPresent(readings::add);
        readings.addAll(BlockCardinals.in(Prose.of(text)).all());
        return readings;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "La certification",
                        " s'obtient par ",
                        " le titre ",
                        "obtenir ",
                        "la validation ",
                        "de l'ensemble ",
                        "tous les ",
                        "des ",
                        "les ",
                        "un ",
                        "une ",
                        "trois ",
                        "4 ",
                        "deux ",
                        "sur ",
                        "parmi ",
                        "au moins ",
                        "blocs ",
                        "bloc ",
                        "blocs de compétences ",
                        "CCP ",
                        "communs ",
                        "au choix ",
                        "optionnels ",
                        "restants ",
                        "ne sont ",
                        "pas ",
                        "ni ",
                        "sans ",
                        "aucun ",
                        "acquis ",
                        "à vie",
                        "valables ",
                        "cinq ans ",
                        "stage ",
                        "mémoire ",
                        "soutenance finale ",
                        "entretien final ",
                        "obligatoire ",
                        "doit ",
                        "peut ",
                        "si ",
                        "validation totale",
                        "partielle",
                        "non-validation ",
                        "livret de certification ",
                        "BC01, BC02 ",
                        "blocs 1 à 3 ",
                        "bloc 4A ou 4B ",
                        "obligatoires ",
                        "= ",
                        "+ ",
                        "60 mois ",
                        "tant que ",
                        "perdus ",
                        "refuser ",
                        "tout ou partie ",
                        "éliminatoire ",
                        "note inférieure à 8/20 ",
                        "facultatif ",
                        "se compensent ",
                        "attestation ",
                        "correspondance ",
                        "CCS ",
                        ", ",
                        ". ",
                        " ; ",
                        " : ",
                        "(",
                        ")",
                        "\n",
                        "- ",
                        "    ",
                        "é",
                        "e\u0301",
                        "😀",
                        "œ",
                        "’")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
