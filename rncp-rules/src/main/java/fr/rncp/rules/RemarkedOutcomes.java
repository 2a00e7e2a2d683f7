package fr.rncp.rules;

import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceRemark;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins what rules found in a sheet with what its reader noticed there: one fault gives one finding. A remark and a finding are about one fault if they name the same
 * rule and show the same words, or stand at the same place. For one thread, and for one use.
 */
final class RemarkedOutcomes {

    private final List<Extension> extensions;
    private final List<SourceRemark> remarks;

    RemarkedOutcomes(List<Extension> extensions, List<SourceRemark> remarks) {
        this.extensions = extensions;
        this.remarks = new ArrayList<>(remarks);
    }

    /** The outcomes, whose findings know where the source has them, and an outcome for each remark that no rule has found again. */
    List<RuleOutcome> join(List<RuleOutcome> outcomes) {
        if (remarks.isEmpty()) {
            return outcomes;
        }
        List<RuleOutcome> joined = new ArrayList<>();
        outcomes.forEach(result -> joined.add(new RuleOutcome(result.rule(), located(result.outcome()))));
        remarks.forEach(remark -> {
            Finding finding = finding(remark);
            joined.add(new RuleOutcome(finding.rule(), new Violated(List.of(finding))));
        });
        return joined;
    }

    private Outcome located(Outcome outcome) {
        return outcome instanceof Violated violated
                ? new Violated(violated.findings().stream().map(this::located).toList())
                : outcome;
    }

    private Finding located(Finding finding) {
        SheetPointer place = place(finding.pointer());
        Optional<SourceRemark> same = remarks.stream()
                .filter(remark -> remark.rule().equals(finding.rule().value()) && isSame(remark, finding, place))
                .findFirst();
        same.ifPresent(remarks::remove);
        return same.map(remark ->
                        finding.withPointer(remark.pointer().orElse(place)).withLocation(remark.location()))
                .orElse(finding);
    }

    private static boolean isSame(SourceRemark remark, Finding finding, SheetPointer place) {
        return finding.excerpt().filter(remark.excerpt()::equals).isPresent()
                || remark.pointer().filter(place::equals).isPresent();
    }

    /** The component that a text among the extensions was meant for; any other place is itself. */
    private SheetPointer place(SheetPointer pointer) {
        return IntStream.range(0, extensions.size())
                .filter(i -> SheetPointers.EXTENSIONS.at(i).equals(pointer))
                .mapToObj(i -> extensions.get(i).pointer())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(pointer);
    }

    private static Finding finding(SourceRemark remark) {
        Finding finding = Finding.builder()
                .rule(RuleId.of(remark.rule()))
                .severity(Severity.INFO)
                .pointer(remark.pointer().orElse(SheetPointers.SHEET))
                .messageKey(Messages.ofRemark(remark.rule()))
                .location(remark.location())
                .build();
        return remark.excerpt().isBlank() ? finding : finding.withExcerpt(remark.excerpt());
    }
}
