package fr.rncp.rules.report;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding in words: what, where, why and how to correct it.
 *
 * @param rule the rule
 * @param severity the severity under the profile
 * @param part the part of the public page to which the place belongs
 * @param title a short description of what the rule checks; the id for a rule that does not belong to this library
 * @param pointer the place in the sheet
 * @param where the place in words, as the public page names it
 * @param excerpt the text of the sheet that shows the fault
 * @param message the fault, in one or more sentences
 * @param why the texts and practices on which the rule rests, the most authoritative first; empty for a rule that does
 *     not belong to this library, and for a remark of the reader
 * @param fix advice on how to correct the fault; empty for a rule that does not belong to this library
 * @param location the place in the file, if a reader noticed the fault
 * @param waiver the waiver that accepts the finding, if there is one
 */
public record ReportedFinding(
        RuleId rule,
        Severity severity,
        FormPart part,
        String title,
        SheetPointer pointer,
        String where,
        Optional<String> excerpt,
        String message,
        List<ReportedSource> why,
        Optional<String> fix,
        Optional<SourceLocation> location,
        Optional<Waiver> waiver) {

    /** Copies the sources. This constructor may change incompatibly. */
    public ReportedFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(message, "message");
        why = List.copyOf(why);
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(waiver, "waiver");
    }

    /** Returns the rule, the severity, the place and the message. */
    @Override
    public String toString() {
        return rule + " " + severity + ", " + where + ": " + message;
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.value());
        tree.put("severity", severity.name());
        tree.put("part", part.name());
        tree.put("title", title);
        tree.put("pointer", pointer.value());
        tree.put("where", where);
        excerpt.ifPresent(text -> tree.put("excerpt", text));
        tree.put("message", message);
        tree.put("why", why.stream().map(ReportedSource::toTree).toList());
        fix.ifPresent(text -> tree.put("fix", text));
        location.map(ReportedFinding::toTree)
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> tree.put("location", place));
        waiver.ifPresent(accepted -> {
            tree.put("reason", accepted.reason());
            tree.put("until", accepted.until().toString());
        });
        return tree;
    }

    private static Map<String, Object> toTree(SourceLocation location) {
        Map<String, Object> tree = new LinkedHashMap<>();
        location.file().ifPresent(file -> tree.put("file", file));
        location.entry().ifPresent(entry -> tree.put("entry", entry));
        location.line().ifPresent(line -> tree.put("line", line));
        location.column().ifPresent(column -> tree.put("column", column));
        location.path().ifPresent(path -> tree.put("path", path));
        return tree;
    }
}
