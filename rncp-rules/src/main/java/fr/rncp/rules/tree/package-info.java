/**
 * Reading of trees, as JSON and YAML parsers return them: nodes with their place, and faults in words. Not exported.
 *
 * <p>Nodes, faults and expectations are immutable and safe for use by several threads; readings are not.
 */
@NullMarked
package fr.rncp.rules.tree;

import org.jspecify.annotations.NullMarked;
