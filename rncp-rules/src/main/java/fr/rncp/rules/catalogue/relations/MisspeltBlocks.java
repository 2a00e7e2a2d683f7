package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks whose own code is wrong: malformed, with the number of another sheet, or the same as that of an earlier block.
 * BLK-004, BLK-005 and BLK-006 report them, and a correspondence that names such a block by its proper code is right.
 */
final class MisspeltBlocks {

    private static final Pattern RANK = Pattern.compile("([0-9]{1,2})\\s*$");
    private static final int SHORT = 40;

    private MisspeltBlocks() {}

    /** Checks whether a code of this sheet may be the proper code of a block whose own code is wrong. */
    static boolean mayBeOne(CertificationSheet sheet, SkillBlockCode code) {
        if (!code.isWellFormed() || code.sheet().filter(sheet.number()::equals).isEmpty()) {
            return false;
        }
        Optional<Integer> rank = rank(code);
        return rank.isPresent() && ranks(sheet).contains(rank.get());
    }

    /** Returns the ranks that blocks with wrong codes may have: that at the end of the code, and their position. */
    private static Set<Integer> ranks(CertificationSheet sheet) {
        Set<Integer> ranks = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<SkillBlock> blocks = sheet.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<SkillBlockCode> code = blocks.get(i).code();
            boolean repeated = code.filter(own -> !seen.add(BlockDigest.key(own, sheet.number())))
                    .isPresent();
            if (repeated || code.filter(own -> isWrong(own, sheet.number())).isPresent()) {
                ranks.add(i + 1);
                code.filter(own -> !repeated).flatMap(MisspeltBlocks::rank).ifPresent(ranks::add);
            }
        }
        return ranks;
    }

    private static boolean isWrong(SkillBlockCode code, SheetNumber sheet) {
        return !code.isWellFormed() || code.sheet().filter(sheet::equals).isEmpty();
    }

    private static Optional<Integer> rank(SkillBlockCode code) {
        Matcher rank = RANK.matcher(code.value().length() > SHORT ? "" : code.value());
        return rank.find() ? Optional.of(Integer.parseInt(rank.group(1))) : Optional.empty();
    }
}
