/** French dates in texts, and date arithmetic within the limits of the calendar. This package is not exported. */
@NullMarked
package fr.rncp.rules.calendar;

import org.jspecify.annotations.NullMarked;
