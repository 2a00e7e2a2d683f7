package fr.rncp.model.jury;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoleEntryTest {

    /** Most first words are looked up before the pattern is tried; behind a bullet, it is always tried. */
    @Property(tries = 5000)
    void aBulletMakesNoDifference(@ForAll("entries") String words) {
        assertThat(opens(words)).as(words).isEqualTo(opens("- " + words));
    }

    private static boolean opens(String words) {
        JuryText text = new JuryText(words);
        return new RoleEntry(text).standsAt(0, text.folded.length());
    }

    @Provide
    Arbitrary<String> entries() {
        Arbitrary<String> word = Arbitraries.of(
                ("un une deux dix-sept 2 12 quinze au a minima minimum min pas moins entre le la les l' du de des d' avec par"
                                + " plusieurs ses et ou autre autres ancien anciennes anciens m. mme monsieur madame dr pr dr."
                                + " formateur formatrice professionnels president enseignant-chercheur jury secteur ouvrier"
                                + " en chef directeurs DRAAF macon boulangere fonction, metier; sage-femme tuteur/tutrice"
                                + " expert(e) membres: c. b) 3° 1. autrement anciennement")
                        .split(" "));
        return word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words)
                .replace("' ", "'"));
    }
}
