package fr.rncp.io.xml;

import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Habilitation;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.Pathway;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.UnreadableCodeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of feed 4.1. */
final class FeedVocabulary {

    static final Map<String, Answer> ANSWERS = inOrder(Map.entry("Oui", Answer.YES), Map.entry("Non", Answer.NO));

    static final Map<String, EditorialState> EDITORIAL_STATES = inOrder(
            Map.entry("Publiée", EditorialState.PUBLISHED),
            Map.entry("Dépubliée/Archivée", EditorialState.ARCHIVED),
            Map.entry("Modifications à valider", EditorialState.CHANGES_PENDING),
            Map.entry("Modifications à valider par le ministère", EditorialState.CHANGES_PENDING_MINISTRY));

    static final Map<String, RegistrationType> REGISTRATION_TYPES = inOrder(
            Map.entry("Enregistrement de droit", RegistrationType.BY_LAW),
            Map.entry("Enregistrement sur demande", RegistrationType.ON_REQUEST));

    static final Map<String, CertifyingBodyStatus> BODY_STATUSES = inOrder(
            Map.entry("Actif", CertifyingBodyStatus.ACTIVE), Map.entry("Inactif", CertifyingBodyStatus.INACTIVE));

    static final Map<String, Habilitation> HABILITATIONS = inOrder(
            Map.entry("HABILITATION_FORMER", Habilitation.TRAIN),
            Map.entry("HABILITATION_ORGANISER", Habilitation.ASSESS),
            Map.entry("HABILITATION_ORGA_FORM", Habilitation.TRAIN_AND_ASSESS));

    static final Map<String, PartnerStatus> PARTNER_STATUSES = inOrder(
            Map.entry("Actif", PartnerStatus.ACTIVE),
            Map.entry("Inactif", PartnerStatus.INACTIVE),
            Map.entry("Supprimé", PartnerStatus.REMOVED));

    /** The elements of the pathways, in the order of the feed. */
    static final Map<String, Pathway> PATHWAYS = inOrder(
            Map.entry("SI_JURY_FI", Pathway.STUDENT_STATUS),
            Map.entry("SI_JURY_CA", Pathway.APPRENTICESHIP),
            Map.entry("SI_JURY_FC", Pathway.CONTINUING_TRAINING),
            Map.entry("SI_JURY_CQ", Pathway.PROFESSIONALISATION_CONTRACT),
            Map.entry("SI_JURY_CL", Pathway.INDIVIDUAL_APPLICATION),
            Map.entry("SI_JURY_VAE", Pathway.EXPERIENCE));

    /** The lists of published texts, in the order of the feed. */
    static final Map<String, LegalReferenceKind> LEGAL_REFERENCES = inOrder(
            Map.entry("PUBLICATION_DECRET_GENERAL", LegalReferenceKind.GENERAL),
            Map.entry("PUBLICATION_DECRET_CREATION", LegalReferenceKind.CREATION),
            Map.entry("PUBLICATION_DECRET_AUTRE", LegalReferenceKind.OTHER));

    /** Between a register and a number: white space, a dash or the like, and the zeros that no number begins with. */
    private static final Pattern LEADING_ZEROS =
            Pattern.compile("(?i)(RNCP|RS)[\\s\\p{Z}.:/_-]*+(?:N[°ºo][\\s\\p{Z}]*+)?+0++([1-9][0-9]*+)");

    private FeedVocabulary() {}

    static Optional<SheetNumber> sheetNumber(String text) {
        try {
            return Optional.of(SheetNumber.of(text));
        } catch (UnreadableCodeException e) {
            return Optional.empty(); // reported by the caller, which knows the location
        }
    }

    /** Returns the number of a sheet in an unusual spelling, such as {@code RNCP 36490} or {@code rncp036490}. */
    static Optional<SheetNumber> misspeltNumber(String text) {
        Matcher zeros = LEADING_ZEROS.matcher(text.strip());
        return SheetNumber.tryParse(zeros.matches() ? zeros.group(1) + zeros.group(2) : text);
    }

    @SafeVarargs
    private static <E> Map<String, E> inOrder(Map.Entry<String, E>... entries) {
        Map<String, E> map = new LinkedHashMap<>();
        for (Map.Entry<String, E> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }
}
