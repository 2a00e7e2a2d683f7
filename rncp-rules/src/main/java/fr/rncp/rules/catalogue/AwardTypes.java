package fr.rncp.rules.catalogue;

import fr.rncp.model.Coded;
import fr.rncp.model.DiplomaTypeCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of awards that rules are about, as the type of award (<i>abrégé</i>) or the title tells. */
final class AwardTypes {

    static final String TYPE = "/classification/diplomaType";
    static final String TITLE = "/title";

    private static final Pattern CQP = Pattern.compile("\\bcqp[im]?\\b|certificats? de qualification professionnelle");

    private AwardTypes() {}

    /** A certificate of professional qualification, which the social partners of a branch create. */
    static boolean isCqp(Examination x) {
        return says(x, CQP, type(x)) || says(x, CQP, x.sheet().title());
    }

    /** A professional title of the ministry of labour; in titles of sheets, TP stands for public works as well. */
    static boolean isProfessionalTitle(Examination x) {
        Optional<String> type = type(x).map(x::folded);
        return type.filter(words -> words.startsWith("tp ") || words.contains("titre professionnel"))
                .isPresent();
    }

    private static Optional<String> type(Examination x) {
        return x.sheet().classification().diplomaType().map(AwardTypes::words);
    }

    private static String words(Coded<DiplomaTypeCode> type) {
        return type.code().value() + " " + type.label().orElse("");
    }

    private static boolean says(Examination x, Pattern pattern, Optional<String> text) {
        return text.filter(words -> pattern.matcher(x.folded(words)).find()).isPresent();
    }
}
