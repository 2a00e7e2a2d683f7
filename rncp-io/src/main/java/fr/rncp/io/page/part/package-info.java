/**
 * Readers of the parts of a page: head, dates, codes, blocks, pathways, tables. This package is not part of the API.
 */
@NullMarked
package fr.rncp.io.page.part;

import org.jspecify.annotations.NullMarked;
