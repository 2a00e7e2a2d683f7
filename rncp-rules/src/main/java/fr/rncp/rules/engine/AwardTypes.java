package fr.rncp.rules.engine;

import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the kinds of awards to which rules apply, by the type of award (<i>abrégé</i>) or the title. */
public final class AwardTypes {

    private static final Pattern CQP = Pattern.compile("\\bcqp[im]?\\b|certificats? de qualification professionnelle");

    private AwardTypes() {}

    /**
     * Checks whether the award is a certificate of professional qualification (CQP), created by the social partners of
     * a branch.
     */
    public static boolean isCqp(SheetCheck check) {
        return matches(check, CQP, type(check))
                || matches(check, CQP, check.sheet().title());
    }

    /**
     * Checks whether the award itself is a CQP, that is, whether its type is CQP or its title begins with these words.
     */
    public static boolean isNamedCqp(SheetCheck check) {
        return matches(check, CQP, type(check))
                || check.sheet()
                        .title()
                        .filter(title -> CQP.matcher(check.folded(title).replace(".", ""))
                                .lookingAt())
                        .isPresent();
    }

    /**
     * Checks whether the award is a professional title of the ministry of labour (<i>titre professionnel</i>). The
     * abbreviation TP in a title is not enough, because it also means public works.
     */
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

    private static boolean matches(SheetCheck check, Pattern pattern, Optional<String> text) {
        return text.filter(words -> pattern.matcher(check.folded(words)).find()).isPresent();
    }
}
