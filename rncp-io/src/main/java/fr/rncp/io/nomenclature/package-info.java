/** Reading of the files that nomenclatures are published in; not API. */
@NullMarked
package fr.rncp.io.nomenclature;

import org.jspecify.annotations.NullMarked;
