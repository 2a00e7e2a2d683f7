package fr.rncp.faults;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.Register;
import java.util.Optional;

/** The sheets that can have a fault. */
enum FaultScope {
    RNCP,
    RS,
    LAW,
    REQUEST,
    ACTIVE,
    ENDED,
    XML,
    PAGE,
    BLOCKS,
    FIGURES,
    PARTNERS;

    boolean contains(CertificationSheet sheet) {
        return switch (this) {
            case RNCP -> sheet.register() == Register.RNCP;
            case RS -> sheet.register() == Register.RS;
            case LAW -> sheet.registration().type().equals(Optional.of(RegistrationType.BY_LAW));
            case REQUEST -> sheet.registration().type().equals(Optional.of(RegistrationType.ON_REQUEST));
            case ACTIVE -> sheet.isActive();
            case ENDED -> !sheet.isActive();
            case XML -> isXml(sheet);
            case PAGE -> !isXml(sheet);
            case BLOCKS -> sheet.blocks().size() > 1;
            case FIGURES -> !sheet.statistics().isEmpty();
            case PARTNERS -> !sheet.partners().isEmpty();
        };
    }

    private static boolean isXml(CertificationSheet sheet) {
        return sheet.source().format().equals(Optional.of(SourceFormat.XML));
    }
}
