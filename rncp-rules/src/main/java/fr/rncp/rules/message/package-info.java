/**
 * Messages from an explicit list of bundles, with a file for each family and language. This package is not exported.
 */
@NullMarked
package fr.rncp.rules.message;

import org.jspecify.annotations.NullMarked;
