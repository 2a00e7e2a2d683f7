package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizedWordsTest {

    @Test
    void keyHasLettersAndFiguresAlone() {
        assertThat(NormalizedWords.key(" L’ÉLÈVE n°\u00a02,  s'entraîne… ")).isEqualTo("l eleve n 2 s entraine");
    }

    @Test
    void keysOfTheSameWordsAreEqual() {
        assertThat(WordKey.of("(un, deux) trois.")).isEqualTo(WordKey.of("un deux - trois"));
        assertThat(WordKey.of("un deux")).isNotEqualTo(WordKey.of("undeux"));
        assertThat(WordKey.of("- ;")).isEqualTo(WordKey.of(""));
    }

    @Test
    void keyCountsWords() {
        assertThat(WordKey.of(" - ").count()).isZero();
        assertThat(WordKey.of("un").count()).isEqualTo(1);
        assertThat(WordKey.of("(un, deux) trois.").count()).isEqualTo(3);
        assertThat(WordKey.of("(un, deux) trois.").words()).isEqualTo("un deux trois");
    }
}
