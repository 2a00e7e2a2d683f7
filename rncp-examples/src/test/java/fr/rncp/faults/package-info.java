/** Single faults put into sound sheets: which rule reports each of them, where, and what else it reports. */
@NullMarked
package fr.rncp.faults;

import org.jspecify.annotations.NullMarked;
