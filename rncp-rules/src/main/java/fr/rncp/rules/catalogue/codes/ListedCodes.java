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
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.stream.Stream;

/**
 * The codes of a sheet, for comparison with the versions of their nomenclature.
 *
 * @param codePointer the place of each code
 * @param labelPointer the place of each label
 * @param codes the codes
 * @param history the available versions
 */
record ListedCodes<C extends Code>(
        SheetPointer codePointer, SheetPointer labelPointer, List<Coded<C>> codes, NomenclatureHistory<C> history) {

    /** Checks that each code exists on the day of the validation, with one of the labels that it has had. */
    Outcome areListed(SheetCheck check) {
        return history.inForceOn(check.asOf())
                .map(version -> codes.isEmpty()
                        ? check.nothingToJudge()
                        : check.violatedBy(check.positions(codes).boxed().flatMap(i -> fault(check, i, version))))
                .orElseGet(() -> check.notApplicable(Reason.NO_NOMENCLATURE));
    }

    /** Checks that each label is one that its code has had. A code that no version contains is not checked. */
    Outcome haveTheirLabels(SheetCheck check) {
        if (history.inForceOn(check.asOf()).isEmpty()) {
            return check.notApplicable(Reason.NO_NOMENCLATURE);
        }
        return codes.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(codes).boxed().flatMap(i -> labelFault(check, i, check::finding)));
    }

    /** Finds the fault of a code in a version. A malformed code is left to the rule about the grammar of codes. */
    private Stream<Finding> fault(SheetCheck check, int index, Nomenclature<C> version) {
        C code = codes.get(index).code();
        if (!code.isWellFormed()) {
            return Stream.empty();
        }
        return version.find(code).isPresent()
                ? labelFault(check, index, (pointer, arguments) -> check.variant("label", pointer, arguments))
                : Stream.of(unlisted(check, index, version.version()));
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

    private Stream<Finding> labelFault(SheetCheck check, int index, CodeFinding report) {
        Coded<C> coded = codes.get(index);
        List<String> labels = history.labels(coded.code());
        return coded
                .label()
                .filter(label ->
                        !labels.isEmpty() && labels.stream().noneMatch(known -> Labels.same(check, known, label)))
                .map(label -> report.finding(
                        labelPointer.at(index),
                        Argument.text("code", coded.code()),
                        Argument.text("label", label),
                        Argument.text("expected", labels.get(labels.size() - 1))))
                .stream();
    }

    /** Creates the finding of a rule. */
    private interface CodeFinding {
        Finding finding(SheetPointer pointer, Argument... arguments);
    }
}
