/** How a catalogue rule is declared and run, and the facts of a sheet that several families share; no API. */
@NullMarked
package fr.rncp.rules.engine;

import org.jspecify.annotations.NullMarked;
