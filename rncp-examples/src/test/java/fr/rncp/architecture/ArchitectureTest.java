package fr.rncp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The four modules keep the rules of architecture; docs/architecture.md describes them. */
class ArchitectureTest {

    @Test
    void packagesBehindTheRootsKnowEachOtherInOneDirection() {
        assertNone(DependencyCycles.in(MainCode.PACKAGES.without(ProjectModule.allRoots())), DependencyCycles.FIX);
    }

    @Test
    void modulesKnowEachOtherInOneDirection() {
        assertNone(DependencyCycles.in(MainCode.MODULES), DependencyCycles.FIX);
    }

    @Test
    void treesKnowOnlyThoseBelowThem() {
        assertNone(
                ForbiddenArrow.below("fr.rncp").stream()
                        .flatMap(arrow -> arrow.violations(MainCode.CLASSES).stream())
                        .toList(),
                "Each line names the way out.");
    }

    @Test
    void everyPackageIsBehindOneRoot() {
        assertNone(
                MainCode.PACKAGES.nodes().stream()
                        .filter(name -> ProjectModule.of(name).isEmpty())
                        .map(name -> name + " is behind no root package")
                        .toList(),
                "Move it behind a root package, or add its root to ProjectModule.ALL.");
    }

    @Test
    void sourcesOfEveryRootAreSeen() {
        assertNone(
                ProjectModule.allRoots().stream()
                        .filter(root -> MainCode.SOURCES.stream()
                                .noneMatch(source -> ProjectModule.isBehind(source.packageName(), root)))
                        .map(root -> root + " has no source file")
                        .toList(),
                "Correct the source folders in ProjectModule.sources, or the other rules miss these files.");
    }

    @Test
    void noPackageIsCrowded() {
        assertNone(CrowdedPackages.among(MainCode.SOURCES), CrowdedPackages.FIX);
    }

    @Test
    void eachTypeNameOccursOnce() {
        assertNone(Homonyms.among(MainCode.writtenClasses()), Homonyms.FIX);
    }

    @Test
    void modulesExportAndOpenWhatIsListed() {
        assertNone(
                ProjectModule.ALL.stream()
                        .map(ProjectModule::descriptor)
                        .flatMap(module -> ModuleDoors.differences(module, ListedDoors.of(module.name())).stream())
                        .toList(),
                ModuleDoors.FIX);
    }

    @Test
    void exportedPackagesStateWhichTypesThreadsMayShare() {
        assertNone(
                ProjectModule.ALL.stream()
                        .flatMap(module -> module.exportedPackages()
                                .flatMap(name -> SafetySentences.fault(name, module.packageInfo(name)).stream()))
                        .toList(),
                SafetySentences.FIX);
    }

    @Test
    void modelIoAndRulesArePure() {
        assertNone(ImpureCalls.in(MainCode.behind("fr.rncp.model", "fr.rncp.io", "fr.rncp.rules")), ImpureCalls.FIX);
    }

    private static void assertNone(List<String> violations, String fix) {
        assertThat(violations)
                .withFailMessage(() -> "\n" + String.join("\n", violations) + "\n" + fix + "\n")
                .isEmpty();
    }
}
