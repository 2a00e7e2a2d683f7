/** Rules on how skills are assessed (EVA); no API. */
@NullMarked
package fr.rncp.rules.catalogue.assessment;

import org.jspecify.annotations.NullMarked;
