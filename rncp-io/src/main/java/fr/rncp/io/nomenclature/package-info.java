/** Readers of the published files of nomenclatures. This package is not part of the API. */
@NullMarked
package fr.rncp.io.nomenclature;

import org.jspecify.annotations.NullMarked;
