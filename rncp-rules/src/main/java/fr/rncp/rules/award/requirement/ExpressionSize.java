package fr.rncp.rules.award.requirement;

import java.util.List;

/**
 * The depth and the size of an expression. Each group stores its own, because computing it again at every level would
 * make building a deep expression quadratic.
 */
record ExpressionSize(int depth, long nodes) {

    private static final ExpressionSize LEAF = new ExpressionSize(1, 1);

    /**
     * Returns the size of a group. A shared part counts each time it occurs, because evaluation visits it each time.
     */
    static ExpressionSize around(List<Requirement> parts) {
        int depth = 0;
        long nodes = 1;
        for (Requirement part : parts) {
            ExpressionSize size = of(part);
            depth = Math.max(depth, size.depth);
            nodes += size.nodes;
        }
        return checked(new ExpressionSize(depth + 1, nodes));
    }

    static ExpressionSize of(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return all.size();
        }
        return requirement instanceof AtLeast least ? least.size() : LEAF;
    }

    private static ExpressionSize checked(ExpressionSize size) {
        if (size.depth > Requirement.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "a requirement of depth " + size.depth + ": expected at most " + Requirement.MAX_DEPTH);
        }
        if (size.nodes > Requirement.MAX_NODES) {
            throw new IllegalArgumentException(
                    "a requirement of " + size.nodes + " parts: expected at most " + Requirement.MAX_NODES);
        }
        return size;
    }
}
