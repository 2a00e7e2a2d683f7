package fr.rncp.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A package has at most forty files. */
final class CrowdedPackages {

    static final String FIX = "Move the files of one concept into a package of its own, with a package-info.java.";

    private static final int MOST = 40;

    private CrowdedPackages() {}

    /** A text for each package with more. */
    static List<String> among(Collection<SourceFile> files) {
        Map<String, Long> counts = files.stream()
                .collect(Collectors.groupingBy(SourceFile::packageName, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > MOST)
                .map(count -> count.getKey() + " has " + count.getValue() + " files; at most " + MOST + " are allowed")
                .toList();
    }
}
