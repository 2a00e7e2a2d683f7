/** What is read from: files one after the other, zip and gzip, and what a file is; not API. */
@NullMarked
package fr.rncp.io.input;

import org.jspecify.annotations.NullMarked;
