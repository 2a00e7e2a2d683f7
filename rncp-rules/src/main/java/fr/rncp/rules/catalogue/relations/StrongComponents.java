package fr.rncp.rules.catalogue.relations;

import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a graph: sets of nodes in which a path leads from each node to every other.
 * Computed with Tarjan's algorithm on an explicit stack, in linear time.
 */
final class StrongComponents {

    private static final int UNSEEN = -1;

    private final List<List<Integer>> successors;
    private final int[] component;
    private final int[] order;
    private final int[] lowest;
    private final int[] nextEdge;
    private final int[] path;
    private final int[] open;
    private int pathLength;
    private int openCount;
    private int seen;
    private int count;

    /** Computes the components; the nodes are the positions in the list. */
    StrongComponents(List<List<Integer>> successors) {
        int size = successors.size();
        this.successors = successors;
        component = filled(size);
        order = filled(size);
        lowest = new int[size];
        nextEdge = new int[size];
        path = new int[size];
        open = new int[size];
        for (int node = 0; node < size; node++) {
            if (order[node] == UNSEEN) {
                explore(node);
            }
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, UNSEEN);
        return array;
    }

    /** Returns the number of the component that contains the node. */
    int of(int node) {
        return component[node];
    }

    private void explore(int root) {
        enter(root);
        while (pathLength > 0) {
            int node = path[pathLength - 1];
            if (nextEdge[node] < successors.get(node).size()) {
                follow(node, successors.get(node).get(nextEdge[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = seen;
        lowest[node] = seen;
        seen++;
        path[pathLength++] = node;
        open[openCount++] = node;
    }

    private void follow(int node, int next) {
        if (order[next] == UNSEEN) {
            enter(next);
        } else if (component[next] == UNSEEN) {
            lowest[node] = Math.min(lowest[node], order[next]);
        }
    }

    private void leave(int node) {
        pathLength--;
        if (pathLength > 0) {
            int parent = path[pathLength - 1];
            lowest[parent] = Math.min(lowest[parent], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int member;
        do {
            member = open[--openCount];
            component[member] = count;
        } while (member != root);
        count++;
    }
}
