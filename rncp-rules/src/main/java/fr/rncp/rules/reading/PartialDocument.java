package fr.rncp.rules.reading;

/** A document that a candidate receives for a part of the blocks. */
public enum PartialDocument {
    /** <i>Attestation (de réussite, de blocs)</i>. */
    ATTESTATION,
    /** <i>Livret de certification</i>, of a title of the ministry of labour. */
    CERTIFICATION_BOOKLET,
    /** <i>Certificat de compétences, de bloc</i>; a <i>CCP</i> is a block, not a document. */
    CERTIFICATE,
    /** <i>Relevé (de notes, de compétences)</i>, <i>procès-verbal</i>. */
    TRANSCRIPT
}
