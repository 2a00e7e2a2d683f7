package fr.rncp.api;

import fr.rncp.architecture.ProjectModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The public surface of a module: its directives, then each type with its members. */
final class ModuleSurface {

    private final ProjectModule module;
    private final ModuleDescriptor descriptor;
    private final Visibility visibility;

    ModuleSurface(ProjectModule module, Visibility visibility) {
        this.module = module;
        this.descriptor = module.descriptor();
        this.visibility = visibility;
    }

    static List<String> lines(ProjectModule module) {
        ModuleSurface surface = new ModuleSurface(module, Visibility.ofProject());
        return Stream.concat(surface.directives(), surface.types().flatMap(surface::typeLines))
                .toList();
    }

    private Stream<String> directives() {
        Stream<String> exports = exported().map(name -> "exports " + name + TypeText.annotations(packageInfo(name)));
        Stream<String> opens = descriptor.opens().stream()
                .filter(each -> !each.isQualified())
                .map(Opens::source)
                .map(name -> "opens " + name);
        Stream<String> requires = descriptor.requires().stream()
                .filter(each -> each.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .map(each -> "requires transitive " + each.name());
        return Stream.concat(
                Stream.of("module " + descriptor.name()),
                Stream.of(exports, opens, requires).flatMap(lines -> lines).sorted());
    }

    private Stream<String> exported() {
        return descriptor.exports().stream()
                .filter(each -> !each.isQualified())
                .map(Exports::source)
                .sorted();
    }

    /** What bears the annotations of a package. */
    static Class<?> packageInfo(String packageName) {
        return loaded(packageName + ".package-info");
    }

    /** The types that users can name, nested ones after the type around them. */
    Stream<Class<?>> types() {
        return exported().flatMap(this::topLevelTypes).flatMap(this::withNested);
    }

    private Stream<Class<?>> topLevelTypes(String packageName) {
        Path folder = module.classes().resolve(packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(name -> loaded(packageName + "." + name.replace(".class", "")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Class<?>> withNested(Class<?> type) {
        if (!visibility.shows(type)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(type),
                Stream.of(type.getDeclaredClasses())
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(this::withNested));
    }

    private Stream<String> typeLines(Class<?> type) {
        return Stream.concat(
                Stream.of("", TypeLine.of(type, visibility)),
                MemberLines.of(type, visibility).stream().map(line -> "    " + line));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ModuleSurface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
