@NullMarked
package fr.rncp.rules.catalogue.blocks;

import org.jspecify.annotations.NullMarked;
