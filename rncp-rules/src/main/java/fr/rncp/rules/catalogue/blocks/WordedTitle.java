package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.Skill;

/**
 * The significant words of a title: the action, which comes first, and its objects. Titles are alike if they share
 * enough words in the same role: "Recruter des développeurs" is not "Développer une application".
 */
final class WordedTitle {

    private final StemSet action;
    private final StemSet objects;
    private final boolean verbal;

    private WordedTitle(StemSet action, StemSet objects, boolean verbal) {
        this.action = action;
        this.objects = objects;
        this.verbal = verbal;
    }

    /** Creates the words of a folded title. */
    static WordedTitle of(String folded) {
        String first = StemSet.firstWord(folded);
        StemSet action = StemSet.of(first);
        StemSet objects = StemSet.of(folded).without(action);
        return new WordedTitle(action, objects, Skill.of(folded).isVerbal());
    }

    private int size() {
        return action.size() + objects.size();
    }

    /**
     * Checks whether half of the words of either title are also in the other one. A noun may replace a verb ("vente",
     * "vendre"), but two titles that start with verbs share more than half.
     */
    boolean matches(WordedTitle other) {
        int shared = action.countIn(other.action) + objects.countIn(other.objects);
        int fewest = Math.min(size(), other.size());
        if (fewest == 0) {
            return true;
        }
        boolean bothVerbal = verbal && other.verbal;
        return shared * 2 >= (bothVerbal ? fewest + 1 : fewest);
    }
}
