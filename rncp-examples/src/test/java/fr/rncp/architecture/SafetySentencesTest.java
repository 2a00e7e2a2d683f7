package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafetySentencesTest {

    @Test
    void acceptsTheSentenceInOneLineOrTwo() {
        assertThat(SafetySentences.fault("a", "/** All types are immutable and safe for use by several threads. */"))
                .isEmpty();
        assertThat(SafetySentences.fault("a", "/**\n * immutable and safe for use by several\n * threads.\n */"))
                .isEmpty();
        assertThat(SafetySentences.fault("a", "/**\n * immutable and safe\n * for use by several threads.\n */"))
                .isEmpty();
    }

    @Test
    void refusesAPackageWithoutTheSentence() {
        assertThat(SafetySentences.fault("a.b", "/** Codes. */\npackage a.b;"))
                .contains("a.b does not state whether its types are safe for use by several threads");
    }
}
