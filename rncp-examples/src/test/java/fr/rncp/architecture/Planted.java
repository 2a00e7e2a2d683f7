package fr.rncp.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The code that breaks rules on purpose. */
final class Planted {

    static final String ROOT = "fr.rncp.architecture.planted";

    private static final Path CLASSES = Path.of("target", "test-classes");

    private Planted() {}

    /** The classes of a package below the root, and of those below it. */
    static JavaClasses classes(String name) {
        return new ClassFileImporter().importPath(CLASSES.resolve((ROOT + "." + name).replace('.', '/')));
    }
}
