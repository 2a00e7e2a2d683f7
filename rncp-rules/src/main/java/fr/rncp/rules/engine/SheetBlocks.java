package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.rules.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The blocks of a sheet that is being validated, by position. */
public final class SheetBlocks {

    /** RNCP sheets with lower numbers predate the law of 2018, under which certifications consist of blocks. */
    public static final int FIRST_SHEET_UNDER_LAW = 34_000;

    private SheetBlocks() {}

    public static List<SkillBlock> of(SheetCheck check) {
        return check.sheet().blocks();
    }

    public static IntStream positions(SheetCheck check) {
        return check.positions(of(check));
    }

    public static Stream<SkillBlock> stream(SheetCheck check) {
        return of(check).stream();
    }

    /**
     * Returns the outcome for a sheet without blocks: undetermined if the source may have lost them, otherwise not
     * applicable.
     */
    public static Outcome nothingToJudge(SheetCheck check) {
        return check.hasLost(SheetPointers.BLOCKS) ? check.undetermined(SheetPointers.BLOCKS) : check.nothingToJudge();
    }

    /** Returns the name of a block for messages: its code or, if it has none, its position on the sheet. */
    public static Argument name(SheetCheck check, int position) {
        return named("block", check, position);
    }

    public static Argument named(String argument, SheetCheck check, int position) {
        return of(check)
                .get(position)
                .code()
                .map(code -> Argument.text(argument, code))
                .orElseGet(() -> Argument.number(argument, position + 1));
    }
}
