/** Award rules as the texts of a sheet state them, with their evidence and their doubts. */
@NullMarked
package fr.rncp.rules.award.proposal;

import org.jspecify.annotations.NullMarked;
