package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the documents that a candidate receives for a part of the blocks. */
final class PartialDocuments {

    private static final Map<PartialDocument, GuardedPattern> WORDS = new EnumMap<>(
            Map.of(
                    PartialDocument.ATTESTATION,
                    GuardedPattern.ofWords(
                            List.of("attestation"),
                            "\\battestations?\\b(?! (?:de |d'|sur |du )?(?:l')?(?:formation|fin de formation|assiduite|employeur|"
                                    + "stage|presence|travail|suivi|honneur|premiers|sst|psc|afgsu|langue|niveau|experience|recensement|inscription|sauveteur|secouris|gestes|prevention|assurance|anglais|toeic|responsabilite|conformite))"),
                    PartialDocument.CERTIFICATION_BOOKLET,
                    GuardedPattern.ofWords(List.of("livret"), "\\blivrets? de (?:certification|competences)\\b"),
                    PartialDocument.CERTIFICATE,
                    GuardedPattern.ofWords(
                            List.of("certificat"),
                            "\\bcertificats? (?:de (?:competences?(?! professionnelles?)|blocs?|reussite|validation|capacite(?! professionnelle))|partiels?)\\b"
                                    + "|(?:(?:remise|delivrance|obtention|reception|fait l'objet|font l'objet) d'un |donne(?:nt)? lieu a un |(?:remet|remettre|delivre|delivrer|recoit|recevoir|obtient|remis|delivres?|reconnu\\w{0,2} par|attest\\w{1,3} par|sanctionn\\w{1,3} par|materialis\\w{1,3} par|droit a|edite|envoie|adresse) (?:[a-z]{2,12} ){0,3}?(?:un |des ))certificats?\\b(?! (?:de (?:qualification|travail|sauvet|formation|competences professionnelles|specialisation)|d'aptitude|complementaire|medical|individuel|professionnel))"
                                    + "|\\b(?:un|des|le|les) certificats?(?:,[^,;.\\n]{1,40},)? (?:(?:lui |leur )?(?:est |sont ))?(?:attest|edite|adresse|envoye|remis|delivre|pour (?:chaque|tout|les) blocs?|par bloc)"),
                    PartialDocument.TRANSCRIPT,
                    GuardedPattern.ofWords(
                            List.of("releve", "proces-verba"),
                            "\\breleves? (?:de (?:notes?|competences|resultats)|des (?:blocs|notes|resultats|competences|acquis))\\b|\\bproces-verba(?:l|ux) (?=[^.;\\n]{0,40}\\bblocs?)")));

    private static final Pattern NONE = Pattern.compile("\\b(?:pas d(?:e |')|aucune? |sans |ni (?:d(?:e |'))?)$");

    private final ClauseText text;
    private final Map<PartialDocument, TextReading<PartialDocument>> found = new EnumMap<>(PartialDocument.class);

    private PartialDocuments(ClauseText text) {
        this.text = text;
    }

    static List<TextReading<PartialDocument>> in(ClauseText text) {
        PartialDocuments documents = new PartialDocuments(text);
        text.clauses.forEach(clause -> WORDS.forEach((document, words) -> documents.read(clause, document, words)));
        return List.copyOf(documents.found.values());
    }

    /**
     * Reads one document in a clause. A document mentioned without any mention of blocks may be one for the whole
     * certification.
     */
    private void read(Clause clause, PartialDocument document, GuardedPattern words) {
        Matcher matcher = clause.find(words);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            if (!NONE.matcher(text.before(clause, span.from())).find() && !text.isNounDenied(clause, span)) {
                Certainty certainty = clause.acquired() ? Certainty.STATED : Certainty.INFERRED;
                found.merge(
                        document,
                        text.reading(document, span, certainty),
                        (one, other) -> one.isStated() || !other.isStated() ? one : other);
            }
        }
    }
}
