package fr.rncp.rules.catalogue.certifiers;

import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.engine.SheetCheck;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The certifying bodies that a sheet names, with which those of its history are compared.
 *
 * @param check the application of the rule
 * @param numbers the numbers of all bodies
 * @param activeNumbers the numbers of the bodies that are not inactive
 * @param names the names of all bodies, folded
 * @param namesWithoutNumber the names of the bodies without a number, folded
 */
record CertifiersOfToday(
        SheetCheck check,
        Set<String> numbers,
        Set<String> activeNumbers,
        Set<String> names,
        Set<String> namesWithoutNumber) {

    static CertifiersOfToday of(SheetCheck check) {
        List<CertifyingBody> all = check.sheet().certifyingBodies();
        List<CertifyingBody> active = all.stream()
                .filter(body -> body.status()
                        .filter(CertifyingBodyStatus.INACTIVE::equals)
                        .isEmpty())
                .toList();
        List<CertifyingBody> unnumbered =
                all.stream().filter(body -> body.siret().isEmpty()).toList();
        return new CertifiersOfToday(check, numbers(all), numbers(active), names(check, all), names(check, unnumbered));
    }

    private static Set<String> numbers(Collection<CertifyingBody> bodies) {
        return bodies.stream()
                .flatMap(body -> body.siret().stream())
                .map(Siret::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(SheetCheck check, Collection<CertifyingBody> bodies) {
        return bodies.stream()
                .flatMap(body -> body.legalName().stream())
                .map(check::folded)
                .collect(Collectors.toSet());
    }

    /** Checks by number whether the body is certainly present and not inactive. */
    boolean has(CertifierChange change) {
        return change.siret().map(Siret::value).filter(activeNumbers::contains).isPresent();
    }

    /** Checks whether the body is present by its number, or perhaps by its name. */
    boolean mayHave(CertifierChange change) {
        Set<String> possible = change.siret().isPresent() ? namesWithoutNumber : names;
        return change.siret().map(Siret::value).filter(numbers::contains).isPresent()
                || change.legalName()
                        .map(check::folded)
                        .filter(possible::contains)
                        .isPresent();
    }
}
