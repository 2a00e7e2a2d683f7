@NullMarked
package fr.rncp.rules.catalogue.skills;

import org.jspecify.annotations.NullMarked;
