package fr.rncp.rules.catalogue;

import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.RuleSource.SourceKind;
import fr.rncp.rules.jury.JuryRegime;
import fr.rncp.rules.law.LabourCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of law and doctrine that no machine checks: those that are not articles of the code du travail. */
final class UncheckedSources {

    private UncheckedSources() {}

    static Set<String> cited() {
        return Stream.concat(
                        RuleCatalogue.definitions().stream()
                                .flatMap(rule -> rule.sources().stream())
                                .filter(source ->
                                        source.kind() == SourceKind.LAW || source.kind() == SourceKind.DOCTRINE)
                                .map(RuleSource::reference),
                        JuryRegime.all().stream().filter(JuryRegime::known).map(JuryRegime::source))
                .filter(reference -> LabourCode.article(reference).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
