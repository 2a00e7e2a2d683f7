package fr.rncp.rules.catalogue;

import fr.rncp.model.Argument;
import fr.rncp.model.SkillBlock;
import fr.rncp.rules.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The blocks of a sheet under examination, by position. */
final class Blocks {

    /** Sheets of the RNCP below this number were made before the law of 2018, which built certifications of blocks. */
    static final int FIRST_SHEET_UNDER_LAW = 34_000;

    static final String ALL = "/blocks";
    static final String CODES = "/blocks/*/code";
    static final String TITLES = "/blocks/*/title";
    static final String SKILLS = "/blocks/*/skills";
    static final String ASSESSMENTS = "/blocks/*/assessment";

    private Blocks() {}

    static List<SkillBlock> of(Examination x) {
        return x.sheet().blocks();
    }

    static IntStream positions(Examination x) {
        return Examination.positions(of(x));
    }

    static Stream<SkillBlock> stream(Examination x) {
        return of(x).stream();
    }

    /** What a rule says of a sheet that shows no block: its source may have lost them. */
    static Outcome nothingToJudge(Examination x) {
        return x.facts().lost(ALL) ? Examination.undetermined(ALL) : Examination.nothingToJudge();
    }

    static String pointer(int position, String part) {
        return ALL + "/" + position + "/" + part;
    }

    /** How messages call a block: by its code, else by its rank on the sheet. */
    static Argument name(Examination x, int position) {
        return named("block", x, position);
    }

    static Argument named(String argument, Examination x, int position) {
        return of(x).get(position)
                .code()
                .map(code -> Argument.text(argument, code))
                .orElseGet(() -> Argument.number(argument, position + 1));
    }
}
