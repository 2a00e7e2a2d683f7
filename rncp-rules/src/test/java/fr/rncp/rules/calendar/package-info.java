@NullMarked
package fr.rncp.rules.calendar;

import org.jspecify.annotations.NullMarked;
