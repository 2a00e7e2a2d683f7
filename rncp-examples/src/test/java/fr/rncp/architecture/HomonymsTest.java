package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomonymsTest {

    @Test
    void refusesNameOfTwoPackages() {
        String planted = Planted.ROOT + ".homonym";

        assertThat(Homonyms.among(Planted.classes("homonym")))
                .containsExactly("Bank occurs in more than one package: " + planted + ".one.Bank, " + planted
                        + ".two.River$Bank");
    }

    @Test
    void allowsNameThatOccursOnce() {
        assertThat(Homonyms.among(Planted.classes("homonym.two"))).isEmpty();
    }
}
