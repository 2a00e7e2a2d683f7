/** Rules on the assessment of skills (EVA). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.assessment;

import org.jspecify.annotations.NullMarked;
