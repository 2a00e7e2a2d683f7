package fr.rncp.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.RomeCode;
import org.junit.jupiter.api.Test;

/** The questions about the codes of a certification. */
class ClassificationTest {

    private static final Classification CODES = Classification.builder()
            .addNsf(Coded.of(NsfCode.of("326r"), "Assistance informatique"), Coded.of(new NsfCode("255 S")))
            .addRome(Coded.of(RomeCode.of("I1401")), Coded.of(new RomeCode("m-1801")))
            .addFormacodes(Coded.of(Formacode.of("31051")))
            .build();

    @Test
    void hasRomeCodesThatAreListed() {
        assertThat(CODES.hasRome(RomeCode.of("I1401"))).isTrue();
        assertThat(CODES.hasRome(RomeCode.of("M1801"))).as("spelt m-1801").isTrue();
        assertThat(CODES.hasRome(new RomeCode("m-1801"))).as("as published").isTrue();
        assertThat(CODES.hasRome(RomeCode.of("I1402"))).isFalse();
        assertThat(CODES.hasRome(new RomeCode("I14"))).as("a domain").isFalse();
    }

    @Test
    void hasGroupsOfItsNsfCodes() {
        assertThat(CODES.hasNsfGroup(NsfCode.of("326"))).isTrue();
        assertThat(CODES.hasNsfGroup(NsfCode.of("326t"))).as("another letter").isTrue();
        assertThat(CODES.hasNsfGroup(NsfCode.of("255"))).as("spelt 255 S").isTrue();
        assertThat(CODES.hasNsfGroup(NsfCode.of("320"))).isFalse();
        assertThat(CODES.hasNsfGroup(new NsfCode("32"))).as("a domain").isFalse();
    }

    @Test
    void hasFormacodesThatAreListed() {
        assertThat(CODES.hasFormacode(Formacode.of("31051"))).isTrue();
        assertThat(CODES.hasFormacode(Formacode.of("31052"))).isFalse();
        assertThat(Classification.NONE.hasFormacode(Formacode.of("31051"))).isFalse();
    }
}
