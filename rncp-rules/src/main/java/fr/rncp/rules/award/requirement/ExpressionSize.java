package fr.rncp.rules.award.requirement;

import java.util.List;

/** How deep and large an expression is. Kept by each group, or building a deep one would take quadratic time. */
record ExpressionSize(int depth, long nodes) {

    private static final ExpressionSize LEAF = new ExpressionSize(1, 1);

    /** The size of a group; shared parts count each time, since evaluation visits them each time. */
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
