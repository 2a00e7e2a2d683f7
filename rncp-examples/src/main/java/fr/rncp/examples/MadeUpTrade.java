package fr.rncp.examples;

import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.RomeCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The subject of a random sheet: an occupation of the RNCP with its blocks, or a subject of the RS with a single list
 * of skills.
 *
 * @param titles titles that the certification may have
 * @param levels levels that it may have; none in the RS
 * @param rome none in the RS
 * @param blocks the possible blocks, the last two of which may be options
 */
record MadeUpTrade(
        List<String> titles,
        List<QualificationLevel> levels,
        Coded<NsfCode> nsf,
        Coded<Formacode> formacode,
        List<Coded<RomeCode>> rome,
        List<TradeBlock> blocks) {

    /**
     * A part of the occupation.
     *
     * @param title begins with a verb
     * @param skills each begins with a verb and can be followed by a circumstance
     */
    record TradeBlock(String title, List<String> skills) {}

    /**
     * Reads a trade: a line of titles between slashes, a line of levels between slashes (or nothing), a line each for
     * NSF, Formacode and ROME (or nothing), as {@code code label}, then blocks: a title that begins with {@code #}, and
     * its skills.
     */
    static MadeUpTrade of(String text) {
        List<String> lines = text.lines().toList();
        return new MadeUpTrade(
                between(lines.get(0)),
                between(lines.get(1)).stream().map(QualificationLevel::valueOf).toList(),
                Coded.of(NsfCode.of(code(lines.get(2))), label(lines.get(2))),
                Coded.of(Formacode.of(code(lines.get(3))), label(lines.get(3))),
                rome(lines.get(4)),
                blocks(lines.subList(5, lines.size())));
    }

    private static List<String> between(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split("/", -1));
    }

    private static List<Coded<RomeCode>> rome(String line) {
        return line.isEmpty() ? List.of() : List.of(Coded.of(RomeCode.of(code(line)), label(line)));
    }

    private static String code(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String label(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static List<TradeBlock> blocks(List<String> lines) {
        List<TradeBlock> blocks = new ArrayList<>();
        List<String> skills = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                blocks.add(0, new TradeBlock(line.substring(2), List.copyOf(skills)));
                skills.clear();
            } else {
                skills.add(0, line);
            }
        }
        return List.copyOf(blocks);
    }
}
