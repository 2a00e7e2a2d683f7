package fr.rncp.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdedPackagesTest {

    @Test
    void refusesTheFortyFirstFile() {
        assertEquals(List.of("planted has 41 files; at most 40 are allowed"), CrowdedPackages.among(files(41)));
    }

    @Test
    void allowsFortyFiles() {
        assertEquals(List.of(), CrowdedPackages.among(files(40)));
    }

    @Test
    void countsNoFileWithoutTypes() {
        assertTrue(MainCode.SOURCES.stream().noneMatch(file -> file.name().endsWith("-info.java")));
    }

    @Test
    void countsNoGeneratedFile() {
        SourceFile builder = new SourceFile("fr.rncp.model", "SkillBlockBuilder.java");

        assertTrue(MainCode.SOURCES.contains(new SourceFile("fr.rncp.model", "SkillBlock.java")));
        assertFalse(MainCode.SOURCES.contains(builder));
    }

    private static List<SourceFile> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SourceFile("planted", "Type" + i + ".java"))
                .toList();
    }
}
