/** Reports of a validation, as text and as JSON. */
@NullMarked
package fr.rncp.cli.report;

import org.jspecify.annotations.NullMarked;
