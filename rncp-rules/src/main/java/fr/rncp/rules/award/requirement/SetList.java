package fr.rncp.rules.award.requirement;

import java.util.BitSet;
import java.util.List;

/** Sets of leaves by their indices. {@code complete} is true if these are all sets. */
record SetList(List<BitSet> sets, boolean complete) {}
