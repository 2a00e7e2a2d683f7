package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HomonymsTest {

    @Test
    void refusesNameOfTwoPackages() {
        String planted = Planted.ROOT + ".homonym";

        assertEquals(
                List.of("Bank occurs in more than one package: " + planted + ".one.Bank, " + planted
                        + ".two.River$Bank"),
                Homonyms.among(Planted.classes("homonym")));
    }

    @Test
    void allowsNameThatOccursOnce() {
        assertEquals(List.of(), Homonyms.among(Planted.classes("homonym.two")));
    }
}
