package fr.rncp.rules;

import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceRemark;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.message.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins the findings of rules with the remarks of the reader of the same sheet, so that one fault gives one finding. A
 * remark and a finding are about the same fault if they name the same rule and the same place or, where the reader
 * knows no place, quote the same text: that of the finding, or that among the extensions. For one thread, and for one
 * use.
 */
final class RemarkedOutcomes {

    private final List<SourceRemark> remarks;

    /** The component for which each text among the extensions was meant, by the pointer of the text. */
    private final Map<SheetPointer, SheetPointer> components = new HashMap<>();

    /**
     * The texts among the extensions, by their own pointers and by those of the components for which they were meant.
     */
    private final Map<SheetPointer, List<String>> texts = new HashMap<>();

    /** Positions of the remarks that are not joined with a finding yet, in order. */
    private final Map<FaultKey, Deque<Integer>> positions = new HashMap<>();

    private final BitSet joined = new BitSet();

    /** A rule, with the place of its violation or the text that shows it. */
    private record FaultKey(String rule, Optional<SheetPointer> pointer, Optional<String> words) {

        static FaultKey at(String rule, SheetPointer pointer) {
            return new FaultKey(rule, Optional.of(pointer), Optional.empty());
        }

        static FaultKey of(SourceRemark remark) {
            return remark.pointer()
                    .map(pointer -> at(remark.rule(), pointer))
                    .orElseGet(() -> new FaultKey(remark.rule(), Optional.empty(), Optional.of(remark.excerpt())));
        }
    }

    RemarkedOutcomes(List<Extension> extensions, List<SourceRemark> remarks) {
        this.remarks = remarks;
        for (int i = 0; i < extensions.size(); i++) {
            add(SheetPointers.EXTENSIONS.at(i), extensions.get(i));
        }
        for (int i = 0; i < remarks.size(); i++) {
            positions
                    .computeIfAbsent(FaultKey.of(remarks.get(i)), fault -> new ArrayDeque<>())
                    .add(i);
        }
    }

    private void add(SheetPointer place, Extension extension) {
        Set<String> words =
                Set.copyOf(List.of(extension.text(), extension.text().strip()));
        texts.computeIfAbsent(place, pointer -> new ArrayList<>()).addAll(words);
        extension.pointer().ifPresent(component -> {
            components.put(place, component);
            texts.computeIfAbsent(component, pointer -> new ArrayList<>()).addAll(words);
        });
    }

    /**
     * Returns the outcomes, with the place in the source added to their findings, followed by one outcome for each
     * remark that no rule confirmed.
     */
    List<RuleOutcome> join(List<RuleOutcome> outcomes) {
        if (remarks.isEmpty() && components.isEmpty()) {
            return outcomes;
        }
        List<RuleOutcome> all = new ArrayList<>();
        outcomes.forEach(result -> all.add(new RuleOutcome(result.rule(), located(result.outcome()))));
        IntStream.range(0, remarks.size())
                .filter(i -> !joined.get(i))
                .mapToObj(i -> finding(remarks.get(i)))
                .forEach(finding -> all.add(new RuleOutcome(finding.rule(), new Violated(List.of(finding)))));
        return all;
    }

    /** A page prints some facts twice: two texts for one component that have the same fault are one fault. */
    private Outcome located(Outcome outcome) {
        if (!(outcome instanceof Violated violated)) {
            return outcome;
        }
        Map<Finding, Finding> distinct = new LinkedHashMap<>();
        for (Finding finding : violated.findings()) {
            Finding located = located(finding);
            distinct.putIfAbsent(located.withLocation(Optional.empty()), located);
        }
        return new Violated(List.copyOf(distinct.values()));
    }

    /**
     * Moves a finding about a text among the extensions to the component for which the text was meant, and adds the
     * place in the source that the reader knows.
     */
    private Finding located(Finding finding) {
        SheetPointer place = components.getOrDefault(finding.pointer(), finding.pointer());
        String rule = finding.rule().value();
        return take(FaultKey.at(rule, place))
                .or(() -> words(finding)
                        .flatMap(words -> take(new FaultKey(rule, Optional.empty(), Optional.of(words))).stream())
                        .findFirst())
                .map(remark -> finding.withLocation(remark.location()))
                .orElse(finding)
                .withPointer(place);
    }

    /** Returns the texts that a remark without a place may quote. */
    private Stream<String> words(Finding finding) {
        return Stream.concat(finding.excerpt().stream(), texts.getOrDefault(finding.pointer(), List.of()).stream());
    }

    private Optional<SourceRemark> take(FaultKey fault) {
        Optional<Integer> position = Optional.ofNullable(positions.get(fault)).map(Deque::poll);
        position.ifPresent(joined::set);
        return position.map(remarks::get);
    }

    private static Finding finding(SourceRemark remark) {
        Finding finding = Finding.builder()
                .rule(RuleId.of(remark.rule()))
                .severity(Severity.INFO)
                .pointer(remark.pointer().orElse(SheetPointers.SHEET))
                .messageKey(Messages.ofRemark(remark.rule()))
                .location(remark.location())
                .build();
        return remark.excerpt().isBlank() ? finding : finding.showing(remark.excerpt());
    }
}
