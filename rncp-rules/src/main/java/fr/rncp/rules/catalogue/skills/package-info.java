/** Rules on the lists of skills and their wording (CMP). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.skills;

import org.jspecify.annotations.NullMarked;
