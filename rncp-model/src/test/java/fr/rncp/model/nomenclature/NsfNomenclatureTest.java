package fr.rncp.model.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.NsfCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NsfNomenclatureTest {

    /** As an independent note of the article lists them. */
    private static final String GROUPS =
            "100 110 111 112 113 114 115 116 117 118 120 121 122 123 124 125 126 127 128 130"
                    + " 131 132 133 134 135 136 200 201 210 211 212 213 214 220 221 222 223 224 225 226 227 230 231 232 233 234 240"
                    + " 241 242 243 250 251 252 253 254 255 300 310 311 312 313 314 315 320 321 322 323 324 325 326 330 331 332 333"
                    + " 334 335 336 340 341 342 343 344 345 346 410 411 412 413 414 415 421 422 423";

    @Test
    void listsTheGroupsOfTheLaw() {
        List<String> groups = NsfNomenclature.law().entries().stream()
                .map(entry -> entry.code().value())
                .filter(code -> code.length() == 3)
                .toList();
        assertThat(groups).hasSize(93);
        assertThat(String.join(" ", groups)).isEqualTo(GROUPS);
    }

    @Test
    void listsFourClassesAndSeventeenDomains() {
        Map<Integer, Long> byLength = NsfNomenclature.law().entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.code().value().length(), Collectors.counting()));
        assertThat(byLength).isEqualTo(Map.of(1, 4L, 2, 17L, 3, 93L));
    }

    @Test
    void hangsEveryDomainAndGroupOnAListedParent() {
        Nomenclature<NsfCode> law = NsfNomenclature.law();
        for (NomenclatureEntry<NsfCode> entry : law.entries()) {
            String code = entry.code().value();
            assertThat(entry.parent().isPresent()).as(code).isEqualTo(code.length() > 1);
            entry.parent().ifPresent(parent -> {
                assertThat(code).startsWith(parent.value());
                assertThat(law.find(parent)).as(code).isPresent();
            });
            assertThat(entry.label()).as(code).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"326", "326r", "114b", "411", "423z", "100a"})
    void knowsTheGroupOfACode(String code) {
        assertThat(NsfNomenclature.isListed(new NsfCode(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"327", "327r", "137", "420", "326x", "32", "3", "rien"})
    void doesNotKnowWhatIsNoGroup(String code) {
        assertThat(NsfNomenclature.isListed(new NsfCode(code))).isFalse();
    }

    @Test
    void givesTheLabelOfTheLaw() {
        assertThat(NsfNomenclature.group(new NsfCode("326r")).map(NomenclatureEntry::label))
                .contains("Informatique, traitement de l'information, réseau de transmission des données");
    }

    @Test
    void offersExactlyTheLettersOfTheGrammar() {
        Map<Integer, String> groupOf = Map.of(1, "114", 2, "200", 3, "326", 4, "411");
        groupOf.forEach((nsfClass, group) -> {
            String wellFormed = IntStream.rangeClosed('a', 'z')
                    .mapToObj(letter -> String.valueOf((char) letter))
                    .filter(letter -> new NsfCode(group + letter).isWellFormed())
                    .collect(Collectors.joining());
            assertThat(String.join("", NsfNomenclature.letters(nsfClass).keySet()))
                    .isEqualTo(wellFormed);
        });
        assertThat(NsfNomenclature.letters(0)).isEmpty();
        assertThat(NsfNomenclature.letters(Integer.MAX_VALUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "326r,'Contrôle, prévention, entretien'",
        "211s,Production",
        "114b,'Outils, méthodes et modèles'",
        "411z,Développement personnel"
    })
    void saysWhatALetterMeans(String code, String meaning) {
        assertThat(NsfNomenclature.letterLabel(new NsfCode(code))).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"326", "326x", "rien"})
    void saysNothingWithoutALetter(String code) {
        assertThat(NsfNomenclature.letterLabel(new NsfCode(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "326r, 'Assistance informatique, maintenance de logiciels et réseaux'",
        "326, 'Informatique, traitement de l''information, réseaux de transmission'",
        "326, 'Informatique, traitement de l''information, transmission des données'",
        "136, Langues vivantes et civilisations étrangères",
    })
    void knowsTheLabelsThatSheetsPrint(String code, String label) {
        assertThat(NsfNomenclature.labels().labels(new NsfCode(code))).contains(label);
    }

    @Test
    void lastLabelIsThatOfTheSheets() {
        assertThat(NsfNomenclature.labels().labels(new NsfCode("313")))
                .containsExactly("Finances, banque, assurances", "Finances, banque, assurances, immobilier");
    }

    @Test
    void labelsBelongToCodesOfTheLaw() {
        for (Nomenclature<NsfCode> version : NsfNomenclature.labels().versions()) {
            assertThat(version.entries()).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.label())
                        .as(entry.toString())
                        .isNotBlank()
                        .isEqualTo(entry.label().strip());
                // Sheets used a few letters of another class, such as 132v.
                String code = entry.code().value();
                assertThat(NsfNomenclature.law().find(new NsfCode(code.substring(0, Math.min(3, code.length())))))
                        .as(code)
                        .isPresent();
            });
        }
    }
}
