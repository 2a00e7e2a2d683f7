/** Rules on the lists of skills and their wording (CMP). Not exported. */
@NullMarked
package fr.rncp.rules.catalogue.skills;

import org.jspecify.annotations.NullMarked;
