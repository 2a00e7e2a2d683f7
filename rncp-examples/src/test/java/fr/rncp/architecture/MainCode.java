package fr.rncp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The main code of the four modules; read once, for all rules. */
final class MainCode {

    /** Every class file, generated ones among them. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(ProjectModule.ALL.stream().map(ProjectModule::classes).toList());

    /** Every hand-written source file. */
    static final Set<SourceFile> SOURCES =
            ProjectModule.ALL.stream().flatMap(ProjectModule::sources).collect(Collectors.toUnmodifiableSet());

    /** Which package knows which. */
    static final DependencyGraph PACKAGES = DependencyGraph.ofPackages(CLASSES);

    /** Which module knows which; a package behind no root counts as a module of its own. */
    static final DependencyGraph MODULES = PACKAGES.mergedBy(
            name -> ProjectModule.of(name).map(ProjectModule::folder).orElse(name));

    private MainCode() {}

    /** The classes of the hand-written files. */
    static List<JavaClass> writtenClasses() {
        return CLASSES.stream().filter(MainCode::isWritten).toList();
    }

    private static boolean isWritten(JavaClass type) {
        return type.getSource()
                .flatMap(source -> source.getFileName())
                .map(name -> new SourceFile(type.getPackageName(), name))
                .filter(SOURCES::contains)
                .isPresent();
    }

    /** The classes of some roots and of what is behind them. */
    static List<JavaClass> behind(String... roots) {
        return CLASSES.stream()
                .filter(type -> Stream.of(roots).anyMatch(root -> ProjectModule.isBehind(type.getPackageName(), root)))
                .toList();
    }
}
