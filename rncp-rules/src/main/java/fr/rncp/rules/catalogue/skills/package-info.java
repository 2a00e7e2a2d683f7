/** Rules on how skills are listed and worded (CMP); no API. */
@NullMarked
package fr.rncp.rules.catalogue.skills;

import org.jspecify.annotations.NullMarked;
