/** French dates in texts, and days counted without leaving the calendar; no API. */
@NullMarked
package fr.rncp.rules.calendar;

import org.jspecify.annotations.NullMarked;
