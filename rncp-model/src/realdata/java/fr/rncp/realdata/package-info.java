/** The real data kept beside the project, for the tests of all modules; part of no artefact. */
@NullMarked
package fr.rncp.realdata;

import org.jspecify.annotations.NullMarked;
