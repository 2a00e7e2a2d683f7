/**
 * What a certification asks for: monotone expressions over blocks and conditions, and their smallest solutions.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
@NullMarked
package fr.rncp.rules.award.requirement;

import org.jspecify.annotations.NullMarked;
