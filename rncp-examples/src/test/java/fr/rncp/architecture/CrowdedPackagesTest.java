package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdedPackagesTest {

    @Test
    void refusesTheFortyFirstFile() {
        assertThat(CrowdedPackages.among(files(41))).containsExactly("planted has 41 files; at most 40 are allowed");
    }

    @Test
    void allowsFortyFiles() {
        assertThat(CrowdedPackages.among(files(40))).isEmpty();
    }

    @Test
    void countsNoFileWithoutTypes() {
        assertThat(MainCode.SOURCES).noneMatch(file -> file.name().endsWith("-info.java"));
    }

    @Test
    void countsNoGeneratedFile() {
        SourceFile builder = new SourceFile("fr.rncp.model", "SkillBlockBuilder.java");

        assertThat(MainCode.SOURCES).contains(new SourceFile("fr.rncp.model", "SkillBlock.java"));
        assertThat(MainCode.SOURCES).doesNotContain(builder);
    }

    private static List<SourceFile> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SourceFile("planted", "Type" + i + ".java"))
                .toList();
    }
}
