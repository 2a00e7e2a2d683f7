/** Rules on the assessment of skills (EVA). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.assessment;

import org.jspecify.annotations.NullMarked;
