package fr.rncp.rules.catalogue;

import fr.rncp.model.Argument;
import fr.rncp.model.Code;
import fr.rncp.model.Coded;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.nomenclature.NomenclatureHistory;
import fr.rncp.model.nomenclature.NomenclatureVersion;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * Codes of a sheet, held against the versions of their nomenclature.
 *
 * @param place pointer of their list
 * @param codes the list
 * @param history the versions that were given
 */
record ListedCodes<C extends Code>(String place, List<Coded<C>> codes, NomenclatureHistory<C> history) {

    /** Each code exists on the day of the validation, under one of the labels that it has had. */
    Outcome areListed(Examination x) {
        return history.inForceOn(x.asOf())
                .map(version -> codes.isEmpty()
                        ? Examination.nothingToJudge()
                        : Examination.judge(Examination.positions(codes).boxed().flatMap(i -> fault(x, i, version))))
                .orElseGet(() -> Examination.notApplicable(Reason.NO_NOMENCLATURE));
    }

    /** Each label is one that its code has had; a code that no version lists is not judged. */
    Outcome haveTheirLabels(Examination x) {
        if (history.inForceOn(x.asOf()).isEmpty()) {
            return Examination.notApplicable(Reason.NO_NOMENCLATURE);
        }
        return codes.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(Examination.positions(codes).boxed().flatMap(i -> labelFault(x, i, x::finding)));
    }

    /** What is no code at all is for the rule about its grammar. */
    private Stream<Finding> fault(Examination x, int index, Nomenclature<C> version) {
        C code = codes.get(index).code();
        if (!code.isWellFormed()) {
            return Stream.empty();
        }
        return version.find(code).isPresent()
                ? labelFault(x, index, (pointer, arguments) -> x.variant("label", pointer, arguments))
                : Stream.of(unlisted(x, index, version.version()));
    }

    private Finding unlisted(Examination x, int index, NomenclatureVersion version) {
        C code = codes.get(index).code();
        String pointer = place + "/" + index + "/code";
        Argument subject = Argument.text("code", code);
        Argument name = Argument.text("list", version.name() + " " + version.version());
        return history.versions().stream()
                .filter(other -> other.find(code).isPresent())
                .reduce((older, newer) -> newer)
                .map(other -> x.variant(
                        "other",
                        pointer,
                        subject,
                        name,
                        Argument.text("version", other.version().version())))
                .orElseGet(() -> x.finding(pointer, subject, name));
    }

    private Stream<Finding> labelFault(Examination x, int index, Report report) {
        Coded<C> coded = codes.get(index);
        List<String> labels = history.labels(coded.code());
        return coded
                .label()
                .filter(label -> !labels.isEmpty() && labels.stream().noneMatch(known -> Labels.same(x, known, label)))
                .map(label -> report.finding(
                        place + "/" + index + "/label",
                        Argument.text("code", coded.code()),
                        Argument.text("label", label),
                        Argument.text("expected", labels.get(labels.size() - 1))))
                .stream();
    }

    /** How a rule words a finding. */
    private interface Report {
        Finding finding(String pointer, Argument... arguments);
    }
}
