/** Rules on skill blocks: codes, titles, options, skills (BLK); no API. */
@NullMarked
package fr.rncp.rules.catalogue.blocks;

import org.jspecify.annotations.NullMarked;
