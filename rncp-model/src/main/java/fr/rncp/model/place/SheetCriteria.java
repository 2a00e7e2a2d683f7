package fr.rncp.model.place;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.SheetFilter;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The criteria of a {@link SheetFilter}. If a value is found, the answer is yes. If it is not found, the answer is no,
 * unless the source has lost the place or contains an unreadable text there; then the answer is unknown.
 */
public final class SheetCriteria {

    private static final LevelCode NO_LEVEL = LevelCode.of("AUCUN");

    private SheetCriteria() {}

    public static Answer level(CertificationSheet sheet, QualificationLevel from, QualificationLevel to) {
        Optional<QualificationLevel> level = sheet.classification().level();
        if (level.isPresent()) {
            return Answer.of(level.get().isAtLeast(from) && to.isAtLeast(level.get()));
        }
        return sheet.register() == Register.RS || statesNoLevel(sheet.classification()) ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean statesNoLevel(Classification codes) {
        return codes.levelAsPublished()
                .map(Coded::code)
                .filter(NO_LEVEL::equals)
                .isPresent();
    }

    public static Answer rome(CertificationSheet sheet, RomeCode wanted) {
        return code(sheet.classification().rome(), RomeCode::tryParse, wanted)
                .or(absence(sheet, SheetPointers.CLASSIFICATION_ROME_CODE));
    }

    public static Answer nsf(CertificationSheet sheet, NsfCode wanted) {
        return code(sheet.classification().nsf(), NsfCode::tryParse, wanted)
                .or(absence(sheet, SheetPointers.CLASSIFICATION_NSF_CODE));
    }

    public static Answer formacode(CertificationSheet sheet, Formacode wanted) {
        return code(sheet.classification().formacodes(), Formacode::tryParse, wanted)
                .or(absence(sheet, SheetPointers.CLASSIFICATION_FORMACODES_CODE));
    }

    /** Checks whether a listed code begins with the wanted one, as published or in its canonical spelling. */
    private static <C extends Code> Answer code(List<Coded<C>> listed, Function<String, Optional<C>> parser, C wanted) {
        String start = parser.apply(wanted.value()).map(Code::value).orElse(wanted.value());
        return Answer.of(listed.stream().map(coded -> coded.code().value()).anyMatch(value -> {
            String spelt = parser.apply(value).map(Code::value).orElse(value);
            return value.startsWith(wanted.value()) || spelt.startsWith(start);
        }));
    }

    public static Answer certifier(CertificationSheet sheet, Function<Siret, Answer> wanted) {
        return sheet.certifyingBodies().stream()
                .map(body -> body.siret().map(wanted).orElse(Answer.UNKNOWN))
                .reduce(absence(sheet, SheetPointers.CERTIFYING_BODIES_SIRET), Answer::or);
    }

    public static Answer partner(CertificationSheet sheet, Function<Siret, Answer> wanted) {
        return sheet.partners().stream()
                .map(partner -> partner.siret().map(wanted).orElse(Answer.UNKNOWN))
                .reduce(absence(sheet, SheetPointers.PARTNERS_SIRET), Answer::or);
    }

    /** Checks whether a number published as a SIRET is the wanted one; unknown if it cannot be parsed as a SIRET. */
    public static Answer isEstablishment(Siret published, Siret wanted) {
        Siret spelt = Siret.tryParse(wanted.value()).orElse(wanted);
        return Answer.of(Siret.tryParse(published.value()).map(spelt::equals)).or(Answer.of(published.equals(wanted)));
    }

    /**
     * Checks whether a number published as a SIRET belongs to the wanted legal person; unknown if it cannot be parsed
     * as a SIRET.
     */
    public static Answer isOfLegalPerson(Siret published, Siren wanted) {
        Siren spelt = Siren.tryParse(wanted.value()).orElse(wanted);
        return Answer.of(Siret.tryParse(published.value()).flatMap(Siret::siren).map(spelt::equals));
    }

    /**
     * Returns the answer for a value that is missing from a place: no, or unknown if the source has lost the place or
     * contains an unreadable text there.
     */
    private static Answer absence(CertificationSheet sheet, SheetPointer place) {
        boolean unread = sheet.extensions().stream()
                .anyMatch(text -> text.pointer().filter(place::overlaps).isPresent());
        return unread || sheet.source().overlapsLost(place) ? Answer.UNKNOWN : Answer.NO;
    }
}
