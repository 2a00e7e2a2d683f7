package fr.rncp.faults;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.Answer;
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
    PARTNERS,
    TRAINEES,
    APPRENTICES,
    NO_STUDENTS,
    LEVEL,
    CODES,
    JOBS,
    DATED;

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
            case TRAINEES -> available(sheet, Pathway.CONTINUING_TRAINING).isYes();
            case APPRENTICES -> available(sheet, Pathway.APPRENTICESHIP).isYes();
            case LEVEL -> sheet.classification().level().isPresent();
            case CODES ->
                !sheet.classification().nsf().isEmpty()
                        && !sheet.classification().formacodes().isEmpty();
            case JOBS -> !sheet.classification().rome().isEmpty();
            case DATED ->
                sheet.registration().startDate().isPresent()
                        && sheet.registration().endDate().isPresent();
            case NO_STUDENTS -> available(sheet, Pathway.STUDENT_STATUS) == Answer.NO;
        };
    }

    private static Answer available(CertificationSheet sheet, Pathway pathway) {
        return sheet.pathway(pathway).map(AccessPathway::available).orElse(Answer.UNKNOWN);
    }

    private static boolean isXml(CertificationSheet sheet) {
        return sheet.source().format().equals(Optional.of(SourceFormat.XML));
    }
}
