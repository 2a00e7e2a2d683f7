package fr.rncp.rules.award.requirement;

import java.util.BitSet;
import java.util.List;

/** Sets of leaves by their indices, and whether these are all. */
record SetList(List<BitSet> sets, boolean complete) {}
