package fr.rncp.rules.report;

import fr.rncp.rules.RuleSource;
import fr.rncp.rules.RuleSource.SourceKind;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text or practice behind a finding.
 *
 * @param citation the reference, in French: {@code Code du travail, art. L6113-1}
 * @param kind the kind of source
 * @param url the page of the article on Légifrance; empty for other sources
 */
public record ReportedSource(String citation, SourceKind kind, Optional<URI> url) {

    /** Rejects nulls. */
    public ReportedSource {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(url, "url");
    }

    static ReportedSource of(RuleSource source) {
        return new ReportedSource(source.reference(), source.kind(), source.link());
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("citation", citation);
        tree.put("kind", kind.name());
        url.ifPresent(link -> tree.put("url", link.toString()));
        return tree;
    }
}
