package fr.rncp.rules.catalogue.identity;

import static java.util.Map.entry;

import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.rules.engine.NormalizedWords;
import java.util.Map;
import java.util.Optional;

/** The level of each type of award that has a fixed one; titre professionnel, CQP and the like have none. */
final class AwardLevels {

    // D6113-19: baccalauréat 4, licence 6, master 7, doctorat 8; the others as on every published sheet.
    private static final Map<String, Integer> BY_CODE = Map.ofEntries(
            entry("cap", 3),
            entry("capa", 3),
            entry("bep", 3),
            entry("bepa", 3),
            entry("bp", 4),
            entry("bma", 4),
            entry("bac pro", 4),
            entry("bacpro", 4),
            entry("bts", 5),
            entry("btsa", 5),
            entry("dut", 5),
            entry("deust", 5),
            entry("but", 6),
            entry("licence", 6),
            entry("licence professionnelle", 6),
            entry("grade licence", 6),
            entry("master", 7),
            entry("grade master", 7),
            entry("dipvigrm", 7),
            entry("titre ingenieur", 7),
            entry("doctorat", 8));

    private static final Map<String, Integer> BY_LABEL = Map.ofEntries(
            entry("certificat d aptitude professionnelle", 3),
            entry("brevet d etudes professionnelles", 3),
            entry("brevet professionnel", 4),
            entry("brevet des metiers d art", 4),
            entry("baccalaureat professionnel", 4),
            entry("brevet de technicien superieur", 5),
            entry("brevet de technicien superieur agricole", 5),
            entry("diplome universitaire de technologie", 5),
            entry("diplome d etudes universitaires scientifiques et techniques", 5),
            entry("bachelor universitaire de technologie", 6),
            entry("licence", 6),
            entry("licence professionnelle", 6),
            entry("diplome conferant le grade de licence", 6),
            entry("master", 7),
            entry("diplome conferant le grade de master", 7),
            entry("diplome vise grade de master", 7),
            entry("titre ingenieur", 7),
            entry("doctorat", 8));

    private AwardLevels() {}

    static Optional<Integer> of(Coded<DiplomaTypeCode> award) {
        return Optional.ofNullable(BY_CODE.get(key(award.code().value())))
                .or(() -> award.label().map(label -> BY_LABEL.get(key(label))));
    }

    private static String key(String name) {
        return NormalizedWords.key(name);
    }
}
