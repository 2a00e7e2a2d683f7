package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import java.util.Optional;

/**
 * The properties that two sheets of one certification share. A title at two levels, or of two kinds of diploma, belongs
 * to two certifications.
 *
 * @param register the register
 * @param title a fingerprint of the title
 * @param level the level; sheets of the RS have none
 * @param diploma the code of the type of diploma
 */
record TwinKey(Register register, long title, Optional<QualificationLevel> level, Optional<String> diploma) {

    /** Returns the key of a sheet; empty if its title, or its level in the RNCP, is unknown. */
    static Optional<TwinKey> of(CertificationSheet sheet) {
        Register register = sheet.number().register();
        Optional<QualificationLevel> level = sheet.classification().level();
        return sheet.title()
                .filter(title -> register == Register.RS || level.isPresent())
                .map(title -> new TwinKey(
                        register,
                        TextFingerprint.of(title),
                        level,
                        sheet.classification().diplomaType().map(Coded::code).map(code -> code.value())));
    }
}
