/** Readers of the published files of nomenclatures; not API. */
@NullMarked
package fr.rncp.io.nomenclature;

import org.jspecify.annotations.NullMarked;
