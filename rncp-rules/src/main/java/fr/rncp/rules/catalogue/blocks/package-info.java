/** Rules on skill blocks: codes, titles, options, skills (BLK). This package is not exported. */
@NullMarked
package fr.rncp.rules.catalogue.blocks;

import org.jspecify.annotations.NullMarked;
