package fr.rncp.rules.reading;

/** A document that a candidate receives for a part of the blocks. */
public enum PartialDocument {
    /** An attestation: <i>attestation de réussite, de blocs</i>. */
    ATTESTATION,
    /** A certification booklet, issued for titles of the ministry of labour: <i>livret de certification</i>. */
    CERTIFICATION_BOOKLET,
    /** A certificate: <i>certificat de compétences, de bloc</i>. A <i>CCP</i> is a block, not a document. */
    CERTIFICATE,
    /** A transcript or minutes: <i>relevé de notes, de compétences, procès-verbal</i>. */
    TRANSCRIPT
}
