package fr.rncp.rules.engine;

import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of awards that rules are about, as the type of award (<i>abrégé</i>) or the title tells. */
public final class AwardTypes {

    private static final Pattern CQP = Pattern.compile("\\bcqp[im]?\\b|certificats? de qualification professionnelle");

    private AwardTypes() {}

    /** A certificate of professional qualification, which the social partners of a branch create. */
    public static boolean isCqp(SheetCheck check) {
        return says(check, CQP, type(check)) || says(check, CQP, check.sheet().title());
    }

    /** A professional title of the ministry of labour; in titles of sheets, TP stands for public works as well. */
    public static boolean isProfessionalTitle(SheetCheck check) {
        Optional<String> type = type(check).map(check::folded);
        return type.filter(words -> words.startsWith("tp ") || words.contains("titre professionnel"))
                .isPresent();
    }

    private static Optional<String> type(SheetCheck check) {
        return check.sheet().classification().diplomaType().map(AwardTypes::words);
    }

    private static String words(Coded<DiplomaTypeCode> type) {
        return type.code().value() + " " + type.label().orElse("");
    }

    private static boolean says(SheetCheck check, Pattern pattern, Optional<String> text) {
        return text.filter(words -> pattern.matcher(check.folded(words)).find()).isPresent();
    }
}
