package fr.rncp.rules.catalogue.codes;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureHistory;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The codes of a sheet, for comparison with the versions of their nomenclature.
 *
 * @param codePointer the place of each code
 * @param labelPointer the place of each label
 * @param codes the codes
 * @param history the available versions
 * @param list the list that the rule needs
 */
record ListedCodes<C extends Code>(
        SheetPointer codePointer,
        SheetPointer labelPointer,
        List<Coded<C>> codes,
        NomenclatureHistory<C> history,
        Need list) {

    /** Checks that each code exists on the day of the validation, with one of the labels that it has had. */
    Outcome areListed(SheetCheck check) {
        if (codes.isEmpty()) {
            return check.nothingToJudge();
        }
        return history.inForceOn(check.asOf())
                .map(version -> check.violatedBy(check.positions(codes).boxed().flatMap(i -> fault(check, i, version))))
                .orElseGet(() -> check.undetermined(list));
    }

    /**
     * Checks that each label is one that its code has had, or one of some others. A malformed code, or one that no
     * version contains, is not checked.
     */
    Outcome haveTheirLabels(SheetCheck check, Function<C, List<String>> others) {
        if (codes.isEmpty()) {
            return check.nothingToJudge();
        }
        return history.inForceOn(check.asOf()).isEmpty()
                ? check.undetermined(list)
                : check.violatedBy(check.positions(codes)
                        .filter(i -> codes.get(i).code().isWellFormed())
                        .mapToObj(i -> labelFault(check, i, "")
                                .filter(fault -> !hasLabel(
                                        check,
                                        codes.get(i),
                                        others.apply(codes.get(i).code()))))
                        .flatMap(Optional::stream));
    }

    /**
     * Finds the fault of a code in a version. A malformed code, or one of zeros, is left to the rule about the grammar
     * of codes.
     */
    private Stream<Finding> fault(SheetCheck check, int index, Nomenclature<C> version) {
        C code = codes.get(index).code();
        if (!code.isWellFormed() || ZeroNumber.matches(code.value())) {
            return Stream.empty();
        }
        return version.find(code).isPresent()
                ? knownUnderAnotherLabel(check, index)
                : Stream.of(unlisted(check, index, version.version()));
    }

    /** A label of another version is not wrong, and the version that it comes from may not be known. */
    private Stream<Finding> knownUnderAnotherLabel(SheetCheck check, int index) {
        return labelFault(check, index, "label").map(fault -> fault.withSeverity(Severity.INFO)).stream();
    }

    private Finding unlisted(SheetCheck check, int index, NomenclatureVersion version) {
        C code = codes.get(index).code();
        SheetPointer pointer = codePointer.at(index);
        Argument subject = Argument.text("code", code);
        Argument name = Argument.text("list", version.name() + " " + version.version());
        return history.versions().stream()
                .filter(other -> other.find(code).isPresent())
                .reduce((older, newer) -> newer)
                .map(other -> check.variant(
                        "other",
                        pointer,
                        subject,
                        name,
                        Argument.text("version", other.version().version())))
                .orElseGet(() -> check.finding(pointer, subject, name));
    }

    private Optional<Finding> labelFault(SheetCheck check, int index, String variant) {
        Coded<C> coded = codes.get(index);
        List<String> labels = history.labels(coded.code());
        return coded.label()
                .filter(label -> !labels.isEmpty() && !hasLabel(check, coded, labels))
                .map(label -> check.variant(
                        variant,
                        labelPointer.at(index),
                        Argument.text("code", coded.code()),
                        Argument.text("label", label),
                        Argument.text("expected", labels.get(labels.size() - 1))));
    }

    private static boolean hasLabel(SheetCheck check, Coded<?> coded, List<String> labels) {
        return coded.label()
                .filter(label -> labels.stream().anyMatch(known -> Labels.same(check, known, label)))
                .isPresent();
    }
}
