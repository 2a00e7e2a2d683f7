/** What belongs to the project and to none of its modules: workflows, forms, POMs, pages at the root. */
@NullMarked
package fr.rncp.project;

import org.jspecify.annotations.NullMarked;
