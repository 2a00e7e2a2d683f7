package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleDoorsTest {

    private static final ModuleDescriptor PLANTED = ModuleDescriptor.newModule("planted")
            .exports("planted")
            .exports("planted.inner", Set.of("friend", "brother"))
            .opens("planted")
            .build();

    @Test
    void allowsWhatIsListed() {
        assertDifferences(Set.of("exports planted", "exports planted.inner to brother, friend", "opens planted"));
    }

    @Test
    void refusesPackageThatIsExportedUnlisted() {
        assertDifferences(
                Set.of("exports planted.inner to brother, friend", "opens planted"),
                "planted: exports planted is not listed");
    }

    @Test
    void refusesPackageThatIsOpenedUnlisted() {
        assertDifferences(
                Set.of("exports planted", "exports planted.inner to brother, friend"),
                "planted: opens planted is not listed");
    }

    @Test
    void refusesListedPackageThatIsNotExported() {
        assertDifferences(
                Set.of(
                        "exports planted",
                        "exports planted.outer",
                        "exports planted.inner to brother, friend",
                        "opens planted"),
                "planted: exports planted.outer is listed, but missing in module-info.java");
    }

    @Test
    void refusesExportToOtherModulesThanListed() {
        assertDifferences(
                Set.of("exports planted", "exports planted.inner to friend", "opens planted"),
                "planted: exports planted.inner to brother, friend is not listed",
                "planted: exports planted.inner to friend is listed, but missing in module-info.java");
    }

    private static void assertDifferences(Set<String> listed, String... differences) {
        assertThat(ModuleDoors.differences(PLANTED, listed)).containsExactly(differences);
    }
}
