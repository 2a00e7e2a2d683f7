package fr.rncp.model.jury;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;

/**
 * A role and its position.
 *
 * @param role the role
 * @param noun start of its title
 * @param from its start, including the count
 * @param to its end
 * @param sentence number of its sentence
 * @param within whether it is part of a role or of a total stated before it ("dont deux professionnels")
 * @param parent position in the list of the role that it is a part of; -1 if it is part of none
 * @param doubtful whether the list does not add up here
 * @param alternative whether somebody else may take the place: "un professionnel ou un enseignant"
 * @param labelled whether its list has a label, "membres :"
 * @param label start of the words before the colon that it follows; its noun if it follows none
 * @param certainty whether its count is stated
 */
record FoundRole(
        JuryRole role,
        int noun,
        int from,
        int to,
        int sentence,
        boolean within,
        int parent,
        boolean doubtful,
        boolean alternative,
        boolean labelled,
        int label,
        Certainty certainty) {

    TextReading<JuryRole> reading(JuryText text) {
        return new TextReading<>(role, text.excerpt(from, to), certainty);
    }
}
