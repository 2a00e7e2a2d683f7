/** Problems that readers report: their count, the file that lists them, the first of them on standard error. */
@NullMarked
package fr.rncp.cli.problem;

import org.jspecify.annotations.NullMarked;
