/**
 * What users depend on, written to docs/api and compared with it: the public surface of the modules, the ids of rules
 * and problems, the JSON formats, the command line. {@link fr.rncp.api.ApiFilesTest} writes the files anew.
 */
@NullMarked
package fr.rncp.api;

import org.jspecify.annotations.NullMarked;
